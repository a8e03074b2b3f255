/**
 * Acts that a verb and its object make only together: "افتتح" is no act between states, "افتتح السفارة" is one.
 * `head` are verbs with their verbal nouns; `object` names a class of OBJECTS.
 */
import type { VerbRow } from '../../../text/verb.ts'
import type { Act } from '../acts.ts'
import type { Entry } from './verbs.ts'

/** Classes of objects, each word in the forms in which it occurs. */
export const OBJECTS = {
  embassy: 'سفارة سفارات سفارتها سفارتين قنصلية قنصليات قنصليتها ممثلية',
  envoy: 'قائم سفير سفراء سفيرا سفيرة دبلوماسي دبلوماسيين دبلوماسيا دبلوماسيون',
  cooperation: 'تعاون تعاونه تعاونها تعاونهما',
  relations: 'علاقات علاقة روابط',
  sanctions: 'عقوبات عقوبة حظر رسوم قيود حصار',
  troops: 'حاملة حاملات أسطول منظومة بطاريات سفينة قوات قوة جنود قواتها قواته جيش وحدات قطع بوارج سفن مقاتلات صواريخ',
  prisoners: 'سراح',
  missile: 'صاروخ صاروخا صواريخ صاروخين قذائف قذيفة',
  aircraft: 'طائرة طائرات مقاتلة مروحية',
  assets: 'أصول أرصدة أموال ودائع',
  pact: 'تفاهم تفاهمات هدنة تسوية صفقة اتفاق اتفاقا اتفاقية اتفاقيات اتفاقات اتفاقيتين معاهدة مذكرة مذكرات مذكرتي مذكرتين بروتوكول عقد عقدا عقود وثيقة إعلان',
  credentials: 'أوراق',
  medal: 'وسام وساما أوسمة قلادة',
  drill: 'مناورات تدريبات',
  asylum: 'لجوء جنسية إقامة',
  aidGoods: 'مساعدات شحنة أدوية إغاثة معونات قوافل',
  blame: 'لوم مسؤولية',
  weapons: 'سلاح أسلحة',
  border: 'حدود حدودها معبر معابر أجواء أجواءها منفذ منافذ',
  fire: 'نار',
  need: 'ضرورة وجوب',
  veto: 'نقض فيتو',
  money: 'مليون مليار ملايين مليارات مبلغ قرض منحة',
  threat: 'تهديدات تهديد تهديدا',
} as const satisfies Record<string, string>

export type ObjectClass = keyof typeof OBJECTS

export interface Compound extends Entry {
  object: ObjectClass
  /** Only when the object carries a pronoun ("استدعى سفيره" recalls, "استدعى السفير" summons), or only when it does not. */
  own?: boolean
  /** The prepositions by which the verb takes the object, where it takes one: "التوقيع على اتفاقية". */
  by?: string
}

type Given = Partial<Omit<Compound, 'act' | 'to' | 'object'>>
const of = (object: ObjectClass, act: Act, to: string, given: Given = {}): Compound => ({
  object,
  act,
  to: to.split(' '),
  of: 'actor',
  needs: null,
  ...given,
})

function row(forms: string, ...entry: Compound[]): VerbRow & { entry: readonly Compound[] } {
  const [perfect, imperfect, ...masdar] = forms.split(' ')
  if (perfect === undefined || imperfect === undefined) throw new Error(`a verb needs perfect and imperfect: ${forms}`)
  return { perfect, imperfect, ...(masdar.length > 0 ? { masdar } : {}), entry }
}

const both = { needs: 'both' } as const
const recipient = { needs: 'recipient' } as const

