/** Word classes that the finder of attributions asks about: closed classes of Arabic, each told once per form. */
import { cliticsOf } from '../../text/clitics.ts'
import { fold } from '../../text/fold.ts'
import { type Form, perForm } from '../../text/form.ts'

/** The closed classes, as bits: all of them are asked of every word, so that a form keeps the answers in one number. */
const classes = new Map<string, number>()
let count = 0
const classesOf = perForm((form): number | null => classes.get(form.folded) ?? null)

function member(words: string): (form: Form) => boolean {
  const bit = 1 << count++
  for (const word of words.split(/\s+/).map(fold)) classes.set(word, (classes.get(word) ?? 0) | bit)
  return (form) => {
    const bits = classesOf(form)
    return bits !== null && (bits & bit) !== 0
  }
}

/** أن، إن and their forms with a pronoun, which open reported speech. Unpointed they are one word. */
export const isThat = member('أن أنه أنها أنهم أنهما أنهن أنني أننا إني أني أنك')
/** The same behind ب: "صرح بأن". */
export const isByThat = member('بأن بأنه بأنها بأنهم بأنهما بأنهن بأنني بأننا')
/** إن alone, told by its hamza: what قال governs, where a noun governs أن. */
export const isWrittenAnna = perForm((form) => form.plain.startsWith('أ'))

export const isPreposition = member('إلى على عن من في لدى ضد مع حول بشأن باسم تحت فوق نحو')
export const PREPOSITION: Readonly<Record<string, 'إلى' | 'على' | 'عن' | 'من'>> = {
  [fold('إلى')]: 'إلى',
  [fold('على')]: 'على',
  [fold('عن')]: 'عن',
  [fold('من')]: 'من',
}

export const isRelative = member('الذي التي الذين اللذان اللذين اللتان اللتين اللواتي اللاتي ممن')

/** Words that end a noun phrase and open the circumstances of speaking: time, place, cause, manner. */
export const isCircumstance =
  member(`خلال أثناء عقب بعد قبل عبر إثر حول بشأن بحضور ضمن أمام عند منذ حتى ردا تعليقا تعقيبا ردّا رداً وهو وهي وهم
  حين حينما عندما بينما فيما كما حيث أيضا كذلك ليل مساء صباح ظهر فجر عصر أمس اليوم غدا الآن قبيل بعيد وسط فور لدى بمناسبة بخصوص حيال إزاء تجاه
  بحسب حسب وفق وفقا طبقا حسبما بدوره بدورها بدورهم نقلا قد لقد إذ إذا لكن ولكن لأن لأنه بل ثم هنا هناك هذا هذه ذلك تلك لم لن لا ما سوف إلا غير حاليا مؤخرا
  أخيرا سابقا لاحقا خاصة خصوصا لاسيما سيما مجددا صراحة علنا هاتفيا رسميا جميعا معا وذلك بذلك كان كانت وكان وكانت ليس ليست أو أم بأن لأول للمرة فلن فلم فقد
  فقط مرارا تكرارا فورا كيف العكس ربما سوى فهو فهي فهم آنفا سلفا أعلاه ذو ذي حينها حينئذ وقتها آنذاك عندها عندئذ وقتئذ ساعتها يومها بعدها قبلها ساعتئذ بالتالي وبالتالي ضد مع مشددا نحو تحت داخل خارج بين دون بدون رغم برغم بعدما قبلما ريثما مثل مثلما بسبب نتيجة بفضل بشكل بصورة بقوة بشدة بحزم بوضوح بناء استنادا إضافة فضلا علما قائلا وقد ولقد فقد
  الأحد الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت يوم الليلة ليلة أول عام شهر أسبوع وبعد وقبل وخلال وعن وفي وعلى وإلى ومن ولدى`)

/** Words with which a main clause may begin before its subject or verb. */
export const isOpener =
  member(`و ف كما وكما وقد قد ولقد لقد فقد ثم لكن ولكن لكنه لكنها غير أما بل فيما بينما حيث إذ كان كانت وكان وكانت كانا كانوا هناك وهناك إلا بعدما عندما
  حين حينما بعد أيضا كذلك وكذلك هنا بأن لأن فإن وإن فقد إن أن وأن أنه إنه أنها إنها وأنه وأنها بأنه بأنها وثم أو كي حتى`)

/** Behind a preposition stands a noun, however it is spelt: "بشأن كشف الممارسات". */
export const governsNoun = member(
  'في من إلى على عن بشأن حول خلال عبر حيال إزاء مع ضد لدى بسبب بعد قبل دون بدون نحو عقب إثر وسط رغم عند أمام',
)

