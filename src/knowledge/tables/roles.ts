// Made from knowledge/roles.tsv by scripts/knowledge.ts; do not edit.
export default `role	category	latin	phrases	states
president	head-of-state	president	?رئيس;رئيس الجمهورية;رئيس الدولة;رئيس البلاد
vice-president	head-of-state	vice-president	نائب الرئيس;نائب رئيس الجمهورية
king	head-of-state	king	?ملك;عاهل;خادم الحرمين الشريفين;خادم الحرمين
emir	head-of-state	emir	?أمير;أمير البلاد
sultan	head-of-state	sultan	?سلطان
emperor	head-of-state	emperor	إمبراطور
pope	head-of-state	pope	بابا الفاتيكان;?بابا;الحبر الأعظم
supreme-leader	head-of-state	supreme leader	المرشد الأعلى;مرشد الثورة;مرشد الجمهورية الإسلامية;قائد الثورة;قائد الثورة الإسلامية;مرشد الثورة الإسلامية;المرشد الأعلى للثورة
leader	head-of-state	leader	?زعيم
crown-prince	head-of-state	crown prince	ولي العهد;ولي عهد
deputy-crown-prince	head-of-state	deputy crown prince	ولي ولي العهد;نائب ولي العهد
first-lady	head-of-state	first lady	السيدة الأولى
prime-minister	head-of-government	prime minister	رئيس الوزراء;رئيس وزراء;رئيس الحكومة;رئيس حكومة;رئيس مجلس الوزراء;الوزير الأول;رئيس مجلس وزراء
chancellor	head-of-government	chancellor	مستشار	DEU;AUT
deputy-prime-minister	head-of-government	deputy prime minister	نائب رئيس الوزراء;نائب رئيس وزراء;نائب رئيس مجلس الوزراء;نائب رئيس الحكومة;نائب المستشارة
foreign-minister	minister	foreign minister	وزير الخارجية;وزير الشؤون الخارجية;رئيس الدبلوماسية;وزير الخارجية والتعاون;وزير الخارجية والتعاون الدولي;وزير الخارجية والمغتربين;وزير الشؤون الخارجية والتعاون الدولي;وزير الشؤون الخارجية والتعاون;وزير الخارجية وشؤون المغتربين;وزير الخارجية والتنمية الدولية
minister-of-state-for-foreign-affairs	minister	minister of state for foreign affairs	وزير الدولة للشؤون الخارجية;وزير الدولة بوزارة الخارجية;وزير الدولة المكلف بالشؤون الخارجية;الوزير المسؤول عن الشؤون الخارجية
defence-minister	minister	defence minister	وزير الدفاع;وزير الدفاع الوطني;وزير الحرب;وزير الأمن
interior-minister	minister	interior minister	وزير الداخلية;وزير الأمن الداخلي;وزير الأمن القومي
finance-minister	minister	finance minister	وزير المالية;وزير الخزانة;وزير المال
economy-minister	minister	economy minister	وزير الاقتصاد;وزير الاقتصاد والمالية;وزير الاقتصاد والتجارة;وزير الاقتصاد الوطني
trade-minister	minister	trade minister	وزير التجارة;وزير التجارة والصناعة;وزير التجارة والاستثمار;وزير التجارة الخارجية
industry-minister	minister	industry minister	وزير الصناعة;وزير الصناعة والتجارة;وزير الصناعة والثروة المعدنية
energy-minister	minister	energy minister	وزير الطاقة;وزير البترول;وزير النفط;وزير الطاقة والصناعة;وزير البترول والثروة المعدنية;وزير الطاقة والصناعة والثروة المعدنية;وزير الطاقة والمعادن
electricity-minister	minister	electricity minister	وزير الكهرباء;وزير الكهرباء والطاقة
information-minister	minister	information minister	وزير الإعلام;وزير الثقافة والإعلام;وزير الاتصال
health-minister	minister	health minister	وزير الصحة;وزير الصحة والسكان;وزير الصحة العامة
education-minister	minister	education minister	وزير التعليم;وزير التربية والتعليم;وزير التربية;وزير التربية الوطنية;وزير التعليم العالي;وزير التعليم العالي والبحث العلمي;وزير المعارف
justice-minister	minister	justice minister	وزير العدل
culture-minister	minister	culture minister	وزير الثقافة;وزير الشؤون الثقافية;وزير الآثار
tourism-minister	minister	tourism minister	وزير السياحة;وزير السياحة والآثار
transport-minister	minister	transport minister	وزير النقل;وزير المواصلات;وزير النقل والمواصلات;وزير الطيران المدني
agriculture-minister	minister	agriculture minister	وزير الزراعة;وزير الفلاحة;وزير الزراعة واستصلاح الأراضي
environment-minister	minister	environment minister	وزير البيئة
water-minister	minister	water minister	وزير الري;وزير الموارد المائية والري;وزير الموارد المائية;وزير المياه;وزير المياه والري
labour-minister	minister	labour minister	وزير العمل;وزير العمل والتنمية الاجتماعية;وزير القوى العاملة;وزير الشغل
housing-minister	minister	housing minister	وزير الإسكان;وزير البناء والإسكان;وزير البناء
planning-minister	minister	planning minister	وزير التخطيط;وزير التخطيط والتعاون الدولي
cooperation-minister	minister	international cooperation minister	وزير التعاون الدولي;وزير التنمية;وزير التنمية الدولية;وزير التعاون الإقليمي
communications-minister	minister	communications minister	وزير الاتصالات;وزير الاتصالات وتقنية المعلومات;وزير الاتصالات وتكنولوجيا المعلومات
religious-affairs-minister	minister	religious affairs minister	وزير الأوقاف;وزير الشؤون الإسلامية;وزير الشؤون الدينية;وزير الحج;وزير الحج والعمرة;وزير الأوقاف والشؤون الإسلامية
social-affairs-minister	minister	social affairs minister	وزير الشؤون الاجتماعية;وزير التضامن الاجتماعي;وزير التضامن;وزير الرفاه
youth-minister	minister	youth and sports minister	وزير الشباب والرياضة;وزير الرياضة;وزير الشباب
immigration-minister	minister	immigration minister	وزير الهجرة;وزير شؤون اللاجئين;وزير المهجرين;وزير الاستيعاب
intelligence-minister	minister	intelligence minister	وزير الاستخبارات;وزير المخابرات;وزير شؤون الاستخبارات
human-rights-minister	minister	human rights minister	وزير حقوق الإنسان
european-affairs-minister	minister	European affairs minister	وزير الشؤون الأوروبية
public-prosecutor	judiciary	public prosecutor	النائب العام;المدعي العام;وكيل الجمهورية;المدعي العسكري العام
minister-of-state	minister	minister of state	وزير الدولة;وزير دولة
minister	minister	minister	?وزير
deputy-foreign-minister	deputy-minister	deputy foreign minister	نائب وزير الخارجية;نائب وزير خارجية;مساعد وزير الخارجية;مساعد وزير خارجية;وكيل وزارة الخارجية;كاتب الدولة للشؤون الخارجية;وكيل وزير الخارجية
deputy-minister	deputy-minister	deputy minister	نائب وزير;نائب الوزير;مساعد وزير;مساعد الوزير;وكيل وزارة;وكيل الوزارة;كاتب الدولة;نائب وزير الدفاع;نائب وزير المالية;نائب وزير الداخلية;مساعد وزير الدفاع
ambassador	diplomat	ambassador	سفير
charge-d-affaires	diplomat	chargé d'affaires	القائم بالأعمال;القائم بأعمال السفارة;القائم بأعمال السفير
consul	diplomat	consul	القنصل;القنصل العام;قنصل
permanent-representative	diplomat	permanent representative	المندوب الدائم;الممثل الدائم;مندوب;السفير الدائم
special-envoy	diplomat	special envoy	المبعوث الخاص;المبعوث;مبعوث;الموفد;موفد;الموفد الخاص;المبعوث الرئاسي;الممثل الخاص;المندوب الخاص;المنسق الخاص;المبعوث الدولي
un-envoy	diplomat	United Nations envoy	المبعوث الأممي;المبعوث الأممي الخاص;مبعوث الأمم المتحدة;المبعوث الخاص للأمم المتحدة;مبعوث الأمين العام للأمم المتحدة;الممثل الخاص للأمين العام للأمم المتحدة;المبعوث الخاص للأمين العام للأمم المتحدة;منسق الأمم المتحدة الخاص;مبعوث الأمم المتحدة الخاص;الوسيط الأممي;المنسق الأممي;المسؤول الأممي;المنسق الخاص للأمم المتحدة
diplomat	diplomat	diplomat	دبلوماسي;ديبلوماسي
attache	diplomat	attaché	الملحق العسكري;الملحق الثقافي;الملحق
chief-negotiator	diplomat	chief negotiator	كبير المفاوضين;كبير مفاوضي
high-representative	igo	high representative	الممثلة العليا للشؤون الخارجية والسياسة الأمنية;الممثلة العليا للسياسة الخارجية;الممثل الأعلى للسياسة الخارجية;مسؤولة السياسة الخارجية;مسؤول السياسة الخارجية;منسقة السياسة الخارجية;منسق السياسة الخارجية;مفوضة السياسة الخارجية;مسؤولة الشؤون الخارجية;الممثلة العليا للاتحاد الأوروبي;الممثل الأعلى للاتحاد الأوروبي;وزيرة خارجية الاتحاد الأوروبي;وزير خارجية الاتحاد الأوروبي;الممثل الأعلى;الممثلة العليا;الممثل السامي;مفوض السياسة الخارجية;كبير دبلوماسيي
chairperson	igo	chairperson	رئيس مفوضية الاتحاد الأفريقي;رئيس المفوضية;رئيس مفوضية
secretary-general	igo	secretary-general	الأمين العام;أمين عام
deputy-secretary-general	igo	deputy secretary-general	نائب الأمين العام;الأمين العام المساعد;وكيل الأمين العام;مساعد الأمين العام;وكيل الأمين العام للأمم المتحدة
director-general	igo	director-general	المدير العام;مدير عام
executive-director	igo	executive director	المدير التنفيذي
commissioner	igo	commissioner	المفوض;المفوض السامي;المفوض العام;مفوض
un-coordinator	igo	UN coordinator	منسق الشؤون الإنسانية;المنسق المقيم;المقرر الخاص;مقرر الأمم المتحدة الخاص;المقرر الأممي
speaker	legislature	speaker of parliament	رئيس البرلمان;رئيس برلمان;رئيس مجلس النواب;رئيس مجلس الشورى;رئيس مجلس الشعب;رئيس مجلس الأمة;رئيس مجلس الشيوخ;رئيس الكنيست;رئيس مجلس الدوما;رئيس الجمعية الوطنية;رئيس المجلس الوطني;رئيس مجلس العموم;رئيس المجلس الشعبي الوطني;رئيس مجلس نواب الشعب;رئيس المجلس التشريعي;رئيس مجلس الاتحاد;رئيس المجلس الوطني الاتحادي;رئيس الكونغرس
legislator	legislature	legislator	النائب;عضو البرلمان;عضو مجلس النواب;عضو مجلس الشيوخ;عضو الكونغرس;عضو الكنيست;عضو مجلس الشورى;عضو مجلس الأمة;السيناتور;السناتور;برلماني;عضو مجلس الشعب
chief-of-staff	military	chief of staff	رئيس الأركان;رئيس هيئة الأركان;رئيس هيئة الأركان المشتركة;رئيس أركان الجيش;رئيس هيئة الأركان العامة;رئيس الأركان العامة;رئيس أركان القوات المسلحة;رئيس أركان;رئيس هيئة أركان الجيش;رئيس هيئة أركان القوات المسلحة;رئيس أركان الدفاع
army-commander	military	army commander	قائد الجيش;القائد العام للقوات المسلحة;قائد القوات المسلحة;القائد الأعلى للقوات المسلحة;قائد القيادة المركزية;قائد القوات البرية;قائد القوات البحرية;قائد القوات الجوية;قائد سلاح الجو;القائد العام للجيش;قائد القيادة الوسطى
commander	military	commander	قائد;القائد العام;القائد العسكري;القائد الميداني
irgc-commander	military	commander of the Revolutionary Guard	قائد الحرس الثوري;القائد العام للحرس الثوري;قائد الحرس;قائد فيلق القدس;قائد قوة القدس
intelligence-chief	security	intelligence chief	رئيس الاستخبارات;رئيس المخابرات;مدير المخابرات;مدير المخابرات العامة;رئيس الاستخبارات العامة;رئيس جهاز المخابرات;رئيس جهاز المخابرات العامة;رئيس جهاز الاستخبارات;مدير الاستخبارات;مدير وكالة الاستخبارات المركزية;مدير وكالة المخابرات المركزية;رئيس الموساد;رئيس الشاباك;مدير الاستخبارات الوطنية;رئيس جهاز الأمن العام;رئيس شعبة الاستخبارات العسكرية;مدير السي آي إيه;رئيس المخابرات العامة;رئيس وكالة الاستخبارات المركزية;مدير جهاز المخابرات
national-security-adviser	security	national security adviser	مستشار الأمن القومي;مستشار الأمن الوطني;مستشار الرئيس لشؤون الأمن القومي;أمين مجلس الأمن القومي;الأمين العام لمجلس الأمن القومي;سكرتير مجلس الأمن;رئيس مجلس الأمن القومي;أمين المجلس الأعلى للأمن القومي;مستشار شؤون الأمن القومي
police-chief	security	police chief	قائد الشرطة;مدير الأمن العام;مدير الشرطة;رئيس الشرطة;مدير مكتب التحقيقات الفدرالي;مدير مكتب التحقيقات الفيدرالي;قائد شرطة
adviser	staff	adviser	مستشار;كبير مستشاري;كبير المستشارين
assistant	staff	assistant	مساعد
presidential-chief-of-staff	staff	chief of staff of the presidency	رئيس الديوان الملكي;رئيس ديوان;رئيس الديوان;كبير موظفي البيت الأبيض;مدير مكتب;رئيس مكتب
spokesperson	spokesperson	spokesperson	المتحدث باسم;الناطق باسم;المتحدث الرسمي باسم;الناطق الرسمي باسم;المتحدثة باسم;الناطقة باسم;المتحدثة الرسمية باسم;الناطقة الرسمية باسم;المتحدث الرسمي;الناطق الرسمي;متحدث باسم;ناطق باسم;متحدثة باسم;ناطقة باسم;المتحدث الإعلامي;الناطق الإعلامي;المتحدث العسكري;الناطق العسكري;المتحدث;الناطق;المتحدث الإعلامي باسم;متحدث;ناطق;متحدث رسمي;المتحدث العسكري باسم;السكرتير الصحفي;السكرتيرة الصحفية
governor	local	governor	المحافظ;محافظ;حاكم;والي;الوالي
mayor	local	mayor	رئيس بلدية;رئيس البلدية;عمدة;رئيسة بلدية;أمين العاصمة
central-bank-governor	economy	central bank governor	محافظ البنك المركزي;محافظ مصرف;محافظ مؤسسة النقد;رئيس البنك المركزي;رئيس مجلس الاحتياطي الاتحادي;حاكم مصرف
chief-executive	economy	chief executive	الرئيس التنفيذي;رئيس مجلس الإدارة;رئيس مجلس إدارة;رئيس شركة;مدير شركة;رجل الأعمال
director	staff	director	مدير
judge	judiciary	judge	القاضي;قاضي;رئيس المحكمة;رئيس المحكمة العليا;رئيس المحكمة الدستورية
lawyer	judiciary	lawyer	المحامي;محامي
party-leader	party	party leader	رئيس حزب;زعيم حزب;زعيم الحزب;رئيس الحزب;رئيس المكتب السياسي;زعيم حركة;زعيم جماعة;رئيس حركة;رئيس تيار;زعيم تنظيم;أمين عام حزب;رئيس ائتلاف;زعيم ائتلاف;رئيس المكتب السياسي لحركة;رئيس كتلة;عضو المكتب السياسي
opposition-leader	party	opposition leader	زعيم المعارضة;رئيس المعارضة;زعيمة المعارضة
senior-member	party	senior member	القيادي;قيادي;قيادي في
candidate	party	candidate	المرشح;المرشح الرئاسي;مرشح
mufti	religious	mufti	مفتي;المفتي;مفتي عام;المفتي العام;مفتي الجمهورية;مفتي الديار
imam	religious	imam	شيخ الأزهر;إمام;الإمام
patriarch	religious	patriarch	البطريرك;بطريرك;المطران;الأسقف;الكاردينال;رئيس الأساقفة
rabbi	religious	rabbi	الحاخام;حاخام
ayatollah	religious	ayatollah	آية الله;المرجع الديني;المرجع الشيعي;المرجع الأعلى
prince	honorific	prince	?الأمير;صاحب السمو الملكي الأمير;سمو الأمير;صاحب السمو الملكي;صاحب السمو;سمو;سمو الشيخ;صاحب السمو الشيخ
rank	military	military rank	اللواء;العميد;العقيد;الجنرال;الفريق;الفريق أول;المشير;الأدميرال;المقدم;الرائد;النقيب;الملازم;الماريشال;العميد الركن;اللواء الركن;الفريق الركن;الملازم أول;الأميرال;الكولونيل;الكابتن;الرقيب
honorific	honorific	courtesy title	السيد;السيدة;الدكتور;الدكتورة;المهندس;المهندسة;الأستاذ;الأستاذة;الشيخ;الشيخة;جلالة الملك;جلالة;معالي;سعادة;فخامة;فخامة الرئيس;الحاج;السير;اللورد;المستر;القس;الأنبا;الأب;الآنسة;البروفيسور;البروفسور;د;م
journalist	press	journalist	معلق رياضي;الصحفي;الصحافي;المراسل;مراسل;الكاتب;الكاتب الصحفي;المحرر;المعلق;الإعلامي;رئيس التحرير;رئيس تحرير;المذيع;المصور;الكاتبة;الصحفية;الصحافية;المراسلة;الإعلامية
analyst	expert	analyst	المحلل;المحلل السياسي;الخبير;الباحث;المؤرخ;الأكاديمي;الخبير الاقتصادي;الباحثة;الخبيرة;المحللة;أستاذ
activist	expert	activist	الناشط;الناشطة;الناشط الحقوقي;الحقوقي;المعارض
artist	culture	artist	الفنان;المخرج;المطرب;الشاعر;الروائي;المغني;الفنانة;المطربة;الملحن
athlete	sport	athlete	اللاعب;المدرب;المهاجم;الحارس;لاعب;مدرب;المدير الفني;نجم`