export const COMPOUNDS: readonly (VerbRow & { entry: readonly Compound[] })[] = [
  row('افتتح يفتتح افتتاح', of('embassy', 'relations', 'في لدى', recipient)),
  row('فتح يفتح فتح', of('embassy', 'relations', 'في لدى', recipient), of('border', 'concede', 'مع أمام', recipient)),
  row('أنشأ ينشئ إنشاء', of('embassy', 'relations', 'في لدى', recipient)),
  row('دشن يدشن تدشين', of('embassy', 'relations', 'في لدى', recipient)),
  row(
    'أعاد يعيد إعادة',
    of('embassy', 'relations', 'في لدى', recipient),
    of('envoy', 'relations', 'إلى', recipient),
    of('relations', 'relations', 'مع بين', both),
    of('border', 'concede', 'مع أمام', recipient),
  ),
  row(
    'أغلق يغلق إغلاق',
    of('embassy', 'cutRelations', 'في لدى', recipient),
    of('border', 'sanction', 'مع أمام', recipient),
  ),
  row('عين يعين تعيين', of('envoy', 'relations', 'في لدى ل إلى', recipient)),
  row('تبادل يتبادل تبادل', of('envoy', 'relations', 'مع بين', recipient)),
  row('طرد يطرد طرد', of('envoy', 'expel', 'o', { ...recipient, of: 'recipient' })),
  row(
    'استدعى يستدعي استدعاء',
    of('envoy', 'expel', 'من لدى في', { ...recipient, own: true }),
    of('envoy', 'protestNote', 'o لدى', { ...recipient, own: false, of: 'recipient' }),
  ),
  row('سحب يسحب سحب', of('envoy', 'expel', 'من لدى في', recipient), of('troops', 'withdraw', 'من')),
  row('قطع يقطع قطع', of('aidGoods', 'haltAid', 'ل عن إلى', both), of('relations', 'cutRelations', 'مع ب', recipient)),
  row(
    'خفض يخفض خفض',
    of('cooperation', 'cutRelations', 'مع', recipient),
    of('relations', 'cutRelations', 'مع ب', recipient),
  ),
  row('جمد يجمد تجميد', of('relations', 'cutRelations', 'مع ب', recipient), of('assets', 'sanction', 'ل', both)),
  row('أقام يقيم إقامة', of('relations', 'relations', 'مع بين', both)),
  row('استأنف يستأنف استئناف', of('relations', 'relations', 'مع بين', both)),
  row('عزز يعزز تعزيز', of('relations', 'relations', 'مع بين', both), of('troops', 'deploy', 'في على')),
  row('طور يطور تطوير', of('relations', 'relations', 'مع بين', both)),
  row('وثق يوثق توثيق', of('relations', 'relations', 'مع بين', both)),
  row('وسع يوسع توسيع', of('relations', 'relations', 'مع بين', both)),
  row('قوى يقوي تقوية', of('relations', 'relations', 'مع بين', both)),
  row('طبع يطبع تطبيع', of('relations', 'relations', 'مع بين', both)),
  row('رفع يرفع رفع', of('sanctions', 'easeSanctions', 'عن على', recipient)),
  row('ألغى يلغي إلغاء', of('pact', 'quit', 'مع', both), of('sanctions', 'easeSanctions', 'عن على', recipient)),
  row('خفف يخفف تخفيف', of('sanctions', 'easeSanctions', 'عن على', recipient)),
  row(
    'علق يعلق تعليق',
    of('aidGoods', 'haltAid', 'ل عن إلى', both),
    of('drill', 'concede', 'ل', {}),
    of('relations', 'cutRelations', 'مع', both),
  ),
  row('أوقف يوقف وقف إيقاف', of('aidGoods', 'haltAid', 'ل عن إلى', both), of('drill', 'concede', 'ل', {})),
  row('فرض يفرض فرض', of('sanctions', 'sanction', 'على ضد', recipient)),
  row('نشر ينشر نشر', of('troops', 'deploy', 'في على')),
  row('حشد يحشد حشد', of('troops', 'deploy', 'في على')),
  row(
    'أرسل يرسل إرسال',
    of('troops', 'deploy', 'إلى ل', recipient),
    of('aidGoods', 'relief', 'إلى ل', recipient),
    of('envoy', 'relations', 'إلى', recipient),
  ),
  row(
    'أطلق يطلق إطلاق',
    of('prisoners', 'release', 'genitive'),
    of('missile', 'attack', 'على ضد إلى', { needs: 'recipient' }),
    of('fire', 'attack', 'على', { needs: 'recipient' }),
    of('threat', 'threaten', 'ل ضد', {}),
  ),
  row('أسقط يسقط إسقاط', of('aircraft', 'attack', 'o', both)),
  row('وقع يوقع توقيع', of('pact', 'sign', 'مع بين', { by: 'على' })),
  row('توصل يتوصل توصل', of('pact', 'agree', 'مع بين', { by: 'إلى ل' })),
  row('أبرم يبرم إبرام', of('pact', 'sign', 'مع بين')),
  row('قدم يقدم تقديم', of('credentials', 'relations', 'ل إلى', recipient), of('money', 'fund', 'ل إلى', recipient)),
  row(
    'منح يمنح منح',
    of('medal', 'praise', 'o ل إلى', both),
    of('asylum', 'asylum', 'o ل', recipient),
    of('money', 'fund', 'ل إلى o', { ...recipient, of: 'recipient' }),
  ),
  row('طلب يطلب طلب', of('asylum', 'request', 'من في', recipient)),
  row('شدد يشدد', of('need', 'demand', 'على أمام', { by: 'على' })),
  row('أكد يؤكد', of('need', 'demand', 'على أمام', { by: 'على' })),
  row('استخدم يستخدم استخدام', of('veto', 'veto', 'ضد على')),
  row('خصص يخصص تخصيص', of('money', 'fund', 'ل إلى', recipient)),
  row('دفع يدفع دفع', of('money', 'fund', 'ل إلى', recipient)),
  row('صرف يصرف صرف', of('money', 'fund', 'ل إلى', recipient)),
  row('تسلم يتسلم تسلم', of('credentials', 'relations', 'من o', recipient)),
  row('ألقى يلقي إلقاء', of('blame', 'criticise', 'على', { ...recipient, by: 'ب' })),
  row('حمل يحمل تحميل', of('blame', 'accuse', 'o', recipient)),
  row('باع يبيع بيع', of('weapons', 'arm', 'ل إلى', recipient)),
]
