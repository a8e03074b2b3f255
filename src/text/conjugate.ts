/**
 * The written forms of an Arabic verb, from the citation forms that a dictionary gives: perfect and imperfect of "he",
 * and the verbal noun. Short vowels are not written, so one spelling can be several inflections; all are given, the likeliest
 * first. Imperatives and the second person singular are left out: the press hardly uses them, and each is spelt like
 * something else ("اكتب" is "I write").
 */

export interface VerbRow {
  /** Third person masculine singular, as in a dictionary, with its hamza: "أعلن", "قال", "دعا", "نفى". */
  perfect: string
  /** "يعلن", "يقول", "يدعو", "ينفي". */
  imperfect: string
  /**
   * Verbal nouns, broken plurals too. Derived for the forms IV to X ("إعلان"), else there is none unless it is given. Give it
   * also where the verb's form is not told by its letters: "تنديد" for ندد, "استماع" for استمع.
   */
  masdar?: string | readonly string[]
  /** Active participle; derived when absent ("قائل", "معلن"). */
  active?: string
  /** Passive participle; derived only where it is spelt otherwise than the active one ("معاد", not "مقتول": too often a noun). */
  passive?: string
  /** "قيل", "قوبل"; derived where its spelling differs, but not for verbs like قال and زار ("زير" would find وزير). */
  passivePerfect?: string
  /** "يقال"; derived where its spelling differs. */
  passiveImperfect?: string
}

export type Aspect = 'perfect' | 'imperfect' | 'future' | 'masdar' | 'active-participle' | 'passive-participle'

export interface Inflection {
  aspect: Aspect
  /** `passive` where the spelling tells it; an unvowelled "قتل" or "يقتل" is said to be active. */
  voice: 'active' | 'passive'
  /** Null for nouns. */
  person: 1 | 2 | 3 | null
  gender: 'masculine' | 'feminine' | null
  number: 'singular' | 'dual' | 'plural'
  /** The shortened form after لم ("يقل", "يدع"); only where it is spelt otherwise. */
  jussive: boolean
  /** Written so only before a pronoun: "قالو" in قالوه, "زيارت" in زيارته. */
  bound: boolean
}

export type Inflected = readonly [form: string, inflection: Inflection]

type Weakness = 'sound' | 'hollow' | 'doubled' | 'defective'

/** Every written form of a verb, with hamza as in careful spelling. */
export function conjugate(row: VerbRow): Inflected[] {
  const weakness = weaknessOf(row)
  const passive = passivesOf(row, weakness)
  return [
    ...perfects(row.perfect, weakness, 'active'),
    ...imperfects(row.imperfect, weakness, 'active'),
    ...(passive.perfect === null ? [] : perfects(passive.perfect, weakness, 'passive')),
    ...(passive.imperfect === null ? [] : imperfects(passive.imperfect, weakness, 'passive')),
    ...masdarsOf(row, weakness).flatMap((masdar) => nouns(masdar, 'masdar')),
    ...participles(row.active ?? activeOf(row, weakness), 'active-participle'),
    ...participles(row.passive ?? passiveOf(row, weakness), 'passive-participle'),
  ]
}

function weaknessOf({ perfect, imperfect, masdar }: VerbRow): Weakness {
  if (/[اىي]$/.test(perfect) && perfect.length > 2) return 'defective'
  if (perfect.at(-2) === 'ا' && /[اويأؤئ]/.test(imperfect.at(-2) ?? '')) return 'hollow'
  // رد; أصر with يصر: the written letters are one fewer than the sound verb of that form has.
  if (perfect.length === 2 || (/^أ..$/.test(perfect) && imperfect.length === 3)) return 'doubled'
  // احتل, اضطر; انضم; استمر. The eighth form of س (استمع, استند) looks the same: its verbal noun (استماع) tells it apart.
  if (!/^ا(.[تطد].|ن..|ست..)$/.test(perfect)) return 'sound'
  const nouns = [masdar ?? []].flat()
  return nouns.length === 0 || nouns.some((noun) => noun.at(-1) === noun.at(-3)) ? 'doubled' : 'sound'
}

