// Made from knowledge/outlets.tsv by scripts/knowledge.ts; do not edit.
export default `slug	kind	name	also	latin	country	language	owner
afp	agency	فرانس برس	وكالة فرانس برس;أ ف ب;أ.ف.ب;ا ف ب;وكالة الصحافة الفرنسية;الفرنسية للأنباء;فرانس بريس;أف ب;?أفب;فرنس برس	AFP;Agence France-Presse	FRA	fr
reuters	agency	رويترز	وكالة رويترز;رويتر	Reuters	GBR	en	Thomson Reuters
ap	agency	أسوشيتد برس	أسوشييتد برس;أسوشيتدبرس;اسوشيتد برس;الأسوشيتد برس;?أ ب;?أ.ب;أسوشيتيد برس;اسوشيتدبرس;وكالة أسوشيتد برس	Associated Press;AP	USA	en
upi	agency	يونايتد برس إنترناشونال	يونايتد برس;يو بي آي;يو بي اي	UPI	USA	en
dpa	agency	د ب أ	د.ب.أ;وكالة الأنباء الألمانية;د ب ا	dpa	DEU	de
anadolu	agency	الأناضول	وكالة الأناضول;?أناضول;وكالة أنباء الأناضول;وكالة الأناضول للأنباء	Anadolu Agency	TUR	tr	state
tasnim	agency	تسنيم	وكالة تسنيم;وكالة أنباء تسنيم	Tasnim	IRN	fa
irna	agency	إرنا	وكالة إرنا;ارنا;وكالة الأنباء الإيرانية;وكالة أنباء الجمهورية الإسلامية;وكالة الأنباء الإيرانية الرسمية	IRNA	IRN	fa	state
fars	agency	وكالة فارس	?فارس;وكالة أنباء فارس	Fars News Agency	IRN	fa
mehr	agency	وكالة مهر	?مهر;وكالة مهر للأنباء;وكالة أنباء مهر	Mehr News Agency	IRN	fa
isna	agency	إيسنا	وكالة إيسنا;وكالة أنباء الطلبة الإيرانية;وكالة الطلبة الإيرانية	ISNA	IRN	fa
press-tv	broadcaster	برس تي في	قناة برس تي في;بريس تي في	Press TV	IRN	en	state
al-alam	broadcaster	قناة العالم	?العالم	Al-Alam	IRN	ar	state
irib	broadcaster	هيئة الإذاعة والتلفزيون الإيرانية	التلفزيون الإيراني	IRIB	IRN	fa	state
kayhan	newspaper	كيهان	صحيفة كيهان	Kayhan	IRN	fa
sana	agency	سانا	وكالة سانا;الوكالة العربية السورية للأنباء;وكالة الأنباء السورية;وكالة الأنباء العربية السورية	SANA	SYR	ar	state
spa	agency	واس	وكالة الأنباء السعودية;وكالة واس;وكالة الأنباء السعودية الرسمية	SPA	SAU	ar	state
wam	agency	وام	وكالة أنباء الإمارات;وكالة وام;وكالة الأنباء الإماراتية	WAM	ARE	ar	state
kuna	agency	كونا	وكالة الأنباء الكويتية;وكالة كونا	KUNA	KWT	ar	state
qna	agency	?قنا	وكالة الأنباء القطرية;وكالة قنا	QNA	QAT	ar	state
bna	agency	?بنا	وكالة أنباء البحرين;وكالة بنا;وكالة الأنباء البحرينية	BNA	BHR	ar	state
ona	agency	وكالة الأنباء العمانية	وكالة الأنباء العُمانية	ONA	OMN	ar	state
petra	agency	?بترا	وكالة الأنباء الأردنية;وكالة بترا	Petra	JOR	ar	state
mena	agency	وكالة أنباء الشرق الأوسط	أ ش أ;أ.ش.أ;وكالة أنباء الشرق الأوسط المصرية	MENA	EGY	ar	state
nna-lebanon	agency	الوكالة الوطنية للإعلام	الوكالة الوطنية للإعلام اللبنانية	NNA	LBN	ar	state
wafa	agency	وكالة وفا	?وفا;وكالة الأنباء الفلسطينية;وكالة الأنباء والمعلومات الفلسطينية	WAFA	PSE	ar	state
maan	agency	وكالة معا	?معا;وكالة معا الإخبارية	Ma'an	PSE	ar
safa-agency	agency	وكالة صفا	?صفا	Safa	PSE	ar
ina	agency	وكالة الأنباء العراقية	?واع	INA	IRQ	ar	state
saba	agency	وكالة سبأ	?سبأ;وكالة الأنباء اليمنية;وكالة سبأ للأنباء	Saba	YEM	ar	state
suna	agency	?سونا	وكالة السودان للأنباء;وكالة الأنباء السودانية;وكالة سونا	SUNA	SDN	ar	state
lana	agency	وكالة الأنباء الليبية	?وال	LANA	LBY	ar	state
tap	agency	وكالة تونس أفريقيا للأنباء	وكالة تونس إفريقيا للأنباء;?وات	TAP	TUN	ar	state
aps	agency	وكالة الأنباء الجزائرية	?واج	APS	DZA	ar	state
map	agency	وكالة المغرب العربي للأنباء	?لاماب	MAP	MAR	ar	state
ami	agency	الوكالة الموريتانية للأنباء		AMI	MRT	ar	state
sonna	agency	وكالة الأنباء الصومالية	وكالة الأنباء الوطنية الصومالية	SONNA	SOM	ar	state
xinhua	agency	شينخوا	وكالة شينخوا;وكالة أنباء شينخوا;وكالة أنباء الصين الجديدة;وكالة الأنباء الصينية;شنخوا	Xinhua	CHN	zh	state
tass	agency	تاس	وكالة تاس;وكالة أنباء تاس;إيتار تاس;ايتار تاس	TASS	RUS	ru	state
interfax	agency	إنترفاكس	انترفاكس;وكالة إنترفاكس	Interfax	RUS	ru
ria	agency	ريا نوفوستي	نوفوستي;وكالة نوفوستي;وكالة الإعلام الروسية;وكالة ريا نوفوستي	RIA Novosti	RUS	ru	state
sputnik	agency	سبوتنيك	وكالة سبوتنيك;سبوتنك	Sputnik	RUS	ru	state
rt	broadcaster	روسيا اليوم	آر تي;قناة روسيا اليوم;أر تي;RT عربية	RT	RUS	ru	state
kcna	agency	وكالة الأنباء المركزية الكورية	وكالة الأنباء الكورية الشمالية;وكالة الأنباء المركزية الكورية الشمالية	KCNA	PRK	ko	state
yonhap	agency	يونهاب	وكالة يونهاب;وكالة يونهاب للأنباء	Yonhap	KOR	ko
kyodo	agency	كيودو	وكالة كيودو;وكالة أنباء كيودو	Kyodo	JPN	ja
jiji	agency	جيجي برس	وكالة جيجي	Jiji Press	JPN	ja
nhk	broadcaster	إن إتش كيه	هيئة الإذاعة والتلفزيون اليابانية	NHK	JPN	ja	public
pti-india	agency	برس ترست أوف إنديا	برس تراست أوف إنديا	PTI	IND	en
ani	agency	وكالة أنباء آسيا الدولية		ANI	IND	en
app	agency	وكالة الأنباء الباكستانية	أسوشيتد برس أوف باكستان	APP	PAK	en	state
ansa	agency	?أنسا	وكالة أنسا;?آنسا;وكالة الأنباء الإيطالية	ANSA	ITA	it
aki	agency	?آكي	وكالة آكي;وكالة آكي الإيطالية	Adnkronos AKI	ITA	it
efe	agency	?إفي	وكالة إفي;?إيفي;وكالة الأنباء الإسبانية	EFE	ESP	es
apa	agency	وكالة الأنباء النمساوية		APA	AUT	de
belga	agency	?بلغا	وكالة بلغا;وكالة الأنباء البلجيكية	Belga	BEL	fr
bloomberg	agency	بلومبرغ	بلومبيرغ;وكالة بلومبرغ;بلومبرج;بلومبيرج;شبكة بلومبرغ	Bloomberg	USA	en
dow-jones	agency	داو جونز		Dow Jones	USA	en
iina	agency	وكالة الأنباء الإسلامية الدولية	إينا	UNA	IGO	ar
trend	agency	وكالة ترند	?ترند	Trend	AZE	az
azertac	agency	أذرتاج	وكالة أذرتاج	AZERTAC	AZE	az	state
unian	agency	يونيان	وكالة يونيان	UNIAN	UKR	uk
ukrinform	agency	يوكرينفورم	أوكرينفورم	Ukrinform	UKR	uk	state
ihlas	agency	وكالة إخلاص	?إخلاص;وكالة الإخلاص	IHA	TUR	tr
dogan	agency	وكالة دوغان	دوغان للأنباء	DHA	TUR	tr
rudaw	broadcaster	رووداو	روداو;شبكة رووداو الإعلامية;شبكة روداو	Rudaw	IRQ	ku
kurdistan24	broadcaster	كردستان 24	كوردستان 24	Kurdistan 24	IRQ	ku
alsumaria	broadcaster	قناة السومرية	?السومرية;السومرية نيوز	Alsumaria	IRQ	ar
shafaq	agency	شفق نيوز	وكالة شفق نيوز	Shafaq News	IRQ	ar
sharqiya	broadcaster	قناة الشرقية	?الشرقية;الشرقية نيوز	Al Sharqiya	IRQ	ar
haaretz	newspaper	هآرتس	صحيفة هآرتس;هارتس;هاآرتس	Haaretz	ISR	he
yedioth	newspaper	يديعوت أحرونوت	يديعوت احرونوت;يديعوت آحرونوت;?يديعوت;يديعوت أحرنوت;يدعوت أحرونوت	Yedioth Ahronoth	ISR	he
maariv	newspaper	معاريف	صحيفة معاريف;معاريڤ	Maariv	ISR	he
israel-hayom	newspaper	?إسرائيل اليوم	صحيفة إسرائيل اليوم;يسرائيل هيوم;إسرائيل هيوم	Israel Hayom	ISR	he
jerusalem-post	newspaper	جيروزاليم بوست	جيروساليم بوست;الجيروزاليم بوست;جورزاليم بوست	The Jerusalem Post	ISR	en
times-of-israel	site	تايمز أوف إسرائيل	تايمز اوف اسرائيل;تايمز أوف اسرائيل	The Times of Israel	ISR	en
walla	site	موقع والا	?والا;واللا;?واللاه;موقع واللا;والاه	Walla	ISR	he
globes	newspaper	غلوبس	صحيفة غلوبس;جلوبس	Globes	ISR	he
channel-2-israel	broadcaster	القناة الثانية الإسرائيلية	القناة العبرية الثانية;القناة الإسرائيلية الثانية;القناة 2 الإسرائيلية	Channel 2	ISR	he
channel-10-israel	broadcaster	القناة العاشرة الإسرائيلية	القناة العبرية العاشرة;القناة الإسرائيلية العاشرة;القناة العاشرة العبرية	Channel 10	ISR	he
channel-12-israel	broadcaster	القناة 12 الإسرائيلية	القناة 12 العبرية;القناة الثانية عشرة الإسرائيلية	Channel 12	ISR	he
channel-13-israel	broadcaster	القناة 13 الإسرائيلية	القناة 13 العبرية	Channel 13	ISR	he
channel-14-israel	broadcaster	القناة 14 الإسرائيلية	القناة 14 العبرية	Channel 14	ISR	he
channel-7-israel	broadcaster	القناة السابعة الإسرائيلية	القناة السابعة العبرية;عروتس شيفع	Arutz Sheva	ISR	he
kan	broadcaster	هيئة البث الإسرائيلية	قناة كان;قناة كان العبرية;?مكان;هيئة البث الإسرائيلية كان	Kan	ISR	he	public
army-radio-israel	broadcaster	إذاعة الجيش الإسرائيلي	غالي تساهل;إذاعة جيش الاحتلال	Army Radio	ISR	he	state
israel-radio	broadcaster	الإذاعة الإسرائيلية	الإذاعة العبرية;الإذاعة الإسرائيلية العامة;صوت إسرائيل	Israel Radio	ISR	he	public
i24	broadcaster	آي 24 نيوز	i24 نيوز	i24NEWS	ISR	en
debka	site	ديبكا	موقع ديبكا;دبكا	DEBKAfile	ISR	en
israel-defense	site	يسرائيل ديفينس	إسرائيل ديفينس;إسرائيل ديفنس;مجلة إسرائيل ديفنس	Israel Defense	ISR	he
mako	site	موقع ماكو	?ماكو	Mako	ISR	he
al-monitor	site	المونيتور	موقع المونيتور;المونيتر	Al-Monitor	USA	en
nyt	newspaper	نيويورك تايمز	النيويورك تايمز;صحيفة نيويورك تايمز;نيويورك تايمس;ذا نيويورك تايمز	The New York Times	USA	en
washington-post	newspaper	واشنطن بوست	الواشنطن بوست;صحيفة واشنطن بوست;واشنطن بست	The Washington Post	USA	en
wsj	newspaper	وول ستريت جورنال	وول ستريت جورنل;وول ستريت;الوول ستريت جورنال	The Wall Street Journal;WSJ	USA	en
usa-today	newspaper	يو إس إيه توداي	يو أس أي توداي;يو اس ايه توداي	USA Today	USA	en
la-times	newspaper	لوس أنجلوس تايمز	لوس انجلوس تايمز;لوس أنجليس تايمز	Los Angeles Times	USA	en
ny-post	newspaper	نيويورك بوست		New York Post	USA	en
boston-globe	newspaper	بوسطن غلوب	بوسطن جلوب	The Boston Globe	USA	en
washington-times	newspaper	واشنطن تايمز		The Washington Times	USA	en
csmonitor	newspaper	كريستيان ساينس مونيتور	كريستيان ساينس مونيتر	The Christian Science Monitor	USA	en
chicago-tribune	newspaper	شيكاغو تريبيون	شيكاجو تريبيون	Chicago Tribune	USA	en
miami-herald	newspaper	ميامي هيرالد		Miami Herald	USA	en
mcclatchy	agency	ماكلاتشي	مكلاتشي	McClatchy	USA	en
foreign-policy	magazine	فورين بوليسي	فورين بوليسى;مجلة فورين بوليسي;فورن بوليسي	Foreign Policy	USA	en
foreign-affairs	magazine	فورين أفيرز	فورين افيرز;مجلة فورين أفيرز	Foreign Affairs	USA	en
time	magazine	مجلة تايم	?تايم;مجلة التايم	Time	USA	en
newsweek	magazine	نيوزويك	نيوز ويك;مجلة نيوزويك	Newsweek	USA	en
new-yorker	magazine	نيويوركر	ذا نيويوركر;مجلة نيويوركر	The New Yorker	USA	en
the-atlantic	magazine	ذا أتلانتك	مجلة أتلانتك;أتلانتيك;مجلة ذي أتلانتك	The Atlantic	USA	en
national-interest	magazine	ناشيونال إنترست	ناشونال إنترست;ناشيونال انترست;ذا ناشيونال إنترست	The National Interest	USA	en
forbes	magazine	فوربس	مجلة فوربس	Forbes	USA	en
politico	site	بوليتيكو	موقع بوليتيكو	Politico	USA	en
axios	site	أكسيوس	موقع أكسيوس;اكسيوس	Axios	USA	en
the-hill	newspaper	ذا هيل	ذي هيل;صحيفة ذا هيل	The Hill	USA	en
daily-beast	site	ديلي بيست	ذا ديلي بيست;دايلي بيست	The Daily Beast	USA	en
buzzfeed	site	بازفيد	باز فيد;بزفيد	BuzzFeed	USA	en
huffpost	site	هافينغتون بوست	هفينغتون بوست;هاف بوست;هافبوست;هافنجتون بوست	HuffPost	USA	en
the-intercept	site	ذا إنترسبت	إنترسبت;انترسبت;موقع إنترسبت	The Intercept	USA	en
vox	site	موقع فوكس		Vox	USA	en
business-insider	site	بيزنس إنسايدر	بزنس إنسايدر;بيزنس انسايدر	Business Insider	USA	en
defense-news	site	ديفينس نيوز	ديفنس نيوز;دفاع نيوز	Defense News	USA	en
defense-one	site	ديفينس وان	ديفنس وان	Defense One	USA	en
military-times	site	ميليتاري تايمز		Military Times	USA	en
cnn	broadcaster	سي إن إن	سي ان ان;شبكة سي إن إن;قناة سي إن إن;سي أن أن;شبكة سي ان ان;سي.إن.إن	CNN	USA	en
fox-news	broadcaster	فوكس نيوز	شبكة فوكس نيوز;قناة فوكس نيوز	Fox News	USA	en
nbc	broadcaster	إن بي سي	ان بي سي;شبكة إن بي سي;إن بي سي نيوز;أن بي سي	NBC;NBC News	USA	en
abc	broadcaster	إيه بي سي	اي بي سي;إي بي سي;شبكة إيه بي سي;إيه بي سي نيوز	ABC;ABC News	USA	en
cbs	broadcaster	سي بي إس	سي بي اس;سي بي أس;شبكة سي بي إس;سي بي إس نيوز	CBS;CBS News	USA	en
msnbc	broadcaster	إم إس إن بي سي	ام اس ان بي سي	MSNBC	USA	en
cnbc	broadcaster	سي إن بي سي	سي ان بي سي;سي أن بي سي	CNBC	USA	en
pbs	broadcaster	بي بي إس		PBS	USA	en	public
npr	broadcaster	الإذاعة الوطنية العامة الأمريكية	إن بي آر	NPR	USA	en	public
voa	broadcaster	صوت أمريكا	صوت أميركا;إذاعة صوت أمريكا;إذاعة صوت أميركا	Voice of America;VOA	USA	en	state
alhurra	broadcaster	قناة الحرة	?الحرة;موقع الحرة	Alhurra	USA	ar	state
radio-sawa	broadcaster	راديو سوا	إذاعة سوا	Radio Sawa	USA	ar	state
rfe-rl	broadcaster	راديو أوروبا الحرة	إذاعة أوروبا الحرة;راديو ليبرتي	RFE/RL	USA	en	state
rfa	broadcaster	إذاعة آسيا الحرة	راديو آسيا الحرة	Radio Free Asia	USA	en	state
guardian	newspaper	الغارديان	الجارديان;غارديان;جارديان;ذا غارديان;الغاردين;ذي غارديان;صحيفة غارديان	The Guardian	GBR	en
times-uk	newspaper	صحيفة التايمز	?التايمز;ذا تايمز;تايمز البريطانية;صحيفة تايمز;التايمز البريطانية	The Times	GBR	en
sunday-times	newspaper	صنداي تايمز	الصنداي تايمز;ذا صنداي تايمز	The Sunday Times	GBR	en
telegraph	newspaper	ديلي تلغراف	الديلي تلغراف;ديلي تليغراف;التلغراف;تلغراف;ديلي تلجراف;الديلي تليغراف;ذا تلغراف;التليغراف;صنداي تلغراف	The Daily Telegraph	GBR	en
independent	newspaper	الإندبندنت	إندبندنت;اندبندنت;الاندبندنت;ذي إندبندنت;ذا إندبندنت;الإندبندت;إندبندت	The Independent	GBR	en
ft	newspaper	فايننشال تايمز	الفايننشال تايمز;فاينانشال تايمز;فاينانشيال تايمز;فايننشيال تايمز	Financial Times	GBR	en
daily-mail	newspaper	ديلي ميل	الديلي ميل;دايلي ميل;ديلى ميل	Daily Mail	GBR	en
mirror	newspaper	ديلي ميرور	الديلي ميرور;?ميرور	Daily Mirror	GBR	en
the-sun	newspaper	ذا صن	صحيفة الصن	The Sun	GBR	en
daily-express	newspaper	ديلي إكسبرس	ديلي اكسبرس	Daily Express	GBR	en
daily-star	newspaper	ديلي ستار	الديلي ستار;ديلي ستار اللبنانية	The Daily Star	LBN	en
daily-star-uk	newspaper	ديلي ستار	الديلي ستار;ديلي ستار البريطانية	Daily Star	GBR	en
observer	newspaper	الأوبزرفر	أوبزرفر;الأوبزيرفر	The Observer	GBR	en
economist	magazine	الإيكونوميست	إيكونوميست;ايكونوميست;مجلة الإيكونوميست;الإيكونومست;الايكونوميست	The Economist	GBR	en
spectator	magazine	سبيكتيتور	مجلة سبكتاتور	The Spectator	GBR	en
bbc	broadcaster	بي بي سي	بى بى سى;هيئة الإذاعة البريطانية;شبكة بي بي سي;بي.بي.سي;قناة بي بي سي;الإذاعة البريطانية	BBC	GBR	en	public
bbc-arabic	broadcaster	بي بي سي عربي	بي بي سي العربية;بي بي سي عربية	BBC Arabic	GBR	ar	public
sky-news	broadcaster	سكاي نيوز	شبكة سكاي نيوز	Sky News	GBR	en
sky-news-arabia	broadcaster	سكاي نيوز عربية	سكاي نيوز العربية;قناة سكاي نيوز عربية	Sky News Arabia	ARE	ar
itv	broadcaster	آي تي في		ITV	GBR	en
channel-4	broadcaster	القناة الرابعة البريطانية		Channel 4	GBR	en
middle-east-eye	site	ميدل إيست آي	ميدل ايست آي;موقع ميدل إيست آي;ميدل إيست أي;ميدل ايست اي	Middle East Eye	GBR	en
memo	site	ميدل إيست مونيتور	ميدل ايست مونيتور	Middle East Monitor	GBR	en
al-araby-al-jadeed	newspaper	العربي الجديد	صحيفة العربي الجديد	Al-Araby Al-Jadeed	GBR	ar
araby-tv	broadcaster	التلفزيون العربي		Al Araby TV	GBR	ar
al-quds-al-arabi	newspaper	القدس العربي	صحيفة القدس العربي	Al-Quds Al-Arabi	GBR	ar
rai-al-youm	site	رأي اليوم	صحيفة رأي اليوم	Rai al-Youm	GBR	ar
asharq-al-awsat	newspaper	صحيفة الشرق الأوسط	?الشرق الأوسط;جريدة الشرق الأوسط	Asharq Al-Awsat	SAU	ar	SRMG
al-hayat	newspaper	صحيفة الحياة	?الحياة;جريدة الحياة	Al-Hayat	SAU	ar
al-arab	newspaper	صحيفة العرب	?العرب	Al-Arab	GBR	ar
iran-international	broadcaster	إيران إنترناشيونال	إيران إنترناشونال	Iran International	GBR	fa
le-monde	newspaper	لوموند	اللوموند;لو موند;صحيفة لوموند	Le Monde	FRA	fr
le-figaro	newspaper	لوفيغارو	لو فيغارو;لوفيجارو;الفيغارو;لو فيجارو	Le Figaro	FRA	fr
liberation	newspaper	ليبراسيون	صحيفة ليبراسيون	Libération	FRA	fr
le-parisien	newspaper	لو باريزيان	لوباريزيان	Le Parisien	FRA	fr
les-echos	newspaper	ليزيكو	لي زيكو	Les Échos	FRA	fr
jdd	newspaper	لو جورنال دو ديمانش	لوجورنال دو ديمانش;جورنال دو ديمانش	Le Journal du Dimanche	FRA	fr
la-croix	newspaper	لاكروا	لا كروا	La Croix	FRA	fr
humanite	newspaper	لومانيتيه	لومانيتي	L'Humanité	FRA	fr
le-point	magazine	لوبوان	لو بوان;مجلة لوبوان	Le Point	FRA	fr
l-express	magazine	ليكسبريس	لكسبريس;مجلة ليكسبرس	L'Express	FRA	fr
l-obs	magazine	لوبس	نوفيل أوبسرفاتور;لونوفيل أوبسرفاتور	L'Obs	FRA	fr
charlie-hebdo	magazine	شارلي إيبدو	شارلي ايبدو;شارلي إبدو	Charlie Hebdo	FRA	fr
canard	newspaper	لو كانار أونشينيه	لوكانار أنشينيه	Le Canard enchaîné	FRA	fr
mediapart	site	ميديا بارت	ميديابارت;موقع ميديابارت	Mediapart	FRA	fr
france24	broadcaster	فرانس 24	فرنسا 24;فرانس24;قناة فرانس 24	France 24	FRA	fr	state
rfi	broadcaster	إذاعة فرنسا الدولية	راديو فرنسا الدولي;آر إف إي	RFI	FRA	fr	state
mcd	broadcaster	مونت كارلو الدولية	إذاعة مونت كارلو الدولية;إذاعة مونت كارلو	Monte Carlo Doualiya	FRA	ar	state
bfm	broadcaster	بي إف إم	بي إف إم تي في;بي أف أم	BFM TV	FRA	fr
tf1	broadcaster	تي إف 1	القناة الفرنسية الأولى	TF1	FRA	fr
france-inter	broadcaster	فرانس إنتر	إذاعة فرانس إنتر	France Inter	FRA	fr	public
franceinfo	broadcaster	فرانس إنفو	إذاعة فرانس إنفو;فرانس انفو	franceinfo	FRA	fr	public
europe1	broadcaster	أوروبا 1	إذاعة أوروبا 1;أوروب 1	Europe 1	FRA	fr
rtl-france	broadcaster	آر تي إل	إذاعة آر تي إل	RTL	FRA	fr
lci	broadcaster	إل سي إي		LCI	FRA	fr
spiegel	magazine	دير شبيغل	شبيغل;دير شبيجل;مجلة شبيغل;ديرشبيغل;شبيجل	Der Spiegel	DEU	de
bild	newspaper	بيلد	صحيفة بيلد;بيلد الألمانية	Bild	DEU	de
die-welt	newspaper	دي فيلت	?فيلت;دي فلت;صحيفة دي فيلت	Die Welt	DEU	de
die-zeit	newspaper	دي تسايت	?تسايت;دي تزايت	Die Zeit	DEU	de
faz	newspaper	فرانكفورتر ألغماينه	فرانكفورتر ألغماينه تسايتونغ;فرانكفورتر الغماينه	FAZ	DEU	de
sueddeutsche	newspaper	زود دويتشه تسايتونغ	سود دويتشه تسايتونغ;زود دويتشه;زودويتشه تسايتونغ;سودويتشه تسايتونغ	Süddeutsche Zeitung	DEU	de
handelsblatt	newspaper	هاندلسبلات	هاندلسبلت	Handelsblatt	DEU	de
tagesspiegel	newspaper	تاغس شبيغل	تاغسشبيغل	Der Tagesspiegel	DEU	de
focus-germany	magazine	مجلة فوكوس	?فوكوس	Focus	DEU	de
stern	magazine	مجلة شتيرن	?شتيرن	Stern	DEU	de
dw	broadcaster	دويتشه فيله	دويتشه فيلله;دوتشيه فيله;دويتشه فيليه	Deutsche Welle;DW	DEU	de	state
ard	broadcaster	القناة الألمانية الأولى	إيه آر دي	ARD	DEU	de	public
zdf	broadcaster	القناة الألمانية الثانية	زد دي إف	ZDF	DEU	de	public
rnd	agency	شبكة التحرير الصحفي الألمانية		RND	DEU	de
corriere	newspaper	كورييري ديلا سيرا	كوريير ديلا سيرا;كوريري ديلا سيرا;كورييرا ديلا سيرا	Corriere della Sera	ITA	it
repubblica	newspaper	لا ريبوبليكا	لاريبوبليكا;ريبوبليكا	la Repubblica	ITA	it
la-stampa	newspaper	لا ستامبا	لاستامبا	La Stampa	ITA	it
il-messaggero	newspaper	إيل ميساجيرو		Il Messaggero	ITA	it
rai	broadcaster	?راي	راي نيوز	RAI	ITA	it	public
el-pais	newspaper	إل باييس	الباييس;البايس;إلباييس;إل بايس	El País	ESP	es
el-mundo	newspaper	إل موندو	الموندو;إلموندو	El Mundo	ESP	es
abc-spain	newspaper	آ بي ثي		ABC	ESP	es
la-vanguardia	newspaper	لا فانغارديا	لافانغوارديا	La Vanguardia	ESP	es
nzz	newspaper	نويه تسورشر تسايتونغ	نويه تسوريشر تسايتونغ	NZZ	CHE	de
le-temps	newspaper	لوتون	صحيفة لوتون;لو تان	Le Temps	CHE	fr
swissinfo	site	سويس إنفو	سويسإنفو	Swissinfo	CHE	fr
le-soir	newspaper	لو سوار	لوسوار	Le Soir	BEL	fr
euronews	broadcaster	يورونيوز	قناة يورونيوز;يورو نيوز	Euronews	FRA	en
de-telegraaf	newspaper	دي تلغراف	دي تليغراف	De Telegraaf	NLD	nl
aftonbladet	newspaper	أفتونبلاديت	أفتونبلادت	Aftonbladet	SWE	sv
der-standard	newspaper	دير ستاندرد	دير شتاندارد	Der Standard	AUT	de
kathimerini	newspaper	كاثيميريني	كاثمريني	Kathimerini	GRC	el
kommersant	newspaper	كوميرسانت	كومرسانت;صحيفة كوميرسانت	Kommersant	RUS	ru
izvestia	newspaper	إزفيستيا	ازفستيا;إزفستيا;صحيفة إزفيستيا;ازفيستيا	Izvestia	RUS	ru
vedomosti	newspaper	فيدوموستي	صحيفة فيدوموستي	Vedomosti	RUS	ru
nezavisimaya	newspaper	نيزافيسيمايا غازيتا	نيزافيسيمايا جازيتا	Nezavisimaya Gazeta	RUS	ru
novaya	newspaper	نوفايا غازيتا	نوفايا جازيتا	Novaya Gazeta	RUS	ru
komsomolskaya	newspaper	كومسومولسكايا برافدا		Komsomolskaya Pravda	RUS	ru
pravda	newspaper	برافدا	صحيفة برافدا	Pravda	RUS	ru
vzglyad	newspaper	فزغلياد	فزغلياد.رو	Vzglyad	RUS	ru
rossiya1	broadcaster	روسيا 1	قناة روسيا 1	Rossiya 1	RUS	ru	state
rossiya24	broadcaster	روسيا 24	قناة روسيا 24	Rossiya 24	RUS	ru	state
echo-moscow	broadcaster	صدى موسكو	إذاعة صدى موسكو	Echo of Moscow	RUS	ru
zvezda	broadcaster	زفيزدا	قناة زفيزدا;تلفزيون زفيزدا	Zvezda	RUS	ru	state
hurriyet	newspaper	حرييت	?حريت;صحيفة حرييت;صحيفة حريت	Hürriyet	TUR	tr
sabah	newspaper	صحيفة صباح	?صباح;صباح التركية;ديلي صباح	Sabah	TUR	tr
milliyet	newspaper	ملييت	ميلليت;صحيفة ملييت;ميليت	Milliyet	TUR	tr
yeni-safak	newspaper	يني شفق	يني شفك;صحيفة يني شفق	Yeni Şafak	TUR	tr
cumhuriyet	newspaper	جمهورييت	جمهوريت;صحيفة جمهورييت	Cumhuriyet	TUR	tr
zaman	newspaper	صحيفة زمان	?زمان;زمان التركية	Zaman	TUR	tr
haberturk	broadcaster	خبر ترك	خبر تورك;هابر ترك	Habertürk	TUR	tr
star-turkey	newspaper	صحيفة ستار	?ستار;صحيفة ستار التركية	Star	TUR	tr
trt	broadcaster	تي آر تي	تي ار تي;تي آر تي عربي;هيئة الإذاعة والتلفزيون التركية;تي أر تي	TRT	TUR	tr	state
cnn-turk	broadcaster	سي إن إن ترك	سي إن إن تورك;سي ان ان تورك	CNN Türk	TUR	tr
ntv	broadcaster	إن تي في	ان تي في;قناة إن تي في	NTV	TUR	tr
a-haber	broadcaster	إيه خبر	أ خبر	A Haber	TUR	tr
dawn	newspaper	صحيفة داون	?داون;دون الباكستانية;صحيفة دون	Dawn	PAK	en
express-tribune	newspaper	إكسبرس تريبيون	اكسبريس تريبيون	The Express Tribune	PAK	en
geo-tv	broadcaster	جيو تي في	جيو نيوز	Geo TV	PAK	ur
times-of-india	newspaper	تايمز أوف إنديا	تايمز أوف انديا	The Times of India	IND	en
the-hindu	newspaper	ذا هندو	ذي هندو	The Hindu	IND	en
hindustan-times	newspaper	هندوستان تايمز	هندستان تايمز	Hindustan Times	IND	en
indian-express	newspaper	إنديان إكسبرس	انديان اكسبرس	The Indian Express	IND	en
ndtv	broadcaster	إن دي تي في		NDTV	IND	en
tolo	broadcaster	طلوع نيوز	تولو نيوز;قناة طلوع;تلفزيون طلوع	TOLOnews	AFG	fa
khaama	agency	خاما برس	وكالة خاما برس	Khaama Press	AFG	en
pajhwok	agency	باجهوك	وكالة باجهوك	Pajhwok	AFG	fa
global-times	newspaper	غلوبال تايمز	جلوبال تايمز	Global Times	CHN	zh	party
peoples-daily	newspaper	صحيفة الشعب اليومية	الشعب اليومية;صحيفة الشعب الصينية	People's Daily	CHN	zh	party
china-daily	newspaper	تشاينا ديلي	تشينا ديلي	China Daily	CHN	en	state
cctv	broadcaster	سي سي تي في	التلفزيون المركزي الصيني;تلفزيون الصين المركزي	CCTV	CHN	zh	state
cgtn	broadcaster	سي جي تي إن		CGTN	CHN	en	state
scmp	newspaper	ساوث تشاينا مورنينغ بوست	ساوث تشاينا مورنينج بوست;ساوث تشينا مورنينغ بوست	South China Morning Post	HKG	en
asia-times	site	آسيا تايمز	اسيا تايمز	Asia Times	HKG	en
nikkei	newspaper	?نيكي	صحيفة نيكي;نيكاي	Nikkei	JPN	ja
asahi	newspaper	أساهي شيمبون	أساهي شيمبن;صحيفة أساهي;اساهي	Asahi Shimbun	JPN	ja
yomiuri	newspaper	يوميوري شيمبون	يوميوري;صحيفة يوميوري	Yomiuri Shimbun	JPN	ja
mainichi	newspaper	ماينيتشي شيمبون	ماينيتشي	Mainichi Shimbun	JPN	ja
japan-times	newspaper	جابان تايمز		The Japan Times	JPN	en
chosun	newspaper	تشوسون إلبو	تشوسون ايلبو	Chosun Ilbo	KOR	ko
joongang	newspaper	جونغ آنغ إلبو	جونغ أنغ	JoongAng Ilbo	KOR	ko
korea-herald	newspaper	كوريا هيرالد		The Korea Herald	KOR	en
rodong	newspaper	رودونغ سينمون	رودونج سينمون;رودونغ شينمون	Rodong Sinmun	PRK	ko	party
straits-times	newspaper	ستريتس تايمز	ذا ستريتس تايمز	The Straits Times	SGP	en
bernama	agency	برناما	وكالة برناما;وكالة الأنباء الماليزية	Bernama	MYS	ms	state
antara	agency	وكالة أنتارا	أنتارا;عنتارا	Antara	IDN	id	state
jakarta-post	newspaper	جاكرتا بوست		The Jakarta Post	IDN	en
bangkok-post	newspaper	بانكوك بوست	بانغكوك بوست	Bangkok Post	THA	en
philippine-inquirer	newspaper	إنكوايرر الفلبينية		Philippine Daily Inquirer	PHL	en
rappler	site	رابلر	موقع رابلر	Rappler	PHL	en
abc-australia	broadcaster	هيئة الإذاعة الأسترالية	إيه بي سي الأسترالية	ABC Australia	AUS	en	public
sydney-morning-herald	newspaper	سيدني مورنينغ هيرالد	سيدني مورنينج هيرالد	The Sydney Morning Herald	AUS	en
the-australian	newspaper	ذي أوستراليان	ذا أستراليان;ذي أستراليان	The Australian	AUS	en
globe-and-mail	newspaper	غلوب آند ميل	ذا غلوب آند ميل;جلوب اند ميل	The Globe and Mail	CAN	en
cbc	broadcaster	هيئة الإذاعة الكندية	سي بي سي	CBC	CAN	en	public
toronto-star	newspaper	تورنتو ستار		Toronto Star	CAN	en
telesur	broadcaster	تيليسور	قناة تيليسور	teleSUR	VEN	es	state
folha	newspaper	فولها دي ساو باولو	فوليا دي ساو باولو	Folha de S.Paulo	BRA	pt
o-globo	newspaper	أو غلوبو	او جلوبو;غلوبو	O Globo	BRA	pt
clarin	newspaper	كلارين	صحيفة كلارين	Clarín	ARG	es
prensa-latina	agency	برينسا لاتينا	برنسا لاتينا	Prensa Latina	CUB	es	state
granma	newspaper	غرانما	صحيفة غرانما	Granma	CUB	es	party
aljazeera	broadcaster	قناة الجزيرة	?الجزيرة;شبكة الجزيرة;الجزيرة نت;الجزيرة مباشر;الجزيرة الإنجليزية;الجزيرة.نت	Al Jazeera	QAT	ar	state
alarabiya	broadcaster	قناة العربية	?العربية;العربية نت;العربية.نت;قناة العربية الحدث;قناة الحدث	Al Arabiya	SAU	ar	MBC
mbc	broadcaster	إم بي سي	ام بي سي;مجموعة إم بي سي	MBC	SAU	ar
al-riyadh	newspaper	صحيفة الرياض	جريدة الرياض;?الرياض	Al Riyadh	SAU	ar
okaz	newspaper	?عكاظ	صحيفة عكاظ;جريدة عكاظ	Okaz	SAU	ar
al-watan-sa	newspaper	الوطن السعودية	صحيفة الوطن السعودية	Al-Watan	SAU	ar
al-jazirah	newspaper	صحيفة الجزيرة	صحيفة الجزيرة السعودية;جريدة الجزيرة;?الجزيرة	Al-Jazirah	SAU	ar
al-madina	newspaper	صحيفة المدينة	جريدة المدينة	Al-Madina	SAU	ar
al-sharq-sa	newspaper	الشرق السعودية	صحيفة الشرق السعودية	Al-Sharq	SAU	ar
al-eqtisadiah	newspaper	صحيفة الاقتصادية	?الاقتصادية	Al Eqtisadiah	SAU	ar
al-yaum	newspaper	صحيفة اليوم السعودية	صحيفة اليوم	Al-Yaum	SAU	ar
sabq	site	صحيفة سبق	?سبق;سبق الإلكترونية	Sabq	SAU	ar
arab-news	newspaper	عرب نيوز	أراب نيوز;صحيفة عرب نيوز	Arab News	SAU	en
saudi-gazette	newspaper	سعودي غازيت	سعودي جازيت	Saudi Gazette	SAU	en
al-ekhbariya-sa	broadcaster	قناة الإخبارية السعودية	الإخبارية السعودية;?الإخبارية	Al Ekhbariya	SAU	ar	state
elaph	site	إيلاف	موقع إيلاف;صحيفة إيلاف;ايلاف	Elaph	GBR	ar
asharq-news	broadcaster	الشرق للأخبار	قناة الشرق للأخبار	Asharq News	SAU	ar	SRMG
al-ittihad	newspaper	صحيفة الاتحاد	الاتحاد الإماراتية;صحيفة الاتحاد الإماراتية	Al-Ittihad	ARE	ar	state
al-khaleej	newspaper	صحيفة الخليج	الخليج الإماراتية;صحيفة الخليج الإماراتية	Al Khaleej	ARE	ar
al-bayan	newspaper	صحيفة البيان	البيان الإماراتية;صحيفة البيان الإماراتية	Al Bayan	ARE	ar
emarat-al-youm	newspaper	?الإمارات اليوم	صحيفة الإمارات اليوم	Emarat Al Youm	ARE	ar
the-national	newspaper	ذا ناشيونال	ذا ناشونال;صحيفة ذا ناشيونال	The National	ARE	en
gulf-news	newspaper	غلف نيوز	جلف نيوز;صحيفة جلف نيوز	Gulf News	ARE	en
khaleej-times	newspaper	خليج تايمز	صحيفة خليج تايمز	Khaleej Times	ARE	en
erem	site	إرم نيوز	موقع إرم	Erem News	ARE	ar
al-ain-news	site	العين الإخبارية	بوابة العين الإخبارية;بوابة العين	Al-Ain News	ARE	ar
24-ae	site	موقع 24 الإماراتي	موقع 24	24.ae	ARE	ar
abu-dhabi-tv	broadcaster	تلفزيون أبوظبي	قناة أبوظبي	Abu Dhabi TV	ARE	ar	state
dubai-tv	broadcaster	تلفزيون دبي	قناة دبي	Dubai TV	ARE	ar	state
al-ghad-tv	broadcaster	قناة الغد		Al Ghad TV	EGY	ar
al-qabas	newspaper	القبس	صحيفة القبس;القبس الكويتية	Al-Qabas	KWT	ar
al-rai-kw	newspaper	الراي الكويتية	صحيفة الراي;صحيفة الراي الكويتية	Al Rai	KWT	ar
al-anba-kw	newspaper	الأنباء الكويتية	صحيفة الأنباء الكويتية;صحيفة الأنباء	Al-Anba	KWT	ar
al-seyassah	newspaper	السياسة الكويتية	صحيفة السياسة;صحيفة السياسة الكويتية	Al-Seyassah	KWT	ar
al-jarida	newspaper	الجريدة الكويتية	صحيفة الجريدة;صحيفة الجريدة الكويتية	Al-Jarida	KWT	ar
al-watan-kw	newspaper	الوطن الكويتية	صحيفة الوطن الكويتية	Al-Watan	KWT	ar
al-sharq-qa	newspaper	الشرق القطرية	صحيفة الشرق القطرية;بوابة الشرق	Al Sharq	QAT	ar
al-raya	newspaper	صحيفة الراية	الراية القطرية;صحيفة الراية القطرية	Al Raya	QAT	ar
al-watan-qa	newspaper	الوطن القطرية	صحيفة الوطن القطرية	Al-Watan	QAT	ar
al-arab-qa	newspaper	العرب القطرية	صحيفة العرب القطرية;صحيفة العرب;?العرب	Al-Arab	QAT	ar
the-peninsula	newspaper	ذا بينينسولا	ذا بنينسولا	The Peninsula	QAT	en
gulf-times	newspaper	غلف تايمز	جلف تايمز	Gulf Times	QAT	en
al-khaleej-online	site	الخليج أونلاين	الخليج أون لاين	Al Khaleej Online	GBR	ar
huna-london	site	هنا لندن		Huna London	GBR	ar
akhbar-al-khaleej	newspaper	أخبار الخليج	صحيفة أخبار الخليج	Akhbar Al Khaleej	BHR	ar
al-ayam-bh	newspaper	الأيام البحرينية	صحيفة الأيام البحرينية	Al Ayam	BHR	ar
al-wasat-bh	newspaper	الوسط البحرينية	صحيفة الوسط البحرينية	Al Wasat	BHR	ar
al-watan-om	newspaper	الوطن العمانية	صحيفة الوطن العمانية	Al Watan	OMN	ar
oman-newspaper	newspaper	صحيفة عمان		Oman	OMN	ar	state
times-of-oman	newspaper	تايمز أوف عمان		Times of Oman	OMN	en
al-ghad	newspaper	صحيفة الغد	الغد الأردنية;صحيفة الغد الأردنية	Al Ghad	JOR	ar
al-rai-jo	newspaper	الرأي الأردنية	صحيفة الرأي الأردنية;صحيفة الرأي	Al Ra'i	JOR	ar	state
addustour	newspaper	صحيفة الدستور	الدستور الأردنية;صحيفة الدستور الأردنية	Ad-Dustour	JOR	ar
ammon	site	?عمون	وكالة عمون;موقع عمون	Ammon News	JOR	ar
roya	broadcaster	قناة رؤيا	رؤيا الإخباري	Roya TV	JOR	ar
jordan-times	newspaper	جوردان تايمز	جوردن تايمز	The Jordan Times	JOR	en
annahar	newspaper	صحيفة النهار	النهار اللبنانية;صحيفة النهار اللبنانية;جريدة النهار	An-Nahar	LBN	ar
assafir	newspaper	صحيفة السفير	السفير اللبنانية;صحيفة السفير اللبنانية	As-Safir	LBN	ar
al-akhbar	newspaper	صحيفة الأخبار	الأخبار اللبنانية;صحيفة الأخبار اللبنانية	Al-Akhbar	LBN	ar
al-joumhouria-lb	newspaper	صحيفة الجمهورية اللبنانية		Al Joumhouria	LBN	ar
al-mustaqbal	newspaper	صحيفة المستقبل	المستقبل اللبنانية;صحيفة المستقبل اللبنانية	Al-Mustaqbal	LBN	ar
al-liwaa	newspaper	صحيفة اللواء	اللواء اللبنانية	Al-Liwaa	LBN	ar
l-orient	newspaper	لوريان لوجور	لوريان لو جور	L'Orient-Le Jour	LBN	fr
al-mayadeen	broadcaster	?الميادين	قناة الميادين;شبكة الميادين	Al Mayadeen	LBN	ar
al-manar	broadcaster	قناة المنار	?المنار;تلفزيون المنار	Al-Manar	LBN	ar
lbc	broadcaster	إل بي سي	ال بي سي;المؤسسة اللبنانية للإرسال	LBC	LBN	ar
mtv-lebanon	broadcaster	إم تي في اللبنانية	قناة إم تي في	MTV Lebanon	LBN	ar
al-jadeed	broadcaster	قناة الجديد	تلفزيون الجديد	Al Jadeed	LBN	ar
otv	broadcaster	أو تي في		OTV	LBN	ar
nbn	broadcaster	إن بي إن		NBN	LBN	ar
elnashra	site	موقع النشرة	?النشرة	Elnashra	LBN	ar
al-modon	site	موقع المدن	?المدن	Al-Modon	LBN	ar
lebanon24	site	لبنان 24		Lebanon24	LBN	ar
al-ahram	newspaper	?الأهرام	صحيفة الأهرام;جريدة الأهرام;بوابة الأهرام;الأهرام المصرية;?الاهرام	Al-Ahram	EGY	ar	state
al-akhbar-eg	newspaper	?أخبار اليوم	صحيفة أخبار اليوم;بوابة أخبار اليوم	Akhbar el-Yom	EGY	ar	state
al-gomhuria	newspaper	صحيفة الجمهورية	جريدة الجمهورية	Al Gomhuria	EGY	ar	state
almasry-alyoum	newspaper	المصري اليوم	صحيفة المصري اليوم;جريدة المصري اليوم	Al-Masry Al-Youm	EGY	ar
youm7	newspaper	?اليوم السابع	صحيفة اليوم السابع;جريدة اليوم السابع	Youm7	EGY	ar
al-shorouk	newspaper	صحيفة الشروق	الشروق المصرية;صحيفة الشروق المصرية;جريدة الشروق	Al-Shorouk	EGY	ar
al-watan-eg	newspaper	الوطن المصرية	صحيفة الوطن المصرية	El-Watan	EGY	ar
al-wafd	newspaper	صحيفة الوفد	جريدة الوفد	Al-Wafd	EGY	ar	party
al-tahrir	newspaper	صحيفة التحرير	جريدة التحرير	Al Tahrir	EGY	ar
al-dostor	newspaper	الدستور المصرية	جريدة الدستور	Al-Dostor	EGY	ar
al-bawaba-eg	site	البوابة نيوز		Al Bawaba News	EGY	ar
masrawy	site	مصراوي	موقع مصراوي	Masrawy	EGY	ar
mada-masr	site	مدى مصر	موقع مدى مصر	Mada Masr	EGY	ar
cbc-egypt	broadcaster	سي بي سي المصرية	قناة سي بي سي	CBC	EGY	ar
dmc	broadcaster	دي إم سي	قناة دي إم سي	DMC	EGY	ar
on-tv	broadcaster	أون تي في	قناة أون تي في;أون إي	ON TV	EGY	ar
al-nahar-tv	broadcaster	قناة النهار		Al Nahar TV	EGY	ar
sada-al-balad	broadcaster	صدى البلد	قناة صدى البلد	Sada El-Balad	EGY	ar
cairo-news	broadcaster	القاهرة الإخبارية	قناة القاهرة الإخبارية	Al Qahera News	EGY	ar
extra-news	broadcaster	إكسترا نيوز	اكسترا نيوز	Extra News	EGY	ar
nile-tv	broadcaster	النيل للأخبار	قناة النيل للأخبار	Nile News	EGY	ar	state
al-ray-sd	newspaper	صحيفة الرأي العام السودانية		Al-Rai al-Aam	SDN	ar
sudan-tribune	site	سودان تربيون	سودان تريبيون	Sudan Tribune	FRA	en
radio-dabanga	broadcaster	راديو دبنقا	دبنقا	Radio Dabanga	NLD	ar
al-intibaha	newspaper	الانتباهة	صحيفة الانتباهة	Al-Intibaha	SDN	ar
radio-tamazuj	broadcaster	راديو تمازج		Radio Tamazuj	SSD	en
al-shorouk-dz	newspaper	الشروق الجزائرية	الشروق أونلاين	Echorouk	DZA	ar
el-khabar	newspaper	الخبر الجزائرية	صحيفة الخبر	El Khabar	DZA	ar
el-watan-dz	newspaper	الوطن الجزائرية	صحيفة الوطن الجزائرية	El Watan	DZA	fr
ennahar-dz	broadcaster	النهار الجزائرية	قناة النهار الجزائرية	Ennahar	DZA	ar
tsa	site	?كل شيء عن الجزائر	تي إس أ	TSA	DZA	fr
mosaique	broadcaster	موزاييك إف إم	موزاييك أف أم;إذاعة موزاييك;راديو موزاييك	Mosaïque FM	TUN	ar
jawhara	broadcaster	جوهرة إف إم	جوهرة أف أم;راديو جوهرة	Jawhara FM	TUN	ar
shems	broadcaster	شمس إف إم	شمس أف أم	Shems FM	TUN	ar
nessma	broadcaster	قناة نسمة	?نسمة	Nessma	TUN	ar
hiwar-ettounsi	broadcaster	الحوار التونسي	قناة الحوار التونسي	El Hiwar Ettounsi	TUN	ar
hespress	site	هسبريس	موقع هسبريس;هيسبريس	Hespress	MAR	ar
hespress-le360	site	لو 360	لو360	Le360	MAR	fr
al-massae	newspaper	صحيفة المساء	المساء المغربية	Al Massae	MAR	ar
medi1	broadcaster	ميدي 1	ميدي 1 تيفي;ميدي1	Medi 1	MAR	ar
2m	broadcaster	القناة الثانية المغربية		2M	MAR	ar	state
al-wasat-ly	site	بوابة الوسط	بوابة الوسط الليبية	Al-Wasat	LBY	ar
218	broadcaster	قناة 218	218 نيوز	218 TV	LBY	ar
libya-al-ahrar	broadcaster	ليبيا الأحرار	قناة ليبيا الأحرار	Libya Al-Ahrar	LBY	ar
libya-herald	newspaper	ليبيا هيرالد		Libya Herald	LBY	en
al-masirah	broadcaster	قناة المسيرة	المسيرة نت	Al Masirah	YEM	ar
belqees	broadcaster	قناة بلقيس		Belqees TV	YEM	ar
aden-al-ghad	newspaper	عدن الغد	صحيفة عدن الغد	Aden Al-Ghad	YEM	ar
al-masdar	site	المصدر أونلاين		Al-Masdar Online	YEM	ar
al-ayyam-ps	newspaper	الأيام الفلسطينية	صحيفة الأيام الفلسطينية	Al-Ayyam	PSE	ar
al-quds-ps	newspaper	صحيفة القدس	صحيفة القدس الفلسطينية;جريدة القدس	Al-Quds	PSE	ar
al-aqsa-tv	broadcaster	قناة الأقصى	فضائية الأقصى	Al-Aqsa TV	PSE	ar
al-risalah	newspaper	الرسالة نت	صحيفة الرسالة	Al-Resalah	PSE	ar
arab48	site	عرب 48	عرب48;موقع عرب 48	Arab48	ISR	ar
quds-press	agency	قدس برس	وكالة قدس برس	Quds Press	GBR	ar
shehab	agency	وكالة شهاب	?شهاب	Shehab	PSE	ar
al-baath-sy	newspaper	صحيفة البعث		Al-Baath	SYR	ar	party
al-watan-sy	newspaper	الوطن السورية	صحيفة الوطن السورية	Al-Watan	SYR	ar
tishreen	newspaper	صحيفة تشرين		Tishreen	SYR	ar	state
al-thawra	newspaper	صحيفة الثورة		Al-Thawra	SYR	ar	state
enab-baladi	site	عنب بلدي	موقع عنب بلدي;صحيفة عنب بلدي	Enab Baladi	SYR	ar
orient-news	broadcaster	أورينت نيوز	أورينت;قناة أورينت	Orient News	SYR	ar
syria-tv	broadcaster	تلفزيون سوريا		Syria TV	TUR	ar
zaman-al-wasl	site	زمان الوصل	موقع زمان الوصل	Zaman al-Wasl	SYR	ar
hawar	agency	هاوار	وكالة هاوار;وكالة أنباء هاوار	Hawar News	SYR	ku
smart-news	agency	وكالة سمارت	وكالة سمارت للأنباء	SMART News	SYR	ar
amaq	agency	وكالة أعماق	?أعماق	Amaq	REB	ar
al-mada	newspaper	صحيفة المدى	المدى العراقية	Al-Mada	IRQ	ar
al-sabah-iq	newspaper	صحيفة الصباح	الصباح العراقية	Al-Sabah	IRQ	ar	state
al-zaman-iq	newspaper	صحيفة الزمان	?الزمان;الزمان العراقية	Azzaman	IRQ	ar
al-iraqiya	broadcaster	العراقية الإخبارية	قناة العراقية;شبكة الإعلام العراقي	Al Iraqiya	IRQ	ar	state
baghdad-today	agency	?بغداد اليوم	وكالة بغداد اليوم	Baghdad Today	IRQ	ar
nina	agency	الوكالة الوطنية العراقية للأنباء	?نينا	NINA	IRQ	ar
wikileaks	site	ويكيليكس	موقع ويكيليكس	WikiLeaks	NGO	en
bellingcat	site	بيلينغكات	موقع بيلينغكات;بيلنغكات	Bellingcat	NLD	en
site-intel	site	سايت	موقع سايت;مركز سايت	SITE Intelligence Group	USA	en
eurasianet	site	أوراسيا نت	موقع أوراسيا نت;يوراسيانت	Eurasianet	USA	en
the-diplomat	magazine	ذا ديبلومات	ذي ديبلومات;مجلة ذا ديبلومات;مجلة ديبلومات	The Diplomat	USA	en
jane-s	magazine	?جينز	مجلة جينز;جينز ديفينس;جينز ديفنس ويكلي	Jane's	GBR	en
oilprice	site	أويل برايس	موقع أويل برايس	OilPrice	USA	en
platts	agency	بلاتس	وكالة بلاتس;ستاندرد آند بورز بلاتس	Platts	USA	en
stratfor	site	ستراتفور	مركز ستراتفور	Stratfor	USA	en
arabi21	site	عربي21	عربي 21;موقع عربي21	Arabi21	GBR	ar
arabi-post	site	عربي بوست	هافينغتون بوست عربي	Arabic Post	TUR	ar
al-khaleej-new	site	?الخليج الجديد	موقع الخليج الجديد	The New Khalij	GBR	ar
kitabat	site	موقع كتابات		Kitabat	IRQ	ar
noonpost	site	نون بوست	موقع نون بوست	NoonPost	TUR	ar
sasa-post	site	ساسة بوست	موقع ساسة بوست	Sasa Post	EGY	ar
raseef22	site	رصيف22	رصيف 22	Raseef22	LBN	ar
al-arabiya-english	site	العربية إنجليش		Al Arabiya English	SAU	en`
