// Made from knowledge/places.tsv by scripts/knowledge.ts; do not edit.
export default `slug	kind	latin	name	also	countries
abadan	city	Abadan	عبادان		IRN
abu-kamal	city	Abu Kamal	?البوكمال	البو كمال	SYR
abyan	region	Abyan	?أبين	محافظة أبين	YEM
aceh	region	Aceh	آتشيه		IDN
acre	city	Acre	عكا		ISR
adana	city	Adana	أضنة	أضنه	TUR
aden	city	Aden	عدن		YEM
africa	region	Africa	أفريقيا	إفريقيا;القارة الأفريقية;القارة السمراء
afrin	city	Afrin	عفرين		SYR
agadir	city	Agadir	أغادير		MAR
ahvaz	city	Ahvaz	الأهواز	الأحواز	IRN
al-ain	city	Al Ain	?العين	مدينة العين	ARE
al-aqsa-mosque	site	al-Aqsa Mosque	المسجد الأقصى	?الأقصى;الحرم القدسي;الحرم القدسي الشريف
al-baha	region	Al-Baha	الباحة	منطقة الباحة	SAU
al-hoceima	city	Al Hoceima	الحسيمة		MAR
al-jawf-sa	region	Al-Jawf	?الجوف	منطقة الجوف	SAU
al-jawf-ye	region	Al-Jawf	?الجوف	محافظة الجوف	YEM
al-tanf	site	al-Tanf	التنف	قاعدة التنف	SYR
alaska	region	Alaska	ألاسكا		USA
aleppo	city	Aleppo	حلب		SYR
alexandria	city	Alexandria	الإسكندرية		EGY
almaty	city	Almaty	ألماتي	ألما آتا;ألماطي;ألما أتا	KAZ
amazon	region	Amazon	?الأمازون		BRA
anbar	region	Anbar	الأنبار	محافظة الأنبار	IRQ
annaba	city	Annaba	عنابة		DZA
antalya	city	Antalya	أنطاليا	انطاليا	TUR
aqaba	city	Aqaba	?العقبة	مدينة العقبة	JOR
arabian-peninsula	region	Arabian Peninsula	شبه الجزيرة العربية
arabian-sea	sea	Arabian Sea	بحر العرب
arak	site	Arak	آراك	أراك	IRN
arish	city	Arish	العريش		EGY
arsal	city	Arsal	عرسال		LBN
asharqiyah-eg	region	Sharqia	?الشرقية	محافظة الشرقية	EGY
ashdod	city	Ashdod	أشدود	اسدود	ISR
ashkelon	city	Ashkelon	عسقلان	أشكلون	ISR
asia	region	Asia	آسيا
asir	region	Asir	?عسير	منطقة عسير	SAU
aswan	city	Aswan	أسوان		EGY
atlantic-ocean	sea	Atlantic Ocean	المحيط الأطلسي
baalbek	city	Baalbek	بعلبك		LBN
bab-el-mandeb	strait	Bab el-Mandeb	باب المندب	مضيق باب المندب
bagram	site	Bagram	باغرام		AFG
baikonur	site	Baikonur	بايكونور		KAZ
bali	region	Bali	?بالي	جزيرة بالي	IDN
balkans	region	Balkans	البلقان	غرب البلقان
balochistan	region	Balochistan	بلوشستان	إقليم بلوشستان	PAK
baltic-sea	sea	Baltic Sea	بحر البلطيق	البلطيق
bandar-abbas	city	Bandar Abbas	بندر عباس		IRN
barcelona	city	Barcelona	?برشلونة	مدينة برشلونة	ESP
basra	city	Basra	البصرة		IRQ
bavaria	region	Bavaria	بافاريا		DEU
beersheba	city	Beersheba	بئر السبع		ISR
bekaa	region	Bekaa	?البقاع	سهل البقاع	LBN
belfast	city	Belfast	بلفاست		GBR
ben-guerdane	city	Ben Guerdane	بن قردان		TUN
benghazi	city	Benghazi	بنغازي		LBY
berbera	city	Berbera	بربرة		SOM
bethlehem	city	Bethlehem	بيت لحم		PSE
biarritz	city	Biarritz	بياريتز		FRA
birmingham	city	Birmingham	برمنغهام	برمنجهام	GBR
bizerte	city	Bizerte	بنزرت		TUN
black-sea	sea	Black Sea	البحر الأسود
blue-nile	region	Blue Nile	?النيل الأزرق	ولاية النيل الأزرق	SDN
bonn	city	Bonn	?بون		DEU
bordeaux	city	Bordeaux	بوردو		FRA
bosphorus	strait	Bosphorus	مضيق البوسفور	البوسفور
boston	city	Boston	بوسطن		USA
bucha	city	Bucha	بوتشا		UKR
bukhara	city	Bukhara	بخارى		UZB
busan	city	Busan	بوسان		KOR
bushehr	city	Bushehr	بوشهر	محطة بوشهر	IRN
calais	city	Calais	كاليه		FRA
california	region	California	كاليفورنيا	ولاية كاليفورنيا	USA
camp-david	site	Camp David	كامب ديفيد		USA
cape-town	city	Cape Town	كيب تاون		ZAF
casablanca	city	Casablanca	الدار البيضاء		MAR
caspian-sea	sea	Caspian Sea	بحر قزوين
catalonia	region	Catalonia	كتالونيا	كاتالونيا;إقليم كتالونيا;إقليم كاتالونيا	ESP
caucasus	region	Caucasus	القوقاز	جنوب القوقاز;شمال القوقاز
central-america	region	Central America	أمريكا الوسطى	أميركا الوسطى
central-asia	region	Central Asia	آسيا الوسطى	وسط آسيا
ceuta	city	Ceuta	سبتة	سبتة ومليلية	ESP
chabahar	city	Chabahar	تشابهار	ميناء تشابهار;جابهار	IRN
chechnya	region	Chechnya	الشيشان	جمهورية الشيشان	RUS
chicago	city	Chicago	شيكاغو	شيكاجو	USA
christchurch	city	Christchurch	كرايست تشيرش	كرايستشيرش	NZL
cologne	city	Cologne	كولونيا		DEU
constantine	city	Constantine	قسنطينة		DZA
corsica	region	Corsica	كورسيكا		FRA
cox-s-bazar	city	Cox's Bazar	كوكس بازار		BGD
crete	region	Crete	كريت	جزيرة كريت	GRC
dagestan	region	Dagestan	داغستان		RUS
dammam	city	Dammam	الدمام		SAU
daraa	city	Daraa	درعا		SYR
darfur	region	Darfur	دارفور	إقليم دارفور	SDN
davos	city	Davos	دافوس		CHE
dead-sea	site	Dead Sea	?البحر الميت		JOR
deir-al-balah	city	Deir al-Balah	دير البلح		PSE
deir-ez-zor	city	Deir ez-Zor	دير الزور		SYR
derna	city	Derna	درنة		LBY
dhahran	city	Dhahran	?الظهران		SAU
dimona	site	Dimona	ديمونا	ديمونة	ISR
diyala	region	Diyala	ديالى		IRQ
diyarbakir	city	Diyarbakir	ديار بكر	دياربكر	TUR
djerba	city	Djerba	جربة		TUN
douma	city	Douma	?دوما	مدينة دوما	SYR
dubai	city	Dubai	دبي	إمارة دبي	ARE
duhok	city	Duhok	دهوك		IRQ
east-asia	region	East Asia	شرق آسيا
eastern-ghouta	region	Eastern Ghouta	الغوطة الشرقية	الغوطة	SYR
eastern-province	region	Eastern Province	المنطقة الشرقية		SAU
edinburgh	city	Edinburgh	أدنبره	إدنبره;أدنبرة	GBR
eilat	city	Eilat	إيلات		ISR
el-fasher	city	El Fasher	الفاشر		SDN
entebbe	city	Entebbe	عنتيبي		UGA
erbil	city	Erbil	أربيل	اربيل	IRQ
euphrates	river	Euphrates	نهر الفرات	?الفرات
europe	region	Europe	أوروبا	أوربا;اوروبا
fallujah	city	Fallujah	الفلوجة		IRQ
famagusta	city	Famagusta	فاماغوستا		CYP
fez	city	Fez	?فاس		MAR
florida	region	Florida	فلوريدا	ولاية فلوريدا	USA
fordow	site	Fordow	فوردو		IRN
frankfurt	city	Frankfurt	فرانكفورت		DEU
fujairah	city	Fujairah	الفجيرة		ARE
fukushima	site	Fukushima	فوكوشيما		JPN
gabes	city	Gabès	قابس		TUN
gafsa	city	Gafsa	قفصة		TUN
galilee	region	Galilee	?الجليل		ISR
gao	city	Gao	?غاو		MLI
gaza	city	Gaza	غزة	مدينة غزة	PSE
gaza-strip	region	Gaza Strip	قطاع غزة	القطاع المحاصر	PSE
gaziantep	city	Gaziantep	غازي عنتاب	عنتاب	TUR
geneva	city	Geneva	جنيف		CHE
genoa	city	Genoa	جنوة		ITA
ghazni	city	Ghazni	غزني		AFG
giza	city	Giza	الجيزة		EGY
glasgow	city	Glasgow	غلاسكو	جلاسكو	GBR
grand-ethiopian-renaissance-dam	site	Grand Ethiopian Renaissance Dam	سد النهضة	سد النهضة الإثيوبي	ETH
green-zone	site	Green Zone	المنطقة الخضراء		IRQ
guangzhou	city	Guangzhou	قوانغتشو	غوانزو;غوانغتشو	CHN
guantanamo	site	Guantanamo	غوانتانامو	غوانتنامو;جوانتانامو	USA
gulf-of-aden	sea	Gulf of Aden	خليج عدن
gulf-of-oman	sea	Gulf of Oman	خليج عمان	بحر عمان
hadramawt	region	Hadramawt	حضرموت		YEM
haifa	city	Haifa	حيفا		ISR
hail	city	Ha'il	?حائل	منطقة حائل	SAU
hajjah	region	Hajjah	?حجة	محافظة حجة	YEM
hama	city	Hama	?حماة	محافظة حماة;مدينة حماة;ريف حماة	SYR
hamburg	city	Hamburg	هامبورغ	هامبورج	DEU
hammamet	city	Hammamet	?الحمامات		TUN
hargeisa	city	Hargeisa	هرغيسا	هرجيسا
hasakah	city	Hasakah	الحسكة		SYR
hawaii	region	Hawaii	هاواي		USA
hebron	city	Hebron	?الخليل		PSE
helmand	region	Helmand	هلمند		AFG
helsingborg	city	Helsingborg	هلسنغبورغ		SWE
herat	city	Herat	هرات		AFG
hiroshima	city	Hiroshima	هيروشيما		JPN
hmeimim	site	Hmeimim	حميميم	قاعدة حميميم	SYR
hodeidah	city	Hodeidah	الحديدة	الحُديدة;محافظة الحديدة;ميناء الحديدة	YEM
homs	city	Homs	حمص		SYR
horn-of-africa	region	Horn of Africa	القرن الأفريقي	القرن الإفريقي;منطقة القرن الأفريقي
houston	city	Houston	هيوستن		USA
hurghada	city	Hurghada	الغردقة		EGY
idlib	city	Idlib	إدلب	ادلب;محافظة إدلب	SYR
incirlik	site	Incirlik	إنجرليك	قاعدة إنجرليك;إنجيرليك	TUR
indian-ocean	sea	Indian Ocean	المحيط الهندي
irbid	city	Irbid	إربد		JOR
isfahan	city	Isfahan	أصفهان	اصفهان	IRN
ismailia	city	Ismailia	الإسماعيلية		EGY
istanbul	city	Istanbul	إسطنبول	اسطنبول;استانبول;إستانبول	TUR
izmir	city	Izmir	إزمير	ازمير	TUR
jaffa	city	Jaffa	يافا		ISR
jalalabad	city	Jalalabad	جلال آباد	جلال أباد	AFG
jazan	region	Jazan	جازان	جيزان	SAU
jeddah	city	Jeddah	جدة	مدينة جدة	SAU
jenin	city	Jenin	?جنين	مخيم جنين	PSE
jericho	city	Jericho	أريحا		PSE
johannesburg	city	Johannesburg	جوهانسبرغ	جوهانسبورغ;جوهانسبيرغ	ZAF
jordan-river	river	Jordan River	نهر الأردن
kairouan	city	Kairouan	القيروان		TUN
kaliningrad	city	Kaliningrad	كالينينغراد		RUS
kandahar	city	Kandahar	قندهار		AFG
karachi	city	Karachi	كراتشي		PAK
karbala	city	Karbala	كربلاء		IRQ
kassala	city	Kassala	كسلا		SDN
kasserine	city	Kasserine	القصرين		TUN
kazan	city	Kazan	قازان	كازان	RUS
khan-al-ahmar	city	Khan al-Ahmar	الخان الأحمر		PSE
khan-shaykhun	city	Khan Shaykhun	خان شيخون		SYR
khan-yunis	city	Khan Yunis	خان يونس		PSE
kharg-island	site	Kharg Island	جزيرة خارك		IRN
kharkiv	city	Kharkiv	خاركيف	خاركوف	UKR
kherson	city	Kherson	خيرسون		UKR
kirkuk	city	Kirkuk	كركوك		IRQ
kismayo	city	Kismayo	كيسمايو		SOM
kobani	city	Kobani	عين العرب	كوباني	SYR
kordofan	region	Kordofan	كردفان	جنوب كردفان;شمال كردفان	SDN
korean-dmz	site	Korean DMZ	المنطقة المنزوعة السلاح	المنطقة منزوعة السلاح	KOR
korean-peninsula	region	Korean Peninsula	شبه الجزيرة الكورية
koreas	region	the two Koreas	الكوريتان	الكوريتين	PRK;KOR
krakow	city	Krakow	كراكوف		POL
kunduz	city	Kunduz	قندوز		AFG
kurdistan-region	region	Kurdistan Region	إقليم كردستان	إقليم كردستان العراق;كردستان العراق;كردستان;إقليم كوردستان	IRQ
lagos	city	Lagos	لاغوس		NGA
lahij	region	Lahij	?لحج	محافظة لحج	YEM
lahore	city	Lahore	لاهور		PAK
lampedusa	region	Lampedusa	لامبيدوزا	جزيرة لامبيدوزا	ITA
las-vegas	city	Las Vegas	لاس فيغاس	لاس فيجاس	USA
latakia	city	Latakia	اللاذقية		SYR
latin-america	region	Latin America	أمريكا اللاتينية	أميركا اللاتينية
lausanne	city	Lausanne	لوزان		CHE
lesbos	region	Lesbos	ليسبوس	جزيرة ليسبوس	GRC
levant	region	Levant	بلاد الشام
limassol	city	Limassol	ليماسول		CYP
liverpool	city	Liverpool	?ليفربول	مدينة ليفربول	GBR
los-angeles	city	Los Angeles	لوس أنجلوس	لوس انجليس;لوس أنجليس	USA
luxor	city	Luxor	?الأقصر	مدينة الأقصر;محافظة الأقصر	EGY
lviv	city	Lviv	لفيف		UKR
lyon	city	Lyon	مدينة ليون	?ليون	FRA
maghreb	region	Maghreb	المغرب العربي	بلدان المغرب العربي
majdal-shams	city	Majdal Shams	مجدل شمس
malmo	city	Malmö	مالمو		SWE
manbij	city	Manbij	منبج		SYR
manchester	city	Manchester	?مانشستر	مدينة مانشستر	GBR
mangystau	region	Mangystau	مانغستو	مانجستاو;منغستاو	KAZ
mansoura	city	Mansoura	?المنصورة	مدينة المنصورة	EGY
marawi	city	Marawi	?مراوي		PHL
marib	city	Marib	مأرب		YEM
mariupol	city	Mariupol	ماريوبول		UKR
marrakesh	city	Marrakesh	مراكش		MAR
marseille	city	Marseille	مرسيليا	مارسيليا	FRA
mashhad	city	Mashhad	?مشهد	مدينة مشهد	IRN
mecca	city	Mecca	مكة		SAU
medina	city	Medina	المدينة المنورة		SAU
mediterranean	sea	Mediterranean	البحر المتوسط	البحر الأبيض المتوسط;?المتوسط;شرق المتوسط
melbourne	city	Melbourne	ملبورن		AUS
melilla	city	Melilla	مليلية		ESP
miami	city	Miami	ميامي		USA
middle-east	region	Middle East	الشرق الأوسط	منطقة الشرق الأوسط
milan	city	Milan	ميلانو		ITA
mindanao	region	Mindanao	مينداناو		PHL
misrata	city	Misrata	مصراتة		LBY
mocha	city	Mocha	المخا		YEM
mombasa	city	Mombasa	مومباسا		KEN
monastir	city	Monastir	المنستير		TUN
montreal	city	Montreal	مونتريال	مونتريـال	CAN
montreux	city	Montreux	مونترو		CHE
mosul	city	Mosul	الموصل		IRQ
mukalla	city	Mukalla	المكلا		YEM
mumbai	city	Mumbai	مومباي	بومباي	IND
munich	city	Munich	ميونخ	ميونيخ	DEU
nablus	city	Nablus	نابلس		PSE
nagasaki	city	Nagasaki	ناغازاكي		JPN
najaf	city	Najaf	النجف		IRQ
najran	region	Najran	نجران		SAU
nangarhar	region	Nangarhar	ننغرهار	ننكرهار;نانغرهار	AFG
naples	city	Naples	نابولي		ITA
naqoura	city	Naqoura	الناقورة		LBN
natanz	site	Natanz	نطنز		IRN
nazareth	city	Nazareth	الناصرة		ISR
negev	region	Negev	النقب	صحراء النقب	ISR
neom	site	Neom	نيوم		SAU
new-york	city	New York	نيويورك	مدينة نيويورك	USA
nice	city	Nice	نيس		FRA
nile	river	Nile	نهر النيل	حوض النيل
nineveh	region	Nineveh	نينوى	محافظة نينوى	IRQ
north-africa	region	North Africa	شمال أفريقيا	شمال إفريقيا
north-america	region	North America	أمريكا الشمالية	أميركا الشمالية
northern-ireland	region	Northern Ireland	أيرلندا الشمالية	إيرلندا الشمالية	GBR
odesa	city	Odesa	أوديسا	أوديسة	UKR
oil-crescent	region	Oil Crescent	الهلال النفطي		LBY
okinawa	region	Okinawa	أوكيناوا		JPN
omdurman	city	Omdurman	أم درمان		SDN
oran	city	Oran	وهران		DZA
osaka	city	Osaka	أوساكا		JPN
pacific-ocean	sea	Pacific Ocean	المحيط الهادئ	المحيط الهادي
palermo	city	Palermo	باليرمو		ITA
palmyra	city	Palmyra	تدمر		SYR
panmunjom	site	Panmunjom	بانمونجوم	بانمونغوم	KOR
peshawar	city	Peshawar	بيشاور		PAK
port-said	city	Port Said	بورسعيد	بور سعيد	EGY
port-sudan	city	Port Sudan	بورتسودان	بور سودان	SDN
punjab	region	Punjab	البنجاب	إقليم البنجاب	PAK
puntland	region	Puntland	بونتلاند		SOM
pyeongchang	city	Pyeongchang	بيونغ تشانغ	بيونغتشانغ;بيونج تشانج	KOR
qamishli	city	Qamishli	القامشلي		SYR
qassim	region	Qassim	القصيم	منطقة القصيم	SAU
qatif	city	Qatif	القطيف		SAU
qingdao	city	Qingdao	تشينغداو		CHN
qom	city	Qom	?قم	مدينة قم	IRN
quebec	region	Quebec	كيبيك	مقاطعة كيبيك	CAN
quetta	city	Quetta	كويتا		PAK
quneitra	city	Quneitra	القنيطرة		SYR
rafah	city	Rafah	رفح	معبر رفح	PSE
rakhine	region	Rakhine	راخين	إقليم أراكان;أراكان;ولاية راخين	MMR
ramadi	city	Ramadi	الرمادي		IRQ
raqqa	city	Raqqa	الرقة		SYR
ras-al-khaimah	city	Ras al-Khaimah	رأس الخيمة		ARE
ras-lanuf	city	Ras Lanuf	رأس لانوف		LBY
red-sea	sea	Red Sea	البحر الأحمر
rif	region	Rif	?الريف		MAR
rio-de-janeiro	city	Rio de Janeiro	ريو دي جانيرو		BRA
saada	city	Saada	صعدة		YEM
sabha	city	Sabha	سبها		LBY
sahel	region	Sahel	الساحل الأفريقي	منطقة الساحل;منطقة الساحل الأفريقي
saint-petersburg	city	Saint Petersburg	سانت بطرسبورغ	سان بطرسبورغ;سان بطرسبرغ;سانت بطرسبرغ;سانت بطرسبورج;بطرسبورغ	RUS
saladin	region	Saladin	?صلاح الدين	محافظة صلاح الدين	IRQ
salisbury	city	Salisbury	سالزبري	سالزبوري;سالسبري	GBR
salzburg	city	Salzburg	سالزبورغ		AUT
samarkand	city	Samarkand	سمرقند		UZB
samarra	city	Samarra	سامراء		IRQ
san-francisco	city	San Francisco	سان فرانسيسكو	سان فرنسيسكو	USA
sanliurfa	city	Sanliurfa	شانلي أورفا	شانلي اورفا	TUR
sao-paulo	city	São Paulo	ساو باولو	ساوباولو	BRA
scotland	region	Scotland	اسكتلندا	أسكتلندا;إسكتلندا;سكوتلندا	GBR
sderot	city	Sderot	سديروت		ISR
sea-of-azov	sea	Sea of Azov	بحر آزوف
seattle	city	Seattle	سياتل		USA
sentosa	site	Sentosa	سنتوسا	جزيرة سنتوسا	SGP
sfax	city	Sfax	صفاقس		TUN
shabwah	region	Shabwah	?شبوة	محافظة شبوة	YEM
shanghai	city	Shanghai	شانغهاي	شنغهاي	CHN
sharjah	city	Sharjah	الشارقة		ARE
sharm-el-sheikh	city	Sharm el-Sheikh	شرم الشيخ		EGY
shiraz	city	Shiraz	شيراز		IRN
siberia	region	Siberia	سيبيريا		RUS
sicily	region	Sicily	صقلية		ITA
sidon	city	Sidon	صيدا		LBN
simferopol	city	Simferopol	سيمفيروبول
sinai	region	Sinai	سيناء	شمال سيناء;شبه جزيرة سيناء;جنوب سيناء	EGY
sindh	region	Sindh	?السند	إقليم السند	PAK
sinjar	city	Sinjar	سنجار		IRQ
sirte	city	Sirte	?سرت		LBY
skhirat	city	Skhirat	الصخيرات		MAR
sochi	city	Sochi	سوتشي		RUS
socotra	region	Socotra	سقطرى	جزيرة سقطرى;أرخبيل سقطرى	YEM
sousse	city	Sousse	سوسة		TUN
south-america	region	South America	أمريكا الجنوبية	أميركا الجنوبية
south-china-sea	sea	South China Sea	بحر الصين الجنوبي
south-lebanon	region	South Lebanon	جنوب لبنان		LBN
southeast-asia	region	Southeast Asia	جنوب شرق آسيا	جنوبي شرق آسيا
southern-suburbs-of-beirut	city	Southern suburbs of Beirut	الضاحية الجنوبية		LBN
srinagar	city	Srinagar	سريناغار	سريناجار
stepanakert	city	Stepanakert	ستيباناكيرت	خانكندي
strait-of-hormuz	strait	Strait of Hormuz	مضيق هرمز
strasbourg	city	Strasbourg	ستراسبورغ	ستراسبورج	FRA
suez	city	Suez	السويس		EGY
suez-canal	site	Suez Canal	قناة السويس		EGY
sukhumi	city	Sukhumi	سوخومي
sulaymaniyah	city	Sulaymaniyah	السليمانية		IRQ
sumatra	region	Sumatra	سومطرة		IDN
suwayda	city	Suwayda	السويداء		SYR
sydney	city	Sydney	سيدني		AUS
tabriz	city	Tabriz	تبريز		IRN
tabuk	city	Tabuk	تبوك	منطقة تبوك	SAU
taif	city	Taif	?الطائف		SAU
taiz	city	Taiz	تعز		YEM
tal-afar	city	Tal Afar	تلعفر		IRQ
tangier	city	Tangier	طنجة		MAR
tartus	city	Tartus	طرطوس		SYR
tatarstan	region	Tatarstan	تتارستان		RUS
tell-rifaat	city	Tell Rifaat	تل رفعت		SYR
texas	region	Texas	تكساس	ولاية تكساس	USA
the-gulf	region	the Gulf	?الخليج	منطقة الخليج;الخليج العربي;الخليج الفارسي;دول الخليج
thessaloniki	city	Thessaloniki	سالونيك	سالونيكي	GRC
tibet	region	Tibet	التبت	إقليم التبت;التيبت	CHN
tigray	region	Tigray	تيغراي	إقليم تيغراي;تيجراي	ETH
tikrit	city	Tikrit	تكريت		IRQ
timbuktu	city	Timbuktu	تمبكتو		MLI
tindouf	city	Tindouf	تندوف		DZA
tiran-and-sanafir	region	Tiran and Sanafir	تيران وصنافير	جزيرتي تيران وصنافير	SAU
tobruk	city	Tobruk	طبرق		LBY
toronto	city	Toronto	تورونتو	تورنتو	CAN
toulouse	city	Toulouse	تولوز		FRA
tripoli-lebanon	city	Tripoli	?طرابلس		LBN
tskhinvali	city	Tskhinvali	تسخينفالي
tulkarm	city	Tulkarm	طولكرم		PSE
tyre	city	Tyre	?صور	مدينة صور	LBN
vancouver	city	Vancouver	فانكوفر		CAN
venice	city	Venice	?البندقية	مدينة البندقية	ITA
virginia	region	Virginia	فرجينيا	ولاية فرجينيا;فيرجينيا	USA
vladivostok	city	Vladivostok	فلاديفوستوك		RUS
wales	region	Wales	ويلز		GBR
waziristan	region	Waziristan	وزيرستان	شمال وزيرستان	PAK
west-bank	region	West Bank	الضفة الغربية	الضفة الغربية المحتلة;?الضفة	PSE
western-wall	site	Western Wall	حائط البراق	حائط المبكى
wuhan	city	Wuhan	ووهان		CHN
xinjiang	region	Xinjiang	شينجيانغ	شينغيانغ;إقليم شينجيانغ;شينجيانج	CHN
zaporizhzhia	city	Zaporizhzhia	زابوريجيا	زابوروجيا	UKR
zarqa	city	Zarqa	?الزرقاء	مدينة الزرقاء;محافظة الزرقاء	JOR
zawiya	city	Zawiya	?الزاوية		LBY
zurich	city	Zurich	زيورخ		CHE
cyrenaica	region	Cyrenaica	?برقة	إقليم برقة	LBY
fezzan	region	Fezzan	?فزان	إقليم فزان	LBY
mansoura-aden	region	Mansoura	?المنصورة	مديرية المنصورة	YEM
crater	region	Crater	?كريتر	مديرية كريتر	YEM
khormaksar	region	Khormaksar	خور مكسر	خورمكسر;مديرية خور مكسر	YEM
dar-saad	region	Dar Saad	دار سعد	مديرية دار سعد	YEM
sheikh-othman	region	Sheikh Othman	?الشيخ عثمان	مديرية الشيخ عثمان	YEM
santiago-bernabeu	site	Santiago Bernabéu	سانتياغو برنابيو	سانتياغو بيرنابيو;سانتياجو برنابيو	ESP
british-columbia	region	British Columbia	كولومبيا البريطانية	بريتيش كولومبيا	CAN
district-of-columbia	region	District of Columbia	مقاطعة كولومبيا	واشنطن دي سي	USA`
