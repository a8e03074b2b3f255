// Made from knowledge/organisations.tsv by scripts/knowledge.ts; do not edit.
export default `slug	kind	name	also	latin	countries
united-nations	igo	الأمم المتحدة	منظمة الأمم المتحدة;هيئة الأمم المتحدة;المنظمة الأممية;الامم المتحده	United Nations;UN	IGO
un-security-council	igo	مجلس الأمن الدولي	مجلس الأمن;مجلس الامن الدولي;مجلس الأمن التابع للأمم المتحدة	UN Security Council	IGO
un-general-assembly	igo	الجمعية العامة للأمم المتحدة	?الجمعية العامة;الجمعية العمومية للأمم المتحدة	UN General Assembly	IGO
un-human-rights-council	igo	مجلس حقوق الإنسان	مجلس حقوق الإنسان التابع للأمم المتحدة;مجلس حقوق الإنسان الأممي	UN Human Rights Council	IGO
ohchr	igo	المفوضية السامية لحقوق الإنسان	مفوضية الأمم المتحدة السامية لحقوق الإنسان;مفوضية حقوق الإنسان;المفوضية السامية للأمم المتحدة لحقوق الإنسان	OHCHR	IGO
unhcr	igo	المفوضية السامية للأمم المتحدة لشؤون اللاجئين	مفوضية الأمم المتحدة لشؤون اللاجئين;المفوضية السامية لشؤون اللاجئين;مفوضية شؤون اللاجئين;مفوضية اللاجئين	UNHCR	IGO
unrwa	igo	الأونروا	أونروا;وكالة غوث وتشغيل اللاجئين الفلسطينيين;وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين;وكالة غوث اللاجئين;وكالة غوث وتشغيل اللاجئين;وكالة الغوث	UNRWA	IGO
unicef	igo	اليونيسف	يونيسف;يونيسيف;اليونيسيف;منظمة الأمم المتحدة للطفولة;صندوق الأمم المتحدة للطفولة	UNICEF	IGO
unesco	igo	اليونسكو	يونسكو;اليونيسكو;يونيسكو;منظمة الأمم المتحدة للتربية والعلم والثقافة;منظمة الأمم المتحدة للتربية والعلوم والثقافة	UNESCO	IGO
who	igo	منظمة الصحة العالمية		World Health Organization;WHO	IGO
wfp	igo	برنامج الأغذية العالمي	برنامج الغذاء العالمي;برنامج الأغذية العالمي التابع للأمم المتحدة	World Food Programme;WFP	IGO
fao	igo	منظمة الأغذية والزراعة	الفاو;منظمة الأغذية والزراعة للأمم المتحدة;منظمة الأمم المتحدة للأغذية والزراعة	FAO	IGO
undp	igo	برنامج الأمم المتحدة الإنمائي		UNDP	IGO
unep	igo	برنامج الأمم المتحدة للبيئة		UNEP	IGO
unfpa	igo	صندوق الأمم المتحدة للسكان		UNFPA	IGO
unodc	igo	مكتب الأمم المتحدة المعني بالمخدرات والجريمة	مكتب الأمم المتحدة لمكافحة المخدرات والجريمة	UNODC	IGO
ocha	igo	مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية	أوتشا;مكتب تنسيق الشؤون الإنسانية	OCHA	IGO
unifil	igo	اليونيفيل	يونيفيل;قوات اليونيفيل;قوة الأمم المتحدة المؤقتة في لبنان	UNIFIL	IGO
unsmil	igo	بعثة الأمم المتحدة للدعم في ليبيا	بعثة الأمم المتحدة في ليبيا;البعثة الأممية في ليبيا	UNSMIL	IGO
unami	igo	بعثة الأمم المتحدة في العراق	يونامي;بعثة الأمم المتحدة لمساعدة العراق	UNAMI	IGO
minusma	igo	بعثة الأمم المتحدة في مالي	مينوسما	MINUSMA	IGO
minurso	igo	المينورسو	مينورسو;بعثة المينورسو	MINURSO	IGO
undof	igo	قوة الأمم المتحدة لمراقبة فض الاشتباك	أندوف;الأندوف	UNDOF	IGO
escwa	igo	الإسكوا	إسكوا;لجنة الأمم المتحدة الاقتصادية والاجتماعية لغربي آسيا	ESCWA	IGO
unctad	igo	الأونكتاد	أونكتاد;مؤتمر الأمم المتحدة للتجارة والتنمية	UNCTAD	IGO
un-women	igo	هيئة الأمم المتحدة للمرأة		UN Women	IGO
unctc	igo	مكتب الأمم المتحدة لمكافحة الإرهاب		UNOCT	IGO
iaea	igo	الوكالة الدولية للطاقة الذرية	وكالة الطاقة الذرية الدولية;وكالة الطاقة الذرية;الوكالة الدولية للطاقة النووية	IAEA	IGO
ctbto	igo	منظمة معاهدة الحظر الشامل للتجارب النووية		CTBTO	IGO
opcw	igo	منظمة حظر الأسلحة الكيميائية	منظمة حظر الأسلحة الكيماوية;منظمة حظر السلاح الكيميائي;منظمة حظر انتشار الأسلحة الكيميائية	OPCW	IGO
icc	igo	المحكمة الجنائية الدولية	?الجنائية الدولية;محكمة الجنايات الدولية	International Criminal Court;ICC	IGO
icj	igo	محكمة العدل الدولية		International Court of Justice;ICJ	IGO
stl	igo	المحكمة الخاصة بلبنان	المحكمة الدولية الخاصة بلبنان	Special Tribunal for Lebanon	IGO
pca	igo	محكمة التحكيم الدائمة	محكمة التحكيم الدائمة في لاهاي	PCA	IGO
ilo	igo	منظمة العمل الدولية		ILO	IGO
iom	igo	المنظمة الدولية للهجرة	منظمة الهجرة الدولية	IOM	IGO
imo	igo	المنظمة البحرية الدولية		IMO	IGO
icao	igo	منظمة الطيران المدني الدولي	إيكاو;الإيكاو;المنظمة الدولية للطيران المدني	ICAO	IGO
itu	igo	الاتحاد الدولي للاتصالات		ITU	IGO
wmo	igo	المنظمة العالمية للأرصاد الجوية		WMO	IGO
wto	igo	منظمة التجارة العالمية		WTO	IGO
imf	igo	صندوق النقد الدولي	?صندوق النقد	International Monetary Fund;IMF	IGO
world-bank	igo	البنك الدولي	مجموعة البنك الدولي	World Bank	IGO
ifc	igo	مؤسسة التمويل الدولية		IFC	IGO
fatf	igo	مجموعة العمل المالي	فاتف;مجموعة العمل المالي الدولية	FATF	IGO
oecd	igo	منظمة التعاون الاقتصادي والتنمية	منظمة التعاون والتنمية الاقتصادية;منظمة التعاون والتنمية	OECD	IGO
iea	igo	وكالة الطاقة الدولية	الوكالة الدولية للطاقة	IEA	IGO
irena	igo	الوكالة الدولية للطاقة المتجددة	آيرينا;إيرينا	IRENA	IGO
opec	igo	أوبك	منظمة أوبك;منظمة الدول المصدرة للبترول;منظمة البلدان المصدرة للبترول;منظمة الدول المصدرة للنفط;منظمة البلدان المصدرة للنفط	OPEC	IGO
opec-plus	igo	أوبك بلس	أوبك+;تحالف أوبك بلس;أوبك بلاس;تحالف أوبك+	OPEC+	IGO
oapec	igo	أوابك	منظمة الأقطار العربية المصدرة للبترول	OAPEC	IGO
interpol	igo	الإنتربول	إنتربول;الشرطة الدولية;الانتربول;المنظمة الدولية للشرطة الجنائية;الإنتربول الدولي	Interpol	IGO
europol	igo	يوروبول	اليوروبول;الشرطة الأوروبية	Europol	IGO
european-union	igo	الاتحاد الأوروبي	الإتحاد الأوروبي;الاتحاد الأوربي;الاتحاد الاوروبي;التكتل الأوروبي	European Union;EU	IGO
european-commission	igo	المفوضية الأوروبية	المفوضية الأوربية;مفوضية الاتحاد الأوروبي	European Commission	IGO
european-parliament	igo	البرلمان الأوروبي	البرلمان الأوربي	European Parliament	IGO
european-council	igo	المجلس الأوروبي		European Council	IGO
council-of-europe	igo	مجلس أوروبا		Council of Europe	IGO
ecb	igo	البنك المركزي الأوروبي		European Central Bank	IGO
eib	igo	بنك الاستثمار الأوروبي		EIB	IGO
ebrd	igo	البنك الأوروبي لإعادة الإعمار والتنمية		EBRD	IGO
echr	igo	المحكمة الأوروبية لحقوق الإنسان		ECHR	IGO
cjeu	igo	محكمة العدل الأوروبية	محكمة العدل التابعة للاتحاد الأوروبي	CJEU	IGO
frontex	igo	فرونتكس	الوكالة الأوروبية لحرس الحدود	Frontex	IGO
nato	igo	حلف شمال الأطلسي	الناتو;ناتو;حلف الناتو;حلف شمالي الأطلسي;الحلف الأطلسي;حلف الأطلسي;منظمة حلف شمال الأطلسي;حلف شمال الاطلسى;?الأطلسي	NATO	IGO
osce	igo	منظمة الأمن والتعاون في أوروبا		OSCE	IGO
arab-league	igo	جامعة الدول العربية	الجامعة العربية;?مجلس الجامعة العربية	Arab League	IGO
arab-parliament	igo	البرلمان العربي		Arab Parliament	IGO
alecso	igo	المنظمة العربية للتربية والثقافة والعلوم	ألكسو;الألكسو	ALECSO	IGO
amf	igo	صندوق النقد العربي		Arab Monetary Fund	IGO
gcc	igo	مجلس التعاون لدول الخليج العربية	مجلس التعاون الخليجي;مجلس التعاون لدول الخليج;?مجلس التعاون;دول مجلس التعاون الخليجي;دول مجلس التعاون لدول الخليج العربية	Gulf Cooperation Council;GCC	IGO
oic	igo	منظمة التعاون الإسلامي	منظمة المؤتمر الإسلامي	OIC	IGO
isdb	igo	البنك الإسلامي للتنمية		Islamic Development Bank	IGO
isesco	igo	الإيسيسكو	إيسيسكو;منظمة العالم الإسلامي للتربية والعلوم والثقافة;المنظمة الإسلامية للتربية والعلوم والثقافة	ICESCO	IGO
muslim-world-league	ngo	رابطة العالم الإسلامي		Muslim World League	NGO
african-union	igo	الاتحاد الأفريقي	الاتحاد الإفريقي;الإتحاد الأفريقي;الاتحاد الافريقى	African Union;AU	IGO
amisom	igo	أميصوم	بعثة الاتحاد الأفريقي في الصومال;أميسوم	AMISOM	IGO
afdb	igo	البنك الأفريقي للتنمية	البنك الإفريقي للتنمية;بنك التنمية الأفريقي	AfDB	IGO
ecowas	igo	إيكواس	الإيكواس;المجموعة الاقتصادية لدول غرب أفريقيا;الجماعة الاقتصادية لدول غرب أفريقيا;المجموعة الاقتصادية لدول غرب إفريقيا	ECOWAS	IGO
igad	igo	إيغاد	الإيغاد;إيقاد;الهيئة الحكومية للتنمية;الهيئة الحكومية المعنية بالتنمية;هيئة إيغاد;منظمة إيغاد	IGAD	IGO
sadc	igo	سادك	مجموعة تنمية الجنوب الأفريقي	SADC	IGO
comesa	igo	كوميسا	الكوميسا;السوق المشتركة لشرق وجنوب أفريقيا	COMESA	IGO
eac	igo	مجموعة شرق أفريقيا		EAC	IGO
cen-sad	igo	تجمع دول الساحل والصحراء	تجمع الساحل والصحراء	CEN-SAD	IGO
g5-sahel	igo	مجموعة دول الساحل الخمس	مجموعة الساحل الخمس;مجموعة الخمس في الساحل;مجموعة دول الساحل الخمسة	G5 Sahel	IGO
arab-maghreb-union	igo	اتحاد المغرب العربي	الاتحاد المغاربي	Arab Maghreb Union	IGO
asean	igo	آسيان	رابطة دول جنوب شرق آسيا;رابطة آسيان;الآسيان;رابطة جنوب شرق آسيا;مجموعة آسيان	ASEAN	IGO
saarc	igo	رابطة جنوب آسيا للتعاون الإقليمي	سارك	SAARC	IGO
sco	igo	منظمة شنغهاي للتعاون	منظمة شانغهاي للتعاون;منظمة شنغهاي	SCO	IGO
csto	igo	منظمة معاهدة الأمن الجماعي		CSTO	IGO
cis	igo	رابطة الدول المستقلة	كومنولث الدول المستقلة	CIS	IGO
eaeu	igo	الاتحاد الاقتصادي الأوراسي	الاتحاد الاقتصادي الأوروآسيوي;الاتحاد الأوراسي	EAEU	IGO
turkic-states	igo	منظمة الدول التركية	المجلس التركي;مجلس الدول الناطقة بالتركية	Organization of Turkic States	IGO
eco	igo	منظمة التعاون الاقتصادي	?إيكو;منظمة إيكو	Economic Cooperation Organization	IGO
apec	igo	أبيك	آبيك;منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ;منتدى آسيا والمحيط الهادئ للتعاون الاقتصادي	APEC	IGO
g7	igo	مجموعة السبع	مجموعة السبع الكبار;مجموعة الدول السبع;مجموعة الدول الصناعية السبع;مجموعة السبعة	G7	IGO
g8	igo	مجموعة الثماني	مجموعة الثمانية	G8	IGO
g20	igo	مجموعة العشرين	مجموعة الـ20;مجموعة العشرين الاقتصادية	G20	IGO
g77	igo	مجموعة الـ77	مجموعة السبعة والسبعين	G77	IGO
brics	igo	بريكس	مجموعة بريكس;البريكس;تكتل بريكس;مجموعة البريكس	BRICS	IGO
oas	igo	منظمة الدول الأمريكية	منظمة الدول الأميركية	OAS	IGO
mercosur	igo	ميركوسور	السوق المشتركة لأمريكا الجنوبية	Mercosur	IGO
unasur	igo	أوناسور	اتحاد دول أمريكا الجنوبية;اتحاد أمم أمريكا الجنوبية	UNASUR	IGO
alba	igo	?ألبا	التحالف البوليفاري	ALBA	IGO
lima-group	igo	مجموعة ليما		Lima Group	IGO
commonwealth	igo	الكومنولث	رابطة الكومنولث	Commonwealth	IGO
francophonie	igo	المنظمة الدولية للفرنكوفونية	منظمة الفرنكوفونية;الفرنكوفونية	OIF	IGO
non-aligned	igo	حركة عدم الانحياز		Non-Aligned Movement	IGO
adb	igo	بنك التنمية الآسيوي	البنك الآسيوي للتنمية	Asian Development Bank	IGO
aiib	igo	البنك الآسيوي للاستثمار في البنية التحتية	البنك الآسيوي لاستثمارات البنية التحتية	AIIB	IGO
middle-east-quartet	igo	اللجنة الرباعية الدولية	الرباعية الدولية;اللجنة الرباعية للشرق الأوسط;?اللجنة الرباعية	Middle East Quartet	IGO
global-coalition	igo	التحالف الدولي ضد داعش	التحالف الدولي لمحاربة داعش;التحالف الدولي ضد تنظيم الدولة;?التحالف الدولي	Global Coalition against Daesh	IGO
arab-coalition	igo	التحالف العربي	التحالف العربي في اليمن;تحالف دعم الشرعية;تحالف دعم الشرعية في اليمن;التحالف بقيادة السعودية	Arab coalition in Yemen	IGO
islamic-military-coalition	igo	التحالف الإسلامي العسكري لمحاربة الإرهاب	التحالف الإسلامي العسكري;التحالف الإسلامي	IMCTC	IGO
emgf	igo	منتدى غاز شرق المتوسط		EMGF	IGO
gecf	igo	منتدى الدول المصدرة للغاز		GECF	IGO
aukus	igo	أوكوس	تحالف أوكوس	AUKUS	IGO
quad	igo	?كواد	تحالف كواد;الحوار الأمني الرباعي	Quad	IGO
icrc	ngo	اللجنة الدولية للصليب الأحمر	الصليب الأحمر;الصليب الأحمر الدولي	ICRC	NGO
ifrc	ngo	الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر		IFRC	NGO
amnesty	ngo	منظمة العفو الدولية	أمنستي;العفو الدولية;أمنستي إنترناشونال	Amnesty International	NGO
hrw	ngo	هيومن رايتس ووتش	هيومان رايتس ووتش;هيومن رايتس واتش;هيومان رايتس واتش	Human Rights Watch;HRW	NGO
rsf	ngo	مراسلون بلا حدود	منظمة مراسلون بلا حدود	Reporters Without Borders;RSF	NGO
cpj	ngo	لجنة حماية الصحفيين	لجنة حماية الصحافيين	Committee to Protect Journalists	NGO
msf	ngo	أطباء بلا حدود	منظمة أطباء بلا حدود	MSF	NGO
oxfam	ngo	أوكسفام	منظمة أوكسفام	Oxfam	NGO
save-the-children	ngo	منظمة إنقاذ الطفولة	أنقذوا الأطفال;منظمة أنقذوا الأطفال	Save the Children	NGO
greenpeace	ngo	غرينبيس	جرينبيس;منظمة السلام الأخضر	Greenpeace	NGO
transparency	ngo	منظمة الشفافية الدولية	الشفافية الدولية	Transparency International	NGO
freedom-house	ngo	فريدوم هاوس	منظمة فريدم هاوس	Freedom House	NGO
crisis-group	ngo	مجموعة الأزمات الدولية	انترناشونال كرايسز غروب	International Crisis Group	NGO
sohr	ngo	المرصد السوري لحقوق الإنسان	?المرصد السوري	Syrian Observatory for Human Rights	NGO
white-helmets	ngo	الخوذ البيضاء	الدفاع المدني السوري	White Helmets	NGO
nrc	ngo	المجلس النرويجي للاجئين		Norwegian Refugee Council	NGO
sipri	ngo	معهد ستوكهولم الدولي لأبحاث السلام	معهد ستوكهولم لأبحاث السلام;سيبري	SIPRI	NGO
fifa	ngo	الفيفا	فيفا;الاتحاد الدولي لكرة القدم	FIFA	NGO
uefa	ngo	اليويفا	يويفا;الاتحاد الأوروبي لكرة القدم	UEFA	NGO
caf	ngo	?الكاف	الاتحاد الأفريقي لكرة القدم;الاتحاد الإفريقي لكرة القدم	CAF	NGO
ioc	ngo	اللجنة الأولمبية الدولية		IOC	NGO
iata	ngo	الاتحاد الدولي للنقل الجوي	إياتا;أياتا	IATA	NGO
wada	ngo	الوكالة العالمية لمكافحة المنشطات	وادا	WADA	NGO
world-economic-forum	ngo	المنتدى الاقتصادي العالمي	منتدى دافوس	World Economic Forum	NGO
islamic-state	armed-group	داعش	تنظيم داعش;تنظيم الدولة الإسلامية;تنظيم الدولة;?الدولة الإسلامية;الدولة الإسلامية في العراق والشام;تنظيم الدولة الإسلامية في العراق والشام	ISIS;ISIL;Daesh	REB
al-qaeda	armed-group	?القاعدة	تنظيم القاعدة	al-Qaeda	REB
aqap	armed-group	تنظيم القاعدة في جزيرة العرب	القاعدة في جزيرة العرب;تنظيم القاعدة في الجزيرة العربية;القاعدة في الجزيرة العربية;تنظيم القاعدة في شبه الجزيرة العربية	AQAP	REB
aqim	armed-group	تنظيم القاعدة في بلاد المغرب الإسلامي	القاعدة في بلاد المغرب الإسلامي;القاعدة ببلاد المغرب الإسلامي;تنظيم القاعدة ببلاد المغرب الإسلامي	AQIM	REB
nusra	armed-group	جبهة النصرة	?النصرة;جبهة فتح الشام	al-Nusra Front	REB
hts	armed-group	هيئة تحرير الشام		Hayat Tahrir al-Sham	REB
ahrar-al-sham	armed-group	أحرار الشام	حركة أحرار الشام	Ahrar al-Sham	REB
jaysh-al-islam	armed-group	جيش الإسلام		Jaysh al-Islam	REB
faylaq-al-rahman	armed-group	فيلق الرحمن		Faylaq al-Rahman	REB
free-syrian-army	armed-group	الجيش السوري الحر	الجيش الحر	Free Syrian Army	REB
syrian-national-army	armed-group	الجيش الوطني السوري		Syrian National Army	REB
sdf	armed-group	قوات سوريا الديمقراطية	قوات سورية الديمقراطية;?قسد;قوات سوريا الديموقراطية	Syrian Democratic Forces;SDF	REB
ypg	armed-group	وحدات حماية الشعب	وحدات حماية الشعب الكردية;الوحدات الكردية	YPG	REB
pkk	armed-group	حزب العمال الكردستاني	?بي كا كا;منظمة بي كا كا	PKK	REB
houthis	armed-group	الحوثيون	جماعة الحوثي;جماعة الحوثيين;الحوثيين;ميليشيا الحوثي;ميليشيات الحوثي;مليشيا الحوثي;مليشيات الحوثي;أنصار الله;جماعة أنصار الله;حركة أنصار الله;الميليشيات الحوثية;المليشيات الحوثية;الميليشيا الحوثية;الجماعة الحوثية;?الحوثي;المتمردين الحوثيين;المتمردون الحوثيون	Houthis;Ansar Allah	REB
stc-yemen	party	المجلس الانتقالي الجنوبي		Southern Transitional Council	YEM
hezbollah	armed-group	حزب الله		Hezbollah	REB
hamas	armed-group	?حماس	حركة حماس;حركة المقاومة الإسلامية;حركة المقاومة الإسلامية حماس	Hamas	REB
qassam	armed-group	كتائب القسام	كتائب عز الدين القسام;كتائب الشهيد عز الدين القسام;?القسام	al-Qassam Brigades	REB
pij	armed-group	حركة الجهاد الإسلامي	الجهاد الإسلامي;حركة الجهاد الإسلامي في فلسطين	Palestinian Islamic Jihad	REB
saraya-al-quds	armed-group	سرايا القدس		Saraya al-Quds	REB
pflp	armed-group	الجبهة الشعبية لتحرير فلسطين		PFLP	REB
dflp	armed-group	الجبهة الديمقراطية لتحرير فلسطين		DFLP	REB
al-aqsa-brigades	armed-group	كتائب شهداء الأقصى		al-Aqsa Martyrs' Brigades	REB
fatah	party	حركة فتح	?فتح;حركة التحرير الوطني الفلسطيني	Fatah	PSE
plo	party	منظمة التحرير الفلسطينية	منظمة التحرير	PLO	PSE
taliban	armed-group	طالبان	حركة طالبان	Taliban	REB
ttp	armed-group	طالبان باكستان	حركة طالبان باكستان;حركة طالبان الباكستانية	Tehrik-i-Taliban Pakistan	REB
haqqani	armed-group	شبكة حقاني		Haqqani network	REB
lashkar-e-taiba	armed-group	لشكر طيبة	عسكر طيبة;لشكر طيبه	Lashkar-e-Taiba	REB
jaish-e-mohammed	armed-group	جيش محمد	جماعة جيش محمد	Jaish-e-Mohammed	REB
boko-haram	armed-group	بوكو حرام	جماعة بوكو حرام;حركة بوكو حرام	Boko Haram	REB
al-shabaab	armed-group	حركة الشباب	حركة الشباب المجاهدين;حركة الشباب الصومالية;الشباب المجاهدين	al-Shabaab	REB
ansar-al-sharia	armed-group	أنصار الشريعة	جماعة أنصار الشريعة;تنظيم أنصار الشريعة	Ansar al-Sharia	REB
bayt-al-maqdis	armed-group	أنصار بيت المقدس	جماعة أنصار بيت المقدس;ولاية سيناء	Ansar Bayt al-Maqdis	REB
jnim	armed-group	جماعة نصرة الإسلام والمسلمين	نصرة الإسلام والمسلمين	JNIM	REB
m23	armed-group	حركة 23 مارس	حركة إم 23;حركة ام 23	M23	REB
lra	armed-group	جيش الرب	جيش الرب للمقاومة	Lord's Resistance Army	REB
splm-io	armed-group	الحركة الشعبية لتحرير السودان-المعارضة	الحركة الشعبية لتحرير السودان في المعارضة	SPLM-IO	REB
splm-n	armed-group	الحركة الشعبية لتحرير السودان-شمال	الحركة الشعبية لتحرير السودان قطاع الشمال;الحركة الشعبية قطاع الشمال	SPLM-N	REB
splm	party	الحركة الشعبية لتحرير السودان		SPLM	SSD
rsf-sudan	armed-group	قوات الدعم السريع	?الدعم السريع	Rapid Support Forces	REB
jem	armed-group	حركة العدل والمساواة		Justice and Equality Movement	REB
lna	armed-group	الجيش الوطني الليبي	قوات حفتر;قوات المشير خليفة حفتر;القوات المسلحة العربية الليبية	Libyan National Army	REB
farc	armed-group	فارك	القوات المسلحة الثورية الكولومبية;حركة فارك	FARC	REB
eln	armed-group	جيش التحرير الوطني الكولومبي		ELN	REB
polisario	armed-group	البوليساريو	جبهة البوليساريو;البوليزاريو;جبهة البوليزاريو	Polisario Front	REB
popular-mobilization	armed-group	الحشد الشعبي	قوات الحشد الشعبي;هيئة الحشد الشعبي;ميليشيات الحشد الشعبي;فصائل الحشد الشعبي	Popular Mobilization Forces	IRQ
asaib	armed-group	عصائب أهل الحق	حركة عصائب أهل الحق	Asa'ib Ahl al-Haq	REB
kataib-hezbollah	armed-group	كتائب حزب الله	كتائب حزب الله العراقي;حزب الله العراقي	Kata'ib Hezbollah	REB
nujaba	armed-group	حركة النجباء	?النجباء	Harakat al-Nujaba	REB
badr	armed-group	منظمة بدر	فيلق بدر	Badr Organization	IRQ
peshmerga	armed-group	البيشمركة	قوات البيشمركة;البشمركة;قوات البشمركة;البيشمركه	Peshmerga	IRQ
mek	armed-group	مجاهدي خلق	منظمة مجاهدي خلق;مجاهدو خلق	MEK	REB
jundallah	armed-group	جند الله	جماعة جند الله	Jundallah	REB
jaish-al-adl	armed-group	جيش العدل	جماعة جيش العدل	Jaish al-Adl	REB
fatemiyoun	armed-group	لواء فاطميون	فاطميون	Liwa Fatemiyoun	REB
wagner	company	فاغنر	مجموعة فاغنر;قوات فاغنر;شركة فاغنر;مجموعة فاجنر	Wagner Group	RUS
abu-sayyaf	armed-group	جماعة أبو سياف	?أبو سياف;حركة أبو سياف;مقاتلو أبو سياف	Abu Sayyaf	REB
gulen-movement	ngo	حركة غولن	جماعة غولن;منظمة غولن;جماعة فتح الله غولن	Gülen movement	TUR
muslim-brotherhood	party	الإخوان المسلمون	الإخوان المسلمين;جماعة الإخوان المسلمين;جماعة الإخوان;?الإخوان;تنظيم الإخوان;تنظيم الإخوان المسلمين	Muslim Brotherhood	NGO
ennahda	party	حركة النهضة	حزب النهضة;?النهضة	Ennahda	TUN
nidaa-tounes	party	نداء تونس	حزب نداء تونس;حركة نداء تونس	Nidaa Tounes	TUN
afek-tounes	party	آفاق تونس	حزب آفاق تونس	Afek Tounes	TUN
harak-tounes-al-irada	party	حراك تونس الإرادة	حزب حراك تونس الإرادة	Harak Tounes Al-Irada	TUN
machrouu-tounes	party	مشروع تونس	حركة مشروع تونس;حزب مشروع تونس	Machrouu Tounes	TUN
tahya-tounes	party	تحيا تونس	حركة تحيا تونس;حزب تحيا تونس	Tahya Tounes	TUN
libya-dawn	armed-group	فجر ليبيا	قوات فجر ليبيا;ميليشيات فجر ليبيا;مليشيات فجر ليبيا	Libya Dawn	REB
pjd-morocco	party	حزب العدالة والتنمية المغربي	حزب العدالة والتنمية;?العدالة والتنمية	PJD	MAR
akp	party	حزب العدالة والتنمية	?العدالة والتنمية;حزب العدالة والتنمية التركي	AKP	TUR
chp	party	حزب الشعب الجمهوري		CHP	TUR
hdp	party	حزب الشعوب الديمقراطي	حزب الشعوب الديموقراطي	HDP	TUR
mhp	party	حزب الحركة القومية		MHP	TUR
likud	party	الليكود	حزب الليكود;ليكود	Likud	ISR
labor-israel	party	حزب العمل الإسرائيلي		Israeli Labor Party	ISR
yisrael-beiteinu	party	إسرائيل بيتنا	حزب إسرائيل بيتنا	Yisrael Beiteinu	ISR
jewish-home	party	البيت اليهودي	حزب البيت اليهودي	The Jewish Home	ISR
yesh-atid	party	?هناك مستقبل	حزب هناك مستقبل;يش عتيد	Yesh Atid	ISR
blue-white	party	?أزرق أبيض	تحالف أزرق أبيض;حزب أزرق أبيض	Blue and White	ISR
amal	party	حركة أمل		Amal Movement	LBN
future-movement	party	تيار المستقبل		Future Movement	LBN
fpm	party	التيار الوطني الحر		Free Patriotic Movement	LBN
lebanese-forces	party	?القوات اللبنانية	حزب القوات اللبنانية	Lebanese Forces	LBN
kataeb	party	حزب الكتائب	الكتائب اللبنانية;حزب الكتائب اللبنانية	Kataeb	LBN
psp	party	الحزب التقدمي الاشتراكي		Progressive Socialist Party	LBN
baath	party	حزب البعث	حزب البعث العربي الاشتراكي;?البعث	Baath Party	SYR
syrian-coalition	party	الائتلاف الوطني السوري	الائتلاف السوري المعارض;الائتلاف الوطني لقوى الثورة والمعارضة السورية	Syrian National Coalition	SYR
hnc-syria	party	الهيئة العليا للمفاوضات	الهيئة العليا للتفاوض;هيئة التفاوض السورية	High Negotiations Committee	SYR
kdp	party	الحزب الديمقراطي الكردستاني	الحزب الديموقراطي الكردستاني	KDP	IRQ
puk	party	الاتحاد الوطني الكردستاني	حزب الاتحاد الوطني الكردستاني	PUK	IRQ
kdpi	armed-group	الحزب الديمقراطي الكردستاني الإيراني	الحزب الديموقراطي الكردستاني الإيراني;الحزب الديمقراطي الكردي الإيراني	KDPI	REB
dawa	party	حزب الدعوة	حزب الدعوة الإسلامية	Dawa Party	IRQ
gpc-yemen	party	المؤتمر الشعبي العام	حزب المؤتمر الشعبي العام	General People's Congress	YEM
islah	party	التجمع اليمني للإصلاح	حزب الإصلاح اليمني	al-Islah	YEM
ndp-sudan	party	?حزب المؤتمر الوطني	المؤتمر الوطني السوداني	National Congress Party	SDN
ffc-sudan	party	قوى إعلان الحرية والتغيير	قوى الحرية والتغيير	Forces of Freedom and Change	SDN
fln	party	جبهة التحرير الوطني	حزب جبهة التحرير الوطني	FLN	DZA
republican-us	party	?الحزب الجمهوري		Republican Party	USA
democratic-us	party	?الحزب الديمقراطي	?الحزب الديموقراطي	Democratic Party	USA
conservative-uk	party	حزب المحافظين		Conservative Party	GBR
labour-uk	party	حزب العمال البريطاني		Labour Party	GBR
cdu	party	الاتحاد الديمقراطي المسيحي	الحزب المسيحي الديمقراطي الألماني	CDU	DEU
spd	party	الحزب الاشتراكي الديمقراطي الألماني		SPD	DEU
afd	party	حزب البديل من أجل ألمانيا	البديل من أجل ألمانيا;البديل لألمانيا	AfD	DEU
rassemblement-national	party	الجبهة الوطنية الفرنسية	حزب التجمع الوطني	Rassemblement National	FRA
la-republique-en-marche	party	الجمهورية إلى الأمام	حزب الجمهورية إلى الأمام	La République En Marche	FRA
ccp	party	الحزب الشيوعي الصيني		Chinese Communist Party	CHN
wpk	party	حزب العمال الكوري		Workers' Party of Korea	PRK
bjp	party	حزب بهاراتيا جاناتا	بهاراتيا جاناتا	BJP	IND
congress-india	party	حزب المؤتمر الهندي		Indian National Congress	IND
pti	party	حركة الإنصاف	حركة الإنصاف الباكستانية	PTI	PAK
united-russia	party	روسيا الموحدة	حزب روسيا الموحدة	United Russia	RUS
sinn-fein	party	شين فين		Sinn Féin	IRL
white-house	office	البيت الأبيض		White House	USA
pentagon	ministry	البنتاغون	البنتاجون;بنتاغون	Pentagon	USA
congress-us	legislature	الكونغرس	الكونغرس الأمريكي;الكونغرس الأميركي;الكونجرس;الكونجرس الأمريكي;الكونجرس الأميركي	US Congress	USA
cia	agency	وكالة الاستخبارات المركزية	وكالة الاستخبارات المركزية الأمريكية;وكالة الاستخبارات المركزية الأميركية;وكالة المخابرات المركزية;وكالة المخابرات المركزية الأمريكية;وكالة المخابرات المركزية الأميركية;سي آي إيه;السي آي إيه	CIA	USA
fbi	agency	مكتب التحقيقات الفدرالي	مكتب التحقيقات الفيدرالي;مكتب التحقيقات الاتحادي;إف بي آي;مكتب التحقيقات الفيدرالي الأمريكي	FBI	USA
nsa	agency	وكالة الأمن القومي الأمريكية	وكالة الأمن القومي الأميركية	NSA	USA
fed	agency	مجلس الاحتياطي الفيدرالي	الاحتياطي الفيدرالي;الاحتياطي الفدرالي;مجلس الاحتياطي الاتحادي;مجلس الاحتياطي الفدرالي	Federal Reserve	USA
nasa	agency	ناسا	وكالة ناسا;وكالة الفضاء الأمريكية;وكالة الفضاء الأميركية	NASA	USA
usaid	agency	الوكالة الأمريكية للتنمية الدولية	الوكالة الأميركية للتنمية الدولية;يو إس إيد	USAID	USA
centcom	military	القيادة المركزية الأمريكية	القيادة المركزية الأميركية;القيادة الأمريكية الوسطى;سنتكوم	CENTCOM	USA
africom	military	أفريكوم	القيادة العسكرية الأمريكية في أفريقيا	AFRICOM	USA
kremlin	office	الكرملين	الكريملين	Kremlin	RUS
duma	legislature	مجلس الدوما	الدوما;مجلس الدوما الروسي	State Duma	RUS
fsb	agency	جهاز الأمن الفيدرالي الروسي	جهاز الأمن الفدرالي الروسي;جهاز الأمن الاتحادي الروسي	FSB	RUS
elysee	office	الإليزيه	قصر الإليزيه;الاليزيه	Élysée	FRA
quai-dorsay	ministry	الكي دورسيه	كي دورسيه	Quai d'Orsay	FRA
buckingham-palace	office	قصر باكنغهام	قصر بكنغهام;قصر باكنجهام;قصر باكينغهام	Buckingham Palace	GBR
downing-street	office	داونينغ ستريت	10 داونينغ ستريت;داوننغ ستريت;داونينج ستريت	Downing Street	GBR
mi6	agency	إم آي 6	جهاز الاستخبارات البريطاني	MI6	GBR
house-of-commons	legislature	مجلس العموم	مجلس العموم البريطاني	House of Commons	GBR
house-of-lords	legislature	مجلس اللوردات	مجلس اللوردات البريطاني	House of Lords	GBR
bundestag	legislature	البوندستاغ	البوندستاج	Bundestag	DEU
knesset	legislature	الكنيست	الكنيست الإسرائيلي	Knesset	ISR
mossad	agency	الموساد	جهاز الموساد;الموساد الإسرائيلي	Mossad	ISR
shin-bet	agency	الشاباك	جهاز الشاباك;الشين بيت;جهاز الأمن العام الإسرائيلي;شين بيت	Shin Bet	ISR
aman	agency	شعبة الاستخبارات العسكرية الإسرائيلية		Aman	ISR
irgc	military	الحرس الثوري الإيراني	الحرس الثوري;حرس الثورة الإسلامية;قوات الحرس الثوري;حرس الثورة	IRGC	IRN
quds-force	military	فيلق القدس	فيلق القدس الإيراني;قوة القدس	Quds Force	IRN
basij	military	الباسيج	قوات الباسيج;قوات التعبئة الباسيج	Basij	IRN
iran-shura	legislature	مجلس الشورى الإيراني	مجلس الشورى الإسلامي;مجلس الشورى الإسلامي الإيراني	Islamic Consultative Assembly	IRN
guardian-council	office	مجلس صيانة الدستور		Guardian Council	IRN
assembly-experts-iran	office	مجلس خبراء القيادة	مجلس الخبراء	Assembly of Experts	IRN
expediency-council	office	مجلس تشخيص مصلحة النظام	مجمع تشخيص مصلحة النظام	Expediency Council	IRN
aeoi	agency	منظمة الطاقة الذرية الإيرانية	هيئة الطاقة الذرية الإيرانية	Atomic Energy Organization of Iran	IRN
isi	agency	المخابرات الباكستانية	الاستخبارات الباكستانية	ISI	PAK
mit-turkey	agency	جهاز الاستخبارات التركي	جهاز المخابرات التركي;الاستخبارات التركية	MİT	TUR
loya-jirga	legislature	اللويا جيرغا	لويا جيرغا	Loya Jirga	AFG
boeing	company	بوينغ	شركة بوينغ;بوينج	Boeing	MNC
airbus	company	إيرباص	شركة إيرباص;ايرباص	Airbus	MNC
lockheed-martin	company	لوكهيد مارتن	شركة لوكهيد مارتن	Lockheed Martin	MNC
raytheon	company	رايثيون		Raytheon	MNC
elbit	company	إلبيت سيستمز	شركة إلبيت;البيت سيستمز	Elbit Systems	ISR
rafael	company	?رفائيل	شركة رفائيل	Rafael	ISR
iai	company	صناعات الفضاء الإسرائيلية	الصناعات الجوية الإسرائيلية	Israel Aerospace Industries	ISR
total	company	?توتال	شركة توتال;توتال الفرنسية	Total	MNC
bp	company	بريتيش بتروليوم	شركة بي بي	BP	MNC
shell	company	?شل	شركة شل;رويال داتش شل	Shell	MNC
eni	company	?إيني	شركة إيني;إيني الإيطالية	Eni	MNC
exxonmobil	company	إكسون موبيل	اكسون موبيل	ExxonMobil	MNC
chevron	company	شيفرون	شركة شيفرون	Chevron	MNC
gazprom	company	غازبروم	شركة غازبروم;جازبروم	Gazprom	RUS
rosneft	company	روسنفت	شركة روسنفت	Rosneft	RUS
rosatom	company	روساتوم	شركة روساتوم	Rosatom	RUS
aramco	company	أرامكو	أرامكو السعودية;شركة أرامكو;شركة أرامكو السعودية;شركة الزيت العربية السعودية	Saudi Aramco	SAU
sabic	company	سابك	شركة سابك	SABIC	SAU
adnoc	company	أدنوك	شركة بترول أبوظبي الوطنية	ADNOC	ARE
dp-world	company	موانئ دبي العالمية	موانئ دبي	DP World	ARE
sonatrach	company	سوناطراك	شركة سوناطراك	Sonatrach	DZA
siemens	company	سيمنز	شركة سيمنز;سيمنس	Siemens	MNC
volkswagen	company	فولكس فاغن	فولكسفاغن;فولكس فاجن	Volkswagen	MNC
renault	company	رينو	شركة رينو	Renault	MNC
huawei	company	هواوي	شركة هواوي	Huawei	MNC
zte	company	زد تي إي		ZTE	MNC
google	company	غوغل	جوجل;شركة غوغل	Google	MNC
facebook	company	فيسبوك	فايسبوك;شركة فيسبوك;ميتا بلاتفورمز	Facebook;Meta	MNC
twitter	company	تويتر	شركة تويتر	Twitter	MNC
microsoft	company	مايكروسوفت	شركة مايكروسوفت	Microsoft	MNC
apple	company	شركة آبل	شركة أبل;?آبل	Apple	MNC
amazon	company	شركة أمازون	?أمازون	Amazon	MNC
samsung	company	سامسونغ	سامسونج	Samsung	MNC
cambridge-analytica	company	كامبريدج أناليتيكا		Cambridge Analytica	MNC
turkish-airlines	company	الخطوط الجوية التركية	الخطوط التركية	Turkish Airlines	TUR
qatar-airways	company	الخطوط الجوية القطرية	الخطوط القطرية	Qatar Airways	QAT
emirates-airline	company	طيران الإمارات		Emirates	ARE
saudia	company	الخطوط الجوية السعودية	الخطوط السعودية	Saudia	SAU
muslim-scholars	ngo	الاتحاد العالمي لعلماء المسلمين		IUMS	NGO
azhar	institution	الأزهر	الأزهر الشريف;مشيخة الأزهر;جامعة الأزهر	al-Azhar	EGY
paris-saint-germain	club	باريس سان جيرمان	باريس سان جرمان;نادي باريس سان جيرمان	Paris Saint-Germain
real-madrid	club	ريال مدريد	نادي ريال مدريد	Real Madrid
atletico-madrid	club	أتلتيكو مدريد	أتليتيكو مدريد;اتلتيكو مدريد	Atlético Madrid
athletic-bilbao	club	أتلتيك بيلباو	أتلتيك بلباو;اتلتيك بلباو	Athletic Bilbao
manchester-united	club	مانشستر يونايتد	مانشيستر يونايتد	Manchester United
manchester-city	club	مانشستر سيتي	مانشيستر سيتي	Manchester City
leicester-city	club	ليستر سيتي	نادي ليستر سيتي	Leicester City
newcastle-united	club	نيوكاسل يونايتد		Newcastle United
bayern-munich	club	بايرن ميونيخ	بايرن ميونخ	Bayern Munich
borussia-dortmund	club	بوروسيا دورتموند	بروسيا دورتموند	Borussia Dortmund
borussia-monchengladbach	club	بوروسيا مونشنغلادباخ	بوروسيا مونشنجلادباخ	Borussia Mönchengladbach
eintracht-frankfurt	club	أينتراخت فرانكفورت	آينتراخت فرانكفورت;اينتراخت فرانكفورت	Eintracht Frankfurt
inter-milan	club	إنتر ميلان	انتر ميلان;إنتر ميلانو	Inter Milan
ac-milan	club	آي سي ميلان	إيه سي ميلان	AC Milan
as-roma	club	نادي روما	إيه إس روما	AS Roma
olympique-marseille	club	أولمبيك مرسيليا	أولمبيك مارسيليا	Olympique de Marseille
olympique-lyon	club	أولمبيك ليون	أولمبيك ليونيه	Olympique Lyonnais
benfica	club	بنفيكا لشبونة	?بنفيكا	Benfica
sporting-lisbon	club	سبورتنغ لشبونة	سبورتينغ لشبونة	Sporting CP
dynamo-kyiv	club	دينامو كييف		Dynamo Kyiv
shakhtar-donetsk	club	شاختار دونيتسك	شاختار دانييتسك	Shakhtar Donetsk
cska-moscow	club	سيسكا موسكو	تسسكا موسكو	CSKA Moscow
spartak-moscow	club	سبارتاك موسكو		Spartak Moscow
lokomotiv-moscow	club	لوكوموتيف موسكو		Lokomotiv Moscow
zenit	club	زينيت سان بطرسبرغ	زينيت سان بطرسبورغ	Zenit Saint Petersburg
red-star-belgrade	club	رد ستار بلغراد	النجم الأحمر بلغراد	Red Star Belgrade
la-galaxy	club	لوس أنجلوس غالاكسي	لوس انجلوس غالاكسي	LA Galaxy
la-lakers	club	لوس أنجلوس ليكرز	لوس انجلوس ليكرز	Los Angeles Lakers
washington-wizards	club	واشنطن ويزاردز		Washington Wizards
toronto-raptors	club	تورونتو رابتورز		Toronto Raptors
chicago-bulls	club	شيكاغو بولز		Chicago Bulls
boston-celtics	club	بوسطن سلتيكس	بوسطن سيلتيكس	Boston Celtics
miami-heat	club	ميامي هيت		Miami Heat
houston-rockets	club	هيوستن روكتس	هيوستن روكيتس	Houston Rockets
esperance	club	الترجي الرياضي التونسي	الترجي التونسي;الترجي الرياضي	Espérance de Tunis
club-africain	club	النادي الإفريقي	النادي الأفريقي;النادي الإفريقي التونسي	Club Africain
etoile-du-sahel	club	النجم الرياضي الساحلي	النجم الساحلي	Étoile du Sahel
cs-sfaxien	club	النادي الرياضي الصفاقسي	النادي الصفاقسي	CS Sfaxien
stade-tunisien	club	الملعب التونسي		Stade Tunisien
ca-bizertin	club	النادي الرياضي البنزرتي	النادي البنزرتي	CA Bizertin
al-ahly	club	النادي الأهلي المصري	النادي الأهلي القاهري	Al Ahly
columbia-university	institution	جامعة كولومبيا		Columbia University
lse	institution	كلية لندن للاقتصاد	كلية لندن للاقتصاد والعلوم السياسية;مدرسة لندن للاقتصاد	LSE
eiu	company	إيكونوميست إنتليجينس	إيكونوميست إنتليجنس;إيكونوميست إنتليجنس يونيت;وحدة الإيكونوميست للمعلومات	Economist Intelligence Unit	MNC
esperance-zarzis	club	الترجي الرياضي الجرجيسي	الترجي الجرجيسي	Espérance de Zarzis
p5-plus-1	igo	السداسية الدولية	مجموعة السداسية;مجموعة السداسية الدولية;مجموعة 5+1;دول 5+1;مجموعة الدول الست;القوى الست الكبرى;الدول الست الكبرى	P5+1`
