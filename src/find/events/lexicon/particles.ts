/** Function words that shape an event: what makes it planned, possible or denied, and where a clause ends. */
import type { Modality } from '../../../model/reading.ts'

const rows = (modality: Modality, phrases: string) => phrases.split(' / ').map((phrase) => [phrase, modality] as const)

/** "لا يزال يهاجم" goes on: no denial. */
const STILL = rows('actual', 'لا يزال / لا تزال / لا يزالون / ما يزال / ما تزال / ما زال / ما زالت / لا زال / لا زالت')

/** Words within a few words before a verb that set its modality: "من المقرر أن يزور", "لم يزر". */
export const BEFORE_VERB: readonly (readonly [phrase: string, modality: Modality])[] = [
  ...rows(
    'planned',
    'من المقرر / من المنتظر / من المتوقع / من المرتقب / من المزمع / ينتظر أن / يتوقع أن / يفترض أن / مقرر أن / على وشك / سوف / عازم على / عازمة على / بصدد',
  ),
  ...rows(
    'possible',
    'قد / ربما / لعل / من المحتمل / من المرجح / من الممكن / يمكن أن / يمكن / يحتمل أن / إذا / لو / في حال / في حالة / ينبغي أن / يجب أن / هل',
  ),
  ...rows('denied', 'لم / لن / لا / ليس / ليست'),
  ...STILL,
]

/** Words right before a noun that set its modality: "إمكانية عقد لقاء", "عدم التعاون". */
export const BEFORE_NOUN: readonly (readonly [phrase: string, modality: Modality])[] = [
  ...rows('planned', 'على وشك / بصدد / عازم على / عازمة على / عزم / اعتزام / نية'),
  ...rows(
    'possible',
    'احتمال / احتمالات / إمكانية / إمكان / في حال / في حالة / شائعات / سبل / آفاق / فرص / مشروع / احتمالية',
  ),
  ...rows('denied', 'عدم / دون / من دون / بدون / لا صحة / لا وجود / لا يوجد / لا توجد / لم يوجد / نفي / امتناع / لا'),
  ...STILL,
]

/** Adjectives behind a noun that set its modality: "الزيارة المرتقبة". */
export const AFTER: readonly (readonly [word: string, modality: Modality])[] = [
  ...'مرتقب مرتقبة مقبل مقبلة مزمع مزمعة مقرر مقررة قادم قادمة منتظر منتظرة متوقع متوقعة وشيك وشيكة'
    .split(' ')
    .map((word) => [word, 'planned'] as const),
  ...'محتمل محتملة ممكن ممكنة مفترض مفترضة'.split(' ').map((word) => [word, 'possible'] as const),
]

/** Words at which the arguments of a verb end: what follows is a clause of its own. */
export const CLAUSE_WORDS =
  'أن إن أنه أنها أنهم إنه إنها إنهم بأن بأنه بأنها لأن لأنه لأنها كأن حيث بينما فيما لكن لكنه لكنها كما إذ عندما حينما حين بعدما قبلما مما لكي كي حتى إلا إذا لو قائلا قائلة مضيفا مؤكدا مشيرا مشيرة مؤكدة موضحا معتبرا داعيا داعية محذرا وذلك بهدف بسبب رغم'.split(
    ' ',
  )

export const RELATIVES = 'الذي التي اللذان اللذين اللتان اللتين الذين اللواتي اللاتي'.split(' ')

/** Words that can stand between a subject and its verb. */
export const BETWEEN =
  'قد كان كانت كانا كانوا تزال يزال زال زالت يزالون زالوا سوف لن لم لا ما لقد أيضا كذلك هو هي هم'.split(' ')

/** Nouns that only count or measure the next one. */
export const TRANSPARENT =
  'ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة ثلاث أربع خمس ست سبع ثماني تسع عشر عشرات مئات آلاف مئة ألف عشرون عشرين ثلاثون ثلاثين سلسلة عدد عددا جولة عدة بعض جميع كل كافة أي مزيد مزيدا أول ثاني آخر أكبر إحدى أحد حملة موجة مجموعة'.split(
    ' ',
  )

/** Prepositions and what they are to a frame. Two words: both must stand there. */
export const PREPOSITIONS: readonly (readonly [phrase: string, prep: string])[] = [
  ...'إلى على من عن في مع بين ضد لدى أمام تجاه نحو حول عبر خلال أثناء منذ بعد قبل عند فوق تحت وسط ضمن بشأن بخصوص'
    .split(' ')
    .map((w) => [w, w] as const),
  ['من قبل', 'agent'],
  ['من جانب', 'agent'],
  ['على يد', 'agent'],
  ['على أيدي', 'agent'],
  ['بحق', 'ضد'],
  ['إلى جانب', 'مع'],
  ['بالتعاون مع', 'مع'],
  ['بالتنسيق مع', 'مع'],
  ['برفقة', 'برفقة'],
  ['باسم', 'باسم'],
  ['من أجل', 'ل'],
  ['في الوقت ذاته', ''],
  ['في الوقت نفسه', ''],
  ['في الوقت عينه', ''],
  ['في المقابل', ''],
  ['باتجاه', 'إلى'],
  ['في مدينة', 'في'],
  ['بحضور', 'بحضور'],
  ['بمشاركة', 'مع'],
  ['لصالح', 'ل'],
  ['ما بين', 'بين'],
  ['عقب', 'بعد'],
  ['في ختام', 'بعد'],
  ['في أعقاب', 'بعد'],
  ['إثر', 'بعد'],
  ['وفق', 'وفق'],
  ['بحسب', 'وفق'],
  ['على هامش', 'بعد'],
  ['على خلفية', 'بعد'],
  ['ردا على', 'ردا'],
  ['في مواجهة', 'ضد'],
  ['في وجه', 'ضد'],
  ['في ظل', 'ضمن'],
  ['في ضوء', 'ضمن'],
  ['في مقابل', 'مقابل'],
  ['مقابل', 'مقابل'],
  ['في إطار', 'ضمن'],
  ['فضلا عن', 'ضمن'],
]
