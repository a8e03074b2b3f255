/** A date beside its weekday: which of the two is right, where they do not fit? */
import { civilOf, weekdayOf } from './civil.ts'
import type { Reading } from './rule.ts'
import type { Meaning } from './scene.ts'
import { dayValue, gregorianValue } from './value.ts'

/**
 * The weekday is surer than the rest: a Hijri month begins with the crescent, a day before or behind the tables; and in "السبت 14 ماي 2015",
 * written in 2016, the year is a misprint where the day of this year is that weekday.
 */
export const onWeekday =
  (date: Meaning, weekday: number, calendar: Reading['calendar'], isToday: boolean): Meaning =>
  (scene) => {
    const value = date(scene)
    if (value?.from == null || value.grain !== 'day' || weekdayOf(value.from) === weekday) return value
    if (calendar === 'islamic') {
      const near = [value.from - 1, value.from + 1].find((day) => weekdayOf(day) === weekday)
      return near === undefined ? value : dayValue(near)
    }
    if (scene.day === null) return value
    // "اليوم الخميس 24 أكتوبر" on Thursday, 24 November: today.
    if (isToday && weekdayOf(scene.day) === weekday) return dayValue(scene.day)
    const { year } = civilOf(scene.day)
    const { month, day, year: told } = civilOf(value.from)
    const meant = gregorianValue(year, month, day)
    const misprinted = Math.abs(year - told) === 1 && meant?.from != null && weekdayOf(meant.from) === weekday
    return misprinted && Math.abs(meant.from! - scene.day) <= MISPRINT_REACH ? meant : value
  }

/** Days between a day whose year is misprinted and the page that tells of it. */
const MISPRINT_REACH = 60
