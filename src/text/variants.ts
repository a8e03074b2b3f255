/**
 * Are two spellings one name? Foreign names come in a dozen transliterations ("نتنياهو", "نتانياهو"; "غوتيريس", "جوتيريش"), Arabic ones in
 * a few ("عبدالله", "عبد الله"). A weighted edit distance over folded letters: what transliterators write now so, now so, costs
 * little, what makes another name costs much.
 */
import { NAMESAKES } from '../arabic/namesakes.ts'
import { fold } from './fold.ts'

/** Sets of letters that stand for one foreign sound, with what it costs to write one for the other. چ is "تش" (see `spelt`). */
const SOUNDS: readonly (readonly [letters: string, cost: number])[] = [
  ['غجقگ', 0.2], // g: غوتيريس, جوتيريس
  ['غجقك', 0.55], // g and k: غولن, كولن
  ['قك', 0.2],
  ['خكه', 0.6], // kh, h
  ['فڤو', 0.35], // v, w: فالستروم, والستروم
  ['بڤپ', 0.2],
  ['تط', 0.2],
  ['سصشث', 0.35], // s, and sh at the end of Iberian names: غوتيريس, غوتيريش
  ['ذزظض', 0.3],
  ['سزص', 0.3], // German s, z: شولتس, شولتز
  ['ذد', 0.5],
  ['تد', 0.7],
  ['تث', 0.4],
  ['جزشچ', 0.35], // j, ch: بهجلي, بهتشلي
  ['سچ', 0.4], // سانشيز, سانتشيز
  ['جي', 0.45], // بنجامين, بنيامين
  ['حه', 0.3],
  ['يا', 0.3], // i, a: ستيفان, ستافان
  ['وا', 0.4],
  ['يو', 0.6],
  ['ءاعيو', 0.3],
  ['نم', 0.7],
]
const VOWELS = new Set('اويءه')
/** A vowel letter more or less: transliterators write short vowels long at will. */
const VOWEL = 0.23
/** The second of two equal letters: "بومبييو". */
const DOUBLED = 0.15
const OTHER = 1

const substitution = new Map<string, number>()
for (const [letters, cost] of SOUNDS)
  for (const a of letters)
    for (const b of letters) if (a !== b) substitution.set(a + b, Math.min(cost, substitution.get(a + b) ?? OTHER))

const namesake = new Map<string, number>()
NAMESAKES.forEach((row, i) => {
  for (const word of row.split(' ')) namesake.set(stripped(fold(word)), i)
})

/** The words of a name in folded letters. */
const nameWords = (name: string): string[] =>
  fold(name)
    .replace(/[-_.'’"«»()]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')

/** "تش" is one sound, and so one letter here. */
const spelt = (word: string): string => word.replaceAll('تش', 'چ')

function stripped(word: string): string {
  return word.length > 4 && word.startsWith('ال') ? word.slice(2) : word
}

/**
 * How far two spellings of a word are apart: 0 for equal ones, about 1 for each letter that makes another word. Where that is more than
 * `limit`, some number above it: most words compared are no spellings of each other, and a few letters tell.
 */
export function spellingDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (a === b) return 0
  let before: number[] = [0]
  for (let j = 1; j <= b.length; j++) before[j] = before[j - 1]! + gap(b, j - 1)
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [before[0]! + gap(a, i - 1)]
    let least = row[0]!
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : (substitution.get(a[i - 1]! + b[j - 1]!) ?? OTHER)
      row[j] = Math.min(before[j - 1]! + same, before[j]! + gap(a, i - 1), row[j - 1]! + gap(b, j - 1))
      if (row[j]! < least) least = row[j]!
    }
    if (least > limit) return least
    before = row
  }
  return before[b.length]!
}

function gap(word: string, at: number): number {
  const letter = word[at]!
  if (at > 0 && word[at - 1] === letter) return DOUBLED
  // A final ي makes a nisba: "مسقطي" is of "مسقط", no spelling of it.
  if (letter === 'ي' && at === word.length - 1) return OTHER
  if (!VOWELS.has(letter)) return OTHER
  return at === 0 ? VOWEL * 2 : VOWEL
}

/** Apart by at most this for each letter of the longer word, two words are one. */
const PER_LETTER = 0.11
/** Words shorter than this have too little in common that is not chance: a vowel more makes another ("دبي", "ديبي"). */
const SHORT = 5
/** A word as long as this is not taken for its short namesake ("نتانياهو" and "نتانيا"). */
const LONG = 7
const SHORT_DISTANCE = 0.2
/** Letters that hardly a transliterator writes for a foreign sound: a word with one is Arabic, and its long vowels count. */
const NATIVE = /[حعصض]/

/** Are two single words spellings of one name? */
export function sameWord(a: string, b: string): boolean {
  const [x, y] = [stripped(fold(a)), stripped(fold(b))]
  if (x === y) return true
  const [row, other] = [namesake.get(x), namesake.get(y)]
  if (row !== undefined && other !== undefined) return false
  const [from, to] = [spelt(x), spelt(y)]
  const longer = Math.max(from.length, to.length)
  const listed = row !== undefined || other !== undefined
  const strict = longer < SHORT || (listed && longer < LONG) || NATIVE.test(x) || NATIVE.test(y)
  const limit = strict ? SHORT_DISTANCE : PER_LETTER * longer
  return spellingDistance(from, to, limit) <= limit
}

/**
 * Are two full names spellings of one? Word by word; where the words are not equally many, run together
 * ("بنسالمان", "بن سلمان"). A short form is no variant of a long one: that is for the linker to judge.
 */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)]
  if (x.length === y.length) return x.every((word, i) => sameWord(word, y[i]!))
  const [one, other] = [x.join(''), y.join('')]
  return sameWord(one, other) && spellingDistance(spelt(one), spelt(other), RUN_TOGETHER) <= RUN_TOGETHER
}
/** What is run together is otherwise spelt alike: "كيم جونغ" is no "كيم يو جونغ". */
const RUN_TOGETHER = 0.4

/** Letters by the sound they may stand for; vowels and ه are left out. */
const CLASSES: ReadonlyMap<string, string> = new Map(
  ['بپ', 'تطدث', 'سصشزذظضچ', 'غجقكگخ', 'فڤ'].flatMap((set) =>
    [...set].map((letter): [string, string] => [letter, set[0]!]),
  ),
)
const SILENT = new Set('اويءهع')

/** What spellings of one word have in common, for looking them up: its consonants by class. "غوتيريش" and "جوتيريس" have one key. */
export function soundKey(word: string): string {
  let key = ''
  for (const letter of spelt(stripped(fold(word)))) {
    if (SILENT.has(letter)) continue
    const sound = CLASSES.get(letter) ?? letter
    if (!key.endsWith(sound)) key += sound
  }
  return key
}
