// Made from knowledge/peoples.tsv by scripts/knowledge.ts; do not edit.
export default `slug	kind	latin	name	nisba	people	countries
arabs	people	Arabs	العرب	?عربي	عرب;أعراب
kurds	people	Kurds	الأكراد	كردي	أكراد;?كرد
berbers	people	Amazigh	الأمازيغ	أمازيغي;بربري	أمازيغ
turkmen	people	Turkmen	التركمان	تركماني	تركمان
jews	people	Jews	اليهود	يهودي	يهود
druze	people	Druze	الدروز	درزي	دروز
alawites	people	Alawites	العلويون	?علوي
yazidis	people	Yazidis	الإيزيديون	إيزيدي;أيزيدي;يزيدي
assyrians	people	Assyrians	الآشوريون	آشوري;أشوري
copts	people	Copts	الأقباط	قبطي	أقباط;قبط
rohingya	people	Rohingya	الروهينغا		روهينغا;روهينجا;روهنغيا
uyghurs	people	Uyghurs	الإيغور	إيغوري;أويغوري	إيغور;أويغور
tatars	people	Tatars	التتار	تتري;تتاري	تتار
chechens	people	Chechens	الشيشان	شيشاني
circassians	people	Circassians	الشركس	شركسي	شركس
pashtuns	people	Pashtuns	البشتون	بشتوني	بشتون
hazara	people	Hazara	الهزارة		هزارة
baloch	people	Baloch	البلوش	بلوشي	بلوش
tuareg	people	Tuareg	الطوارق	طارقي	طوارق
sahrawis	people	Sahrawis	الصحراويون	?صحراوي
catalans	people	Catalans	الكتالونيون	كتالوني;كاتالوني	كتالان
europeans	people	Europeans	الأوروبيون	أوروبي;أوربي
africans	people	Africans	الأفارقة	أفريقي;إفريقي	أفارقة
asians	people	Asians	الآسيويون	آسيوي;أسيوي
gulf	people	Gulf states' people	الخليجيون	خليجي
maghrebis	people	Maghrebis	المغاربيون	مغاربي
latins	people	Latin Americans	اللاتينيون	أمريكي لاتيني;أميركي لاتيني
scandinavians	people	Scandinavians	الإسكندنافيون	إسكندنافي
koreans	people	Koreans	الكوريون	كوري
congolese	people	Congolese	الكونغوليون	كونغولي;كونجولي
slavs	people	Slavs	السلاف	سلافي	سلاف
scots	people	Scots	الاسكتلنديون	اسكتلندي;أسكتلندي;سكوتلندي		GBR
welsh	people	Welsh	الويلزيون	ويلزي		GBR
crimean-tatars	people	Crimean Tatars	تتار القرم		تتار القرم
ghazans	people	Gazans	الغزيون	?غزي;غزاوي		PSE
jerusalemites	people	Jerusalemites	المقدسيون	?مقدسي`