/** "لم يقل إن": words that were not said. */
export const isNegation = member('لم لن لا ما ولم ولن ولا فلم فلن فلا ليس غير إذا لو ولو وإذا هل')

/** فإن, not the Dutch "فان" of a name: told by its hamza. */
export const isFaInna = perForm((form) => /^فإن(ه|ها|هم|هما)?$/.test(form.plain))

/** "على الرغم من تصريح الوزير بأن": with a verbal noun of saying behind it, another's words. */
export const isConcession = member('على رغم برغم')
export const isExcept = member('إلا غير بيد سوى')

/** A connective that ties what follows to the sentence before and is no part of its content. */
export const isTie = member('كما وكما أيضا كذلك وكذلك')

/** A preposition with its pronoun: where and to whom, never a source. */
/** "ولكنه استبعد": the speaker goes on to something else. */
export const isTurn = member('لكن ولكن لكنه ولكنه لكنها ولكنها لكنهم ولكنهم وقد حيث إذ فيما بينما')
/** "في حين قالت الشرطة". */
export const isIn = member('في')
export const isWhile = member('حين الوقت')
/** "بعد أن امتنع": behind these أن opens no reported words. */
export const isSubordinator = member(
  'بعد قبل دون بدون منذ مجرد بمجرد لمجرد سوى رغم مع لولا قبيل شرط بشرط شريطة يجب يمكن ينبغي لابد بد يكاد يريد قيل يقال وقيل ويقال خاصة خصوصا سيما لاسيما علما طالما',
)
export const isBound =
  member(`فيه فيها فيهم فيهما له لها لهم لهما به بها بهم بهما منه منها منهم منهما عنه عنها عنهم عنهما إليه إليها إليهم إليهما عليه عليها
  عليهم عليهما معه معها معهم معهما لدينا لديكم عندنا عنده عندها لديه لديها لديهم لي لنا بنا لك بموجبه بموجبها خلاله خلالها عبره عبرها حوله حولها`)
/** "المصدر ذاته", "الوزير نفسه": the noun before it once more. */
export const isEmphasis = member('نفسه نفسها ذاته ذاتها عينه عينها أنفسهم نفسهم ذاتهم')
export const isAbout = member('عن وعن')
/** "وحول المشاريع قال": the topic before the verb. */
export const isTopic = member('عن وعن حول وحول بشأن وبشأن')
export const isAboutHim = member('عنه عنها عنهم عنهما')
/** "نقلت الوكالة عن الوزير قوله". */
export const isHisWords = member(
  'قوله قولها قولهم قولهما بقوله بقولها بقولهم بالقول تأكيده تأكيدها تأكيدهم تأكيدهما تصريحه قولهن القول اعتباره',
)
export const isHisWord = member(
  'قوله قولها قولهم قولهما تعبيره تعبيرها تعبيرهم وصفه وصفها وصفهم زعمه زعمها زعمهم رأيه رأيها قولهن',
)
export const isWord = member('قول تعبير وصف زعم رأي تصريحات تصريح تقديرات تقدير أقوال إفادة شهادة مزاعم اعتقاد')
export const isWritten = member('بيان بيانات تصريح تصريحات خبر تقرير تقارير رسالة إفادات شهادات معلومات أقوال')
export const isUnitedBy = member('أكثر أقل عدد مجموعة كل كلا كلتا العديد الكثير مجموعات معظم جميع غالبية')

/** Nominal shapes. */
export const isDefinite = perForm((form): boolean => {
  if (!/^[وف]?(ال|بال|كال|لل|فال)/.test(form.folded) || form.folded.length <= 4) return false
  // "ألمان", "إلهام": the hamza is a letter of the word.
  if (/^[وف]?[أإآ]/.test(form.plain)) return false
  // The letters of "وكالة", "والد", "بالغ" are their own.
  return form.folded.startsWith('ال') || cliticsOf(form).clitics.filter((one) => one.kind === 'proclitic').length > 1
})
export const isAccusativeAdverb = perForm((form) => /(ًا|اً)$/.test(form.surface))
/** "تصريحاته", "زيارتها": a noun in ـات or ـة with its possessor's pronoun. */
export const isPossessed = perForm((form) => /..ت(ه|ها|هم|هما)$/.test(form.folded) && form.folded.length > 4)
/** روسي، روسية، إسرائيليون: an adjective of relation, by its ending. */
export const isRelational = perForm(
  (form) => /(ي|يه|يون|يين|يان|يتان|يات)$/.test(form.folded) && form.folded.length > 4,
)

export const isComma = (surface: string) => surface === '،' || surface === ','
export const isSemicolon = (surface: string) => surface === '؛' || surface === ';'
