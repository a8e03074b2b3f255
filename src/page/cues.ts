/**
 * Words by which Arabic news pages announce what is not the article. They meet the bare spelling of a line: folded
 * (أ → ا, ة → ه, ى → ي, ئ → ء), without signs at its edges; so "- إقرأ أيضاً:" and "اقرأ أيضا" are one.
 */
export interface Cue {
  reason: string
  /** The longest line that may be meant: a paragraph that happens to begin so is text. */
  words: number
  pattern: RegExp
  /** Beyond doubt wherever it stands, so that it is taken out of a text that came as a body, too. */
  sure?: boolean
}

/** The line begins with these words. */
const begins = (words: string): RegExp => new RegExp(`^(?:${words})(?!\\p{L})`, 'u')
/** The line is these words and nothing else. */
const is = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'u')
/** The line is these words, or has a colon behind them. */
const labels = (words: string): RegExp => new RegExp(`^(?:${words})\\s*(?:[:：|<»–—-]|$)`, 'u')

const STORIES = 'مواضيع|موضوعات|المواضيع|الموضوعات|اخبار|الاخبار|مقالات|المقالات|روابط|تقارير|مواد|قصص|فيديوهات'
const RELATED = 'ذات صله|ذات علاقه|متعلقه|المتعلقه|مرتبطه|المرتبطه|مشابهه|مقترحه|المقترحه|قد تهمك|ساخنه'
const NETWORKS =
  'فيسبوك|الفيسبوك|تويتر|واتساب|واتس اب|تلغرام|تيليغرام|تليجرام|يوتيوب|انستغرام|انستجرام|لينكد ان|google|facebook|twitter|telegram|whatsapp|غوغل|جوجل'

/** A link to another story, its headline in the same line or in the lines that follow. */
export const READ_ALSO: readonly Cue[] = (
  [
    // Imperatives that no news sentence begins with.
    [begins('(?:اقرا|اقراوا|اقرءوا|اقري|طالع|طالعوا)(?: ?/ ?ي)? (?:ايضا|المزيد|كذلك|معنا)'), true],
    // Past verbs, too ("وتابع أيضا أن …"): only before a colon or alone.
    [labels('(?:شاهد|شاهدوا|تابع|تابعوا|انظر|استمع|اطلع|تصفح) (?:ايضا|المزيد|كذلك)'), true],
    [begins('(?:see|read) (?:also|more)'), true],
    [begins('(?:مما )?(?:قد|ربما) (?:يهمك|يعجبك|يهمكم|تهمك|يعنيك)')],
    [
      labels(
        '(?:و)?(?:للمزيد|لقراءه المزيد|لمتابعه المزيد|المزيد حول|المزيد من الاخبار|المزيد من المقالات)(?: (?:حول|عن|من) .{2,40})?',
      ),
    ],
    [begins(`(?:${STORIES}) (?:${RELATED})`)],
    [labels(`(?:${STORIES}) اخري`)],
    [is('ذات صله|ذو صله|متعلقات')],
  ] as const
).map(([pattern, sure]) => ({ reason: 'read also', words: 30, pattern, ...(sure ? { sure } : {}) }))

export const COMMENTS: Cue = {
  reason: 'comments',
  words: 10,
  sure: true,
  pattern: new RegExp(
    [
      is(
        '(?:ال)?تعليقات|تعليقات (?:القراء|الزوار|القراء الاعزاء)|(?:عدد )?التعليقات [\\d(]+|[\\d.,]+ (?:تعليق|تعليقات)',
      ).source,
      begins(
        'اضف تعليق(?:ا|ك)?|اضافه تعليق|اترك (?:تعليق|رد)(?:ا|ك)?|اكتب تعليق(?:ا|ك)?|شاركنا (?:ب)?رايك|نشر التعليق|ارسل تعليق(?:ا|ك)?',
      ).source,
      begins('(?:لا|لم) (?:يوجد|توجد|يتم) (?:اي |اضافه )*تعليق(?:ات)?|كن اول من يعلق').source,
    ].join('|'),
    'u',
  ),
}

