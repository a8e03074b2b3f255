// Made from knowledge/capitals.tsv by scripts/knowledge.ts; do not edit.
export default `id	iso3	latin	name	also
wd:Q5838	AFG	Kabul	كابول	كابل
wd:Q3897	AGO	Luanda	لواندا
wd:Q19689	ALB	Tirana	تيرانا
wd:Q1863	AND	Andorra la Vella	أندورا لا فيلا
wd:Q1519	ARE	Abu Dhabi	أبوظبي	أبو ظبي;ابوظبى
isnad:buenos-aires	ARG	Buenos Aires	بوينس آيرس	بوينوس آيرس;بوينس أيرس;بيونس آيرس
isnad:yerevan	ARM	Yerevan	يريفان	إيريفان
wd:Q36262	ATG	Saint John's	سانت جونز
isnad:canberra	AUS	Canberra	كانبرا	كانبيرا
wd:Q1741	AUT	Vienna	فيينا
isnad:baku	AZE	Baku	باكو
wd:Q3854	BDI	Bujumbura	بوجومبورا
isnad:gitega	BDI	Gitega	غيتيغا
wd:Q239	BEL	Brussels	بروكسل	بروكسيل;?برسل
wd:Q3799	BEN	Porto-Novo	بورتو نوفو
wd:Q3777	BFA	Ouagadougou	واغادوغو	واجادوجو;واغادوغ
isnad:dhaka	BGD	Dhaka	دكا	داكا
wd:Q472	BGR	Sofia	صوفيا
wd:Q3882	BHR	Manama	المنامة
wd:Q2467	BHS	Nassau	ناساو
wd:Q11194	BIH	Sarajevo	سراييفو	ساراييفو
isnad:minsk	BLR	Minsk	مينسك
wd:Q3043	BLZ	Belmopan	بلموبان
wd:Q1491	BOL	La Paz	لاباز	لا باز
wd:Q2907	BOL	Sucre	?سوكري
isnad:bras-lia	BRA	Brasília	برازيليا
wd:Q36168	BRB	Bridgetown	بريدجتاون
wd:Q9279	BRN	Bandar Seri Begawan	بندر سري بغاوان	بندر سيري بيغاوان
wd:Q9270	BTN	Thimphu	تيمفو	ثيمفو
wd:Q38855	BWA	Gaborone	غابورون	غابوروني;جابورون
wd:Q3832	CAF	Bangui	بانغي	بانجي
wd:Q1930	CAN	Ottawa	أوتاوا	اوتاوا
isnad:bern	CHE	Bern	?برن	?بيرن
wd:Q2887	CHL	Santiago	سانتياغو	سانتياجو
wd:Q956	CHN	Beijing	بكين	بيجين;بيكين
wd:Q3768	CIV	Yamoussoukro	ياموسوكرو
wd:Q1515	CIV	Abidjan	أبيدجان
wd:Q3808	CMR	Yaoundé	ياوندي
wd:Q3838	COD	Kinshasa	كينشاسا
wd:Q3844	COG	Brazzaville	برازافيل	برازفيل
isnad:bogot	COL	Bogotá	بوغوتا	بوجوتا;بوغوتة
wd:Q3901	COM	Moroni	موروني
wd:Q3751	CPV	Praia	?برايا
wd:Q3070	CRI	San José	سان خوسيه	?سان خوزيه
wd:Q1563	CUB	Havana	هافانا	هافانه
wd:Q3856	CYP	Nicosia	نيقوسيا
wd:Q1085	CZE	Prague	براغ
isnad:berlin	DEU	Berlin	برلين
wd:Q36281	DMA	Roseau	?روسو
wd:Q1748	DNK	Copenhagen	كوبنهاغن	كوبنهاجن;كوبنهاكن
wd:Q34820	DOM	Santo Domingo	سانتو دومينغو	سانتو دومينجو
wd:Q3561	DZA	Algiers	الجزائر العاصمة
wd:Q2900	ECU	Quito	كيتو
wd:Q85	EGY	Cairo	القاهرة
wd:Q3642	ERI	Asmara	أسمرة	أسمرا
isnad:madrid	ESP	Madrid	مدريد
wd:Q1770	EST	Tallinn	تالين
wd:Q3624	ETH	Addis Ababa	أديس أبابا	اديس ابابا
wd:Q1757	FIN	Helsinki	هلسنكي
wd:Q38807	FJI	Suva	?سوفا
isnad:paris	FRA	Paris	باريس
isnad:palikir	FSM	Palikir	باليكير
wd:Q3825	GAB	Libreville	ليبرفيل
wd:Q84	GBR	London	لندن
isnad:tbilisi	GEO	Tbilisi	تبليسي	تفليس
wd:Q3761	GHA	Accra	أكرا
wd:Q3733	GIN	Conakry	كوناكري
wd:Q3726	GMB	Banjul	بانجول
wd:Q3739	GNB	Bissau	?بيساو
wd:Q3818	GNQ	Malabo	مالابو
wd:Q1524	GRC	Athens	أثينا
isnad:st-george-s	GRD	St. George's	?سانت جورجز
wd:Q226	GRL	Nuuk	?نوك
wd:Q1555	GTM	Guatemala City	غواتيمالا سيتي
wd:Q10717	GUY	Georgetown	جورج تاون	جورجتاون
wd:Q3238	HND	Tegucigalpa	تيغوسيغالبا
wd:Q1435	HRV	Zagreb	زغرب	زاغرب
wd:Q34261	HTI	Port-au-Prince	بورت أو برنس	بور أو برانس;بورت أوبرانس
wd:Q1781	HUN	Budapest	بودابست
isnad:jakarta	IDN	Jakarta	جاكرتا
isnad:new-delhi	IND	New Delhi	نيودلهي	نيو دلهي;نيودلهى
wd:Q1761	IRL	Dublin	دبلن
wd:Q3616	IRN	Tehran	طهران
wd:Q1530	IRQ	Baghdad	بغداد
wd:Q1764	ISL	Reykjavik	ريكيافيك	ريكافيك
wd:Q33935	ISR	Tel Aviv	تل أبيب	تل ابيب
isnad:rome	ITA	Rome	روما
wd:Q34692	JAM	Kingston	?كينغستون
wd:Q3805	JOR	Amman	?عمان
wd:Q1490	JPN	Tokyo	طوكيو
wd:Q1520	KAZ	Astana	أستانا	آستانا;نور سلطان;نورسلطان
wd:Q3870	KEN	Nairobi	نيروبي
isnad:bishkek	KGZ	Bishkek	بيشكيك	بشكيك;بيشكك
wd:Q1850	KHM	Phnom Penh	بنوم بنه	بنوم بن;فنوم بنه
wd:Q8684	KOR	Seoul	?سيول	سيئول
wd:Q35178	KWT	Kuwait City	مدينة الكويت
wd:Q9326	LAO	Vientiane	فيينتيان	فينتيان
wd:Q3820	LBN	Beirut	بيروت
wd:Q3748	LBR	Monrovia	مونروفيا
wd:Q3579	LBY	Tripoli	?طرابلس	طرابلس الغرب
wd:Q1844	LIE	Vaduz	?فادوز
wd:Q35381	LKA	Colombo	كولومبو
wd:Q3909	LSO	Maseru	?ماسيرو
wd:Q216	LTU	Vilnius	فيلنيوس
wd:Q1773	LVA	Riga	ريغا
wd:Q3551	MAR	Rabat	الرباط
wd:Q21197	MDA	Chișinău	كيشيناو	تشيسيناو;كيشينيف
isnad:antananarivo	MDG	Antananarivo	أنتاناناريفو
wd:Q9347	MDV	Malé	?ماليه
isnad:mexico-city	MEX	Mexico City	مكسيكو سيتي	مكسيكو;مدينة مكسيكو
isnad:majuro	MHL	Majuro	ماجورو
wd:Q384	MKD	Skopje	سكوبيه	سكوبي
isnad:bamako	MLI	Bamako	باماكو
wd:Q23800	MLT	Valletta	فاليتا	لا فاليتا
wd:Q37400	MMR	Naypyidaw	نايبيداو	نايبيتاو
wd:Q37995	MMR	Yangon	?يانغون	رانغون
wd:Q23564	MNE	Podgorica	بودغوريتسا	بودغوريكا
wd:Q23430	MNG	Ulan Bator	أولان باتور	أولان باتار
wd:Q3889	MOZ	Maputo	مابوتو
isnad:nouakchott	MRT	Nouakchott	نواكشوط
wd:Q3929	MUS	Port Louis	?بورت لويس
wd:Q3876	MWI	Lilongwe	ليلونغوي
wd:Q1865	MYS	Kuala Lumpur	كوالالمبور	كوالا لمبور
wd:Q3935	NAM	Windhoek	ويندهوك
wd:Q3674	NER	Niamey	نيامي
wd:Q3787	NGA	Abuja	أبوجا
wd:Q3274	NIC	Managua	ماناغوا
wd:Q727	NLD	Amsterdam	أمستردام
isnad:the-hague	NLD	The Hague	لاهاي
wd:Q585	NOR	Oslo	أوسلو
isnad:kathmandu	NPL	Kathmandu	كاتماندو	كاتمندو;كتماندو
wd:Q23661	NZL	Wellington	?ولينغتون	ويلينغتون;ويلنغتون
wd:Q3826	OMN	Muscat	?مسقط
wd:Q1362	PAK	Islamabad	إسلام آباد	إسلام أباد;اسلام اباد;إسلامآباد;إسلاماباد
isnad:panama-city	PAN	Panama City	بنما سيتي	مدينة بنما
wd:Q2868	PER	Lima	ليما
isnad:manila	PHL	Manila	مانيلا
wd:Q36526	PNG	Port Moresby	بورت مورسبي
wd:Q270	POL	Warsaw	وارسو	وارسوفيا
isnad:pyongyang	PRK	Pyongyang	بيونغ يانغ	بيونغيانغ;بيونجيانج;بيونج يانج;بيونغ-يانغ;بيونغ ينغ
isnad:lisbon	PRT	Lisbon	لشبونة
isnad:asunci-n	PRY	Asunción	أسونسيون
isnad:ramallah	PSE	Ramallah	رام الله
wd:Q3861	QAT	Doha	الدوحة
isnad:bucharest	ROU	Bucharest	بوخارست
isnad:moscow	RUS	Moscow	موسكو
wd:Q3859	RWA	Kigali	كيغالي	كيجالي
wd:Q3692	SAU	Riyadh	الرياض
wd:Q1963	SDN	Khartoum	الخرطوم
wd:Q3718	SEN	Dakar	داكار	دكار
wd:Q40921	SLB	Honiara	هونيارا
wd:Q3780	SLE	Freetown	فريتاون	?فري تاون
wd:Q3110	SLV	San Salvador	سان سلفادور
wd:Q2449	SOM	Mogadishu	مقديشو	مقديشيو;مقديشيه
isnad:belgrade	SRB	Belgrade	بلغراد	بلجراد
isnad:juba	SSD	Juba	جوبا
wd:Q3001	SUR	Paramaribo	باراماريبو
wd:Q1780	SVK	Bratislava	براتيسلافا
wd:Q437	SVN	Ljubljana	ليوبليانا	لوبليانا
wd:Q1754	SWE	Stockholm	ستوكهولم	استوكهولم
isnad:lobamba	SWZ	Lobamba	مبابان	مباباني
wd:Q3766	SYR	Damascus	دمشق
wd:Q3659	TCD	N'Djamena	نجامينا	انجامينا;إنجمينا;أنجمينا;نجامينه
wd:Q3792	TGO	Lomé	?لومي
wd:Q1861	THA	Bangkok	بانكوك	بانغكوك
wd:Q9365	TJK	Dushanbe	دوشنبه	دوشنبيه;دوشانبي;دوشانبيه
wd:Q23438	TKM	Ashgabat	عشق آباد	عشق أباد;أشخاباد;عشق اباد;أشغابات;عشقاباد
wd:Q9310	TLS	Dili	?ديلي
wd:Q38834	TON	Nuku'alofa	نوكوالوفا
wd:Q3572	TUN	Tunis	تونس العاصمة
wd:Q3640	TUR	Ankara	أنقرة
wd:Q1867	TWN	Taipei	تايبيه	تايبه;تايبي
wd:Q3866	TZA	Dodoma	دودوما
wd:Q1960	TZA	Dar es Salaam	دار السلام
wd:Q3894	UGA	Kampala	كمبالا	كامبالا
isnad:kyiv	UKR	Kyiv	كييف
wd:Q1335	URY	Montevideo	مونتيفيديو	مونتفيديو
isnad:washington-d-c	USA	Washington	واشنطن
wd:Q269	UZB	Tashkent	طشقند
wd:Q1533	VEN	Caracas	كاراكاس	كراكاس
isnad:hanoi	VNM	Hanoi	هانوي
wd:Q37806	VUT	Port Vila	بورت فيلا
wd:Q36260	WSM	Apia	?آبيا
isnad:pristina	XKX	Pristina	بريشتينا	بريستينا
wd:Q2471	YEM	Sana'a	صنعاء
wd:Q3926	ZAF	Pretoria	بريتوريا
wd:Q3881	ZMB	Lusaka	لوساكا
isnad:harare	ZWE	Harare	هراري`
