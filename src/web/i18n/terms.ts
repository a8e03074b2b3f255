/** PLOVER event types and speech acts as a reader would say them. A code without a row is shown as it is. */
import type { Language } from './index.ts'

type Term = Readonly<Record<Language, string>>

export const EVENT_TYPES: Readonly<Record<string, Term>> = {
  CONSULT: { en: 'consults', ar: 'تشاور' },
  AGREE: { en: 'agrees', ar: 'اتفاق' },
  SUPPORT: { en: 'supports', ar: 'تأييد' },
  COOPERATE: { en: 'cooperates', ar: 'تعاون' },
  AID: { en: 'aids', ar: 'معونة' },
  CONCEDE: { en: 'concedes', ar: 'تنازل' },
  RETREAT: { en: 'retreats', ar: 'انسحاب' },
  REQUEST: { en: 'requests', ar: 'طلب' },
  ACCUSE: { en: 'accuses', ar: 'اتهام' },
  REJECT: { en: 'rejects', ar: 'رفض' },
  THREATEN: { en: 'threatens', ar: 'تهديد' },
  PROTEST: { en: 'protests', ar: 'احتجاج' },
  MOBILIZE: { en: 'mobilises', ar: 'حشد' },
  SANCTION: { en: 'sanctions', ar: 'عقوبات' },
  COERCE: { en: 'coerces', ar: 'إكراه' },
  ASSAULT: { en: 'attacks', ar: 'هجوم' },
}

export const EVENT_MODES: Readonly<Record<string, Term>> = {
  visit: { en: 'visit', ar: 'زيارة' },
  meet: { en: 'meeting', ar: 'لقاء' },
  call: { en: 'call', ar: 'اتصال' },
  multilateral: { en: 'multilateral', ar: 'اجتماع متعدد الأطراف' },
  negotiate: { en: 'negotiation', ar: 'مفاوضات' },
  mediate: { en: 'mediation', ar: 'وساطة' },
  sign: { en: 'signing', ar: 'توقيع' },
  agree: { en: 'agreement', ar: 'اتفاق' },
  verbal: { en: 'in words', ar: 'بالقول' },
  diplomatic: { en: 'diplomatic', ar: 'دبلوماسي' },
  economic: { en: 'economic', ar: 'اقتصادي' },
  military: { en: 'military', ar: 'عسكري' },
  intelligence: { en: 'intelligence', ar: 'استخباري' },
  judicial: { en: 'judicial', ar: 'قضائي' },
  humanitarian: { en: 'humanitarian', ar: 'إنساني' },
  asylum: { en: 'asylum', ar: 'لجوء' },
  other: { en: 'other', ar: 'غير ذلك' },
}

export const SECTORS: Readonly<Record<string, Term>> = {
  energy: { en: 'energy', ar: 'الطاقة' },
  trade: { en: 'trade', ar: 'التجارة' },
  finance: { en: 'finance', ar: 'المال' },
  arms: { en: 'arms', ar: 'السلاح' },
  security: { en: 'security', ar: 'الأمن' },
  counterterrorism: { en: 'counterterrorism', ar: 'مكافحة الإرهاب' },
  cyber: { en: 'cyber', ar: 'الفضاء الإلكتروني' },
  nuclear: { en: 'nuclear', ar: 'النووي' },
  space: { en: 'space', ar: 'الفضاء' },
  agriculture: { en: 'agriculture', ar: 'الزراعة' },
  water: { en: 'water', ar: 'المياه' },
  health: { en: 'health', ar: 'الصحة' },
  migration: { en: 'migration', ar: 'الهجرة' },
  culture: { en: 'culture', ar: 'الثقافة' },
  education: { en: 'education', ar: 'التعليم' },
  tourism: { en: 'tourism', ar: 'السياحة' },
  media: { en: 'media', ar: 'الإعلام' },
  transport: { en: 'transport', ar: 'النقل' },
  technology: { en: 'technology', ar: 'التقنية' },
  humanitarian: { en: 'humanitarian', ar: 'الشأن الإنساني' },
  borders: { en: 'borders', ar: 'الحدود' },
  'human-rights': { en: 'human rights', ar: 'حقوق الإنسان' },
}
