/**
 * Days that are names. Of an event that everybody knows by its day the year is known too ("ثورة 25 يناير"); of a place, a body or a street
 * the day dates nothing ("ملعب 5 جويلية", "شارع 9 أفريل"). Words without conjunction and preposition. Source: general history.
 */
export interface KnownDay {
  events: string
  day: number
  month: number
  year: number
}

export const KNOWN_DAYS: readonly KnownDay[] = [
  { events: 'هجمات الهجمات اعتداءات الاعتداءات أحداث الأحداث هجوم تفجيرات', day: 11, month: 9, year: 2001 },
  { events: 'ثورة الثورة انتفاضة أحداث', day: 25, month: 1, year: 2011 },
  { events: 'ثورة أحداث مظاهرات تظاهرات', day: 30, month: 6, year: 2013 },
  { events: 'ثورة الثورة', day: 23, month: 7, year: 1952 },
  { events: 'ثورة الثورة', day: 14, month: 1, year: 2011 },
  { events: 'ثورة الثورة', day: 17, month: 12, year: 2010 },
  { events: 'ثورة الثورة', day: 17, month: 2, year: 2011 },
  { events: 'ثورة الثورة', day: 26, month: 9, year: 1962 },
  { events: 'ثورة الثورة', day: 14, month: 10, year: 1963 },
  { events: 'ثورة الثورة انقلاب', day: 14, month: 7, year: 1958 },
  { events: 'حرب', day: 6, month: 10, year: 1973 },
]

/** What is called by a day. */
export const NAMED_AFTER_DAYS =
  'ملعب الملعب استاد ستاد شارع الشارع نهج ساحة ميدان حي مدرسة معهد جسر كوبري جامعة مستشفى حركة كتيبة لواء محطة قاعدة قصر دوار مطار مركب قاعة سد مدينة طريق محور جبهة تيار حزب كتائب ائتلاف تحالف قوى فريقي تكتل جماعة مؤسسة مطبعة نادي أستاد بملعب بشارع بساحة لحركة وحركة بحركة لقوى وقوى بقوى بنهج بحي بميدان بجسر بمحطة رصيف منصة'

/** Egyptian towns called by a day: behind "بـ" it is the town ("يسكن بالسادس من أكتوبر"), for on a day is "في". Month 9 of the Hijri year is Ramadan. */
export const TOWNS: readonly (readonly [day: number, month: number, calendar: 'gregory' | 'islamic'])[] = [
  [6, 10, 'gregory'],
  [15, 5, 'gregory'],
  [10, 9, 'islamic'],
]

/** A day that is known by what is done on it, and dates nothing: "كذبة أبريل". */
export const CUSTOMS = 'كذبة أكذوبة سمكة'
