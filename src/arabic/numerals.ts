/**
 * Number words. Source: the grammar of Modern Standard Arabic numerals (e.g. Ryding 2005, ch. 15), with the commonest
 * misspellings of the press and the fused Egyptian and Levantine forms that are quoted in it. Hamza seats, ى/ي and ة/ه are
 * folded by the lexicon, so one spelling of each stands here; both genders and all cases do.
 */
export type NumeralRow = readonly [words: string, value: number]

/** 1 to 9, either gender. "أحد" and "إحدى" only count before "عشر", "وعشرين" … */
export const UNITS: readonly NumeralRow[] = [
  ['واحد واحدة واحدا', 1],
  ['اثنان اثنين اثنتان اثنتين إثنان إثنين اتنين تنين', 2],
  ['ثلاثة ثلاث تلاتة تلات ثلاثا', 3],
  ['أربعة أربع أربعا', 4],
  ['خمسة خمس خمسا', 5],
  ['ستة ست ستا', 6],
  ['سبعة سبع سبعا', 7],
  ['ثمانية ثماني ثمان تمانية تمن ثمانيا', 8],
  ['تسعة تسع تسعا', 9],
]

/** Nothing; "تحت الصفر", with the article, is a mark on a scale. */
export const ZERO: readonly NumeralRow[] = [['صفر صفرا', 0]]

/** First halves of 11 and 12, which do not stand alone as numbers. */
export const TEEN_UNITS: readonly NumeralRow[] = [
  ['أحد إحدى احدا', 1],
  ['اثنا اثني اثنتا اثنتي إثنا إثني إثنى اثنتى', 2],
]

/** "عشر" of 13 to 19, and ten. */
export const TEN_WORDS: readonly NumeralRow[] = [['عشرة عشر', 10]]

/** 11 to 19 as one word: Egyptian and Levantine. */
export const FUSED_TEENS: readonly NumeralRow[] = [
  ['حداشر احداشر حدعش', 11],
  ['اتناشر اطناشر اثناعشر اثنى_عشر اتنعش', 12],
  ['تلتاشر تلاتاشر ثلاثةعشر', 13],
  ['اربعتاشر أربعةعشر', 14],
  ['خمستاشر خمسةعشر', 15],
  ['ستاشر ستةعشر', 16],
  ['سبعتاشر سبعةعشر', 17],
  ['تمنتاشر تمانتاشر ثمانيةعشر', 18],
  ['تسعتاشر تسعةعشر', 19],
]

export const TENS: readonly NumeralRow[] = [
  ['عشرون عشرين عشرينا', 20],
  ['ثلاثون ثلاثين تلاتين', 30],
  ['أربعون أربعين', 40],
  ['خمسون خمسين', 50],
  ['ستون ستين', 60],
  ['سبعون سبعين', 70],
  ['ثمانون ثمانين تمانين', 80],
  ['تسعون تسعين', 90],
]

/** 100 multiplies the unit before it ("ثلاث مئة"); the fused hundreds are whole. */
export const HUNDRED: readonly NumeralRow[] = [['مئة مائة ماية', 100]]

export const HUNDREDS: readonly NumeralRow[] = [
  ['مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي ميتين', 200],
  ['ثلاثمئة ثلاثمائة تلتمية تلتميه ثلثمائة ثلاثماية', 300],
  ['أربعمئة أربعمائة ربعمية اربعمية أربعماية', 400],
  ['خمسمئة خمسمائة خمسمية خمسماية', 500],
  ['ستمئة ستمائة ستمية ستماية', 600],
  ['سبعمئة سبعمائة سبعمية سبعماية', 700],
  ['ثمانمئة ثمانمائة ثمانيمائة تمنمية ثمانماية', 800],
  ['تسعمئة تسعمائة تسعمية تسعماية', 900],
]

/** Powers of a thousand, singular: "ألف", "25 ألفا"; alone they are one of it. */
export const SCALES: readonly NumeralRow[] = [
  ['ألف', 1e3],
  ['مليون', 1e6],
  ['مليار بليون', 1e9],
  ['تريليون ترليون تريليونا', 1e12],
]

/** With the ending ـا: one of it after a number ("25 ألفا"), two of it before its noun ("ألفا شخص"). */
export const SCALES_IN_ALIF: readonly NumeralRow[] = [
  ['ألفا', 1e3],
  ['مليونا', 1e6],
  ['مليارا بليونا', 1e9],
]

/** Duals; those without ن stand before their noun. */
export const DUAL_SCALES: readonly NumeralRow[] = [
  ['ألفان ألفين ألفي', 1e3],
  ['مليونان مليونين مليوني', 1e6],
  ['ملياران مليارين ملياري بليونان بليونين', 1e9],
  ['تريليونان تريليونين تريليوني', 1e12],
]

/** Plurals; only after a number ("ثلاثة آلاف"), for alone they are vague ("آلاف الجنود"). */
export const PLURAL_SCALES: readonly NumeralRow[] = [
  ['آلاف ألاف', 1e3],
  ['ملايين', 1e6],
  ['مليارات بلايين', 1e9],
  ['تريليونات ترليونات', 1e12],
]

/** Fractions that are nothing else; value of one of it. */
export const FRACTIONS: readonly NumeralRow[] = [
  ['نصف نص', 1 / 2],
  ['ثلث', 1 / 3],
  ['ربع', 1 / 4],
]

/** Fractions spelt like a number word ("خمس") or another noun ("ثمن", price): only after a number or before a definite noun. */
export const WEAK_FRACTIONS: readonly NumeralRow[] = [
  ['خمس', 1 / 5],
  ['سدس', 1 / 6],
  ['سبع', 1 / 7],
  ['ثمن', 1 / 8],
  ['تسع', 1 / 9],
  ['عشر', 1 / 10],
]

export const PLURAL_FRACTIONS: readonly NumeralRow[] = [
  ['أنصاف', 1 / 2],
  ['أثلاث', 1 / 3],
  ['أرباع', 1 / 4],
  ['أخماس', 1 / 5],
  ['أسداس', 1 / 6],
  ['أسباع', 1 / 7],
  ['أثمان', 1 / 8],
  ['أتساع', 1 / 9],
  ['أعشار', 1 / 10],
]

export const DUAL_FRACTIONS: readonly NumeralRow[] = [
  ['ثلثا ثلثي ثلثين ثلثان', 2 / 3],
  ['ربعين ربعان', 2 / 4],
  ['خمسان خمسي', 2 / 5],
]

export const ORDINALS: readonly NumeralRow[] = [
  ['أول أولى اولي', 1],
  ['ثاني ثانية ثان', 2],
  ['ثالث ثالثة', 3],
  ['رابع رابعة', 4],
  ['خامس خامسة', 5],
  ['سادس سادسة', 6],
  ['سابع سابعة', 7],
  ['ثامن ثامنة', 8],
  ['تاسع تاسعة', 9],
  ['عاشر عاشرة', 10],
]

/** First half of the 11th, 21st …: "الحادي عشر", "الحادية والعشرين". */
export const ELEVENTH: readonly NumeralRow[] = [['حادي حادية', 1]]

/** Dozen. */
export const DOZENS: readonly NumeralRow[] = [['دستة دزينة', 12]]
export const PLURAL_DOZENS: readonly NumeralRow[] = [['دستات دزينات', 12]]
