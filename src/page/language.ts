/**
 * Which language a text is written in, by its script, by letters that only some languages have, and by function words.
 * Sources of the words: the languages' own grammars; only words that are frequent there and no frequent Arabic word.
 */
import { plain } from '../text/fold.ts'

interface Profile {
  language: string
  /** Letters that Arabic does not write. Persian ی and ک alone prove little: Arabic is typed with them, too. */
  letters?: RegExp
  words: readonly string[]
}

const words = (list: string): readonly string[] => list.split(' ')

/** Languages in Arabic script, compared by what they have in a hundred words. */
const ARABIC_SCRIPT: readonly Profile[] = [
  {
    language: 'ar',
    words: words(
      'في من على إلى الى أن ان إن عن التي الذي الذين هذا هذه ذلك مع كان كانت قال قد لم لن بعد قبل بين كما أو ما لا هو هي أنه حول عند منذ خلال الله يا كل غير حتى إذا',
    ),
  },
  {
    language: 'fa',
    letters: /[پچژگ]/g,
    words: words('در از که این است را با برای آن شد شده می های ها کرد خود یک تا بر نیز اند بود باید گفت دارد پس'),
  },
  {
    language: 'ur',
    letters: /[ٹڈڑںےۓہھ]/g,
    words: words('کے کی میں ہے اور سے کا نے پر کو ہیں یہ اس ہو گیا کر تھا کہا جو بھی ایک نہیں ہوئے گی تھے لیے'),
  },
  {
    language: 'ckb',
    letters: /[ڵێۆڕەڤ]/g,
    words: words('لە بۆ کە بە ئەو لەگەڵ ئەم دوای لەسەر بوو کرد دەکات هەر نییە ئێمە'),
  },
  {
    language: 'ps',
    letters: /[ټډړږښڼګېۍځڅ]/g,
    words: words('په چې له او کې سره شوي کړي یې شو وي ويل شوی کول'),
  },
  { language: 'ug', letters: /[ۇۈۋېڭ]/g, words: words('ۋە بىلەن بىر ئۈچۈن بۇ دەپ') },
  { language: 'sd', letters: /[ٻڀٺٽڄڃڇڍڏڌڙڦڪڳڱڻ]/g, words: words('۾ جي جو کي ۽ آهي تي جا مان به هن') },
]

const LATIN_SCRIPT: readonly Profile[] = [
  { language: 'en', words: words('the of and to in that is for was on with as by at from has said it be are') },
  { language: 'fr', words: words('le la les de des du et en un une que est pour dans qui sur par au il a été avec') },
  { language: 'es', words: words('el la los las de del y en que un una por con para se su es al lo como más') },
  { language: 'de', words: words('der die das und in den von zu mit ist im für auf dem nicht ein eine des sich als') },
  {
    language: 'tr',
    letters: /[ışğİ]/g,
    words: words('ve bir bu için ile da de olarak olan daha sonra göre dedi çok kadar'),
  },
  { language: 'ku', letters: /[êîû]/g, words: words('û li bi ji de ku di xwe ev her bo jî wek') },
  { language: 'it', words: words('il di che la e in un per del della con sono una non è i le al da') },
  { language: 'id', words: words('yang dan di dengan untuk dari ini itu pada tidak akan dalam oleh') },
]

/** Other scripts, by the language that news in them is most often written in; where several are, none is named. */
const OTHER_SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Cyrillic}/gu, 'und-Cyrl'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Syriac}/gu, 'syr'],
  [/\p{Script=Devanagari}/gu, 'und-Deva'],
  [/\p{Script=Han}/gu, 'und-Hani'],
]

/** Characters looked at. */
const SAMPLE = 6_000
/** A letter of its own counts so much against a function word. */
const LETTER_WEIGHT = 0.5

/** BCP 47 tag of the language that most of the text is in; `und` where no letters are or none is known. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE)
  if (isPlainlyArabic(sample)) return 'ar'
  const arabic = letters(sample, /(?=\p{Script=Arabic})\p{L}/gu)
  const latin = letters(sample, /\p{Script=Latin}/gu)
  const others = OTHER_SCRIPTS.map(([script, language]) => [letters(sample, script), language] as const)
  const [most, other] = others.reduce((a, b) => (b[0] > a[0] ? b : a))
  if (arabic === 0 && latin === 0 && most === 0) return 'und'
  if (arabic >= latin && arabic >= most) return best(sample, ARABIC_SCRIPT, 'ar', 0)
  return latin >= most ? best(sample, LATIN_SCRIPT, 'und', 0.04) : other
}

/** Letters of the Arabic alphabet from which on a text without any letter of its neighbours' is no other language. */
const PLAIN_LETTERS = 300

/** The common case at the price of one pass: only the letters ا to ي, and more of them than of any other script. */
function isPlainlyArabic(text: string): boolean {
  let plainLetters = 0
  let others = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x621 && code <= 0x64a) plainLetters++
    else if (code >= 0x671 && code <= 0x6d5) return false
    else if ((code >= 0x41 && code <= 0x7a) || (code >= 0xc0 && code < 0x600) || (code > 0x6ff && code < 0x2000))
      others++
    else if (code > 0x2bff) others++
  }
  return plainLetters >= PLAIN_LETTERS && others < plainLetters
}

const letters = (text: string, script: RegExp): number => text.match(script)?.length ?? 0

/** Persian ی and ک as Arabic ي and ك where Arabic words are looked up, for pages typed on a Persian keyboard. */
const bare = (word: string): string => plain(word).toLowerCase()

const KEYS = new Map<Profile, ReadonlySet<string>>(
  [...ARABIC_SCRIPT, ...LATIN_SCRIPT].map((profile) => [profile, new Set(profile.words.map(bare))]),
)

/** How much better than the first of its script another language must fit: a name or a quotation decides nothing. */
const MARGIN = 1.5
/** Words, or twice as many letters, that another language must show at least. */
const LEAST_EVIDENCE = 1.5

function best(text: string, profiles: readonly Profile[], fallback: string, least: number): string {
  const all = (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(bare)
  const scores = profiles.map((profile) => {
    const keys = KEYS.get(profile)!
    const own = profile.letters === undefined ? 0 : letters(text, profile.letters)
    return all.filter((word) => keys.has(word)).length + own * LETTER_WEIGHT
  })
  const floor = Math.max(
    least * all.length,
    fallback === profiles[0]!.language ? Math.max(LEAST_EVIDENCE, scores[0]! * MARGIN) : 0,
  )
  const high = Math.max(...scores)
  return high > floor ? profiles[scores.indexOf(high)]!.language : fallback
}

const NAMES: Readonly<Record<string, string>> = {
  fa: 'Persian',
  ur: 'Urdu',
  ckb: 'Sorani Kurdish',
  ps: 'Pashto',
  ug: 'Uyghur',
  sd: 'Sindhi',
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  de: 'German',
  tr: 'Turkish',
  ku: 'Kurdish',
  it: 'Italian',
  id: 'Indonesian',
  he: 'Hebrew',
  el: 'Greek',
  hy: 'Armenian',
}

/** The language's English name, for messages. */
export const languageName = (language: string): string =>
  language in NAMES ? `${NAMES[language]} (${language})` : `in a language that is not known here (${language})`
