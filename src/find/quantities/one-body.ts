/** "17 من السرية الثالثة" are men of the company, not companies: where the noun behind "من" is one body, its number is a bare one. */
import type { Quantity } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { words } from './amount.ts'

const BODIES = words(
  'سرية كتيبة فرقة لواء فوج وحدة شركة منظمة وزارة حركة حزب جماعة مكتب إدارة هيئة بعثة أسرة عائلة قبيلة فريق منتخب نادي جيش جهاز قوة سفارة',
)

export function settleOneBody(quantity: Quantity): Quantity {
  if (quantity.kind !== 'count' || quantity.unit === undefined || !BODIES.has(fold(quantity.unit))) return quantity
  const { unit: _, of, ...number } = quantity
  // "17 سرية" counts companies: only behind "من" does the noun lie outside the number's own span.
  return of !== undefined && of.start > quantity.end ? { ...number, kind: 'number' } : quantity
}