const isFourth = ({ perfect, imperfect }: VerbRow) => /^[أآ]/.test(perfect) && !/^ي[أؤ]/.test(imperfect)
/** The second form is told by its verbal noun ("تنديد"), or by the seat of its hamza ("يؤكد"). */
const isSecond = ({ perfect, imperfect, masdar }: VerbRow) =>
  perfect.length === 3 && (/^يؤ/.test(imperfect) || [masdar ?? []].flat().some((m) => /^ت(..ي.|...ة|..ية)$/.test(m)))
const isFirst = (row: VerbRow) => row.perfect.length <= 3 && !isFourth(row) && !isSecond(row)

const verb = (
  aspect: Aspect,
  voice: Inflection['voice'],
  person: 1 | 2 | 3,
  gender: Inflection['gender'],
  number: Inflection['number'],
  more: { jussive?: boolean; bound?: boolean } = {},
): Inflection => ({ aspect, voice, person, gender, number, jussive: more.jussive ?? false, bound: more.bound ?? false })

function perfects(perfect: string, weakness: Weakness, voice: Inflection['voice']): Inflected[] {
  const of = (person: 1 | 3, gender: Inflection['gender'], number: Inflection['number'], bound = false) =>
    verb('perfect', voice, person, gender, number, { bound })
  const base = perfect.slice(0, -1)
  const final = perfect.at(-1)!
  const isLong = weakness === 'defective' && final !== 'ي'
  // Before an ending that begins with a vowel, and before one that begins with a consonant.
  const open = isLong ? base : perfect
  const glide = isLong ? base + (final === 'ا' ? 'و' : 'ي') : perfect
  const plural = weakness === 'defective' ? base : perfect
  const closed = closedStems(perfect, weakness, glide)
  return [
    [perfect, of(3, 'masculine', 'singular')],
    ...(isLong ? [[`${base}ا`, of(3, 'masculine', 'singular', true)] as const] : []),
    [`${open}ت`, of(3, 'feminine', 'singular')],
    ...hamzaSeats(plural).flatMap((stem): Inflected[] => [
      [`${stem}وا`, of(3, 'masculine', 'plural')],
      [`${stem}و`, of(3, 'masculine', 'plural', true)],
    ]),
    [`${glide}ا`, of(3, 'masculine', 'dual')],
    [`${open}تا`, of(3, 'feminine', 'dual')],
    ...closed.flatMap((stem): Inflected[] => [
      [`${stem}ن`, of(3, 'feminine', 'plural')],
      [`${stem}ت`, of(1, null, 'singular')],
      [`${stem}نا`, of(1, null, 'plural')],
    ]),
  ]
}

/** قال → قل(ت), رد → ردد(ت), دعا → دعو(ت), جاء → جئ(ت). */
function closedStems(perfect: string, weakness: Weakness, glide: string): string[] {
  if (weakness === 'doubled') return [perfect + perfect.at(-1)]
  if (weakness !== 'hollow') return [glide]
  const short = perfect.slice(0, -2)
  return perfect.endsWith('ء') ? [`${short}ئ`, `${short}أ`] : [short + perfect.at(-1)]
}

/** A final hamza moves to another seat before و, and writers differ: بدأوا, بدؤوا. */
const hamzaSeats = (stem: string): string[] => (/أ$/.test(stem) ? [stem, `${stem.slice(0, -1)}ؤ`] : [stem])

const PREFIXES = [
  ['ي', 3, 'masculine'],
  ['ت', 3, 'feminine'],
  ['ن', 1, null],
  ['أ', 1, null],
] as const

