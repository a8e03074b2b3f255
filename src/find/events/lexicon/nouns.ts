/**
 * Nouns that name an act, where no verb of `verbs.ts` stands behind them, and fixed phrases. Each row holds the spellings of
 * one sense, singular and plural; adjectives take the article with their noun ("الاتصال الهاتفي") by themselves.
 */
import type { Act } from '../acts.ts'
import type { Entry } from './verbs.ts'

type Given = Partial<Omit<Entry, 'act' | 'to'>>

function rows(words: string, act: Act, to: string, given: Given = {}): (readonly [string, Entry])[] {
  const entry: Entry = { act, to: to.split(' '), of: 'actor', needs: null, noun: true, ...given }
  return words.split(' / ').flatMap((word) => spellings(word).map((spelling) => [spelling, entry] as const))
}

/** "اتصال هاتفي", "الاتصال الهاتفي", "اتصالا هاتفيا": the first article is a clitic and found anyway, the others are not. */
function spellings(phrase: string): string[] {
  const words = phrase.split(' ')
  if (words.slice(1).some((word) => word.startsWith('ال') || word.startsWith('لل'))) return [phrase]
  const [head, ...rest] = words
  return [
    phrase,
    [head, ...rest.map((word) => `ال${word}`)].join(' '),
    words.map((word) => accusatives(word).at(-1)!).join(' '),
  ]
}

/** A word and, where it is written otherwise, its indefinite accusative: "هجوم", "هجوما"; "زيارة" has the one spelling. */
export const accusatives = (word: string): string[] =>
  /(ة|ى|ا|اء|ات|ون|ين)$/.test(word) || word.startsWith('ال') ? [word] : [word, `${word}ا`]

/** Fixed phrases that begin like the noun of an act and name none, of two sides at any rate. */
export const NO_ACTS: readonly string[] = [
  'مؤتمر صحفي',
  'مؤتمر صحافي',
  'مؤتمر صحفي مشترك',
  'لقاء صحفي',
  'لقاء صحافي',
  'لقاء تلفزيوني',
  'لقاء إعلامي',
  'حوار صحفي',
  'حوار صحافي',
  'حوار تلفزيوني',
  'حوار وطني',
  'حرب عالمية',
  'حرب باردة',
  'حرب نفسية',
  'رحلة جوية',
  'رحلات جوية',
  'دعوة قضائية',
  'طلب عالمي',
  'قمة الهرم',
  'قمة الغضب',
  'قمة السعادة',
  'قمة النجاح',
  'قمة الأولويات',
  'قمة جدول',
  'قمة مجده',
].flatMap(spellings)

