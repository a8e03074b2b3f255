/**
 * Days and seasons of feast with their date. Sources: the Umm al-Qura calendar for Muslim feasts (day of a Hijri month),
 * fixed Gregorian dates for the others. Feasts whose date moves otherwise (Easter, Nowruz in leap years, Passover) are left out or
 * given no value.
 */
export interface HolidayRow {
  names: string
  calendar: 'gregory' | 'islamic'
  month: number
  /** Null: the whole month. */
  day: number | null
}

export const HOLIDAYS: readonly HolidayRow[] = [
  { names: 'عيد الأضحى|عيد الاضحى المبارك|عيد الأضحى المبارك|الأضحى المبارك', calendar: 'islamic', month: 12, day: 10 },
  { names: 'عيد الفطر|عيد الفطر المبارك|عيد الفطر السعيد|الفطر المبارك', calendar: 'islamic', month: 10, day: 1 },
  { names: 'يوم عرفة|يوم عرفه|وقفة عرفات|يوم عرفات', calendar: 'islamic', month: 12, day: 9 },
  { names: 'يوم عاشوراء|عاشوراء|ذكرى عاشوراء', calendar: 'islamic', month: 1, day: 10 },
  { names: 'المولد النبوي|المولد النبوي الشريف|عيد المولد النبوي|عيد المولد', calendar: 'islamic', month: 3, day: 12 },
  { names: 'رأس السنة الهجرية|رأس السنة الهجريه|رأس العام الهجري', calendar: 'islamic', month: 1, day: 1 },
  { names: 'ليلة القدر', calendar: 'islamic', month: 9, day: 27 },
  {
    names: 'رأس السنة|رأس السنة الميلادية|رأس السنة الجديدة|رأس العام الميلادي',
    calendar: 'gregory',
    month: 1,
    day: 1,
  },
  { names: 'عيد الميلاد|كريسماس|الكريسماس|عيد الميلاد المجيد', calendar: 'gregory', month: 12, day: 25 },
  { names: 'عيد العمال|يوم العمال العالمي|عيد الشغل', calendar: 'gregory', month: 5, day: 1 },
  { names: 'يوم المرأة العالمي|اليوم العالمي للمرأة', calendar: 'gregory', month: 3, day: 8 },
  { names: 'عيد الحب', calendar: 'gregory', month: 2, day: 14 },
]