function imperfects(imperfect: string, weakness: Weakness, voice: Inflection['voice']): Inflected[] {
  const stem = imperfect.slice(1)
  const base = stem.slice(0, -1)
  const isDefective = /[ويى]$/.test(stem)
  const glide = isDefective ? base + (stem.endsWith('و') ? 'و' : 'ي') : stem
  const short = shortStem(stem, weakness)
  const forms: Inflected[] = []
  for (const [prefix, person, gender] of PREFIXES) {
    const of = (number: Inflection['number'], more: { jussive?: boolean; bound?: boolean } = {}) =>
      verb('imperfect', voice, person, gender, number, more)
    const number = prefix === 'ن' ? 'plural' : 'singular'
    const add = (rest: string, inflection: Inflection) => {
      // "I take": آخذ is أ + أخذ.
      forms.push([prefix + (prefix === 'أ' ? rest.replace(/^[أا]/, '') : rest), inflection])
    }
    add(stem, of(number))
    if (stem.endsWith('ى')) add(`${base}ا`, of(number, { bound: true }))
    if (short !== null) add(short, of(number, { jussive: true }))
    if (person === 1) continue
    const plural = verb('imperfect', voice, prefix === 'ي' ? 3 : 2, 'masculine', 'plural')
    for (const before of hamzaSeats(isDefective ? base : stem)) {
      add(`${before}ون`, plural)
      add(`${before}وا`, plural)
      add(`${before}و`, { ...plural, bound: true })
    }
    add(`${glide}ان`, of('dual'))
    add(`${glide}ا`, of('dual'))
    if (prefix === 'ي')
      add(
        `${weakness === 'doubled' || weakness === 'hollow' ? short : glide}ن`,
        verb('imperfect', voice, 3, 'feminine', 'plural'),
      )
  }
  return forms
}

/** What is left after لم: قول → قل, دعو → دع, رد → ردد; null for a sound verb, which is spelt the same. */
function shortStem(stem: string, weakness: Weakness): string | null {
  if (/[ويى]$/.test(stem)) return stem.slice(0, -1)
  if (weakness === 'hollow') return stem.slice(0, -2) + stem.at(-1)
  if (weakness === 'doubled') return stem + stem.at(-1)
  return null
}

function passivesOf(row: VerbRow, weakness: Weakness): { perfect: string | null; imperfect: string | null } {
  const { perfect, imperfect } = row
  const derived = () => {
    if (weakness === 'hollow') return perfect.length === 3 ? null : `${perfect.slice(0, -2)}ي${perfect.at(-1)}`
    if (/^.ا..$/.test(perfect)) return perfect.replace('ا', 'و') // هاجم → هوجم
    return weakness === 'defective' && perfect.endsWith('ا') ? `${perfect.slice(0, -1)}ي` : null // دعا → دعي
  }
  const derivedImperfect = () => {
    if (weakness === 'hollow') return imperfect.at(-2) === 'ا' ? null : `${imperfect.slice(0, -2)}ا${imperfect.at(-1)}`
    if (imperfect.endsWith('و')) return `${imperfect.slice(0, -1)}ى`
    return /^و..$/.test(perfect) && imperfect.length === 3 ? `يو${imperfect.slice(1)}` : null // وجد → يوجد
  }
  return { perfect: row.passivePerfect ?? derived(), imperfect: row.passiveImperfect ?? derivedImperfect() }
}

function masdarsOf(row: VerbRow, weakness: Weakness): readonly string[] {
  if (row.masdar !== undefined) return [row.masdar].flat()
  const { perfect } = row
  const isTenth = /^است/.test(perfect)
  if (/^ت/.test(perfect) && perfect.length >= 4) return [perfect.replace(/ى$/, 'ي')]
  if (!isFourth(row) && !(/^ا/.test(perfect) && perfect.length >= 4)) return []
  const start = perfect.replace(/^[أآ]/, 'إ').slice(0, -1)
  const final = perfect.at(-1)
  if (weakness === 'defective') return [`${start}اء`]
  if (weakness === 'hollow')
    return isFourth(row) || isTenth ? [`${start}${final}ة`] : [`${start.slice(0, -1)}يا${final}`]
  return [weakness === 'doubled' ? `${start}${final}ا${final}` : `${start}ا${final === 'أ' ? 'ء' : final}`]
}

