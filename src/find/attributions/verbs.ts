/** Verbs of saying as they stand in a text: which verb, in which person, gender and number. */
import { SAYING, type Saying } from '../../arabic/saying.ts'
import { fold } from '../../text/fold.ts'
import { type Form, perForm } from '../../text/form.ts'
import { verbLexicon } from '../../text/verb.ts'

export interface SayingForm {
  verb: Saying
  shape: 'finite' | 'participle' | 'noun'
  gender: 'masculine' | 'feminine' | null
  number: 'singular' | 'dual' | 'plural'
  /** "وأضاف", "فقال": behind a conjunction, which stays outside the cue. */
  conjoined: boolean
  /** "نقلته", "وصفها". */
  pronoun: boolean
  /** Letters of the proclitics, which stay outside the cue. */
  from: number
  future: boolean
  imperfect: boolean
}

const lexicon = verbLexicon(SAYING.map((entry) => ({ ...entry, entry })))

const SHADDA = 'ّ'

/** The readings of a form as a word of saying, the likeliest first. Passives ("يُذكر أن") and the first person are left out. */
export const sayingsOf = perForm((form): readonly SayingForm[] =>
  lexicon(form).flatMap(({ entry, aspect, voice, person, gender, number, split }): SayingForm[] => {
    if (voice === 'passive' || aspect === 'passive-participle') return []
    if (person !== null && person !== 3) return []
    // "مواطن عدني" is of Aden.
    if (entry.perfect === 'عد' && split.enclitic !== '') return []
    const shape = person === 3 ? 'finite' : aspect === 'masdar' ? 'noun' : 'participle'
    if (shape === 'participle' && (!isAdverbial(form, gender, number) || NOUNS.has(form.folded))) return []
    if (split.definite && shape !== 'noun') return []
    const bare = split.proclitics.replace(/س$/, '')
    if (shape !== 'noun' && bare !== '' && bare !== 'و' && bare !== 'ف') return []
    return [
      {
        verb: entry,
        shape,
        gender,
        number,
        conjoined: bare !== '',
        pronoun: split.enclitic !== '',
        from: split.start,
        future: aspect === 'future',
        imperfect: aspect === 'imperfect',
      },
    ]
  }),
)

/** Nouns spelt like a participle of saying, and far commoner: the city (أدان), the tanker (نقل), the teacher (أعلم), useful (أفاد). */
const NOUNS = new Set('مدينة ناقلة كاتبة متحدثة مدونة راوية معلما معلمة مفيدا مفيدة'.split(' ').map(fold))

/** مشيرًا، مشيرا، مشيرة، مشيرين: the accusative of circumstance; a bare "مشير" is a noun or a name. */
function isAdverbial(form: Form, gender: SayingForm['gender'], number: SayingForm['number']): boolean {
  if (number === 'singular') return gender === 'feminine' ? /ة$|ةً$/.test(form.plain) : /ا$/.test(form.plain)
  return /ين$/.test(form.plain)
}

/** Is it surely this verb and not the commoner word that is spelt like it ("بيّن" beside "بين")? */
export const hasShadda = perForm((form) => form.surface.includes(SHADDA))

/** The finite reading that agrees best with a feminine or masculine source. */
export const finiteOf = perForm(
  (form): SayingForm | null => sayingsOf(form).find((reading) => reading.shape === 'finite' && !reading.future) ?? null,
)

export const participleOf = perForm(
  (form): SayingForm | null => sayingsOf(form).find((reading) => reading.shape === 'participle') ?? null,
)

/** Is the form any word of saying? No other can be a cue, and hardly any is one: one look tells. */
export const mayReport = perForm((form): true | null => (sayingsOf(form).length > 0 ? true : null))
