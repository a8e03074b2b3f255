/**
 * The words of time beside the names of months and days. Source: the grammar and the usage of the press; each table says what
 * its words mean. Case endings, ـا of the accusative and both numbers are written out; hamza seats and ة/ه are folded.
 */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

export interface UnitRow {
  unit: TimeUnit
  singular: string
  dual: string
  plural: string
}

export const TIME_UNITS: readonly UnitRow[] = [
  { unit: 'second', singular: 'ثانية', dual: 'ثانيتان ثانيتين', plural: 'ثوان ثواني ثوانٍ' },
  { unit: 'minute', singular: 'دقيقة دق', dual: 'دقيقتان دقيقتين', plural: 'دقائق' },
  { unit: 'hour', singular: 'ساعة', dual: 'ساعتان ساعتين', plural: 'ساعات' },
  { unit: 'day', singular: 'يوم يوما', dual: 'يومان يومين يومي', plural: 'أيام أياما' },
  { unit: 'week', singular: 'أسبوع أسبوعا', dual: 'أسبوعان أسبوعين', plural: 'أسابيع' },
  { unit: 'month', singular: 'شهر شهرا', dual: 'شهران شهرين شهري', plural: 'أشهر شهور أشهرا' },
  {
    unit: 'year',
    singular: 'عام عاما سنة',
    dual: 'عامان عامين عامي سنتان سنتين سنتي',
    plural: 'أعوام سنوات سنين سنون أعواما',
  },
  { unit: 'decade', singular: 'عقد عقدا', dual: 'عقدان عقدين', plural: 'عقود' },
  { unit: 'century', singular: 'قرن قرنا', dual: 'قرنان قرنين', plural: 'قرون' },
]

/** Adjectives that say which one: -1 the one before, 0 the running one, 1 the one to come. Both genders, dual and plural. */
export const DEICTICS: readonly (readonly [words: string, shift: -1 | 0 | 1])[] = [
  [
    'منقضي منقضية منقضيين ماضي ماضية ماضيين ماضيان ماضيتين منصرم منصرمة منصرمين منصرمان فائت فائتة فائتين سابق سابقة سابقين فارط فارطة فارطين أخير أخيرة أخيرين أخيرتين فايت',
    -1,
  ],
  ['جاري جارية حالي حالية راهن راهنة جار', 0],
  ['مقبل مقبلة مقبلين مقبلان مقبلتين قادم قادمة قادمين قادمان قادمتين آتي آتية مقبلات جاي جاية قابل لاحق لاحقة', 1],
]

/** Of these, the ones that say "last" of a series rather than "past": "السنوات الأخيرة" is vague, "الاثنين الأخير من مارس" the last. */
export const LAST_WORDS = 'أخير أخيرة أخيرين أخيرتين'

/** "التالي": the one after a day told before. */
export const NEXT_WORDS = 'تالي تالية موالي موالية'

/** Words for a day seen from today. */
export const DAY_WORDS: readonly (readonly [words: string, shift: number])[] = [
  ['أمس البارحة امبارح مبارح بالأمس', -1],
  ['غد غدا الغد بكرة بكرا غدٍ', 1],
]

/** Phrases for a day seen from today. */
export const DAY_PHRASES: readonly (readonly [phrase: string, shift: number])[] = [
  ['أول أمس', -2],
  ['أول من أمس', -2],
  ['أمس الأول', -2],
  ['قبل أمس', -2],
  ['قبل البارحة', -2],
  ['القبل البارحة', -2],
  ['أول البارحة', -2],
  ['البارحة الأولى', -2],
  ['قبل امبارح', -2],
  ['بعد غد', 2],
  ['بعد الغد', 2],
  ['بعد بكرة', 2],
  ['بعد بكرا', 2],
]

