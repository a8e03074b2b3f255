// Made from knowledge/states.tsv by scripts/knowledge.ts; do not edit.
export default `iso3	iso2	latin	kind	name	also	nisba	people
ABW	AW	Aruba	territory	أروبا
AFG	AF	Afghanistan	state	أفغانستان	أفغانستان الإسلامية	أفغاني	أفغان
AGO	AO	Angola	state	أنغولا	أنجولا;آنغولا	أنغولي;أنجولي
AIA	AI	Anguilla	territory	أنغويلا
ALA	AX	Åland Islands	territory	جزر أولاند
ALB	AL	Albania	state	ألبانيا		ألباني	?ألبان
AND	AD	Andorra	state	أندورا		أندوري
ARE	AE	United Arab Emirates	state	الإمارات العربية المتحدة	الإمارات;الإمارات العربية;دولة الإمارات;دولة الإمارات العربية المتحدة;?امارات	إماراتي
ARG	AR	Argentina	state	الأرجنتين		أرجنتيني
ARM	AM	Armenia	state	أرمينيا		أرميني;أرمني	أرمن
ASM	AS	American Samoa	territory	ساموا الأمريكية	ساموا الأميركية
ATA	AQ	Antarctica	territory	القارة القطبية الجنوبية	أنتاركتيكا;القطب الجنوبي
ATF	TF	French Southern and Antarctic Lands	territory	أراضي فرنسا الجنوبية والأنتاركتيكية	الأراضي الجنوبية الفرنسية
ATG	AG	Antigua and Barbuda	state	أنتيغوا وباربودا	أنتيجوا وباربودا	أنتيغوي
AUS	AU	Australia	state	أستراليا	استراليا	أسترالي
AUT	AT	Austria	state	النمسا		نمساوي;نمسوي
AZE	AZ	Azerbaijan	state	أذربيجان	أذربيجيان;آذربيجان;أزربيجان	أذربيجاني;أذري;آذري	أذريون
BDI	BI	Burundi	state	بوروندي	بورندي		بورونديون
BEL	BE	Belgium	state	بلجيكا		بلجيكي
BEN	BJ	Benin	state	?بنين	جمهورية بنين	بنيني
BES	BQ	Caribbean Netherlands	territory	هولندا الكاريبية	الجزر الكاريبية الهولندية
BFA	BF	Burkina Faso	state	بوركينا فاسو	بوركينافاسو;بوركينا;بوركينا فاصو	بوركيني;بوركينابي
BGD	BD	Bangladesh	state	بنغلاديش	بنغلادش;بنجلاديش;بنجلادش;البنغلاديش	بنغلاديشي;بنجلاديشي;بنغالي;بنغلادشي
BGR	BG	Bulgaria	state	بلغاريا		بلغاري	بلغار
BHR	BH	Bahrain	state	البحرين	مملكة البحرين	بحريني
BHS	BS	Bahamas	state	الباهاماس	البهاما;جزر البهاما;جزر الباهاما;باهاماس;الباهاما	باهامي
BIH	BA	Bosnia and Herzegovina	state	البوسنة والهرسك	البوسنة;البوسنه والهرسك	بوسني;بوسنوي	بوشناق
BLM	BL	Saint Barthélemy	territory	سان بارتليمي
BLR	BY	Belarus	state	بيلاروسيا	روسيا البيضاء;بيلاروس;بيلوروسيا;بلاروسيا	بيلاروسي;بيلوروسي
BLZ	BZ	Belize	state	بليز		بليزي
BMU	BM	Bermuda	territory	برمودا
BOL	BO	Bolivia	state	بوليفيا		بوليفي
BRA	BR	Brazil	state	البرازيل		برازيلي
BRB	BB	Barbados	state	باربادوس	بربادوس;بربيدوس	باربادوسي
BRN	BN	Brunei	state	بروناي	سلطنة بروناي;بروناي دار السلام	بروناوي;بروني
BTN	BT	Bhutan	state	بوتان		بوتاني
BVT	BV	Bouvet Island	territory	جزيرة بوفيه	جزيرة بوفيت
BWA	BW	Botswana	state	بوتسوانا	بتسوانا;بوتسوانة	بوتسواني
CAF	CF	Central African Republic	state	أفريقيا الوسطى	جمهورية أفريقيا الوسطى;إفريقيا الوسطى;جمهورية إفريقيا الوسطى
CAN	CA	Canada	state	كندا		كندي
CCK	CC	Cocos (Keeling) Islands	territory	جزر كوكوس	جزر كوكوس كيلينغ
CHE	CH	Switzerland	state	سويسرا		سويسري
CHL	CL	Chile	state	تشيلي	?شيلي;?التشيلي;?الشيلي	تشيلي;?شيلي;تشيلياني
CHN	CN	China	state	الصين	جمهورية الصين الشعبية;الصين الشعبية	صيني
CIV	CI	Ivory Coast	state	ساحل العاج	كوت ديفوار;الكوت ديفوار	إيفواري;عاجي
CMR	CM	Cameroon	state	الكاميرون		كاميروني
COD	CD	DR Congo	state	جمهورية الكونغو الديمقراطية	الكونغو الديمقراطية;الكونغو الديموقراطية;جمهورية الكونغو الديموقراطية;الكونغو كينشاسا;الكونجو الديمقراطية;زائير
COG	CG	Congo	state	الكونغو	جمهورية الكونغو;الكونغو برازافيل;الكونغو-برازافيل;الكونغو برازفيل
COK	CK	Cook Islands	territory	جزر كوك
COL	CO	Colombia	state	كولومبيا		كولومبي
COM	KM	Comoros	state	جزر القمر	?القمر;جزر القمر المتحدة;اتحاد جزر القمر	?قمري
CPV	CV	Cape Verde	state	الرأس الأخضر	كابو فيردي;جزر الرأس الأخضر
CRI	CR	Costa Rica	state	كوستاريكا	كوستا ريكا	كوستاريكي
CUB	CU	Cuba	state	كوبا		?كوبي
CUW	CW	Curaçao	territory	كوراساو
CXR	CX	Christmas Island	territory	جزيرة كريسماس	جزيرة الكريسماس
CYM	KY	Cayman Islands	territory	جزر كايمان	جزر الكايمان
CYP	CY	Cyprus	state	قبرص		قبرصي	قبارصة
CZE	CZ	Czechia	state	التشيك	جمهورية التشيك;تشيكيا	تشيكي
DEU	DE	Germany	state	ألمانيا	ألمانيا الاتحادية;المانيا;جمهورية ألمانيا الاتحادية	ألماني	ألمان
DJI	DJ	Djibouti	state	جيبوتي		جيبوتي
DMA	DM	Dominica	state	دومينيكا
DNK	DK	Denmark	state	الدنمارك	الدانمارك;الدانمرك;الدنمرك;دنمارك	دنماركي;دانماركي;دنمركي
DOM	DO	Dominican Republic	state	جمهورية الدومينيكان	الدومينيكان;الدومنيكان;جمهورية الدومنيكان	دومينيكاني;دومينيكي
DZA	DZ	Algeria	state	الجزائر	الجمهورية الجزائرية;الجمهورية الجزائرية الديمقراطية الشعبية	جزائري
ECU	EC	Ecuador	state	الإكوادور	الاكوادور;إكوادور	إكوادوري
EGY	EG	Egypt	state	مصر	جمهورية مصر العربية;جمهورية مصر	مصري
ERI	ER	Eritrea	state	إريتريا	أريتريا;ارتيريا;إرتيريا;أرتيريا	إريتري;أريتري;إرتيري
ESH	EH	Western Sahara	disputed	الصحراء الغربية
ESP	ES	Spain	state	إسبانيا	أسبانيا;اسبانيا	إسباني;أسباني	إسبان;أسبان
EST	EE	Estonia	state	إستونيا	أستونيا	إستوني
ETH	ET	Ethiopia	state	إثيوبيا	أثيوبيا;اثيوبيا;?الحبشة	إثيوبي;أثيوبي
FIN	FI	Finland	state	فنلندا		فنلندي
FJI	FJ	Fiji	state	فيجي	فيدجي;جزر فيجي
FLK	FK	Falkland Islands	disputed	جزر فوكلاند	جزر الفوكلاند;الفوكلاند;جزر المالفيناس;المالفيناس
FRA	FR	France	state	فرنسا	الجمهورية الفرنسية	فرنسي
FRO	FO	Faroe Islands	territory	جزر فارو
FSM	FM	Micronesia	state	ميكرونيزيا	ميكرونيسيا
GAB	GA	Gabon	state	الغابون	الجابون;غابون	غابوني;جابوني
GBR	GB	United Kingdom	state	المملكة المتحدة	بريطانيا;بريطانيا العظمى;انكلترا;إنجلترا;إنكلترا;انجلترا	بريطاني;إنجليزي;إنكليزي	إنجليز;إنكليز
GEO	GE	Georgia	state	جورجيا		جورجي
GGY	GG	Guernsey	territory	غيرنزي
GHA	GH	Ghana	state	غانا		غاني
GIB	GI	Gibraltar	territory	جبل طارق
GIN	GN	Guinea	state	غينيا	غينيا كوناكري	غيني
GLP	GP	Guadeloupe	territory	غوادلوب	جوادلوب
GMB	GM	Gambia	state	غامبيا	جامبيا	غامبي;جامبي
GNB	GW	Guinea-Bissau	state	غينيا بيساو	غينيا-بيساو
GNQ	GQ	Equatorial Guinea	state	غينيا الاستوائية	غينيا الإستوائية	غيني استوائي
GRC	GR	Greece	state	اليونان		يوناني	يونان;إغريق
GRD	GD	Grenada	state	غرينادا	جرينادا
GRL	GL	Greenland	territory	غرينلاند	جرينلاند;غرينلند	غرينلاندي
GTM	GT	Guatemala	state	غواتيمالا	جواتيمالا	غواتيمالي;جواتيمالي
GUF	GF	French Guiana	territory	غويانا الفرنسية	غيانا الفرنسية
GUM	GU	Guam	territory	غوام	جزيرة غوام
GUY	GY	Guyana	state	غيانا	غويانا;جويانا	غوياني
HKG	HK	Hong Kong	territory	هونغ كونغ	هونج كونج;هونغكونغ	هونغ كونغي
HMD	HM	Heard Island and McDonald Islands	territory	جزيرة هيرد وجزر ماكدونالد
HND	HN	Honduras	state	هندوراس	الهندوراس	هندوراسي
HRV	HR	Croatia	state	كرواتيا		كرواتي	كروات
HTI	HT	Haiti	state	هايتي	هاييتي	هايتي;هاييتي
HUN	HU	Hungary	state	المجر	هنغاريا	?مجري;هنغاري	مجرية;مجريون;مجريين
IDN	ID	Indonesia	state	إندونيسيا	أندونيسيا;اندونيسيا	إندونيسي;أندونيسي
IMN	IM	Isle of Man	territory	جزيرة مان	آيل أوف مان
IND	IN	India	state	الهند		هندي	هنود
IOT	IO	British Indian Ocean Territory	disputed	إقليم المحيط الهندي البريطاني	أرخبيل تشاغوس;جزر تشاغوس
IRL	IE	Ireland	state	أيرلندا	إيرلندا;ايرلندا;آيرلندا;جمهورية أيرلندا;جمهورية إيرلندا	أيرلندي;إيرلندي;آيرلندي
IRN	IR	Iran	state	إيران	الجمهورية الإسلامية الإيرانية;جمهورية إيران الإسلامية;الجمهورية الإسلامية في إيران	إيراني
IRQ	IQ	Iraq	state	العراق	جمهورية العراق;?عراق	عراقي
ISL	IS	Iceland	state	آيسلندا	أيسلندا;إيسلندا;ايسلاندا	آيسلندي;أيسلندي;إيسلندي
ISR	IL	Israel	state	إسرائيل	دولة إسرائيل;الكيان الصهيوني;دولة الاحتلال الإسرائيلي	إسرائيلي
ITA	IT	Italy	state	إيطاليا	ايطاليا	إيطالي	طليان
JAM	JM	Jamaica	state	جامايكا	جمايكا	جامايكي
JEY	JE	Jersey	territory	جيرزي	جزيرة جيرسي
JOR	JO	Jordan	state	الأردن	المملكة الأردنية الهاشمية;المملكة الأردنية	أردني
JPN	JP	Japan	state	اليابان		ياباني
KAZ	KZ	Kazakhstan	state	كازاخستان	قازاقستان;كازخستان;قازاخستان;كزاخستان;كازاكستان;كازاغستان	كازاخستاني;كازاخي;قازاقي;كازاغستاني	كازاخ;قازاق
KEN	KE	Kenya	state	كينيا		كيني
KGZ	KG	Kyrgyzstan	state	قيرغيزستان	قرغيزستان;قيرغيزيا;قرغيزيا;قرقيزستان;قيرقيزستان;قرغزستان;قيرغزستان;كيرغيزستان;قرقيزيا	قيرغيزي;قرغيزي;قيرغيزستاني;قرغيزستاني;قرقيزي	قيرغيز;قرغيز
KHM	KH	Cambodia	state	كمبوديا	كامبوديا	كمبودي;كامبودي
KIR	KI	Kiribati	state	كيريباتي
KNA	KN	Saint Kitts and Nevis	state	سانت كيتس ونيفيس	سانت كيتس و نيفيس
KOR	KR	South Korea	state	كوريا الجنوبية	جمهورية كوريا;?كوريا	كوري جنوبي
KWT	KW	Kuwait	state	الكويت	دولة الكويت	كويتي
LAO	LA	Laos	state	لاوس		لاوسي
LBN	LB	Lebanon	state	لبنان	الجمهورية اللبنانية	لبناني
LBR	LR	Liberia	state	ليبيريا		ليبيري
LBY	LY	Libya	state	ليبيا	الجماهيرية الليبية;الجماهيرية العربية الليبية	ليبي
LCA	LC	Saint Lucia	state	سانت لوسيا
LIE	LI	Liechtenstein	state	ليختنشتاين	ليشتنشتاين;ليختنشتين
LKA	LK	Sri Lanka	state	سريلانكا	سيريلانكا;سري لانكا;سيرلانكا	سريلانكي;سيريلانكي
LSO	LS	Lesotho	state	ليسوتو	لوسوتو
LTU	LT	Lithuania	state	ليتوانيا		ليتواني
LUX	LU	Luxembourg	state	لوكسمبورغ	لوكسمبورج;اللوكسمبورغ;لكسمبورغ	لوكسمبورغي;لوكسمبورجي
LVA	LV	Latvia	state	لاتفيا		لاتفي
MAC	MO	Macau	territory	ماكاو	مكاو
MAF	MF	Saint Martin	territory	سان مارتن	سانت مارتن
MAR	MA	Morocco	state	المغرب	المملكة المغربية	مغربي	مغاربة
MCO	MC	Monaco	state	موناكو	إمارة موناكو
MDA	MD	Moldova	state	مولدوفا	مولدافيا;ملدوفا;مولدوفيا	مولدوفي;مولدافي
MDG	MG	Madagascar	state	مدغشقر		مدغشقري
MDV	MV	Maldives	state	المالديف	جزر المالديف;المالديڤ	مالديفي
MEX	MX	Mexico	state	المكسيك		مكسيكي
MHL	MH	Marshall Islands	state	جزر مارشال	مارشال آيلاند
MKD	MK	North Macedonia	state	مقدونيا الشمالية	مقدونيا;جمهورية مقدونيا;شمال مقدونيا;جمهورية مقدونيا الشمالية	مقدوني
MLI	ML	Mali	state	?مالي	جمهورية مالي;دولة مالي	?مالي	ماليون
MLT	MT	Malta	state	مالطا	مالطة	مالطي
MMR	MM	Myanmar	state	ميانمار	بورما;ماينمار;مينمار	بورمي;ميانماري
MNE	ME	Montenegro	state	الجبل الأسود	مونتينيغرو;مونتنيغرو;مونتينغرو
MNG	MN	Mongolia	state	منغوليا		منغولي;مغولي	مغول
MNP	MP	Northern Mariana Islands	territory	جزر ماريانا الشمالية
MOZ	MZ	Mozambique	state	موزمبيق	موزامبيق	موزمبيقي;موزامبيقي
MRT	MR	Mauritania	state	موريتانيا	الجمهورية الإسلامية الموريتانية;مورتانيا	موريتاني
MSR	MS	Montserrat	territory	مونتسرات
MTQ	MQ	Martinique	territory	المارتينيك	مارتينيك
MUS	MU	Mauritius	state	موريشيوس	جزر موريشيوس;موريشوس	موريشي
MWI	MW	Malawi	state	مالاوي	ملاوي
MYS	MY	Malaysia	state	ماليزيا		ماليزي
MYT	YT	Mayotte	territory	مايوت	جزيرة مايوت
NAM	NA	Namibia	state	ناميبيا		ناميبي
NCL	NC	New Caledonia	territory	كاليدونيا الجديدة
NER	NE	Niger	state	النيجر	جمهورية النيجر	نيجري
NFK	NF	Norfolk Island	territory	جزيرة نورفولك
NGA	NG	Nigeria	state	نيجيريا	نيجريا	نيجيري
NIC	NI	Nicaragua	state	نيكاراغوا	نيكاراجوا	نيكاراغوي;نيكاراجوي
NIU	NU	Niue	territory	نييوي	نيوي
NLD	NL	Netherlands	state	هولندا	?الأراضي المنخفضة;هولاندا	هولندي
NOR	NO	Norway	state	النرويج		نرويجي
NPL	NP	Nepal	state	نيبال	النيبال	نيبالي
NRU	NR	Nauru	state	ناورو
NZL	NZ	New Zealand	state	نيوزيلندا	نيوزيلاندا;نيوزلندا;نيوزلاندا	نيوزيلندي;نيوزلندي;نيوزيلاندي
OMN	OM	Oman	state	سلطنة عمان	?عمان;?السلطنة;عُمان	عماني
PAK	PK	Pakistan	state	باكستان	الباكستان	باكستاني
PAN	PA	Panama	state	بنما	باناما	بنمي;بنامي
PCN	PN	Pitcairn Islands	territory	جزر بيتكيرن
PER	PE	Peru	state	بيرو	البيرو	بيروفي;بيروي;بيرواني
PHL	PH	Philippines	state	الفلبين	الفيليبين;الفليبين;الفيلبين	فلبيني;فيليبيني;فليبيني;فيلبيني
PLW	PW	Palau	state	بالاو
PNG	PG	Papua New Guinea	state	بابوا غينيا الجديدة	بابوا نيو غينيا;بابواغينيا الجديدة
POL	PL	Poland	state	بولندا	بولونيا;بولاندا	بولندي;بولوني
PRI	PR	Puerto Rico	territory	بورتوريكو	بويرتوريكو;بويرتو ريكو	بورتوريكي
PRK	KP	North Korea	state	كوريا الشمالية	جمهورية كوريا الديمقراطية الشعبية;جمهورية كوريا الشعبية الديمقراطية;جمهورية كوريا الشعبية الديموقراطية;جمهورية كوريا الديموقراطية الشعبية;كوريا الديمقراطية;كوريا الشماليه	كوري شمالي
PRT	PT	Portugal	state	البرتغال		برتغالي
PRY	PY	Paraguay	state	باراغواي	الباراغواي;باراجواي	باراغواياني;باراغوائي
PSE	PS	Palestine	state	فلسطين	دولة فلسطين;السلطة الفلسطينية;السلطة الوطنية الفلسطينية;الأراضي الفلسطينية;الأراضي الفلسطينية المحتلة	فلسطيني
PYF	PF	French Polynesia	territory	بولينيزيا الفرنسية	بولينزيا الفرنسية
QAT	QA	Qatar	state	قطر	دولة قطر	قطري
REU	RE	Réunion	territory	ريونيون	لا ريونيون;جزيرة ريونيون
ROU	RO	Romania	state	رومانيا		?روماني
RUS	RU	Russia	state	روسيا	روسيا الاتحادية;الاتحاد الروسي;جمهورية روسيا الاتحادية	روسي	روس
RWA	RW	Rwanda	state	رواندا	روندا	رواندي
SAU	SA	Saudi Arabia	state	السعودية	المملكة العربية السعودية;العربية السعودية;السعوديه	سعودي
SDN	SD	Sudan	state	السودان	جمهورية السودان;?سودان	سوداني
SEN	SN	Senegal	state	السنغال		سنغالي
SGP	SG	Singapore	state	سنغافورة	سنغافوره	سنغافوري
SGS	GS	South Georgia	disputed	جورجيا الجنوبية وجزر ساندويتش الجنوبية	جورجيا الجنوبية
SHN	SH	Saint Helena, Ascension and Tristan da Cunha	territory	سانت هيلانة	سانت هيلينا
SJM	SJ	Svalbard and Jan Mayen	territory	سفالبارد ويان ماين	سفالبارد;أرخبيل سفالبارد
SLB	SB	Solomon Islands	state	جزر سليمان	جزر سولومون
SLE	SL	Sierra Leone	state	سيراليون	سيرا ليون	سيراليوني
SLV	SV	El Salvador	state	السلفادور		سلفادوري
SMR	SM	San Marino	state	سان مارينو
SOM	SO	Somalia	state	الصومال		صومالي
SPM	PM	Saint Pierre and Miquelon	territory	سان بيير وميكلون	سان بيار وميكلون
SRB	RS	Serbia	state	صربيا		صربي	صرب
SSD	SS	South Sudan	state	جنوب السودان	دولة جنوب السودان;جمهورية جنوب السودان;السودان الجنوبي	جنوب سوداني;سوداني جنوبي
STP	ST	São Tomé and Príncipe	state	ساو تومي وبرينسيبي	ساو تومي;ساوتومي وبرينسيبي;ساو تومي وبرنسيب
SUR	SR	Suriname	state	سورينام		سورينامي
SVK	SK	Slovakia	state	سلوفاكيا		سلوفاكي	سلوفاك
SVN	SI	Slovenia	state	سلوفينيا		سلوفيني
SWE	SE	Sweden	state	السويد		سويدي
SWZ	SZ	Eswatini	state	إسواتيني	سوازيلاند;سوازيلند	سوازي
SXM	SX	Sint Maarten	territory	سينت مارتن
SYC	SC	Seychelles	state	سيشل	سيشيل;جزر سيشل;السيشل	سيشلي
SYR	SY	Syria	state	سوريا	سورية;الجمهورية العربية السورية;?سوريه	سوري
TCA	TC	Turks and Caicos Islands	territory	جزر توركس وكايكوس
TCD	TD	Chad	state	تشاد	جمهورية تشاد	تشادي
TGO	TG	Togo	state	توغو	التوغو;توجو	توغولي
THA	TH	Thailand	state	تايلاند	تايلند;تايلندا;تايلاندا	تايلاندي;تايلندي
TJK	TJ	Tajikistan	state	طاجيكستان	طاجكستان;تاجيكستان	طاجيكي;طاجيكستاني;طاجكي	طاجيك
TKL	TK	Tokelau	territory	توكيلاو
TKM	TM	Turkmenistan	state	تركمانستان	تركمنستان;تركمانيا	تركمانستاني
TLS	TL	Timor-Leste	state	تيمور الشرقية	تيمور-ليشتي;تيمور ليشتي	تيموري
TON	TO	Tonga	state	تونغا	تونجا	تونغي
TTO	TT	Trinidad and Tobago	state	ترينيداد وتوباغو	ترينداد وتوباغو;ترينيداد وتوباجو;?ترينيداد	ترينيدادي
TUN	TN	Tunisia	state	تونس	الجمهورية التونسية	تونسي	توانسة
TUR	TR	Türkiye	state	تركيا	الجمهورية التركية	تركي	أتراك
TUV	TV	Tuvalu	state	توفالو
TWN	TW	Taiwan	disputed	تايوان		تايواني
TZA	TZ	Tanzania	state	تنزانيا		تنزاني
UGA	UG	Uganda	state	أوغندا	أوجندا	أوغندي;أوجندي
UKR	UA	Ukraine	state	أوكرانيا	اوكرانيا;أكرانيا	أوكراني
UMI	UM	United States Minor Outlying Islands	territory	جزر الولايات المتحدة النائية
URY	UY	Uruguay	state	الأوروغواي	أوروغواي;الأوروجواي;أوروجواي	أوروغوياني;أوروغواياني;أوروغوائي
USA	US	United States	state	الولايات المتحدة	الولايات المتحدة الأمريكية;الولايات المتحدة الأميركية;أمريكا;أميركا;امريكا;الولايات المتّحدة;الولايات المتحدة الامريكية;الولايات المتحدة الأمريكة	أمريكي;أميركي;أمريكاني	أمريكان;أميركان
UZB	UZ	Uzbekistan	state	أوزبكستان	أوزباكستان;اوزبكستان;أزبكستان	أوزبكي;أوزبكستاني;أوزباكي	أوزبك
VAT	VA	Vatican City	state	الفاتيكان	?الكرسي الرسولي;مدينة الفاتيكان;دولة الفاتيكان;حاضرة الفاتيكان	فاتيكاني
VCT	VC	Saint Vincent and the Grenadines	state	سانت فنسنت والغرينادين	سانت فينسنت والغرينادين;سانت فنسنت وجزر غرينادين;سانت فنسنت
VEN	VE	Venezuela	state	فنزويلا	فينزويلا	فنزويلي;فينزويلي
VGB	VG	British Virgin Islands	territory	جزر العذراء البريطانية
VIR	VI	United States Virgin Islands	territory	جزر العذراء الأمريكية	جزر العذراء الأميركية
VNM	VN	Vietnam	state	فيتنام	فييتنام	فيتنامي;فييتنامي
VUT	VU	Vanuatu	state	فانواتو
WLF	WF	Wallis and Futuna	territory	واليس وفوتونا
WSM	WS	Samoa	state	ساموا		ساموي
XKX	XK	Kosovo	state	كوسوفو	كوسوفا	كوسوفي;كوسوفوي
YEM	YE	Yemen	state	اليمن	الجمهورية اليمنية	يمني
ZAF	ZA	South Africa	state	جنوب أفريقيا	جنوب إفريقيا;جنوب افريقيا;جمهورية جنوب أفريقيا	جنوب أفريقي;جنوب إفريقي;جنوب افريقي
ZMB	ZM	Zambia	state	زامبيا	زمبيا	زامبي
ZWE	ZW	Zimbabwe	state	زيمبابوي	زمبابوي	زيمبابوي;زمبابوي`