function activeOf(row: VerbRow, weakness: Weakness): string | null {
  const { perfect, imperfect } = row
  if (!isFirst(row)) return `م${imperfect.slice(1)}`
  const [first, second, third = ''] = perfect
  const start = first === 'أ' ? 'آ' : `${first}ا`
  if (weakness === 'hollow') return third === 'ء' ? null : `${start}ئ${third}`
  return weakness === 'defective' ? `${start}${second}ي` : `${start}${second}${third === 'أ' ? 'ئ' : third}`
}

function passiveOf(row: VerbRow, weakness: Weakness): string | null {
  const { imperfect } = row
  if (isFirst(row) || weakness !== 'hollow' || imperfect.at(-2) === 'ا') return null
  return `م${imperfect.slice(1, -2)}ا${imperfect.at(-1)}`
}

const noun = (
  aspect: Aspect,
  gender: Inflection['gender'],
  number: Inflection['number'],
  bound = false,
): Inflection => ({
  aspect,
  voice: aspect === 'passive-participle' ? 'passive' : 'active',
  person: null,
  gender,
  number,
  jussive: false,
  bound,
})

/** A verbal noun with its written endings: زيارة, زيارت(ه), زيارتين, زيارات; تصريح, تصريحا, تصريحات. */
function nouns(masdar: string, aspect: Aspect): Inflected[] {
  const isFeminine = masdar.endsWith('ة')
  const base = isFeminine ? masdar.slice(0, -1) : masdar
  const gender = isFeminine ? 'feminine' : 'masculine'
  const stem = isFeminine ? `${base}ت` : base
  return [
    [masdar, noun(aspect, gender, 'singular')],
    ...(isFeminine ? [[stem, noun(aspect, gender, 'singular', true)] as const] : []),
    ...(isFeminine || /[اى]$/.test(base) ? [] : [[`${base}ا`, noun(aspect, gender, 'singular')] as const]),
    ...(base.endsWith('ى') ? [[`${base.slice(0, -1)}ا`, noun(aspect, gender, 'singular', true)] as const] : []),
    [`${stem}ان`, noun(aspect, gender, 'dual')],
    [`${stem}ين`, noun(aspect, gender, 'dual')],
    [`${stem}ي`, noun(aspect, gender, 'dual')],
    [`${base}ات`, noun(aspect, 'feminine', 'plural')],
  ]
}

/** A participle with its written endings: مشير, مشيرا, مشيرة, مشيرين …; داع(ي) drops its ي where Arabic does. */
function participles(participle: string | null, aspect: Aspect): Inflected[] {
  if (participle === null) return []
  const isDefective = /[يى]$/.test(participle) && aspect === 'active-participle'
  const base = isDefective ? participle.slice(0, -1) : participle
  const glide = isDefective ? `${base}ي` : participle
  const of = (gender: 'masculine' | 'feminine', number: Inflection['number'], bound = false) =>
    noun(aspect, gender, number, bound)
  return [
    [base, of('masculine', 'singular')],
    ...(isDefective ? [[glide, of('masculine', 'singular')] as const] : []),
    [`${glide}ا`, of('masculine', 'singular')],
    [`${glide}ة`, of('feminine', 'singular')],
    [`${glide}ت`, of('feminine', 'singular', true)],
    [`${base}ون`, of('masculine', 'plural')],
    [`${base}ين`, of('masculine', 'plural')],
    [`${base}و`, of('masculine', 'plural')],
    ...(isDefective ? [] : [[`${base}ي`, of('masculine', 'plural')] as const]),
    [`${glide}ان`, of('masculine', 'dual')],
    [`${glide}تان`, of('feminine', 'dual')],
    [`${glide}تين`, of('feminine', 'dual')],
    [`${glide}ات`, of('feminine', 'plural')],
  ]
}