export const NOUNS: readonly (readonly [phrase: string, entry: Entry])[] = [
  // CONSULT
  ...rows('جولة خارجية / جولة رسمية / جولة إقليمية / رحلة رسمية / جولة / رحلة', 'visit', 'إلى في', {
    needs: 'recipient',
  }),
  ...rows('قدوم', 'visit', 'إلى', { needs: 'recipient' }),
  ...rows('لقاء / لقاءات / اجتماع / اجتماعات / محادثة', 'meet', 'o مع ب', { needs: 'recipient' }),
  ...rows('قمة', 'meet', 'مع', { needs: 'both' }),
  ...rows('قمة ثلاثية / قمة رباعية / مؤتمر / مؤتمر دولي / اجتماع وزاري / اجتماع ثلاثي', 'multilateral', 'مع'),
  ...rows('اتصال هاتفي / اتصالات هاتفية / اتصال / مكالمة هاتفية / محادثة هاتفية / مكالمة', 'call', 'مع ب من', {
    needs: 'recipient',
  }),
  ...rows('محادثات / مباحثات / مفاوضات / مشاورات', 'negotiate', 'مع'),
  ...rows('حوار', 'negotiate', 'مع', { needs: 'both' }),
  ...rows('وساطة / مساعي حميدة / جهود وساطة', 'mediate', 'بين في ل'),
  // AGREE
  ...rows(
    'اتفاق / اتفاقية / اتفاقيات / اتفاقات / مذكرة تفاهم / مذكرات تفاهم / مذكرتي تفاهم / معاهدة / بروتوكول تعاون',
    'agree',
    'مع',
  ),
  ...rows('تفاهم / تفاهمات / هدنة / تهدئة / صفقة / صفقات', 'agree', 'مع', { needs: 'both' }),
  // SUPPORT
  ...rows('علاقات دبلوماسية', 'relations', 'مع', { needs: 'both' }),
  ...rows('تبادل السفراء / تبادل للسفراء', 'relations', 'مع', { needs: 'recipient' }),
  ...rows('تقدير / امتنان', 'praise', 'ل', { needs: 'both' }),
  // COOPERATE
  ...rows(
    'تبادل تجاري / مبادلات تجارية / تعاون اقتصادي / تعاون تجاري / علاقات تجارية / علاقات اقتصادية / شراكة اقتصادية',
    'trade',
    'مع',
    { needs: 'both' },
  ),
  ...rows('صادرات / إمدادات / مبيعات', 'trade', 'إلى ل', { needs: 'both' }),
  ...rows('واردات', 'trade', 'من', { needs: 'both' }),
  ...rows(
    'تعاون عسكري / تعاون دفاعي / مناورات مشتركة / مناورات عسكرية مشتركة / تدريبات مشتركة / تدريبات عسكرية مشتركة / تمرين مشترك',
    'drill',
    'مع',
    { needs: 'both' },
  ),
  ...rows('تعاون أمني / تعاون استخباراتي / تعاون استخباري', 'intelligence', 'مع', { needs: 'both' }),
  ...rows(
    'صفقة سلاح / صفقة أسلحة / صفقات السلاح / صفقات أسلحة / مبيعات الأسلحة / مبيعات السلاح / بيع الأسلحة / بيع أسلحة',
    'arm',
    'ل إلى مع',
    { needs: 'both' },
  ),
  ...rows('شراكة / شراكات / توأمة / عمل مشترك / تبادل الخبرات / تبادل المعلومات / تبادل الزيارات', 'cooperate', 'مع', {
    needs: 'both',
  }),
  // AID
  ...rows('مساعدات / معونات / معونة / منحة مالية / قرض / منح مالية', 'fund', 'ل إلى', { needs: 'both' }),
  ...rows('مساعدات إنسانية / مساعدات إغاثية / مساعدات غذائية / مساعدات طبية', 'relief', 'ل إلى', { needs: 'both' }),
  ...rows('مساعدات عسكرية / دعم عسكري', 'armAid', 'ل إلى', { needs: 'both' }),
  ...rows('دعم', 'aid', 'ل', { needs: 'both', of: 'either', spoken: 'rally' }),
  // RETREAT
  ...rows('وقف إطلاق النار / وقف لإطلاق النار / وقفا لإطلاق النار / وقف إطلاق نار', 'ceasefire', 'مع', {
    needs: 'both',
  }),
  // ACCUSE
  ...rows('اتهامات', 'accuse', 'ل'),
  ...rows('انتقادات', 'criticise', 'ل'),
  // THREATEN
  ...rows('تهديدات', 'threaten', 'ل'),
  // PROTEST
  ...rows('مظاهرة / مظاهرات / تظاهرة / تظاهرات / احتجاجات / مسيرة احتجاجية / وقفة احتجاجية', 'demonstrate', 'ضد على'),
  // MOBILIZE
  ...rows('تجربة صاروخية / تجربة نووية / تجارب نووية / تجارب صاروخية / تجربة صاروخ', 'test', ''),
  ...rows('مناورات عسكرية / مناورات بحرية / مناورات جوية', 'deploy', ''),
  // SANCTION
  ...rows('عقوبات / عقوبة اقتصادية / رسوم جمركية / تعريفات جمركية', 'sanction', 'على ضد بحق'),
  ...rows('حظر', 'sanction', 'على', { needs: 'recipient' }),
  ...rows('حرب تجارية', 'sanction', 'مع على ضد', { needs: 'both' }),
  // COERCE
  ...rows('حصار', 'blockade', 'على', { needs: 'recipient', of: 'recipient' }),
  ...rows('هجوم إلكتروني / هجمات إلكترونية / هجوم سيبراني / هجمات سيبرانية', 'hack', 'على ضد', { needs: 'recipient' }),
  // ASSAULT
  ...rows('هجوم / هجمات / هجوم مسلح / هجوم إرهابي / ضربة / ضربات / اعتداء / اعتداءات / عدوان', 'attack', 'على ضد ل'),
  ...rows('ضربة صاروخية / ضربات صاروخية / هجوم صاروخي / هجمات صاروخية / قصف صاروخي / قصف مدفعي', 'shell', 'على ضد ل'),
  ...rows('غارة / غارات / غارة جوية / غارات جوية / قصف جوي / ضربة جوية / ضربات جوية', 'airstrike', 'على ضد ل'),
  ...rows('عملية عسكرية / عمليات عسكرية / عملية إرهابية / حرب', 'attack', 'على ضد', { needs: 'both' }),
  ...rows('اشتباكات / اشتباك / معارك / مواجهات / قتال', 'clash', 'مع بين', { needs: 'both' }),
  ...rows('تفجير / تفجيرات / هجوم انتحاري / تفجير انتحاري / عملية انتحارية', 'bombing', 'على ضد', { of: 'recipient' }),
  ...rows('مقتل / مجزرة / مذبحة', 'kill', '', { of: 'recipient', needs: 'both' }),
]
