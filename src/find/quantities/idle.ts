/** Number words that tell no number: "لست متأكدا", "ألف مبروك", "شاعر المليون", "ألّف القلوب". */
import { type Amount, isAmong, peek, type Tokens, words } from './amount.ts'
import type { Qualified } from './qualifiers.ts'

const PER_CENT = words('بالمئة بالمائة بالمية بالماية')
const AM_NOT = words('لست ولست فلست')
const THOUSAND = words('ألف وألف')
const WISHES = words('لا مبروك شكر تحية سلامة سلام تهنئة رحمة مبارك')
const LONE_SCALES = words('المليون الألف المليار')
const HUNDRED = words('المئة المائة')
const IN = words('في')
const BOTH = words('الاثنان الاثنين الإثنان الإثنين')

export function isIdle(tokens: Tokens, { first, last, numeral }: Amount, { approximate, bound }: Qualified): boolean {
  // "لست هذا الشخص": I am not; "لست دول" counts.
  if (isAmong(tokens, first, first, AM_NOT) || isAmong(tokens, first, first, PER_CENT)) return true
  if (last !== first + 1 || numeral.digits) return false
  // "ألّف كتابا": he wrote it.
  if (isAmong(tokens, first, first, THOUSAND) && /لّ/.test(tokens[first]!.form.surface)) return true
  // "40 في المئة في المئة": the hundred is that of per cent.
  if (isAmong(tokens, first, first, HUNDRED) && isAmong(tokens, first - 1, first, IN)) return true
  const next = peek(tokens, last, first)
  if (isAmong(tokens, first, first, THOUSAND))
    return next !== undefined && (WISHES.has(next.form.folded) || /^ال/.test(next.form.plain))
  if (isAmong(tokens, first, first, LONE_SCALES)) return approximate !== true && bound === undefined
  // "نجا الاثنان من الحادث": the two told before.
  return isAmong(tokens, first, first, BOTH) && !/^ال/.test(peek(tokens, first - 1, first)?.form.plain ?? '')
}
