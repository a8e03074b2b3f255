/**
 * Verbs that carry the noun of an act without being one: "أجرى محادثات", "تلقى اتصالا", "ألغى زيارته", "نفى شن هجوم".
 *
 * `subject`  who the verb's subject is in the act: its actor, its recipient, the act itself ("بدأت المحادثات"), or nobody.
 *            `host`: who gives the room.
 *            `either`: its actor where somebody stands between them ("بدأ الرئيس زيارة"), else the act ("بدأت الزيارة").
 * `modality` what the verb makes of the act; none where it only says that it takes place.
 */
import type { Modality } from '../../../model/reading.ts'
import type { VerbRow } from '../../../text/verb.ts'

export interface Governor {
  subject: 'actor' | 'recipient' | 'act' | 'either' | 'host' | 'other'
  modality: Modality | null
  /** Does it name the act with its noun, so that it is a trigger too? */
  light: boolean
  /** Does it only voice the act ("أكد دعمه")? */
  voices: boolean
  /** Does it end what goes on ("أوقف التعاون")? */
  stops?: boolean
  /** Prepositions by which it may govern the noun, beside none: "قام بزيارة", "شارك في اجتماع". */
  by: readonly string[]
}

function rows(
  forms: string,
  subject: Governor['subject'],
  modality: Modality | null = null,
  more: Partial<Governor> = {},
): (VerbRow & { entry: Governor })[] {
  return forms.split(' / ').map((one) => {
    const [perfect, imperfect, ...masdar] = one.split(' ')
    if (perfect === undefined || imperfect === undefined) throw new Error(`a verb needs perfect and imperfect: ${one}`)
    const entry = {
      subject,
      modality,
      light: modality === null && subject !== 'other',
      voices: false,
      by: ['ب', 'في'],
      ...more,
    }
    return { perfect, imperfect, ...(masdar.length > 0 ? { masdar } : {}), entry }
  })
}

const group = (...forms: string[]) => forms.join(' / ')

export const GOVERNORS: readonly (VerbRow & { entry: Governor })[] = [
  ...rows(
    group(
      'أجرى يجري إجراء',
      'عقد يعقد عقد',
      'قام يقوم قيام',
      'نفذ ينفذ تنفيذ',
      'شن يشن شن',
      'وجه يوجه توجيه',
      'فرض يفرض فرض',
      'وقع يوقع توقيع',
      'أبرم يبرم إبرام',
      'قدم يقدم تقديم',
      'منح يمنح منح',
      'اختتم يختتم اختتام',
      'أنهى ينهي إنهاء',
      'شارك يشارك مشاركة',
      'ارتكب يرتكب ارتكاب',
      'خاض يخوض خوض',
      'مارس يمارس ممارسة',
      'أرسل يرسل إرسال',
      'بعث يبعث بعث',
      'سلم يسلم تسليم',
      'خصص يخصص تخصيص',
      'وزع يوزع توزيع',
      'أمر يأمر',
      'نظم ينظم تنظيم',
      'ترأس يترأس ترؤس',
      'قاد يقود قيادة',
      'رعى يرعى رعاية',
      'شدد يشدد تشديد',
      'جدد يجدد تجديد',
      'أقر يقر إقرار',
      'كثف يكثف تكثيف',
    ),
    'actor',
  ),
  ...rows(group('توصل يتوصل توصل'), 'actor', null, { by: ['الي'] }),
  ...rows(
    group('بدأ يبدأ بدء', 'واصل يواصل مواصلة', 'استأنف يستأنف استئناف', 'أكمل يكمل إكمال', 'تبادل يتبادل تبادل'),
    'either',
    null,
    { light: false },
  ),
  ...rows(group('استضاف يستضيف استضافة', 'احتضن يحتضن احتضان'), 'host'),
  // Who attends is not one of the two sides: "حضر اللقاء وزير الدفاع".
  ...rows('حضر يحضر حضور', 'other'),
  ...rows(group('أعلن يعلن إعلان', 'أبدى يبدي', 'أكد يؤكد تأكيد', 'عبر يعبر', 'أعرب يعرب'), 'actor', null, {
    light: false,
    voices: true,
    by: ['عن', 'علي'],
  }),
  ...rows(group('تلقى يتلقى تلقي', 'تعرض يتعرض تعرض', 'واجه يواجه مواجهة', 'تسلم يتسلم تسلم'), 'recipient', null, {
    by: ['ل'],
  }),
  ...rows(
    group(
      'انطلق ينطلق انطلاق',
      'جرى يجري',
      'تم يتم',
      'انعقد ينعقد انعقاد',
      'استمر يستمر',
      'تواصل يتواصل',
      'انتهى ينتهي',
      'جاء يجيء',
      'أتى يأتي',
      'شمل يشمل',
      'تناول يتناول',
    ),
    'act',
    null,
    { light: false },
  ),
  ...rows(
    group(
      'اعتزم يعتزم',
      'نوى ينوي نية',
      'خطط يخطط تخطيط',
      'استعد يستعد استعداد',
      'قرر يقرر',
      'وعد يعد',
      'عزم يعزم عزم',
      'تعهد يتعهد تعهد',
      'التزم يلتزم التزام',
      'تأهب يتأهب تأهب',
    ),
    'actor',
    'planned',
    { by: ['ل', 'ب', 'علي'] },
  ),
  ...rows(group('ألغى يلغي إلغاء', 'أرجأ يرجئ إرجاء', 'أجل يؤجل تأجيل'), 'actor', 'cancelled'),
  ...rows(group('أوقف يوقف وقف إيقاف', 'علق يعلق تعليق', 'جمد يجمد تجميد'), 'actor', 'cancelled', { stops: true }),
  ...rows(
    group('استبعد يستبعد استبعاد', 'نفى ينفي نفي', 'رفض يرفض رفض', 'أنكر ينكر إنكار', 'كذب يكذب'),
    'actor',
    'denied',
  ),
  ...rows(
    group(
      'درس يدرس',
      'هدف يهدف',
      'رغب يرغب رغبة',
      'تطلع يتطلع تطلع',
      'فكر يفكر تفكير',
      'عمل يعمل',
      'حرص يحرص حرص',
      'دأب يدأب',
      'أوصى يوصي',
      'ناقش يناقش مناقشة',
      'أمل يأمل',
      'سعى يسعى سعي',
      'حاول يحاول محاولة',
      'اقترح يقترح اقتراح',
      'عرض يعرض',
      'أراد يريد',
      'توقع يتوقع',
      'طلب يطلب',
    ),
    'actor',
    'possible',
    { by: ['الي', 'ل', 'في', 'علي'] },
  ),
  // "استهدفت القواعد بعد أيام على ضربات": what it aims at is its object.
  ...rows('استهدف يستهدف', 'actor', 'possible', { by: [] }),
]