/** Parts of a day, by their EDTF-like code of the guidelines: MO morning, MI noon, AF afternoon, EV evening, NI night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'

export const DAY_PARTS: readonly (readonly [phrases: string, part: DayPart])[] = [
  ['صباح|صباحا|صبيحة|فجر|فجرا|ضحى|الصبح|صبحا|قبل الظهر|قبل ظهر|الصباحية|بكرة الصبح', 'MO'],
  ['ظهر|ظهرا|ظهيرة|وقت الظهيرة|وقت الظهر|وقت الغداء', 'MI'],
  ['بعد الزوال|زوالا|عصر|عصرا|عشية|بعد الظهر|بعد ظهر|بعد العصر|قبل المغرب|ظهيرة بعد|قبل مغرب', 'AF'],
  ['مساء|مساءا|مغرب|أمسية|غروب|المسائية', 'EV'],
  ['ليل|ليلا|ليلة|الليل|منتصف ليل|بالليل|سحر', 'NI'],
]

/** Where in a period: its first day, its last, its middle; its first, middle or last third. */
export type Edge = 'start' | 'end' | 'middle' | 'early' | 'mid' | 'late'

export const EDGES: readonly (readonly [words: string, edge: Edge])[] = [
  ['مطلع بداية بدايات مستهل', 'start'],
  ['نهاية ختام موفى متم نهايات', 'end'],
  ['منتصف', 'middle'],
  ['أوائل باكورة بواكير', 'early'],
  ['أواسط', 'mid'],
  ['أواخر', 'late'],
]

/** Placed in time, but nobody can say when: their value is null. */
export const VAGUE: readonly string[] = [
  'الآن',
  'حاليا',
  'حالياً',
  'مؤخرا',
  'مؤخراً',
  'قريبا',
  'راهنا',
  'حديثا',
  'الوقت الراهن',
  'الوقت الحالي',
  'الوقت الحاضر',
  'الآونة الأخيرة',
  'الفترة الأخيرة',
  'الفترة الماضية',
  'الفترة المقبلة',
  'الفترة القادمة',
  'الفترة الحالية',
  'الفترة الراهنة',
  'المرحلة الحالية',
  'المرحلة الراهنة',
  'المرحلة المقبلة',
  'المرحلة القادمة',
  'المرحلة الماضية',
  'الأيام القليلة الماضية',
  'الأيام القليلة المقبلة',
  'الأيام القليلة القادمة',
  'الأشهر القليلة الماضية',
  'الأشهر القليلة المقبلة',
  'الأسابيع القليلة الماضية',
  'الأسابيع القليلة المقبلة',
  'السنوات القليلة الماضية',
  'السنوات القليلة المقبلة',
  'الساعات القليلة الماضية',
  'الساعات القليلة المقبلة',
  'السنوات القليلة القادمة',
  'الأعوام القليلة الماضية',
  'المستقبل القريب',
  'القريب العاجل',
  'ذات يوم',
  'وقت قريب',
  'منذ أمد بعيد',
  'منذ زمن',
  'منذ زمن بعيد',
  'منذ زمن طويل',
  'منذ وقت طويل',
  'منذ فترة',
  'منذ فترة طويلة',
  'منذ فترة وجيزة',
  'منذ فترة قصيرة',
  'منذ مدة طويلة',
  'منذ مدة قصيرة',
  'منذ مدة',
  'منذ وقت قريب',
  'هذه الأيام',
  'هذه الآونة',
  'هذه الفترة',
  'هذه اللحظة',
  'اللحظة الراهنة',
]

/** Words that say how often. */
export const SETS: readonly (readonly [words: string, duration: string])[] = [
  ['سنويا سنوي سنوية', 'P1Y'],
  ['شهريا شهري شهرية', 'P1M'],
  ['أسبوعيا أسبوعي أسبوعية', 'P1W'],
  ['يوميا يومي يومية', 'P1D'],
  ['فصليا', 'P3M'],
]

/** Decades by name: "التسعينيات", "ستينات القرن الماضي". Value: the tens of the decade. */
export const DECADES: readonly (readonly [words: string, tens: number])[] = [
  ['عشرينيات عشرينات', 2],
  ['ثلاثينيات ثلاثينات', 3],
  ['أربعينيات أربعينات', 4],
  ['خمسينيات خمسينات', 5],
  ['ستينيات ستينات', 6],
  ['سبعينيات سبعينات', 7],
  ['ثمانينيات ثمانينات', 8],
  ['تسعينيات تسعينات', 9],
]