export const CHROME: readonly Cue[] = [
  COMMENTS,
  {
    reason: 'tags',
    words: 60,
    sure: true,
    pattern:
      /^(?:الوسوم|وسوم|الاوسمه|تاغات|التاغات|تاجات|هاشتاغ|(?:ال)?كلمات (?:ال)?(?:مفتاحيه|دلاليه|داله)|tags?|keywords)\s*(?:[:：|]|$)/u,
  },
  { reason: 'tags', words: 40, pattern: /^#[\p{L}\p{N}_]+(?:[\s،,|]+#[\p{L}\p{N}_]+)+$/u },
  {
    reason: 'sharing',
    words: 8,
    pattern: begins(
      `(?:شارك|شاركها|شاركه|مشاركه|انشر|ارسل|ارسال|طباعه|حفظ|نسخ) (?:هذا |هذه )?(?:الخبر|المقال|المقاله|الموضوع|الصفحه|الرابط|علي (?:${NETWORKS})|عبر (?:${NETWORKS})|لصديق|الي صديق|مع اصدقاءك)`,
    ),
  },
  {
    reason: 'sharing',
    words: 14,
    pattern: new RegExp(
      `^(?:(?:شارك|مشاركه|طباعه|نسخ الرابط|البريد الالكتروني|ايميل|print|share|copy|link|email|x|${NETWORKS})[\\s|،,·/-]*)+$`,
      'u',
    ),
  },
  {
    reason: 'counter',
    words: 6,
    sure: true,
    pattern: is(
      '[\\d.,]+ ?(?:k|الف)? ?(?:مشاركه|مشاركات|مشاهده|مشاهدات|قراءه|قراءات|زياره|زيارات|اعجاب|shares|views|comments)',
    ),
  },
  {
    reason: 'counter',
    words: 6,
    sure: true,
    pattern: is('(?:عدد )?(?:ال)?(?:مشاهدات|مشاركات|قراءات|زيارات|زوار|قراء)\\s*[:：]?\\s*[\\d.,]+'),
  },
  {
    reason: 'counter',
    words: 8,
    pattern: begins('(?:مده|وقت|زمن) القراءه|(?:دقيقه|دقيقتان|\\d+ دقيقه|\\d+ دقاءق) (?:للقراءه|قراءه|واحده للقراءه)'),
  },
  {
    reason: 'page tool',
    words: 8,
    pattern: begins('حجم الخط|تكبير الخط|تصغير الخط|خط اكبر|استمع الي المقال|استمع للمقال|نسخه للطباعه|وضع القراءه'),
  },
  {
    reason: 'copyright',
    words: 40,
    sure: true,
    pattern:
      /(?:جميع|كافه|كل) (?:ال)?حقوق[^\p{L}\p{N}]+(?:محفوظه|النشر محفوظه|الطبع محفوظه)|^حقوق (?:النشر|الطبع)(?: والطبع| والنشر)? محفوظه|all rights reserved|^copyright(?!\p{L})|^©\s*(?:19|20)\d\d/u,
  },
  {
    reason: 'image credit',
    words: 14,
    pattern:
      /^©|^(?:تصوير|عدسه|مصدر الصوره|مصدر الصور)\s*[:：/-]|^(?:صوره ارشيفيه|صوره من الارشيف|ارشيفيه|صوره توضيحيه)(?!\p{L})|(?<!\p{L})(?:getty images|gettyimages|غيتي ايميجز|جيتي ايميجز|shutterstock|istock)$/u,
  },
  {
    reason: 'subscription',
    words: 22,
    pattern: new RegExp(
      `^(?:اشترك|اشتركوا|للاشتراك|انضم|انضموا|تابعنا|تابعونا|لمتابعتنا|حمل|حملوا)(?!\\p{L}).*(?:نشرتنا|النشره|بريدك|البريد|قناتنا|قناه|صفحتنا|تطبيق|حسابنا|${NETWORKS})`,
      'u',
    ),
  },
  {
    reason: 'link',
    words: 22,
    pattern: /(?:اضغط|انقر|اضغطوا|انقروا)(?:\/ ?ي)? (?:هنا|علي الرابط|للمزيد|لقراءه|لمشاهده)/u,
  },
  { reason: 'advertisement', words: 3, sure: true, pattern: is('اعلان|اعلانات|ماده اعلانيه|advertisement') },
  {
    reason: 'navigation',
    words: 4,
    pattern: is(
      'الرءيسيه|الصفحه الرءيسيه|home|اخر الاخبار|احدث الاخبار|الاكثر (?:قراءه|مشاهده|تداولا|تعليقا)|اختيار المحرر|اخترنا لك|القاءمه|تسجيل الدخول|السابق|التالي|(?:الخبر|المقال) (?:السابق|التالي)|العوده (?:الي|ل).{1,20}|اعلي الصفحه',
    ),
  },
]

/**
 * What outlets say of themselves below an article; looked for there only, since news can be about the same things:
 * "الآراء الواردة لا تعبر بالضرورة عن رأي الموقع", "… مراجعة التعليقات قبل نشرها … شروط الاستخدام".
 */
export const DISCLAIMERS: readonly RegExp[] = [
  /^(?:ان |جميع |كل |كافه |هذه |هذا )*(?:الاراء|المقالات|التعليقات|المقال|ما ينشر|المواد)(?!\p{L}).{0,80}(?<!\p{L})(?:لا|ولا) (?:تعبر|يعبر|تعكس|يعكس|تمثل|يمثل)(?!\p{L})/u,
  /(?<!\p{L})(?:ال)?(?:تعليقات|مشاركات)(?:ك|كم)?(?!\p{L}).{0,400}(?:شروط الاستخدام|شروط استخدام|ارشادات الاستخدام|سياسه الخصوصيه)/u,
]

/** "كتب - محمد علي", "بقلم: سعاد حسن", "حوار: …": who made it, in a line of its own. */
export const BYLINE =
  /^(?:كتبت? ?[-–:/]|كتبت?(?= )|بقلم ?[-–:/]?|(?:اعداد|حوار|تقرير|تحقيق|اجري الحوار|اجرت الحوار|حاوره|حاورته|حاورها) ?[-–:/]|by )\s*(?<name>\p{L}.*)$/u
