/**
 * Verbs of saying in the Arabic press: speech act, and the syntax by which each brings in the words it reports.
 * Chosen from the verbs that govern أنّ, إنّ or direct speech in news (own compilation, after the classes of speech acts in
 * Arabic grammars: قول، إخبار، تأكيد، رأي، وعد، تحذير). Forms are inflected by text/verb.ts.
 */
export type Preposition = '' | 'ب' | 'إلى' | 'على' | 'من' | 'عن'

export interface Saying {
  perfect: string
  imperfect: string
  masdar?: string
  act: string
  /** What may stand before أن or إن: '' for nothing ("قال إن"), a preposition ("أشار إلى أن"). */
  that: readonly Preposition[]
  /** What may stand before a noun phrase that is itself what is said: "شدد على ضرورة", '' before a verbal noun: "أعلن استقالته". */
  noun: readonly Preposition[]
  /** Hardly anything else than saying: direct speech may follow at a distance. */
  plain?: boolean
  /** Goes on with what was said before: "وأضاف". */
  continues?: boolean
  /** Its object is who hears it: "أبلغ «الشرق الأوسط»". */
  hearer?: boolean
  /** A medium is its subject and the speaker follows عن: "نقلت الوكالة عن الوزير قوله". */
  relay?: boolean
  /** A belief: an attribution only where its holder is named. */
  opinion?: boolean
  /** A feeling, unless a clause tells what is thought: "أعرب عن أمله في أن". */
  feeling?: boolean
  /** Said of documents: "ينص الاتفاق على", "أظهرت الدراسة أن". */
  document?: boolean
  /** The source follows في: "جاء في البيان أن". */
  within?: boolean
  /** "وصفه بأنه". */
  describes?: boolean
  /** Its subject is several: "اتفق الجانبان على أن". */
  together?: boolean
  /** Spelt like a commoner word (بين, عبر): only right before أن, or with its shadda. */
  homograph?: boolean
}

type Shape = Pick<Saying, 'that' | 'noun'>

const CLAUSE: Shape = { that: ['', 'ب'], noun: [] }
const CLAUSE_OR_VERBAL_NOUN: Shape = { that: ['', 'ب'], noun: [''] }
/** Direct speech only: the verb alone names an act, not words ("طالب", "سأل"). */
const WORDS: Shape = { that: [], noun: [] }
const TO: Shape = { that: ['إلى', ''], noun: ['إلى'] }
const ON: Shape = { that: ['على', ''], noun: ['على'] }
const FROM: Shape = { that: ['من', 'ب'], noun: [] }
const BY: Shape = { that: ['ب', ''], noun: [] }

type Row = readonly [perfect: string, imperfect: string, act: string, shape: Shape, more?: Partial<Saying>]

