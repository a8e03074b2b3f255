/**
 * The closed class: words that are cut by grammar alone. Folded. Standard grammar; no source needed.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''))

/** Particles that take a pronoun: "أنه", "فيها", "عليهم". */
export const WITH_PRONOUN = words('ان لكن ليت لعل من عن في علي الي لدي مع عند كل بين')

/** Whole words with nothing before or behind them but what `BEFORE_PARTICLE` lists: "الذي" has no article to cut, nor has "الله". */
export const WHOLE = words(`
الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي الله اللهم الا
هذا هذه هذان هذين هاتان هاتين هءلاء ذلك تلك اولءك ذاك هنا هناك هنالك
هو هي هم هما هن نحن انا
قد لم لن لا ما لو سوف حتي ثم او ام اذا اذ كي بل هل نعم كلا ليس ليست ليسوا لولا كلما حيث بينما منذ مذ فقط ايضا
كما لما لماذا مما عما ممن عمن فيما بما لكي كيف اما انما لاسيما كذا هكذا لذا متي اين اي ايا مهما تحت وراء فوق حسبما لابد مازال`)

/** What may stand before a particle. */
export const BEFORE_PARTICLE: readonly string[] = ['', 'و', 'ف', 'ل', 'ب', 'ك', 'ول', 'وب', 'وك', 'فل', 'فب']

/** The prepositions of one letter with their pronoun: "له", "بها". */
export const PREPOSITIONS = words('ل ب')

/** Names of the news that begin like a word with a clitic: months, states, capitals, some people. Folded. */
export const NAMES_LIKE_CLITICS = words(`
فبراير بريطانيا بلجيكا بولندا بلغاريا بنغلاديش بنغلادش بيلاروسيا بيلاروس بوليفيا بيرو بنما بوتسوانا بوروندي بوركينا بروناي بورما بورتوريكو بنين
كندا كوريا كولومبيا كوبا كينيا كرواتيا كازاخستان كوسوفو كوستاريكا كمبوديا كاليفورنيا كاتالونيا كشمير كردستان كييف كابول كابل كراتشي
ليبيا لبنان ليتوانيا لاتفيا لوكسمبورغ ليبيريا ليسوتو لندن لشبونه لاهاي لافروف ليفربول لوكاشينكو
فرنسا فنلندا فنزويلا فيتنام فلسطين فيجي فيينا فرانكفورت فلاديمير فرنسوا فيسبوك فولكسفاغن فلوريدا فريد فهد فيصل
باريس برلين بكين بغداد بيروت بروكسل بيونغ برشلونه بوسطن بلغراد بودابست بوخارست بوغوتا بانكوك باماكو برازيليا بيونس
بوتين بنيامين بايدن بوش بلينكن بومبيو باراك بريجيت بريكست بوريس بولتون بيل بيتر بيريز برلمان بروتوكول
واشنطن ويلز ويليام وليام ويكيبيديا ويندوز وارسو ستوكهولم ستيفن سيناتور سيناء سيول كيم كيري كلينتون كوشنر كوهين كورونا كوفيد كاميرون كاثوليك`)
