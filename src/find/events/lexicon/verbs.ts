/**
 * Verbs that are themselves an act between actors, with their verbal nouns: "زار" and "زيارة".
 * Written by hand for this project: senses and frames are those of the Arabic press.
 *
 * `to`  what fills the recipient: `o` the object, else prepositions. The subject is always the actor.
 * `of`  whom the genitive behind the verbal noun names: "زيارة الرئيس" its actor, "اعتقال الصحفي" its recipient;
 *       `either` where both occur, so that alone it says nothing ("دعم إيران").
 * `needs`  recipient: without one the word means something else ("بحث", "وصل").
 */
import type { VerbRow } from '../../../text/verb.ts'
import type { Act } from '../acts.ts'

export interface Entry {
  act: Act
  to: readonly string[]
  of: 'actor' | 'recipient' | 'either'
  needs: 'recipient' | 'both' | 'person' | null
  /** The act when it is only voiced: "أكد دعمه" is support in words, "قدم الدعم" is aid. */
  spoken?: Act
  /** The act when an agreement is left or a wordless thing is struck: chosen by the argument, see `arguments.ts`. */
  noun?: boolean
}

type Row = VerbRow & { entry: Entry }

/** What an entry still lacks: filled by `row`. */
type Given = Partial<Omit<Entry, 'act' | 'to'>>

function row(forms: string, act: Act, to: string, given: Given = {}): Row {
  const [perfect, imperfect, ...masdar] = forms.split(' ')
  if (perfect === undefined || imperfect === undefined) throw new Error(`a verb needs perfect and imperfect: ${forms}`)
  return {
    perfect,
    imperfect,
    ...(masdar.length > 0 ? { masdar } : {}),
    entry: { act, to: to.split(' '), of: 'actor', needs: null, ...given },
  }
}

const onObject: Given = { of: 'recipient' }
const onEither: Given = { of: 'either' }
const wanting: Given = { needs: 'recipient' }

