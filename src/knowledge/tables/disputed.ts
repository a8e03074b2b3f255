// Made from knowledge/disputed.tsv by scripts/knowledge.ts; do not edit.
export default `slug	kind	latin	name	also
jerusalem	city	Jerusalem	القدس	القدس المحتلة;مدينة القدس;القدس الشرقية;القدس الغربية;أورشليم;القدس الشريف
golan	region	Golan	الجولان	هضبة الجولان;مرتفعات الجولان;الجولان المحتل;الجولان السوري;الجولان السوري المحتل;الجولان المحتلة;هضبة الجولان المحتلة
shebaa	region	Shebaa Farms	مزارع شبعا
crimea	region	Crimea	القرم	شبه جزيرة القرم
donbas	region	Donbas	دونباس	إقليم دونباس;الدونباس
donetsk	region	Donetsk	دونيتسك	جمهورية دونيتسك الشعبية
luhansk	region	Luhansk	لوغانسك	لوهانسك;جمهورية لوغانسك الشعبية
kashmir	region	Kashmir	كشمير	إقليم كشمير;جامو وكشمير;منطقة كشمير
nagorno-karabakh	region	Nagorno-Karabakh	ناغورنو كاراباخ	ناغورني كاراباخ;قره باغ;قرة باغ;إقليم ناغورنو كاراباخ;إقليم قره باغ;ناغورنو قره باغ;ناغورني قره باغ;ناكورني كاراباخ;ناغورنو-كاراباخ
abkhazia	region	Abkhazia	أبخازيا
south-ossetia	region	South Ossetia	أوسيتيا الجنوبية
transnistria	region	Transnistria	ترانسنيستريا	ترانسدنيستريا;ترانسنستريا
northern-cyprus	region	Northern Cyprus	قبرص الشمالية	جمهورية شمال قبرص التركية;شمال قبرص;قبرص التركية
somaliland	region	Somaliland	أرض الصومال	إقليم أرض الصومال;صوماليلاند;جمهورية أرض الصومال
halayib	region	Hala'ib Triangle	حلايب	مثلث حلايب;حلايب وشلاتين
abyei	region	Abyei	أبيي	منطقة أبيي
fashaga	region	al-Fashaga	الفشقة	منطقة الفشقة
gulf-islands	region	Abu Musa and the Tunbs	طنب الكبرى	طنب الصغرى;جزيرة أبو موسى;الجزر الإماراتية الثلاث
kuril	region	Kuril Islands	جزر الكوريل	الكوريل;جزر كوريل;الأقاليم الشمالية
senkaku	region	Senkaku / Diaoyu	جزر سينكاكو	سينكاكو;دياويو;جزر دياويو
spratly	region	Spratly Islands	جزر سبراتلي	سبراتلي
paracel	region	Paracel Islands	جزر باراسيل
dokdo	region	Dokdo / Takeshima	جزر دوكدو	تاكيشيما;دوكدو
laayoune	city	Laayoune	?العيون	مدينة العيون
dakhla	city	Dakhla	?الداخلة	مدينة الداخلة
guerguerat	region	Guerguerat	الكركرات	معبر الكركرات
sevastopol	city	Sevastopol	سيفاستوبول	سيباستوبول`
