/** Pages without end that say nothing true, for lists as long as a record may have. */
import type { Arrival } from '../../src/record/index.ts'

export const EVENTS = 10_000
const STATES = [
  'السعودية',
  'مصر',
  'تركيا',
  'الأردن',
  'العراق',
  'الكويت',
  'تونس',
  'المغرب',
  'فرنسا',
  'الصين',
  'الهند',
  'اليابان',
]
const CITIES = [
  'الرياض',
  'القاهرة',
  'أنقرة',
  'عمان',
  'بغداد',
  'الكويت',
  'تونس',
  'الرباط',
  'باريس',
  'بكين',
  'نيودلهي',
  'طوكيو',
]
const ADJECTIVES = [
  'السعودي',
  'المصري',
  'التركي',
  'الأردني',
  'العراقي',
  'الكويتي',
  'التونسي',
  'المغربي',
  'الفرنسي',
  'الصيني',
  'الهندي',
  'الياباني',
]
const OUTLETS = ['المنارة', 'المرسى', 'الواحة']

/** Made-up pages without end: two states a page, five events each. */
export async function* inventedPages(): AsyncGenerator<Arrival<string>> {
  for (let n = 0; n < EVENTS / 4; n++) {
    const [one, other] = [n % 12, (n + 1 + (n % 7)) % 12]
    const day = new Date(Date.UTC(2012 + (n % 9), n % 12, 1 + (n % 27))).toISOString().slice(0, 10)
    const text = [
      `زار وزير الخارجية ${ADJECTIVES[one]} ${CITIES[other]} والتقى نظيره ${ADJECTIVES[other]}، في لقائهما رقم ${n}.`,
      `ووقعت ${STATES[one]} و${STATES[other]} اتفاقية للتعاون في مجال الطاقة.`,
      `وقال وزير الخارجية ${ADJECTIVES[one]} إن بلاده ترحب بالخطوة. وأضاف أن ${STATES[other]} ستفتتح سفارة جديدة.`,
      `ودانت ${STATES[one]} هجوما استهدف ${CITIES[other]} قبل شهر.`,
    ].join('\n')
    const given = { title: `محادثات رقم ${n} في ${CITIES[other]}`, outlet: OUTLETS[n % 3] ?? '', published: day }
    yield { of: `page ${n}`, page: { bytes: new TextEncoder().encode(text), mediaType: 'text/plain', given } }
  }
}