export const VERBS: readonly Row[] = [
  // CONSULT: visits
  row('زار يزور زيارة زيارات', 'visit', 'o إلى ل', { needs: 'both' }),
  row('وصل يصل وصول', 'visit', 'o إلى', { needs: 'person' }),
  row('توجه يتوجه توجه', 'visit', 'إلى', { needs: 'person' }),
  row('سافر يسافر سفر', 'visit', 'إلى', { needs: 'person' }),
  // Written without vowels قدم is "he presented" far oftener than "he came".
  row('حل يحل حلول', 'visit', 'ضيفا', { needs: 'person' }),
  row('هبط يهبط هبوط', 'visit', 'في', { needs: 'person' }),
  row('استضاف يستضيف استضافة', 'host', 'o', { needs: 'both' }),
  row('استقبل يستقبل استقبال', 'meet', 'o', { needs: 'both' }),
  // CONSULT: meetings and talks
  row('التقى يلتقي التقاء', 'meet', 'o مع ب', wanting),
  row('اجتمع يجتمع اجتماع اجتماعات', 'meet', 'مع ب', wanting),
  row('قابل يقابل', 'meet', 'o', { needs: 'both' }),
  row('بحث يبحث', 'meet', 'مع', wanting),
  row('جلس يجلس', 'meet', 'مع', wanting),
  row('تباحث يتباحث تباحث', 'negotiate', 'مع', wanting),
  row('ناقش يناقش مناقشة', 'meet', 'مع', wanting),
  row('تشاور يتشاور تشاور', 'negotiate', 'مع', wanting),
  row('تحادث يتحادث تحادث', 'negotiate', 'مع', wanting),
  row('تفاوض يتفاوض تفاوض', 'negotiate', 'مع', wanting),
  row('تحاور يتحاور تحاور', 'negotiate', 'مع', wanting),
  row('هاتف يهاتف', 'call', 'o', { needs: 'both' }),
  row('توسط يتوسط توسط', 'mediate', 'بين في ل', {}),
  row('تداول يتداول تداول', 'negotiate', 'مع', wanting),
  row('استعرض يستعرض استعراض', 'meet', 'مع', wanting),
  row('تحدث يتحدث', 'call', 'مع', { needs: 'person' }),
  row('تواصل يتواصل تواصل', 'call', 'مع', wanting),
  row('جال يجول', 'visit', 'في على', { needs: 'person' }),
  row('حج يحج', 'visit', 'إلى', { needs: 'person' }),
  // AGREE
  row('اتفق يتفق اتفاق اتفاقات', 'agree', 'مع', {}),
  row('توافق يتوافق توافق', 'agree', 'مع', wanting),
  row('وافق يوافق موافقة', 'agree', 'مع', {}),
  row('أبرم يبرم إبرام', 'sign', 'مع', wanting),
  row('رضخ يرضخ رضوخ', 'agree', 'ل', wanting),
  row('استجاب يستجيب استجابة', 'agree', 'ل', wanting),
  row('تعهد يتعهد تعهد تعهدات', 'agree', 'ل أمام', wanting),
  row('تصالح يتصالح تصالح', 'agree', 'مع', wanting),
  // SUPPORT
  row('أشاد يشيد إشادة', 'praise', 'ب', wanting),
  row('أثنى يثني ثناء', 'praise', 'على', wanting),
  row('نوه ينوه تنويه', 'praise', 'ب', wanting),
  row('رحب يرحب ترحيب', 'praise', 'ب', {}),
  row('هنأ يهنئ تهنئة', 'praise', 'o', { of: 'either', needs: 'recipient' }),
  row('شكر يشكر شكر', 'praise', 'o ل', { of: 'recipient', needs: 'recipient' }),
  row('ثمن يثمن تثمين', 'praise', 'o', { ...onObject, needs: 'recipient' }),
  row('حيا يحيي تحية', 'praise', 'o', wanting),
  row('امتدح يمتدح امتداح', 'praise', 'o', { ...onObject, needs: 'recipient' }),
  row('مدح يمدح مدح', 'praise', 'o', { ...onObject, needs: 'recipient' }),
  row('كرم يكرم تكريم', 'praise', 'o', { ...onObject, needs: 'both' }),
  row('بارك يبارك مباركة', 'praise', 'o ل', wanting),
  row('أيد يؤيد تأييد', 'rally', 'o ل', { of: 'either' }),
  row('ساند يساند مساندة', 'rally', 'o ل', onEither),
  row('دافع يدافع', 'defend', 'عن', wanting),
  row('وقف يقف وقوف', 'rally', 'مع', wanting),
  row('تضامن يتضامن تضامن', 'rally', 'مع', wanting),
  row('ناصر يناصر مناصرة', 'rally', 'o', wanting),
  row('انحاز ينحاز انحياز', 'rally', 'ل إلى', wanting),
  row('واسى يواسي مواساة', 'condole', 'o', wanting),
  row('عزى يعزي تعزية', 'condole', 'o', wanting),
  row('اعترف يعترف اعتراف', 'recognise', 'ب', wanting),
  row('طبع يطبع تطبيع', 'relations', 'مع', wanting),
  // COOPERATE
  row('تعاون يتعاون تعاون', 'cooperate', 'مع', { needs: 'both' }),
  row('نسق ينسق تنسيق', 'cooperate', 'مع', { needs: 'both' }),
  row('استورد يستورد استيراد', 'trade', 'من', { needs: 'both' }),
  // "صدر" is as well "it came out": only with whom it goes to is it an export.
  row('صدر يصدر تصدير', 'trade', 'إلى', { needs: 'both' }),
  row('استثمر يستثمر استثمار استثمارات', 'trade', 'في', wanting),
  row('باع يبيع بيع', 'trade', 'ل إلى', wanting),
  row('اشترى يشتري شراء', 'trade', 'من', wanting),
  row('سلم يسلم تسليم', 'extradite', 'ل إلى', { needs: 'both', of: 'recipient' }),
  // AID
  row('زود يزود تزويد', 'armAid', 'o ل', onObject),
  row('أمد يمد إمداد', 'aid', 'o', { ...onObject, needs: 'both' }),
  row('ساعد يساعد مساعدة', 'aid', 'o ل', { of: 'either', needs: 'recipient' }),
  row('دعم يدعم', 'aid', 'o ل', { of: 'either', needs: 'recipient', spoken: 'rally' }),
  row('مول يمول تمويل', 'fund', 'o ل', { ...onObject, needs: 'recipient' }),
  row('سلح يسلح تسليح', 'armAid', 'o', { ...onObject, needs: 'recipient' }),
  row('درب يدرب تدريب', 'armAid', 'o', { ...onObject, needs: 'both' }),
  row('أغاث يغيث إغاثة', 'relief', 'o', { ...onObject, needs: 'recipient' }),
  row('تبرع يتبرع تبرع', 'fund', 'ل', wanting),
  row('آوى يؤوي إيواء', 'asylum', 'o', wanting),
  row('لجأ يلجأ لجوء', 'request', 'إلى', { needs: 'person' }),
  // CONCEDE
  row('أفرج يفرج إفراج', 'release', 'عن', wanting),
  row('سمح يسمح سماح', 'allow', 'ل إلى', { needs: 'both' }),
  row('تنازل يتنازل تنازل تنازلات', 'concede', 'ل', {}),
  row('اعتذر يعتذر اعتذار', 'concede', 'ل من إلى', wanting),
  row('أعفى يعفي إعفاء', 'concede', 'o', { ...onObject, needs: 'both' }),
  row('استثنى يستثني استثناء', 'concede', 'o', { ...onObject, needs: 'both' }),
  row('عفا يعفو عفو', 'release', 'عن', wanting),
  // RETREAT, or REJECT when an agreement is left
  row('انسحب ينسحب انسحاب', 'withdraw', 'من مع', {}),
  row('تخلى يتخلى تخلي', 'disarm', 'عن', {}),
  // REQUEST
  row('دعا يدعو دعوة دعوات', 'request', 'o ل', {}),
  row('طالب يطالب مطالبة مطالب', 'demand', 'o', {}),
  row('طلب يطلب طلب', 'request', 'من', {}),
  row('ناشد يناشد مناشدة', 'request', 'o', {}),
  row('حث يحث حث', 'request', 'o', {}),
  row('حض يحض حض', 'request', 'o', {}),
  row('استنجد يستنجد استنجاد', 'request', 'ب', wanting),
  row('ضغط يضغط', 'demand', 'على', wanting),
  row('استجدى يستجدي', 'request', 'o', wanting),
  row('توسل يتوسل توسل', 'request', 'إلى', wanting),
  // ACCUSE
  row('أدان يدين إدانة', 'criticise', 'o ل', { of: 'either' }),
  row('دان يدين', 'criticise', 'o', {}),
  row('ندد يندد تنديد', 'criticise', 'ب', {}),
  row('استنكر يستنكر استنكار', 'criticise', 'o ل', { of: 'either' }),
  row('شجب يشجب شجب', 'criticise', 'o ل', { of: 'either' }),
  row('انتقد ينتقد انتقاد', 'criticise', 'o ل', onEither),
  row('اتهم يتهم اتهام', 'accuse', 'o ل', { of: 'either', needs: 'recipient' }),
  row('احتج يحتج احتجاج', 'protestNote', 'على لدى', wanting),
  row('سخر يسخر سخرية', 'criticise', 'من', wanting),
  row('وبخ يوبخ توبيخ', 'criticise', 'o', { ...onObject, needs: 'recipient' }),
  row('لام يلوم لوم', 'criticise', 'o', { ...onObject, needs: 'recipient' }),
  row('قاضى يقاضي مقاضاة', 'sue', 'o', { ...onObject, needs: 'recipient' }),
  // REJECT
  row('رفض يرفض رفض', 'reject', 'o ل', { of: 'actor' }),
  row('نفى ينفي نفي', 'deny', '', { of: 'actor' }),
  row('كذب يكذب تكذيب', 'deny', 'o', { of: 'either' }),
  row('فند يفند تفنيد', 'deny', '', {}),
  row('عارض يعارض معارضة', 'reject', 'o', { needs: 'both' }),
  row('تحدى يتحدى تحد', 'defy', 'o', { needs: 'both' }),
  row('اعترض يعترض اعتراض', 'reject', 'على', wanting),
  row('انتهك ينتهك انتهاك انتهاكات', 'defy', 'o', wanting),
  // THREATEN
  row('هدد يهدد', 'threaten', 'o ل ب', {}),
  row('هدد يهدد تهديد', 'threaten', 'o ل', { of: 'either', needs: 'both' }),
  row('توعد يتوعد توعد', 'threaten', 'o ب', {}),
  row('حذر يحذر تحذير تحذيرات', 'warn', 'o ل', { needs: 'recipient' }),
  row('أنذر ينذر إنذار', 'warn', 'o', wanting),
  row('أمهل يمهل إمهال', 'ultimatum', 'o', wanting),
  row('لوح يلوح تلويح', 'threaten', '', {}),
  // PROTEST
  row('تظاهر يتظاهر تظاهر', 'demonstrate', 'ضد على', {}),
  // SANCTION
  row('عاقب يعاقب معاقبة', 'sanction', 'o', { ...onObject, needs: 'recipient' }),
  row('قاطع يقاطع مقاطعة', 'boycott', 'o', { ...onObject, needs: 'recipient' }),
  row('حظر يحظر حظر', 'sanction', '', { needs: 'both' }),
  // COERCE
  row('اعتقل يعتقل اعتقال اعتقالات', 'arrest', 'o', onObject),
  row('احتجز يحتجز احتجاز', 'arrest', 'o', onObject),
  row('طوق يطوق تطويق', 'blockade', 'o', { ...onObject, needs: 'both' }),
  row('حاصر يحاصر محاصرة', 'blockade', 'o', { ...onObject, needs: 'recipient' }),
  row('رحل يرحل ترحيل', 'deport', 'o', { ...onObject, needs: 'both' }),
  row('تجسس يتجسس تجسس', 'spy', 'على', wanting),
  row('اخترق يخترق اختراق', 'hack', 'o', { ...onObject, needs: 'both' }),
  row('صادر يصادر مصادرة', 'seize', 'o', { ...onObject, needs: 'both' }),
  row('أسر يأسر أسر', 'arrest', 'o', { ...onObject, needs: 'both' }),
  row('سجن يسجن سجن', 'arrest', 'o', { ...onObject, needs: 'both' }),
  row('حاكم يحاكم محاكمة', 'arrest', 'o', { ...onObject, needs: 'both' }),
  row('استولى يستولي استيلاء', 'seize', 'على', wanting),
  row('اعترض يعترض', 'seize', 'o', { needs: 'both' }),
  // ASSAULT
  row('هاجم يهاجم مهاجمة', 'attack', 'o', onObject),
  row('قصف يقصف قصف', 'shell', 'o ل على', { of: 'either' }),
  row('قتل يقتل قتل', 'kill', 'o ل', onObject),
  row('استهدف يستهدف استهداف', 'attack', 'o ل', onObject),
  row('اغتال يغتال اغتيال', 'assassinate', 'o', onObject),
  row('غزا يغزو غزو', 'invade', 'o', { of: 'either' }),
  row('احتل يحتل احتلال', 'invade', 'o', { of: 'either', needs: 'both' }),
  row('اجتاح يجتاح اجتياح', 'invade', 'o', { ...onObject, needs: 'both' }),
  row('خطف يخطف خطف', 'abduct', 'o', onObject),
  row('اختطف يختطف اختطاف', 'abduct', 'o', onObject),
  row('اعتدى يعتدي اعتداء اعتداءات', 'attack', 'على', {}),
  row('تصدى يتصدى تصد', 'clash', 'ل', wanting),
  row('اشتبك يشتبك اشتباك', 'clash', 'مع', wanting),
  row('سمم يسمم تسميم', 'assassinate', 'o', onObject),
  row('دمر يدمر تدمير', 'attack', 'o ل', { ...onObject, needs: 'both' }),
  row('قاتل يقاتل', 'clash', 'o', { needs: 'both' }),
  row('حارب يحارب محاربة', 'clash', 'o', { needs: 'both' }),
]