const ROWS: readonly Row[] = [
  // Saying and adding.
  ['قال', 'يقول', 'say', CLAUSE, { masdar: 'قول', plain: true }],
  ['أضاف', 'يضيف', 'add', CLAUSE, { plain: true, continues: true }],
  ['تابع', 'يتابع', 'add', CLAUSE, { plain: true, continues: true }],
  ['استطرد', 'يستطرد', 'add', CLAUSE, { plain: true, continues: true }],
  ['واصل', 'يواصل', 'add', WORDS, { continues: true }],
  ['استدرك', 'يستدرك', 'add', CLAUSE, { plain: true, continues: true }],
  ['أردف', 'يردف', 'add', CLAUSE, { plain: true, continues: true }],
  ['أفصح', 'يفصح', 'reveal', CLAUSE, {}],
  ['أكمل', 'يكمل', 'add', WORDS, { continues: true }],
  ['زاد', 'يزيد', 'add', CLAUSE, { continues: true, homograph: true }],
  ['ختم', 'يختم', 'add', WORDS, { continues: true }],
  ['اختتم', 'يختتم', 'add', WORDS, { continues: true }],
  ['علق', 'يعلق', 'comment', { that: ['ب'], noun: [] }, { masdar: 'تعليق' }],
  ['رد', 'يرد', 'answer', WORDS, { masdar: 'رد' }],
  ['أجاب', 'يجيب', 'answer', BY, {}],
  ['صرح', 'يصرح', 'say', BY, { masdar: 'تصريح', plain: true }],
  ['ذكر', 'يذكر', 'mention', CLAUSE, {}],
  ['ذكّر', 'يذكّر', 'mention', BY, { masdar: 'تذكير', noun: ['ب'] }],
  ['أفاد', 'يفيد', 'say', BY, { noun: ['ب'] }],
  ['أخبر', 'يخبر', 'say', BY, { hearer: true }],
  ['أبلغ', 'يبلغ', 'say', BY, { hearer: true }],
  ['أطلع', 'يطلع', 'say', { that: ['على'], noun: [] }, { hearer: true }],
  ['أورد', 'يورد', 'report', CLAUSE, { relay: true }],
  ['نقل', 'ينقل', 'report', CLAUSE, { relay: true, masdar: 'نقل' }],
  ['نشر', 'ينشر', 'report', WORDS, { relay: true, masdar: 'نشر' }],
  ['روى', 'يروي', 'tell', CLAUSE, {}],
  ['حكى', 'يحكي', 'tell', CLAUSE, {}],
  ['تحدث', 'يتحدث', 'say', { that: ['عن'], noun: [] }, {}],
  ['خاطب', 'يخاطب', 'say', WORDS, {}],
  ['كتب', 'يكتب', 'write', CLAUSE, {}],
  ['غرد', 'يغرد', 'tweet', CLAUSE, { masdar: 'تغريد' }],
  ['دون', 'يدون', 'write', WORDS, { masdar: 'تدوين' }],
  ['قرأ', 'يقرأ', 'say', WORDS, {}],
  // Affirming and stressing.
  ['أكد', 'يؤكد', 'affirm', CLAUSE_OR_VERBAL_NOUN, { masdar: 'تأكيد', that: ['', 'ب', 'على'], noun: ['', 'على'] }],
  ['شدد', 'يشدد', 'stress', ON, { masdar: 'تشديد' }],
  ['جزم', 'يجزم', 'affirm', BY, {}],
  ['أصر', 'يصر', 'affirm', { that: ['على'], noun: [] }, {}],
  ['أقسم', 'يقسم', 'affirm', { that: ['على', 'ب', ''], noun: [] }, {}],
  ['أثبت', 'يثبت', 'show', CLAUSE, { document: true }],
  ['طمأن', 'يطمئن', 'affirm', { that: ['إلى', 'ب'], noun: [] }, {}],
  // What is denied is told as a clause ("نفى أن تكون بلاده تدخلت"); with a noun ("نفى الاتهامات") it is an act.
  ['نفى', 'ينفي', 'deny', CLAUSE, {}],
  ['زعم', 'يزعم', 'claim', BY, {}],
  ['ادعى', 'يدعي', 'claim', BY, {}],
  ['أقر', 'يقر', 'admit', BY, { noun: ['ب'] }],
  ['اعترف', 'يعترف', 'admit', BY, { noun: ['ب'] }],
  // Explaining and pointing out.
  ['أوضح', 'يوضح', 'explain', CLAUSE, { plain: true }],
  ['بين', 'يبين', 'explain', CLAUSE, { homograph: true, masdar: 'تبيين' }],
  ['شرح', 'يشرح', 'explain', CLAUSE, {}],
  ['فسر', 'يفسر', 'explain', { that: ['ب'], noun: [] }, { masdar: 'تفسير' }],
  ['أشار', 'يشير', 'mention', TO, {}],
  ['لفت', 'يلفت', 'mention', { that: ['إلى', 'على', ''], noun: ['إلى'] }, {}],
  ['ألمح', 'يلمح', 'suggest', TO, { noun: [] }],
  ['لمح', 'يلمح', 'suggest', TO, { noun: [], masdar: 'تلميح' }],
  ['نوه', 'ينوه', 'mention', { that: ['ب', 'إلى', 'على'], noun: ['ب', 'إلى'] }, { masdar: 'تنويه' }],
  ['نبه', 'ينبه', 'warn', { that: ['إلى', 'من', 'على'], noun: ['إلى'] }, { masdar: 'تنبيه' }],
  ['لاحظ', 'يلاحظ', 'mention', CLAUSE, { opinion: true }],
  ['أظهر', 'يظهر', 'show', CLAUSE, { document: true }],
  ['خلص', 'يخلص', 'show', { that: ['إلى'], noun: [] }, { document: true }],
  ['وجد', 'يجد', 'show', CLAUSE, { document: true }],
  ['توصل', 'يتوصل', 'show', { that: ['إلى'], noun: [] }, { document: true }],
  ['نص', 'ينص', 'provide', ON, { document: true }],
  ['قضى', 'يقضي', 'provide', BY, { document: true }],
  ['تضمن', 'يتضمن', 'provide', CLAUSE, { document: true }],
  ['جاء', 'يجيء', 'say', WORDS, { within: true }],
  ['ورد', 'يرد', 'say', WORDS, { within: true }],
  // Announcing and revealing.
  ['أعلن', 'يعلن', 'announce', CLAUSE_OR_VERBAL_NOUN, { noun: ['', 'عن'] }],
  ['كشف', 'يكشف', 'reveal', { that: ['', 'ب', 'عن'], noun: [] }, {}],
  ['أذاع', 'يذيع', 'report', CLAUSE, {}],
  ['بث', 'يبث', 'report', WORDS, {}],
  ['أعرب', 'يعرب', 'express', { that: ['عن'], noun: [] }, { feeling: true }],
  ['عبر', 'يعبر', 'express', { that: ['عن'], noun: [] }, { feeling: true, homograph: true, masdar: 'تعبير' }],
  ['أبدى', 'يبدي', 'express', { that: [], noun: [''] }, { feeling: true }],
  ['سرب', 'يسرب', 'reveal', WORDS, { masdar: 'تسريب' }],
  // Opinion and expectation: only where a source is named that states them.
  ['اعتبر', 'يعتبر', 'believe', CLAUSE, { opinion: true }],
  ['رأى', 'يرى', 'believe', CLAUSE, { opinion: true }],
  ['اعتقد', 'يعتقد', 'believe', BY, { opinion: true }],
  ['عد', 'يعد', 'believe', { that: [''], noun: [] }, { opinion: true }],
  ['ظن', 'يظن', 'believe', CLAUSE, { opinion: true }],
  ['توقع', 'يتوقع', 'expect', CLAUSE_OR_VERBAL_NOUN, { opinion: true }],
  ['رجح', 'يرجح', 'expect', CLAUSE_OR_VERBAL_NOUN, { opinion: true, masdar: 'ترجيح' }],
  ['استبعد', 'يستبعد', 'doubt', CLAUSE_OR_VERBAL_NOUN, { opinion: true }],
  ['قدر', 'يقدر', 'estimate', BY, { opinion: true, masdar: 'تقدير' }],
  ['افترض', 'يفترض', 'believe', CLAUSE, { opinion: true }],
  ['شكك', 'يشكك', 'doubt', { that: [], noun: [] }, { masdar: 'تشكيك' }],
  ['وصف', 'يصف', 'describe', { that: ['ب'], noun: [] }, { describes: true }],
  ['تباهى', 'يتباهى', 'claim', { that: ['ب'], noun: [] }, {}],
  // Warning, threatening, promising.
  ['حذر', 'يحذر', 'warn', FROM, { masdar: 'تحذير' }],
  ['هدد', 'يهدد', 'threaten', { that: ['ب'], noun: [] }, { masdar: 'تهديد' }],
  ['توعد', 'يتوعد', 'threaten', { that: ['ب'], noun: [] }, {}],
  ['أنذر', 'ينذر', 'warn', { that: ['ب', 'من'], noun: [] }, {}],
  ['تعهد', 'يتعهد', 'promise', BY, {}],
  ['وعد', 'يعد', 'promise', { that: ['ب'], noun: [] }, { masdar: 'وعد' }],
  ['التزم', 'يلتزم', 'promise', { that: ['ب'], noun: [] }, {}],
  ['ضمن', 'يضمن', 'promise', { that: [], noun: [] }, { homograph: true }],
  // Agreeing together on a statement.
  ['اتفق', 'يتفق', 'agree', { that: ['على'], noun: [] }, { together: true }],
  ['أجمع', 'يجمع', 'agree', { that: ['على'], noun: [] }, { together: true }],
  // Acts that are no reports by themselves, but can carry given words.
  ['سأل', 'يسأل', 'ask', WORDS, {}],
  ['تساءل', 'يتساءل', 'ask', WORDS, {}],
  ['طالب', 'يطالب', 'ask', WORDS, {}],
  ['ناشد', 'يناشد', 'ask', WORDS, {}],
  ['دعا', 'يدعو', 'ask', WORDS, {}],
  ['طلب', 'يطلب', 'ask', WORDS, {}],
  ['حث', 'يحث', 'ask', WORDS, {}],
  ['اتهم', 'يتهم', 'accuse', WORDS, {}],
  ['انتقد', 'ينتقد', 'criticise', WORDS, {}],
  ['أدان', 'يدين', 'condemn', WORDS, {}],
  ['ندد', 'يندد', 'condemn', WORDS, { masdar: 'تنديد' }],
  ['استنكر', 'يستنكر', 'condemn', WORDS, {}],
  ['رحب', 'يرحب', 'welcome', WORDS, { masdar: 'ترحيب' }],
  ['أشاد', 'يشيد', 'praise', WORDS, {}],
  ['هاجم', 'يهاجم', 'criticise', WORDS, {}],
  ['سخر', 'يسخر', 'criticise', WORDS, {}],
  ['اشتكى', 'يشتكي', 'complain', { that: ['من'], noun: [] }, {}],
  ['اقترح', 'يقترح', 'propose', WORDS, {}],
]

export const SAYING: readonly Saying[] = ROWS.map(([perfect, imperfect, act, shape, more]) => ({
  perfect,
  imperfect,
  act,
  ...shape,
  ...more,
}))
