/** Words of the press that are spelt like forms of the verbs of acts and are hardly ever these. Stems as the lexicon folds them. */
import { fold } from '../../../text/fold.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold))

/**
 * No act at all: "هنا" is "here", "يدعى" "by the name of", "تشاد" a land, "توقف" "it came to a stop", "توصل" "he arrived at", "أصدر" "he
 * issued", "مولانا" a title.
 */
export const NO_ACT_VERBS = words(
  'هنا يدعى تدعى تشاد توقف يوقف أوقف توصل أصدر أصل أبحث ألام أوصل لجان ساحل حاكم ناصر مولا',
)

/** Behind these the pronoun tells whose a noun is: "أسرته" is his family, "هاتفه" his telephone, "ثمنه" its price. */
export const OWNED = words('أسرت أسر هاتف ثمن رحلت جلست لوحت')

/**
 * Nouns as well as verbs, of which no verbal noun in the lexicon tells: "ثمن" price, "هاتف" telephone, "دافع" motive, "قابل" able. Only where a
 * verb stands are they read so.
 */
export const NOUNS_TOO = words('ثمن هاتف دافع قابل قابلا قاتل كرم صدر سلم رحل ضغط بحث وقف عارض حل أمد')

/** No participles that say what somebody does besides: "، مدينة" is a town, "، لاجئة" a refugee. */
export const NO_ASIDES = words('مدينة مدينا لاجئة لاجئا طالبة')
