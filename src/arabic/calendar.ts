/**
 * Months, weekdays and seasons. Months in the four systems of the Arab press: Gregorian-Egyptian (يناير), Syriac of the
 * Levant and Iraq (كانون الثاني), French-born of Tunisia and Algeria (جانفي), Moroccan (غشت), and the Hijri ones.
 * Sources: Unicode CLDR (ar, ar-DZ, ar-TN, ar-MA, ar-LB; calendars gregorian and islamic), and the spellings of the press.
 *
 * `weak` words also mean something else, and are only months beside a day, a year, the word شهر, a twin name or a word that
 * says which one: "مارس" (practised), "آب" (father), "ماي" (May, the name), "رجب" (a first name), "صفر" (zero).
 */
export interface MonthRow {
  month: number
  calendar: 'gregory' | 'islamic'
  names: string
  weak?: string
}

export const MONTHS: readonly MonthRow[] = [
  { month: 1, calendar: 'gregory', names: 'يناير|كانون الثاني|كانون ثاني|كانون ثان|جانفي|ينايير' },
  { month: 2, calendar: 'gregory', names: 'فبراير|شباط|فيفري|فبرایر|فيبراير' },
  { month: 3, calendar: 'gregory', names: 'آذار|أذار', weak: 'مارس' },
  { month: 4, calendar: 'gregory', names: 'أبريل|إبريل|أفريل|ابريل', weak: 'نيسان' },
  { month: 5, calendar: 'gregory', names: 'أيار|مايو|مايس', weak: 'ماي' },
  { month: 6, calendar: 'gregory', names: 'يونيو|حزيران|يونيه|جوان|يونية' },
  { month: 7, calendar: 'gregory', names: 'يوليو|تموز|يوليه|جويلية|يوليوز|جويليه' },
  { month: 8, calendar: 'gregory', names: 'أغسطس|أوت|غشت|اغسطوس', weak: 'آب|أوت' },
  { month: 9, calendar: 'gregory', names: 'سبتمبر|أيلول|شتنبر|سيبتمبر|سبتمير' },
  { month: 10, calendar: 'gregory', names: 'أكتوبر|تشرين الأول|تشرين أول|اوكتوبر' },
  { month: 11, calendar: 'gregory', names: 'نوفمبر|تشرين الثاني|تشرين ثاني|تشرين ثان|نونبر|نوفبر' },
  { month: 12, calendar: 'gregory', names: 'ديسمبر|كانون الأول|كانون أول|دجنبر|ديسمبير|دجمبر' },
  { month: 1, calendar: 'islamic', names: 'محرم الحرام', weak: 'محرم' },
  { month: 2, calendar: 'islamic', names: '', weak: 'صفر|صفر الخير' },
  { month: 3, calendar: 'islamic', names: 'ربيع الأول|ربيع أول|ربيع الاول' },
  { month: 4, calendar: 'islamic', names: 'ربيع الثاني|ربيع الآخر|ربيع ثاني|ربيع الاخر' },
  { month: 5, calendar: 'islamic', names: 'جمادى الأولى|جمادى الأول|جمادي الاولى|جماد الأول|جمادى الاول' },
  { month: 6, calendar: 'islamic', names: 'جمادى الآخرة|جمادى الثانية|جمادى الآخر|جماد الثاني|جمادى الثاني' },
  { month: 7, calendar: 'islamic', names: '', weak: 'رجب' },
  { month: 8, calendar: 'islamic', names: '', weak: 'شعبان' },
  { month: 9, calendar: 'islamic', names: 'رمضان المبارك|رمضان الكريم|رمضان الفضيل', weak: 'رمضان' },
  { month: 10, calendar: 'islamic', names: '', weak: 'شوال' },
  { month: 11, calendar: 'islamic', names: 'ذو القعدة|ذي القعدة|ذو القعده|ذى القعدة|ذوالقعدة' },
  { month: 12, calendar: 'islamic', names: 'ذو الحجة|ذي الحجة|ذو الحجه|ذى الحجة|ذوالحجة' },
]

/** Monday is 1, Sunday 7. `bare` forms stand without the article only in "أول اثنين", "كل أحد", "اثنين الأسبوع". */
export const WEEKDAYS: readonly (readonly [words: string, weekday: number])[] = [
  ['اثنين إثنين اتنين تنين', 1],
  ['ثلاثاء ثلثاء ثلاثا تلاتا', 2],
  ['أربعاء اربعا إربعاء', 3],
  ['خميس', 4],
  ['جمعة', 5],
  ['سبت', 6],
  ['أحد', 7],
]

/** Seasons by their EDTF number. "الربيع العربي" is no season; the rules see to that. */
export const SEASONS: readonly (readonly [word: string, season: number])[] = [
  ['ربيع', 21],
  ['صيف', 22],
  ['خريف', 23],
  ['شتاء', 24],
]
