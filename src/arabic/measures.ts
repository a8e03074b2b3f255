/**
 * Units of measure: UCUM-like codes. Source of the codes: unitsofmeasure.org, with plain names where UCUM has none for what the
 * press counts (barrel, oz, cup). Duals and plurals are written out; a unit of two words stands as a phrase.
 */
export interface MeasureRow {
  unit: string
  /** Singular and plural. */
  words: string
  /** Dual: two of it without a number. */
  dual?: string
}

export const MEASURES: readonly MeasureRow[] = [
  { unit: 'km', words: 'كيلومتر|كيلومترا|كيلومترات|كيلو متر|كيلو مترا|كلم|كم|كيلوميتر', dual: 'كيلومترين|كيلومتران' },
  { unit: 'm', words: 'متر|مترا|أمتار', dual: 'مترين|متران' },
  { unit: 'cm', words: 'سنتيمتر|سنتيمترا|سنتيمترات|سنتمتر|سم|سنتمترا' },
  { unit: 'mm', words: 'مليمتر|ملليمتر|مليمترا|ملم|ميليمتر|مليمترات|ميلليمتر' },
  { unit: 'mi', words: 'ميل|ميلا|أميال', dual: 'ميلين' },
  { unit: '[nmi_i]', words: 'ميل بحري|ميلا بحريا|أميال بحرية|عقدة بحرية' },
  { unit: 'ft', words: 'قدم|قدما|أقدام' },
  { unit: 'in', words: 'بوصة|بوصات|إنش' },
  { unit: 'km2', words: 'كيلومتر مربع|كيلومترا مربعا|كيلومترات مربعة|كلم مربع|كم مربع|كم2|كلم2|كيلو متر مربع' },
  { unit: 'm2', words: 'متر مربع|مترا مربعا|أمتار مربعة|م2' },
  { unit: 'm3', words: 'متر مكعب|مترا مكعبا|أمتار مكعبة|م3' },
  { unit: 'ft3', words: 'قدم مكعب|قدم مكعبة|قدما مكعبا|أقدام مكعبة' },
  { unit: 'ha', words: 'هكتار|هكتارا|هكتارات', dual: 'هكتارين|هكتاران' },
  { unit: 'dunam', words: 'دونم|دونما|دونمات' },
  { unit: 'feddan', words: 'فدان|فدانا|أفدنة', dual: 'فدانين' },
  { unit: 'g', words: 'غرام|غراما|غرامات|جرام|جراما|جرامات|غم|جم|غ' },
  {
    unit: 'kg',
    words:
      'كيلوغرام|كيلوغراما|كيلوغرامات|كيلوجرام|كيلوجراما|كيلوجرامات|كيلو غرام|كيلو جرام|كيلو غراما|كيلو جراما|كيلو غرامات|كغ|كلغ|كجم|كغم|كيلو',
  },
  { unit: 'mg', words: 'مليغرام|ملغ|ملج|ميليغرام|ملليغرام|مليجرام|ملليجرام|ملغم' },
  { unit: 't', words: 'طن|طنا|أطنان', dual: 'طنين|طنان' },
  { unit: 'Mt', words: 'ميغاطن|ميغا طن' },
  { unit: 'kt', words: 'كيلوطن|كيلو طن' },
  { unit: 'oz', words: 'أونصة|أونصات|اونصه|أوقية ذهب|اونصات', dual: 'أونصتان|أونصتين' },
  { unit: 'lb', words: 'رطل|رطلا|أرطال', dual: 'رطلين' },
  { unit: 'q', words: 'قنطار|قنطارا|قناطير' },
  { unit: 'barrel', words: 'برميل|برميلا|براميل', dual: 'برميلين' },
  { unit: 'L', words: 'لتر|لترا|لترات|ليتر|ليترا|ليترات', dual: 'لتران|لترين|ليترين' },
  { unit: 'mL', words: 'مليلتر|ميليلتر|ملليلتر|ملي لتر|مل|ميلي لتر|ميلي ليتر|مليلترا' },
  { unit: 'hL', words: 'هكتولتر|هكتوليتر|هكتو لتر|هكتو ليتر' },
  { unit: 'gal', words: 'غالون|غالونا|غالونات|جالون|جالونا|جالونات' },
  { unit: 'cup', words: 'كوب|كوبا|أكواب', dual: 'كوبين|كوبان' },
  { unit: 'degC', words: 'درجة مئوية|درجات مئوية|درجة سلزيوس|سلزيوس|سيلسيوس|درجة سيلسيوس' },
  { unit: 'degF', words: 'فهرنهايت|درجة فهرنهايت|درجات فهرنهايت' },
  // Earthquakes: the degree is of their scale, not of an angle.
  {
    unit: 'Richter',
    words: ['على مقياس', 'على سلم', 'بمقياس', 'بحسب مقياس', 'حسب مقياس', 'وفق مقياس', 'وفقا لمقياس']
      .flatMap((on) => ['ريختر', 'ريشتر'].flatMap((scale) => [`درجة ${on} ${scale}`, `درجات ${on} ${scale}`]))
      .join('|'),
  },
  { unit: 'deg', words: 'درجة|درجات|درجه', dual: 'درجتين|درجتان' },
  { unit: 'W', words: 'واط|وات|واطا' },
  { unit: 'kW', words: 'كيلوواط|كيلو واط|كيلووات|كيلو وات' },
  { unit: 'MW', words: 'ميغاواط|ميجاواط|ميغاوات|ميجاوات|ميغا واط|ميجا وات|ميجا واط|ميغاواطا' },
  { unit: 'GW', words: 'غيغاواط|جيجاوات|غيغاوات|جيجاواط|جيغاواط' },
  { unit: 'kW.h', words: 'كيلوواط ساعة|كيلووات ساعة|كيلو وات ساعة' },
  { unit: 'MW.h', words: 'ميغاواط ساعة|ميجاوات ساعة|ميغاوات ساعة' },
  { unit: 'TW.h', words: 'تيراواط ساعة|تيراوات ساعة' },
  { unit: 'V', words: 'فولت|فولط' },
  { unit: 'Hz', words: 'هرتز' },
  { unit: 'MB', words: 'ميغابايت|ميجابايت|ميغا بايت' },
  { unit: 'GB', words: 'غيغابايت|جيجابايت|غيغا بايت|جيجا بايت' },
  { unit: 'MP', words: 'ميغابكسل|ميجابكسل|ميغابيكسل' },
  { unit: '[hp]', words: 'حصان' },
  {
    unit: 'km/h',
    words:
      'كيلومتر في الساعة|كيلومترا في الساعة|كلم في الساعة|كم في الساعة|كيلومترات في الساعة|كلم/س|كيلومتر/ساعة|كلم/ساعة|كم/ساعة|كم/س',
  },
  { unit: 'carat', words: 'قيراط|قيراطا|قراريط' },
  { unit: '[mi_light]', words: 'سنة ضوئية' },
]

/** Units in Latin letters, as they stand behind a number. */
export const LATIN_UNITS = new Set('km m cm mm kg g mg L mL W kW MW GW GB MB TB MP Hz GHz MHz'.split(' '))
