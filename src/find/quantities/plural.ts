import type { Form } from '../../text/form.ts'

/** "المشروع", "الاتفاق", "التعديل": neither a passive participle of one thing nor the verbal noun of a derived stem describes people. */
const DESCRIBES_NO_PEOPLE = /^ال(م..و.|ا[^ن]ت.ا.|ان..ا.|است..ا.|ت..ي.)$/

/** May the second of two definite words be an adjective of the first? "الناخبين الجدد", not "(رفض 64% من) الناخبين المشروع". */
export const mayDescribe = (noun: Form, next: Form): boolean =>
  !(/^ال...+[وي]ن$/.test(noun.folded) && DESCRIBES_NO_PEOPLE.test(next.folded))

/** Definite plurals by their shape: sound ones, the commonest broken ones (أفعال، فعول، مفاعل، فعالل، مفاعيل، فعلاء، فعلى), and a few by name. */
export const PLURAL_NOUN =
  /^[وفبكل]{0,2}(ال|لل)(.+(ات|ين|ون|اء)|ا..ا.|(?!ت)..و.|م.ا..|م.ا.ي.|..ا.ي.|..ا.[^هيا]|[قجمصا].[لرتسض]ي|دول|رجال|نساء|بلدان|طلاب|ركاب|عمال|حجاج|سكان|نواب|افراد|قوي|قري|مدن|كتب|سفن|فرق|اسر|شبان|شباب|ضحايا|قضايا|اعضاء|طلبه|قاده|انديه|تهم|دفعات|بنوك|خطط|غرف|صور|سور|جزر)$/
