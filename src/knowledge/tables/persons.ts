// Made from knowledge/persons.tsv by scripts/knowledge.ts; do not edit.
export default `id	latin	name	also	countries	role	of
isnad:person/abdullah-abdullah	Abdullah Abdullah	?عبد الله عبد الله	عبدالله عبدالله	AFG
isnad:person/ashraf-ghani	Ashraf Ghani	أشرف غني	محمد أشرف غني;اشرف غني	AFG	president
isnad:person/hamid-karzai	Hamid Karzai	حامد كرزاي	حميد كرزاي;كرزاي	AFG	president
wd:Q316901	Edi Rama	إيدي راما	ادي راما	ALB	prime-minister
isnad:person/abdullah-bin-zayed-al-nahyan	Abdullah bin Zayed Al Nahyan	عبد الله بن زايد آل نهيان	عبدالله بن زايد آل نهيان;عبد الله بن زايد;عبدالله بن زايد	ARE	foreign-minister
isnad:person/anwar-gargash	Anwar Gargash	أنور قرقاش	أنور بن محمد قرقاش;قرقاش	ARE	minister-of-state-for-foreign-affairs
wd:Q1059948	Khalifa bin Zayed Al Nahyan	خليفة بن زايد آل نهيان	خليفة بن زايد	ARE	president
wd:Q1951896	Mohamed bin Zayed Al Nahyan	محمد بن زايد آل نهيان	محمد بن زايد;?بن زايد	ARE	president
wd:Q57655	Mohammed bin Rashid Al Maktoum	محمد بن راشد آل مكتوم	محمد بن راشد	ARE	prime-minister
wd:Q52395487	Javier Milei	خافيير ميلي	خافيير ميلاي	ARG	president
isnad:person/mauricio-macri	Mauricio Macri	ماوريسيو ماكري	موريسيو ماكري	ARG	president
wd:Q7035479	Nikol Pashinyan	نيكول باشينيان	باشينيان	ARM	prime-minister
isnad:person/serzh-sargsyan	Serzh Sargsyan	سيرج سركسيان	سيرج سركيسيان;سيرج ساركيسيان	ARM	president
isnad:person/julian-assange	Julian Assange	جوليان أسانج	جوليان أسانغ;أسانج	AUS
isnad:person/julie-bishop	Julie Bishop	جولي بيشوب		AUS	foreign-minister
isnad:person/malcolm-turnbull	Malcolm Turnbull	مالكولم ترنبول	مالكوم ترنبول;ترنبول	AUS	prime-minister
wd:Q7436908	Scott Morrison	سكوت موريسون	موريسون	AUS	prime-minister
isnad:person/karin-kneissl	Karin Kneissl	كارين كنايسل		AUT	foreign-minister
isnad:person/sebastian-kurz	Sebastian Kurz	سيباستيان كورتس	سيباستيان كورتز;سبستيان كورتس	AUT	chancellor
isnad:person/elmar-mammadyarov	Elmar Mammadyarov	إلمار محمدياروف	المار محمدياروف	AZE	foreign-minister
wd:Q57371	Ilham Aliyev	إلهام علييف	الهام علييف;علييف;إلهام عليف	AZE	president
wd:Q52183	Sheikh Hasina	حسينة واجد	شيخة حسينة;?حسينة	BGD	prime-minister
wd:Q57352	Hamad bin Isa Al Khalifa	حمد بن عيسى آل خليفة	حمد بن عيسى	BHR	king
isnad:person/khalid-bin-ahmed-al-khalifa	Khalid bin Ahmed Al Khalifa	خالد بن أحمد آل خليفة	خالد بن أحمد بن محمد آل خليفة	BHR	foreign-minister
wd:Q58140	Salman bin Hamad bin Isa Al Khalifa	سلمان بن حمد آل خليفة	سلمان بن حمد	BHR	crown-prince
wd:Q2866	Alexander Lukashenko	ألكسندر لوكاشينكو	الكسندر لوكاشينكو;لوكاشينكو	BLR	president
isnad:person/evo-morales	Evo Morales	إيفو موراليس	ايفو موراليس;?موراليس	BOL	president
isnad:person/dilma-rousseff	Dilma Rousseff	ديلما روسيف	روسيف	BRA	president
wd:Q10304982	Jair Bolsonaro	جايير بولسونارو	جاير بولسونارو;بولسونارو	BRA	president
wd:Q37181	Luiz Inácio Lula da Silva	لويس إيناسيو لولا دا سيلفا	لولا دا سيلفا;لويز إيناسيو لولا دا سيلفا	BRA	president
isnad:person/michel-temer	Michel Temer	ميشال تامر	ميشيل تامر	BRA	president
isnad:person/chrystia-freeland	Chrystia Freeland	كريستيا فريلاند		CAN	foreign-minister
wd:Q3099714	Justin Trudeau	جاستن ترودو	جاستين ترودو;ترودو	CAN	prime-minister
isnad:person/mark-carney	Mark Carney	مارك كارني		CAN	prime-minister
isnad:person/stephen-harper	Stephen Harper	ستيفن هاربر		CAN	prime-minister
wd:Q306	Sebastián Piñera	سيباستيان بينيرا	بينيرا	CHL	president
isnad:person/geng-shuang	Geng Shuang	قنغ شوانغ	غينغ شوانغ;جينج شوانج;كنغ شوانغ	CHN	spokesperson
isnad:person/hua-chunying	Hua Chunying	هوا تشون يينغ	هوا تشونينغ;هوا تشونيينغ	CHN	spokesperson
wd:Q18111	Li Keqiang	لي كه تشيانغ	لي كيتشيانغ;لي كي تشيانغ	CHN	prime-minister
wd:Q4414390	Li Qiang	لي تشيانغ		CHN	prime-minister
isnad:person/lu-kang	Lu Kang	لو كانغ		CHN	spokesperson
isnad:person/qin-gang	Qin Gang	تشين غانغ	تشين قانغ	CHN	foreign-minister
isnad:person/wang-yi	Wang Yi	وانغ يي	وانج يي	CHN	foreign-minister
wd:Q15031	Xi Jinping	شي جين بينغ	شي جينبينغ;شي جين بينج;شي جينغ بينغ;شى جين بينغ	CHN	president
isnad:person/yang-jiechi	Yang Jiechi	يانغ جيتشي	يانغ جيه تشي	CHN	diplomat
wd:Q57413	Alassane Ouattara	الحسن وتارا	الحسن واتارا;حسن واتارا;الحسن أوتارا	CIV	president
wd:Q29032770	Félix Tshisekedi	فيليكس تشيسيكيدي	تشيسيكيدي	COD	president
isnad:person/joseph-kabila	Joseph Kabila	جوزيف كابيلا	جوزف كابيلا;كابيلا	COD	president
wd:Q704022	Gustavo Petro	غوستافو بيترو	جوستافو بيترو	COL	president
wd:Q17478000	Iván Duque	إيفان دوكي	ايفان دوكي	COL	president
isnad:person/juan-manuel-santos	Juan Manuel Santos	خوان مانويل سانتوس	?سانتوس	COL	president
isnad:person/fidel-castro	Fidel Castro	فيدل كاسترو	فيديل كاسترو	CUB	president
wd:Q1932603	Miguel Díaz-Canel	ميغيل دياز كانيل	ميغيل دياز-كانيل;ميجيل دياز كانيل	CUB	president
isnad:person/raul-castro	Raúl Castro	راؤول كاسترو	راوول كاسترو	CUB	president
wd:Q2112764	Nikos Anastasiades	نيكوس أناستاسياديس	نيكوس اناستاسيادس	CYP	president
isnad:person/angela-merkel	Angela Merkel	أنغيلا ميركل	أنجيلا ميركل;انغيلا ميركل;انجيلا ميركل;ميركل	DEU	chancellor
isnad:person/annalena-baerbock	Annalena Baerbock	أنالينا بيربوك	بيربوك	DEU	foreign-minister
wd:Q76658	Frank-Walter Steinmeier	فرانك فالتر شتاينماير	فرانك-فالتر شتاينماير;شتاينماير;فرانك فالتر شتانماير	DEU	president
wd:Q566257	Friedrich Merz	فريدريش ميرتس	ميرتس	DEU	chancellor
isnad:person/heiko-maas	Heiko Maas	هايكو ماس		DEU	foreign-minister
isnad:person/horst-seehofer	Horst Seehofer	هورست زيهوفر	زيهوفر	DEU	interior-minister
wd:Q61053	Olaf Scholz	أولاف شولتس	أولاف شولتز;شولتس;شولتز	DEU	chancellor
isnad:person/sigmar-gabriel	Sigmar Gabriel	زيغمار غابرييل	سيغمار غابرييل;زيجمار جابرييل;سيجمار جابرييل;زيغمار غابريل	DEU	foreign-minister
isnad:person/thomas-de-maiziere	Thomas de Maizière	توماس دي ميزيير	توماس دي مزيير	DEU	interior-minister
isnad:person/wolfgang-schauble	Wolfgang Schäuble	فولفغانغ شويبله	فولفغانغ شويبليه;شويبله	DEU	finance-minister
wd:Q57390	Ismail Omar Guelleh	إسماعيل عمر غيلة	اسماعيل عمر جيلة;إسماعيل عمر جيله;إسماعيل عمر جيلي	DJI	president
isnad:person/abdelaziz-bouteflika	Abdelaziz Bouteflika	عبد العزيز بوتفليقة	عبدالعزيز بوتفليقة;بوتفليقة	DZA	president
isnad:person/abdelkader-messahel	Abdelkader Messahel	عبد القادر مساهل	عبدالقادر مساهل;مساهل	DZA	foreign-minister
wd:Q2821166	Abdelmadjid Tebboune	عبد المجيد تبون	عبدالمجيد تبون;تبون	DZA	president
isnad:person/abdelmalek-sellal	Abdelmalek Sellal	عبد المالك سلال	عبدالمالك سلال;?سلال	DZA	prime-minister
isnad:person/ahmed-gaid-salah	Ahmed Gaid Salah	أحمد قايد صالح	قايد صالح	DZA	chief-of-staff
isnad:person/ahmed-ouyahia	Ahmed Ouyahia	أحمد أويحيى	أحمد أويحي;أويحيى	DZA	prime-minister
isnad:person/ramtane-lamamra	Ramtane Lamamra	رمطان لعمامرة	رمضان العمامرة;لعمامرة;رمطان لعمامره	DZA	foreign-minister
isnad:person/lenin-moreno	Lenín Moreno	لينين مورينو		ECU	president
isnad:person/abbas-kamel	Abbas Kamel	?عباس كامل		EGY	intelligence-chief
wd:Q307871	Abdel Fattah el-Sisi	عبد الفتاح السيسي	عبدالفتاح السيسي;السيسي;عبد الفتاح السيسى;عبدالفتاح السيسى	EGY	president
isnad:person/adly-mansour	Adly Mansour	عدلي منصور		EGY	president
isnad:person/ahmed-abu-zeid	Ahmed Abu Zeid	?أحمد أبو زيد	احمد ابوزيد	EGY	spokesperson
isnad:person/ahmed-hafez	Ahmed Hafez	?أحمد حافظ		EGY	spokesperson
isnad:person/ahmed-el-tayeb	Ahmed el-Tayeb	?أحمد الطيب		EGY	imam
isnad:person/amr-moussa	Amr Moussa	عمرو موسى		EGY
isnad:person/badr-abdelatty	Badr Abdelatty	بدر عبد العاطي	بدر عبدالعاطي	EGY	foreign-minister
isnad:person/hosni-mubarak	Hosni Mubarak	حسني مبارك	محمد حسني مبارك;?مبارك	EGY	president
isnad:person/ibrahim-mahlab	Ibrahim Mahlab	إبراهيم محلب	محلب	EGY	prime-minister
isnad:person/mohamed-elbaradei	Mohamed ElBaradei	محمد البرادعي	البرادعي	EGY
isnad:person/mohamed-morsi	Mohamed Morsi	محمد مرسي	محمد مرسى;مرسي	EGY	president
wd:Q54901515	Moustafa Madbouly	مصطفى مدبولي	مدبولي	EGY	prime-minister
isnad:person/sameh-shoukry	Sameh Shoukry	سامح شكري	سامح شكرى	EGY	foreign-minister
isnad:person/sedki-sobhy	Sedki Sobhy	?صدقي صبحي		EGY	defence-minister
isnad:person/sherif-ismail	Sherif Ismail	?شريف إسماعيل		EGY	prime-minister
isnad:person/tarek-shawki	Tarek Shawki	?طارق شوقي		EGY	education-minister
wd:Q57348	Isaias Afwerki	أسياس أفورقي	أسياس أفورقى;إسياس أفورقي;أفورقي	ERI	president
isnad:person/carles-puigdemont	Carles Puigdemont	كارليس بوتشيمون	كارلس بوتشيمون;بوتشيمون;كارليس بوتشديمون	ESP	leader
wd:Q191045	Felipe VI of Spain	فيليبي السادس	فيليب السادس	ESP	king
isnad:person/mariano-rajoy	Mariano Rajoy	ماريانو راخوي	راخوي	ESP	prime-minister
wd:Q6070218	Pedro Sánchez	بيدرو سانشيز	بيدرو سانتشيز;?سانشيز	ESP	prime-minister
wd:Q50365049	Abiy Ahmed	آبي أحمد	أبي أحمد;آبي أحمد علي;أبي أحمد علي	ETH	prime-minister
isnad:person/hailemariam-desalegn	Hailemariam Desalegn	هيلي ماريام ديسالين	هايلي ماريام ديسالين;هايلي مريام ديسالين;هيلا مريام ديسالين	ETH	prime-minister
isnad:person/workneh-gebeyehu	Workneh Gebeyehu	ورقنيه جيبيهو	ورقينه غيبيو;ورقينيه غيبيو	ETH	foreign-minister
isnad:person/catherine-colonna	Catherine Colonna	كاترين كولونا		FRA	foreign-minister
wd:Q3052772	Emmanuel Macron	إيمانويل ماكرون	ايمانويل ماكرون;إمانويل ماكرون;ماكرون	FRA	president
isnad:person/florence-parly	Florence Parly	فلورنس بارلي	فلورانس بارلي	FRA	defence-minister
isnad:person/francois-delattre	François Delattre	فرانسوا ديلاتر		FRA	permanent-representative
isnad:person/francois-hollande	François Hollande	فرانسوا هولاند	فرنسوا هولاند;هولاند	FRA	president
wd:Q3171170	Jean Castex	جان كاستكس	جان كاستيكس	FRA	prime-minister
isnad:person/jean-marc-ayrault	Jean-Marc Ayrault	جان مارك أيرولت	جان مارك إيرولت;جان مارك آيرولت;أيرولت	FRA	foreign-minister
isnad:person/jean-noel-barrot	Jean-Noël Barrot	جان نويل بارو	جان-نويل بارو	FRA	foreign-minister
isnad:person/jean-yves-le-drian	Jean-Yves Le Drian	جان إيف لودريان	جان ايف لودريان;جان-إيف لودريان;جان إيف لو دريان;لودريان	FRA	foreign-minister
isnad:person/laurent-fabius	Laurent Fabius	لوران فابيوس	فابيوس	FRA	foreign-minister
isnad:person/manuel-valls	Manuel Valls	مانويل فالس	مانويل فالز;?فالس	FRA	prime-minister
isnad:person/marine-le-pen	Marine Le Pen	مارين لوبان	مارين لوبن;لوبان	FRA	party-leader
isnad:person/nicolas-sarkozy	Nicolas Sarkozy	نيكولا ساركوزي	ساركوزي	FRA	president
isnad:person/edouard-philippe	Édouard Philippe	إدوار فيليب	ادوار فيليب	FRA	prime-minister
wd:Q20020731	Élisabeth Borne	إليزابيث بورن		FRA	prime-minister
isnad:person/alistair-burt	Alistair Burt	أليستر بيرت	اليستر بيرت;أليستير بيرت	GBR	minister-of-state-for-foreign-affairs
isnad:person/amber-rudd	Amber Rudd	أمبر رود	آمبر رود	GBR	interior-minister
wd:Q180589	Boris Johnson	بوريس جونسون	?جونسون	GBR	prime-minister
wd:Q43274	Charles III	تشارلز الثالث		GBR	king
isnad:person/david-cameron	David Cameron	ديفيد كاميرون	ديفيد كامرون;دايفيد كاميرون;كاميرون	GBR	prime-minister
isnad:person/dominic-raab	Dominic Raab	دومينيك راب		GBR	foreign-minister
wd:Q9682	Elizabeth II	إليزابيث الثانية		GBR	king
isnad:person/gavin-williamson	Gavin Williamson	غافن ويليامسون	غافين وليامسون;جافين ويليامسون	GBR	defence-minister
isnad:person/jeremy-corbyn	Jeremy Corbyn	جيريمي كوربين	جيرمي كوربن;كوربين	GBR	opposition-leader
isnad:person/jeremy-hunt	Jeremy Hunt	جيريمي هانت	جيرمي هانت;جيريمي هنت	GBR	foreign-minister
isnad:person/keir-starmer	Keir Starmer	كير ستارمر	ستارمر	GBR	prime-minister
wd:Q272201	Liz Truss	ليز تراس		GBR	prime-minister
isnad:person/michael-fallon	Michael Fallon	مايكل فالون		GBR	defence-minister
isnad:person/philip-hammond	Philip Hammond	فيليب هاموند		GBR	foreign-minister
isnad:person/rishi-sunak	Rishi Sunak	ريشي سوناك	سوناك	GBR	prime-minister
isnad:person/sajid-javid	Sajid Javid	ساجد جاويد	ساجد جافيد	GBR	interior-minister
isnad:person/theresa-may	Theresa May	تيريزا ماي	تريزا ماي	GBR	prime-minister
isnad:person/tony-blair	Tony Blair	توني بلير	بلير	GBR	prime-minister
isnad:person/alexis-tsipras	Alexis Tsipras	ألكسيس تسيبراس	اليكسيس تسيبراس;أليكسيس تسيبراس;تسيبراس	GRC	prime-minister
wd:Q552751	Kyriakos Mitsotakis	كيرياكوس ميتسوتاكيس	ميتسوتاكيس	GRC	prime-minister
isnad:person/jimmy-morales	Jimmy Morales	جيمي موراليس		GTM	president
isnad:person/peter-szijjarto	Péter Szijjártó	بيتر سيارتو	بيتر سيجارتو	HUN	foreign-minister
wd:Q57641	Viktor Orbán	فيكتور أوربان	فكتور أوربان;أوربان	HUN	prime-minister
wd:Q3318231	Joko Widodo	جوكو ويدودو	ويدودو	IDN	president
wd:Q2107268	Prabowo Subianto	برابوو سوبيانتو	سوبيانتو	IDN	president
isnad:person/retno-marsudi	Retno Marsudi	ريتنو مرسودي	رتنو مرسودي	IDN	foreign-minister
isnad:person/abdullatif-bin-rashid-al-zayani	Abdullatif bin Rashid Al Zayani	عبد اللطيف الزياني	عبداللطيف الزياني;عبد اللطيف بن راشد الزياني;الزياني;عبداللطيف بن راشد الزياني	IGO	secretary-general	isnad:gcc
isnad:person/ahmed-aboul-gheit	Ahmed Aboul Gheit	أحمد أبو الغيط	أبو الغيط;ابو الغيط	IGO	secretary-general	isnad:arab-league
isnad:person/ahmet-uzumcu	Ahmet Üzümcü	أحمد أوزومجو	أحمد أوزمجو	IGO	director-general
isnad:person/anders-fogh-rasmussen	Anders Fogh Rasmussen	أندرس فوغ راسموسن		IGO	secretary-general	isnad:nato
isnad:person/antonio-tajani	Antonio Tajani	أنطونيو تاياني	انطونيو تاياني	IGO	speaker
isnad:person/antonio-guterres	António Guterres	أنطونيو غوتيريس	أنطونيو غوتيريش;انطونيو غوتيريس;أنطونيو جوتيريس;أنطونيو جوتيريش;غوتيريش;غوتيريس;جوتيريش;أنتونيو غوتيريش;انطونيو غوتيريش;أنتونيو غوتيريس	IGO	secretary-general	isnad:united-nations
isnad:person/audrey-azoulay	Audrey Azoulay	أودري أزولاي	أودريه أزولاي	IGO	director-general
isnad:person/ban-ki-moon	Ban Ki-moon	بان كي مون	بان كي-مون	IGO	secretary-general	isnad:united-nations
isnad:person/bernardino-leon	Bernardino León	برناردينو ليون	برناردينيو ليون	IGO	special-envoy
isnad:person/catherine-ashton	Catherine Ashton	كاترين أشتون	كاثرين أشتون;كاثرين آشتون;أشتون	IGO	high-representative	isnad:european-union
isnad:person/charles-michel	Charles Michel	شارل ميشيل	شارل ميشال	IGO	president	isnad:european-council
isnad:person/christine-lagarde	Christine Lagarde	كريستين لاغارد	كريستين لاجارد;لاغارد	IGO	director-general
isnad:person/donald-tusk	Donald Tusk	دونالد توسك	توسك	IGO	president	isnad:european-council
isnad:person/farhan-haq	Farhan Haq	فرحان حق		IGO	spokesperson
isnad:person/fatou-bensouda	Fatou Bensouda	فاتو بنسودا	بنسودا	IGO	public-prosecutor
isnad:person/federica-mogherini	Federica Mogherini	فيديريكا موغيريني	فيديريكا موجيريني;فيدريكا موغريني;فيديريكا موغريني;موغيريني;موغريني;فيدريكا موغيريني	IGO	high-representative	isnad:european-union
isnad:person/filippo-grandi	Filippo Grandi	فيليبو غراندي	فيليبو جراندي	IGO	commissioner	isnad:ohchr
isnad:person/geir-pedersen	Geir Pedersen	غير بيدرسون	جير بيدرسون;غير بيدرسن	IGO	special-envoy
isnad:person/ghassan-salame	Ghassan Salamé	غسان سلامة	غسان سلامه	IGO	special-envoy
isnad:person/hans-grundberg	Hans Grundberg	هانس غروندبرغ	هانز غروندبرغ;غروندبرغ	IGO	special-envoy
isnad:person/hissein-brahim-taha	Hissein Brahim Taha	حسين إبراهيم طه		IGO	secretary-general	isnad:oic
isnad:person/horst-kohler	Horst Köhler	هورست كوهلر	هورست كولر;كوهلر	IGO	special-envoy
isnad:person/irina-bokova	Irina Bokova	إيرينا بوكوفا	ايرينا بوكوفا	IGO	director-general
isnad:person/ismail-ould-cheikh-ahmed	Ismail Ould Cheikh Ahmed	إسماعيل ولد الشيخ أحمد	إسماعيل ولد الشيخ;ولد الشيخ أحمد;ولد الشيخ	IGO	special-envoy
isnad:person/iyad-madani	Iyad Madani	?إياد مدني	إياد أمين مدني	IGO	secretary-general	isnad:oic
isnad:person/jamal-benomar	Jamal Benomar	جمال بنعمر	جمال بن عمر;بنعمر	IGO	special-envoy
isnad:person/jasem-albudaiwi	Jasem Albudaiwi	جاسم البديوي	جاسم محمد البديوي	IGO	secretary-general	isnad:gcc
isnad:person/jean-claude-juncker	Jean-Claude Juncker	جان كلود يونكر	جان كلود يونكير;يونكر;جان-كلود يونكر	IGO	president	isnad:european-commission
isnad:person/jens-stoltenberg	Jens Stoltenberg	ينس ستولتنبرغ	ينس ستولتنبرج;جنس ستولتنبرغ;ينس شتولتنبرغ;ستولتنبرغ	IGO	secretary-general	isnad:nato
isnad:person/josep-borrell	Josep Borrell	جوزيب بوريل	جوزيف بوريل;بوريل;خوسيب بوريل	IGO	high-representative	isnad:european-union
wd:Q11869065	Kaja Kallas	كايا كالاس		IGO	high-representative	isnad:european-union
isnad:person/karim-khan	Karim Khan	?كريم خان		IGO	public-prosecutor
isnad:person/lakhdar-brahimi	Lakhdar Brahimi	الأخضر الإبراهيمي		IGO	special-envoy
isnad:person/mark-lowcock	Mark Lowcock	مارك لوكوك		IGO	un-coordinator
isnad:person/martin-griffiths	Martin Griffiths	مارتن غريفيث	مارتن جريفيث;مارتن غريفث;مارتن غريفيثس;غريفيث;مارتن جريفيثس;غريفيثس	IGO	special-envoy
isnad:person/martin-kobler	Martin Kobler	مارتن كوبلر	كوبلر	IGO	special-envoy
isnad:person/michel-barnier	Michel Barnier	ميشال بارنييه	ميشيل بارنييه;بارنييه	IGO	chief-negotiator
isnad:person/michelle-bachelet	Michelle Bachelet	ميشيل باشليه	ميشال باشليه;باشليه	IGO	commissioner	isnad:ohchr
isnad:person/mohammad-barkindo	Mohammad Barkindo	محمد باركيندو	محمد سنوسي باركيندو	IGO	secretary-general
isnad:person/moussa-faki	Moussa Faki	موسى فكي	موسى فقي محمد;موسى فكي محمد;موسى فقي	IGO	chairperson	isnad:african-union
isnad:person/nabil-elaraby	Nabil Elaraby	?نبيل العربي		IGO	secretary-general	isnad:arab-league
isnad:person/nayef-al-hajraf	Nayef Al-Hajraf	نايف الحجرف	نايف فلاح الحجرف	IGO	secretary-general	isnad:gcc
isnad:person/nickolay-mladenov	Nickolay Mladenov	نيكولاي ملادينوف	نيكولاي ميلادينوف;ملادينوف;ميلادينوف;نيكولاي ملايدينوف	IGO	special-envoy
isnad:person/nkosazana-dlamini-zuma	Nkosazana Dlamini-Zuma	نكوسازانا دلاميني زوما	دلاميني زوما	IGO	chairperson	isnad:african-union
isnad:person/philippe-lazzarini	Philippe Lazzarini	فيليب لازاريني	لازاريني	IGO	commissioner
isnad:person/pierre-krahenbuhl	Pierre Krähenbühl	بيير كرينبول	بيير كرينبوهل	IGO	commissioner
isnad:person/rafael-grossi	Rafael Grossi	رافائيل غروسي	رافاييل غروسي;رافائيل جروسي;غروسي	IGO	director-general
isnad:person/staffan-de-mistura	Staffan de Mistura	ستيفان دي ميستورا	ستافان دي ميستورا;دي ميستورا;ستيفان دى ميستورا;دو ميستورا;ستافان دو ميستورا	IGO	special-envoy
isnad:person/stephane-dujarric	Stéphane Dujarric	ستيفان دوجاريك	ستيفان دوغاريك;دوجاريك	IGO	spokesperson
isnad:person/tedros-adhanom	Tedros Adhanom	تيدروس أدهانوم غيبريسوس	تيدروس أدهانوم;تيدروس غيبريسوس	IGO	director-general
isnad:person/ursula-von-der-leyen	Ursula von der Leyen	أورسولا فون دير لاين	أورزولا فون دير لاين;فون دير لاين;اورسولا فون دير لاين	IGO	president	isnad:european-commission
isnad:person/yousef-al-othaimeen	Yousef Al-Othaimeen	يوسف العثيمين	يوسف بن أحمد العثيمين	IGO	secretary-general	isnad:oic
isnad:person/yukiya-amano	Yukiya Amano	يوكيا أمانو	أمانو	IGO	director-general
isnad:person/zeid-ra-ad-al-hussein	Zeid Ra'ad al-Hussein	زيد بن رعد الحسين	زيد رعد الحسين;زيد بن رعد	IGO	commissioner	isnad:ohchr
wd:Q1058	Narendra Modi	ناريندرا مودي	نارندرا مودي;?مودي	IND	prime-minister
isnad:person/subrahmanyam-jaishankar	Subrahmanyam Jaishankar	سوبرامانيام جايشانكار	جايشانكار	IND	foreign-minister
isnad:person/sushma-swaraj	Sushma Swaraj	سوشما سواراج	سواراج	IND	foreign-minister
isnad:person/abbas-araghchi	Abbas Araghchi	عباس عراقجي	عباس عراقتشي;عراقجي	IRN	foreign-minister
isnad:person/abbas-mousavi	Abbas Mousavi	?عباس موسوي		IRN	spokesperson
isnad:person/akbar-hashemi-rafsanjani	Akbar Hashemi Rafsanjani	أكبر هاشمي رفسنجاني	هاشمي رفسنجاني;رفسنجاني	IRN	president
isnad:person/alaeddin-boroujerdi	Alaeddin Boroujerdi	علاء الدين بروجردي	علاء الدين بروجردى;بروجردي	IRN	legislator
isnad:person/ali-akbar-salehi	Ali Akbar Salehi	علي أكبر صالحي	علي اكبر صالحي;?صالحي	IRN
isnad:person/ali-akbar-velayati	Ali Akbar Velayati	علي أكبر ولايتي	علي اكبر ولايتي;?ولايتي	IRN	adviser
wd:Q57336	Ali Khamenei	علي خامنئي	علي خامنه اي;خامنئي;خامنئى;علي الخامنئي	IRN	supreme-leader
isnad:person/ali-larijani	Ali Larijani	علي لاريجاني	لاريجاني	IRN	speaker
isnad:person/ali-shamkhani	Ali Shamkhani	علي شمخاني	شمخاني	IRN	national-security-adviser
isnad:person/amir-hatami	Amir Hatami	?أمير حاتمي		IRN	defence-minister
isnad:person/bahram-ghasemi	Bahram Ghasemi	بهرام قاسمي	بهرام قاسمى	IRN	spokesperson
isnad:person/behrouz-kamalvandi	Behrouz Kamalvandi	بهروز كمالوندي	كمالوندي	IRN	spokesperson
isnad:person/bijan-zanganeh	Bijan Zanganeh	بيجن زنغنه	بيجن زنكنه;زنغنه;بيجان زنغنه;بيجن نامدار زنغنه	IRN	energy-minister
wd:Q5947347	Ebrahim Raisi	إبراهيم رئيسي	ابراهيم رئيسي	IRN	president
isnad:person/eshaq-jahangiri	Eshaq Jahangiri	إسحاق جهانغيري	اسحاق جهانغيري;إسحق جهانغيري;جهانغيري	IRN	vice-president
isnad:person/esmaeil-baghaei	Esmaeil Baghaei	إسماعيل بقائي	?بقائي	IRN	spokesperson
isnad:person/esmail-kowsari	Esmail Kowsari	إسماعيل كوثري		IRN	commander
isnad:person/hassan-rouhani	Hassan Rouhani	حسن روحاني	حسن روحانى;روحاني	IRN	president
isnad:person/heshmatollah-falahatpisheh	Heshmatollah Falahatpisheh	حشمت الله فلاحت بيشه	حشمت الله فلاحت بيشة	IRN	legislator
isnad:person/hossein-amir-abdollahian	Hossein Amir-Abdollahian	حسين أمير عبد اللهيان	حسين أمير عبداللهيان;أمير عبد اللهيان;أمير عبداللهيان;عبد اللهيان;عبداللهيان	IRN	foreign-minister
isnad:person/hossein-dehghan	Hossein Dehghan	?حسين دهقان		IRN	defence-minister
isnad:person/hossein-jaberi-ansari	Hossein Jaberi Ansari	?حسين جابري أنصاري	حسين جابر أنصاري	IRN	deputy-foreign-minister
isnad:person/hossein-salami	Hossein Salami	?حسين سلامي		IRN	irgc-commander
isnad:person/mahmoud-ahmadinejad	Mahmoud Ahmadinejad	محمود أحمدي نجاد	أحمدي نجاد	IRN	president
isnad:person/masoud-pezeshkian	Masoud Pezeshkian	مسعود بزشكيان	بزشكيان	IRN	president
isnad:person/mohammad-ali-jafari	Mohammad Ali Jafari	?محمد علي جعفري		IRN	irgc-commander
isnad:person/mohammad-bagher-ghalibaf	Mohammad Bagher Ghalibaf	محمد باقر قاليباف	قاليباف	IRN	speaker
isnad:person/mohammad-bagher-nobakht	Mohammad Bagher Nobakht	محمد باقر نوبخت	نوبخت	IRN	spokesperson
isnad:person/mohammad-bagheri	Mohammad Bagheri	?محمد باقري		IRN	chief-of-staff
isnad:person/mohammad-javad-zarif	Mohammad Javad Zarif	محمد جواد ظريف	جواد ظريف;?ظريف	IRN	foreign-minister
isnad:person/mohammad-khatami	Mohammad Khatami	محمد خاتمي	خاتمي	IRN	president
isnad:person/nasser-kanaani	Nasser Kanaani	ناصر كنعاني		IRN	spokesperson
isnad:person/qasem-soleimani	Qasem Soleimani	قاسم سليماني	سليماني	IRN	irgc-commander
isnad:person/ruhollah-khomeini	Ruhollah Khomeini	روح الله الخميني	آية الله الخميني;الخميني	IRN	supreme-leader
isnad:person/abu-mahdi-al-muhandis	Abu Mahdi al-Muhandis	أبو مهدي المهندس		IRQ	commander
isnad:person/adil-abdul-mahdi	Adil Abdul-Mahdi	عادل عبد المهدي	عادل عبدالمهدي	IRQ	prime-minister
isnad:person/ahmed-mahjoub	Ahmed Mahjoub	?أحمد محجوب		IRQ	spokesperson
isnad:person/ali-al-sistani	Ali al-Sistani	علي السيستاني	السيستاني	IRQ	ayatollah
isnad:person/ayad-allawi	Ayad Allawi	إياد علاوي	اياد علاوي;علاوي	IRQ
wd:Q808173	Barham Salih	برهم صالح		IRQ	president
isnad:person/fuad-hussein	Fuad Hussein	?فؤاد حسين		IRQ	foreign-minister
isnad:person/fuad-masum	Fuad Masum	فؤاد معصوم		IRQ	president
isnad:person/hadi-al-amiri	Hadi al-Amiri	?هادي العامري		IRQ	leader
isnad:person/haider-al-abadi	Haider al-Abadi	حيدر العبادي	العبادي	IRQ	prime-minister
isnad:person/hoshyar-zebari	Hoshyar Zebari	هوشيار زيباري	زيباري	IRQ	foreign-minister
isnad:person/ibrahim-al-jaafari	Ibrahim al-Jaafari	إبراهيم الجعفري		IRQ	foreign-minister
isnad:person/jalal-talabani	Jalal Talabani	جلال طالباني	جلال الطالباني;طالباني	IRQ	president
isnad:person/masoud-barzani	Masoud Barzani	مسعود بارزاني	مسعود البارزاني;مسعود برزاني;بارزاني;البارزاني	IRQ	leader
isnad:person/mohammed-shia-al-sudani	Mohammed Shia' al-Sudani	محمد شياع السوداني		IRQ	prime-minister
isnad:person/mohammed-al-halbousi	Mohammed al-Halbousi	محمد الحلبوسي	الحلبوسي	IRQ	speaker
isnad:person/muqtada-al-sadr	Muqtada al-Sadr	مقتدى الصدر		IRQ	leader
wd:Q85317569	Mustafa Al-Kadhimi	مصطفى الكاظمي	الكاظمي	IRQ	prime-minister
isnad:person/nechirvan-barzani	Nechirvan Barzani	نيجيرفان بارزاني	نيجيرفان البارزاني;نيجرفان بارزاني	IRQ	leader
isnad:person/nouri-al-maliki	Nouri al-Maliki	نوري المالكي	?المالكي	IRQ	prime-minister
isnad:person/saddam-hussein	Saddam Hussein	صدام حسين	صدّام حسين	IRQ	president
isnad:person/salim-al-jabouri	Salim al-Jabouri	?سليم الجبوري		IRQ	speaker
isnad:person/ariel-sharon	Ariel Sharon	أرييل شارون	آرييل شارون;ارييل شارون;شارون	ISR	prime-minister
isnad:person/avichay-adraee	Avichay Adraee	أفيخاي أدرعي	افيخاي ادرعي;أفخاي أدرعي;أدرعي	ISR	spokesperson
isnad:person/avigdor-lieberman	Avigdor Lieberman	أفيغدور ليبرمان	افيغدور ليبرمان;أفيجدور ليبرمان;ليبرمان;أفغدور ليبرمان	ISR	defence-minister
isnad:person/aviv-kochavi	Aviv Kochavi	أفيف كوخافي	افيف كوخافي;كوخافي	ISR	chief-of-staff
isnad:person/ayoob-kara	Ayoob Kara	أيوب قرا	أيوب قرّا;أيوب القرا	ISR	communications-minister
isnad:person/benjamin-netanyahu	Benjamin Netanyahu	بنيامين نتنياهو	بنيامين نتانياهو;بنجامين نتنياهو;بنجامين نتانياهو;نتنياهو;نتانياهو;بنيامين نيتانياهو;نيتانياهو	ISR	prime-minister
isnad:person/benny-gantz	Benny Gantz	بيني غانتس	بني غانتس;بيني جانتس;غانتس;بيني غانتز	ISR	defence-minister
isnad:person/bezalel-smotrich	Bezalel Smotrich	بتسلئيل سموتريتش	سموتريتش	ISR	finance-minister
isnad:person/danny-danon	Danny Danon	داني دانون	داني دنون;دانون	ISR	permanent-representative
isnad:person/ehud-barak	Ehud Barak	إيهود باراك	ايهود باراك	ISR	defence-minister
isnad:person/ehud-olmert	Ehud Olmert	إيهود أولمرت	ايهود أولمرت;أولمرت	ISR	prime-minister
isnad:person/eli-cohen	Eli Cohen	إيلي كوهين	ايلي كوهين;إيلي كهين	ISR	foreign-minister
isnad:person/gadi-eisenkot	Gadi Eisenkot	غادي آيزنكوت	غادي أيزنكوت;غادي إيزنكوت;جادي أيزنكوت;غادي ايزنكوت;آيزنكوت	ISR	chief-of-staff
isnad:person/gideon-sa-ar	Gideon Sa'ar	جدعون ساعر	غدعون ساعر	ISR	foreign-minister
isnad:person/gilad-erdan	Gilad Erdan	جلعاد أردان	غلعاد أردان;جلعاد إردان;غلعاد إردان	ISR	interior-minister
isnad:person/herzi-halevi	Herzi Halevi	هرتسي هاليفي	هرتسي هليفي	ISR	chief-of-staff
wd:Q983258	Isaac Herzog	إسحاق هرتسوغ	يتسحاق هرتسوغ;إسحق هرتسوغ;إسحق هرتزوغ;هرتسوغ;إسحاق هرتزوغ	ISR	president
isnad:person/israel-katz	Israel Katz	يسرائيل كاتس	إسرائيل كاتس;يسرائيل كاتز;إسرائيل كاتز	ISR	foreign-minister
isnad:person/itamar-ben-gvir	Itamar Ben-Gvir	إيتمار بن غفير	بن غفير	ISR	interior-minister
isnad:person/miri-regev	Miri Regev	ميري ريغيف	ميري ريغف	ISR	culture-minister
isnad:person/moshe-kahlon	Moshe Kahlon	موشيه كحلون	كحلون	ISR	finance-minister
isnad:person/moshe-ya-alon	Moshe Ya'alon	موشيه يعالون	موشي يعالون;يعالون	ISR	defence-minister
wd:Q39318	Naftali Bennett	نفتالي بينيت	نفتالي بنيت;نفتالي بينت;بينيت	ISR	prime-minister
isnad:person/ofir-gendelman	Ofir Gendelman	أوفير جندلمان	أوفير غندلمان	ISR	spokesperson
isnad:person/reuven-rivlin	Reuven Rivlin	رؤوفين ريفلين	رؤوبين ريفلين;ريفلين;رؤوفين ريفلن	ISR	president
isnad:person/ron-dermer	Ron Dermer	رون ديرمر	ديرمر	ISR	ambassador
isnad:person/shimon-peres	Shimon Peres	شمعون بيريز	شيمون بيريز;شمعون بيريس;شيمون بيريس;بيريز	ISR	president
isnad:person/tzipi-hotovely	Tzipi Hotovely	تسيبي حوتوفيلي	حوتوفيلي;تسيبي حوطوبيلي	ISR	deputy-foreign-minister
isnad:person/tzipi-livni	Tzipi Livni	تسيبي ليفني	ليفني	ISR	foreign-minister
wd:Q1396120	Yair Lapid	يائير لابيد	يئير لابيد;لابيد	ISR	prime-minister
isnad:person/yitzhak-rabin	Yitzhak Rabin	إسحق رابين	إسحاق رابين;اسحق رابين;رابين	ISR	prime-minister
isnad:person/yoav-gallant	Yoav Gallant	يوآف غالانت	يؤاف غالانت;يوآف غالنت;غالانت	ISR	defence-minister
isnad:person/yossi-cohen	Yossi Cohen	يوسي كوهين	يوسي كوهن	ISR	intelligence-chief
isnad:person/yuval-steinitz	Yuval Steinitz	يوفال شتاينتس	يوفال شتاينيتز;شتاينتس	ISR	energy-minister
isnad:person/angelino-alfano	Angelino Alfano	أنجيلينو ألفانو	انجيلينو الفانو	ITA	foreign-minister
isnad:person/enzo-moavero	Enzo Moavero	إنزو موافيرو ميلانيزي	إنزو موافيرو	ITA	foreign-minister
wd:Q451791	Giorgia Meloni	جورجيا ميلوني	ميلوني	ITA	prime-minister
isnad:person/giuseppe-conte	Giuseppe Conte	جوزيبي كونتي	كونتي	ITA	prime-minister
isnad:person/luigi-di-maio	Luigi Di Maio	لويجي دي مايو		ITA	foreign-minister
wd:Q294460	Mario Draghi	ماريو دراغي	ماريو دراجي;دراغي	ITA	prime-minister
isnad:person/matteo-renzi	Matteo Renzi	ماتيو رينزي	رينزي	ITA	prime-minister
isnad:person/matteo-salvini	Matteo Salvini	ماتيو سالفيني	سالفيني	ITA	interior-minister
isnad:person/paolo-gentiloni	Paolo Gentiloni	باولو جنتيلوني	باولو جينتيلوني;جنتيلوني	ITA	prime-minister
wd:Q3956186	Sergio Mattarella	سيرجيو ماتاريلا	سيرجو ماتاريلا;ماتاريلا	ITA	president
isnad:person/abdullah-ensour	Abdullah Ensour	عبد الله النسور	عبدالله النسور	JOR	prime-minister
wd:Q57464	Abdullah II of Jordan	عبد الله الثاني	عبدالله الثاني;عبد الله الثاني بن الحسين;عبدالله الثاني ابن الحسين;عبدالله الثاني بن الحسين;عبد الله الثاني ابن الحسين	JOR	king
isnad:person/ayman-safadi	Ayman Safadi	أيمن الصفدي	الصفدي	JOR	foreign-minister
wd:Q63441935	Bisher Al-Khasawneh	بشر الخصاونة		JOR	prime-minister
isnad:person/hani-al-mulki	Hani al-Mulki	هاني الملقي	هاني فوزي الملقي;الملقي	JOR	prime-minister
isnad:person/mohammad-al-momani	Mohammad al-Momani	?محمد المومني		JOR	spokesperson
isnad:person/nasser-judeh	Nasser Judeh	ناصر جودة	ناصر جوده	JOR	foreign-minister
isnad:person/omar-al-razzaz	Omar al-Razzaz	عمر الرزاز	الرزاز	JOR	prime-minister
wd:Q359480	Fumio Kishida	فوميو كيشيدا	كيشيدا	JPN	prime-minister
wd:Q1705028	Sanae Takaichi	ساناي تاكايتشي	تاكايتشي	JPN	prime-minister
isnad:person/shinzo-abe	Shinzo Abe	شينزو آبي	شينزو أبي;شينزو ابي	JPN	prime-minister
isnad:person/taro-kono	Taro Kono	تارو كونو		JPN	foreign-minister
isnad:person/yoshihide-suga	Yoshihide Suga	يوشيهيدي سوغا	يوشيهيدى سوجا	JPN	prime-minister
wd:Q200881	Kassym-Jomart Tokayev	قاسم جومارت توكاييف	قاسم توكاييف;قاسم جومارت توكايف;توكاييف;قاسم-جومارت توكاييف	KAZ	president
isnad:person/nursultan-nazarbayev	Nursultan Nazarbayev	نور سلطان نزارباييف	نورسلطان نزارباييف;نور سلطان نزاربايف;نورسلطان نزاربايف;نزارباييف;نزاربايف;نور سلطان نازارباييف;نازارباييف	KAZ	president
wd:Q196070	Uhuru Kenyatta	أوهورو كينياتا	أهورو كينياتا;كينياتا	KEN	president
wd:Q195725	William Ruto	وليام روتو	ويليام روتو	KEN	president
isnad:person/almazbek-atambayev	Almazbek Atambayev	ألمازبيك أتامباييف	المازبيك أتامباييف	KGZ	president
wd:Q25597826	Sadyr Japarov	صدر جباروف	صادر جاباروف;سادير جاباروف	KGZ	president
isnad:person/sooronbay-jeenbekov	Sooronbay Jeenbekov	سورونباي جينبيكوف	سورونباي جينبكوف	KGZ	president
isnad:person/kang-kyung-wha	Kang Kyung-wha	كانغ كيونغ وا	كانغ كيونغ هوا;كانج كيونج-هوا;كانغ كيونغ-وا;كانج كيونج وا	KOR	foreign-minister
wd:Q12612463	Lee Jae Myung	لي جيه ميونغ	لي جاي ميونغ	KOR	president
wd:Q21001	Moon Jae-in	مون جيه إن	مون جاي إن;مون جاي-إن;مون جيه-إن;مون جاي ان;مون جيه ان	KOR	president
isnad:person/park-geun-hye	Park Geun-hye	بارك كون هيه	بارك غيون هيه;بارك جون هاي;بارك كون-هيه	KOR	president
wd:Q16090635	Yoon Suk-yeol	يون سوك يول	يون سيوك يول	KOR	president
isnad:person/khaled-al-jarallah	Khaled al-Jarallah	خالد الجار الله	خالد الجارالله	KWT	deputy-foreign-minister
isnad:person/marzouq-al-ghanim	Marzouq Al-Ghanim	مرزوق الغانم	مرزوق علي الغانم	KWT	speaker
isnad:person/mishal-al-ahmad	Mishal Al-Ahmad	مشعل الأحمد الجابر الصباح	مشعل الأحمد	KWT	emir
wd:Q641805	Nawaf Al-Ahmad Al-Jaber Al-Sabah	نواف الأحمد الجابر الصباح	نواف الأحمد الصباح;نواف الأحمد	KWT	emir
isnad:person/sabah-al-ahmad-al-jaber-al-sabah	Sabah Al-Ahmad Al-Jaber Al-Sabah	صباح الأحمد الجابر الصباح	صباح الأحمد الصباح;صباح الأحمد	KWT	emir
wd:Q12219691	Sabah Al-Khalid Al-Sabah	صباح الخالد الحمد الصباح	صباح الخالد الصباح;صباح الخالد	KWT	foreign-minister
isnad:person/fouad-siniora	Fouad Siniora	فؤاد السنيورة	السنيورة	LBN	prime-minister
isnad:person/gebran-bassil	Gebran Bassil	جبران باسيل	باسيل	LBN	foreign-minister
isnad:person/hassan-diab	Hassan Diab	حسان دياب		LBN	prime-minister
isnad:person/joseph-aoun	Joseph Aoun	جوزيف عون	جوزاف عون	LBN	president
wd:Q363392	Michel Aoun	ميشال عون	ميشيل عون;?عون	LBN	president
isnad:person/nabih-berri	Nabih Berri	نبيه بري	نبيه برّي;?بري	LBN	speaker
wd:Q318493	Najib Mikati	نجيب ميقاتي	ميقاتي	LBN	prime-minister
isnad:person/rafic-hariri	Rafic Hariri	رفيق الحريري		LBN	prime-minister
isnad:person/saad-hariri	Saad Hariri	سعد الحريري	سعد الدين الحريري;?الحريري	LBN	prime-minister
isnad:person/samir-geagea	Samir Geagea	سمير جعجع	جعجع	LBN	party-leader
isnad:person/tammam-salam	Tammam Salam	?تمام سلام		LBN	prime-minister
isnad:person/walid-jumblatt	Walid Jumblatt	وليد جنبلاط	جنبلاط	LBN	party-leader
wd:Q105319569	Abdul Hamid Dbeibeh	عبد الحميد الدبيبة	عبدالحميد الدبيبة;الدبيبة	LBY	prime-minister
isnad:person/aguila-saleh	Aguila Saleh	عقيلة صالح	عقيلة صالح عيسى	LBY	speaker
isnad:person/ahmed-al-mismari	Ahmed al-Mismari	أحمد المسماري	المسماري	LBY	spokesperson
wd:Q21089561	Fayez al-Sarraj	فايز السراج	فائز السراج;السراج	LBY	prime-minister
isnad:person/khalid-al-mishri	Khalid al-Mishri	?خالد المشري		LBY
isnad:person/khalifa-haftar	Khalifa Haftar	خليفة حفتر	حفتر	LBY	army-commander
isnad:person/mohamed-taha-siala	Mohamed Taha Siala	محمد الطاهر سيالة	محمد سيالة;سيالة	LBY	foreign-minister
wd:Q105319610	Mohamed al-Menfi	?محمد المنفي		LBY	president
isnad:person/muammar-gaddafi	Muammar Gaddafi	معمر القذافي	القذافي	LBY	leader
isnad:person/saif-al-islam-gaddafi	Saif al-Islam Gaddafi	سيف الإسلام القذافي		LBY
isnad:person/abdelilah-benkirane	Abdelilah Benkirane	عبد الإله بنكيران	عبدالإله بنكيران;عبد الإله بن كيران;بنكيران;عبدالإله بن كيران	MAR	prime-minister
wd:Q1638114	Aziz Akhannouch	عزيز أخنوش	أخنوش	MAR	prime-minister
wd:Q57553	Mohammed VI of Morocco	محمد السادس		MAR	king
isnad:person/mustapha-el-khalfi	Mustapha El Khalfi	مصطفى الخلفي		MAR	spokesperson
isnad:person/nasser-bourita	Nasser Bourita	ناصر بوريطة	ناصر بوريطه;بوريطة	MAR	foreign-minister
isnad:person/saadeddine-othmani	Saadeddine Othmani	سعد الدين العثماني	سعد الدين العثمانى;?العثماني	MAR	prime-minister
isnad:person/salaheddine-mezouar	Salaheddine Mezouar	صلاح الدين مزوار	مزوار	MAR	foreign-minister
wd:Q318508	Andrés Manuel López Obrador	أندريس مانويل لوبيز أوبرادور	لوبيز أوبرادور;أندريس مانويل لوبيس أوبرادور	MEX	president
wd:Q5771800	Claudia Sheinbaum	كلاوديا شينباوم	كلوديا شينباوم	MEX	president
isnad:person/enrique-pena-nieto	Enrique Peña Nieto	إنريكي بينيا نييتو	انريكي بينيا نييتو;إنريكه بينيا نييتو	MEX	president
isnad:person/ibrahim-boubacar-keita	Ibrahim Boubacar Keïta	إبراهيم بوبكر كيتا	إبراهيم أبو بكر كيتا;ابراهيم بوبكر كيتا	MLI	president
wd:Q1508402	George William Vella	?جورج فيلا		MLT	president
isnad:person/joseph-muscat	Joseph Muscat	جوزيف موسكات		MLT	prime-minister
isnad:person/aung-san-suu-kyi	Aung San Suu Kyi	أونغ سان سو تشي	أون سان سو تشي;أونج سان سو تشي;سو تشي	MMR	leader
wd:Q3462649	Min Aung Hlaing	مين أونغ هلاينغ	مين أونج هلاينج	MMR	leader
isnad:person/mohamed-ould-abdel-aziz	Mohamed Ould Abdel Aziz	محمد ولد عبد العزيز	محمد ولد عبدالعزيز;ولد عبد العزيز	MRT	president
wd:Q12241106	Mohamed Ould Ghazouani	محمد ولد الغزواني	محمد ولد الشيخ الغزواني;ولد الغزواني	MRT	president
wd:Q299574	Anwar Ibrahim	?أنور إبراهيم	انور ابراهيم	MYS	prime-minister
isnad:person/mahathir-mohamad	Mahathir Mohamad	مهاتير محمد	محاضر محمد	MYS	prime-minister
isnad:person/najib-razak	Najib Razak	?نجيب رزاق	نجيب عبد الرزاق;نجيب عبدالرزاق	MYS	prime-minister
wd:Q361567	Muhammadu Buhari	?محمد بخاري	محمدو بخاري;محمدو بوهاري;محمد بوهاري	NGA	president
wd:Q57402	Daniel Ortega	دانييل أورتيغا	دانيال أورتيغا;أورتيغا	NIC	president
wd:Q57792	Mark Rutte	مارك روته	مارك روتا	NLD	prime-minister
wd:Q3606816	Jacinda Ardern	جاسيندا أرديرن	جاسيندا أردرن;أرديرن	NZL	prime-minister
isnad:person/badr-al-busaidi	Badr al-Busaidi	بدر البوسعيدي	بدر بن حمد البوسعيدي	OMN	foreign-minister
wd:Q12250314	Haitham bin Tariq	هيثم بن طارق	هيثم بن طارق آل سعيد	OMN	sultan
isnad:person/qaboos-bin-said	Qaboos bin Said	قابوس بن سعيد	قابوس بن سعيد آل سعيد	OMN	sultan
isnad:person/yusuf-bin-alawi	Yusuf bin Alawi	يوسف بن علوي	يوسف بن علوي بن عبد الله;يوسف بن علوي بن عبدالله;?بن علوي	OMN	foreign-minister
wd:Q155164	Imran Khan	عمران خان		PAK	prime-minister
isnad:person/nawaz-sharif	Nawaz Sharif	نواز شريف		PAK	prime-minister
isnad:person/pervez-musharraf	Pervez Musharraf	برويز مشرف	?مشرف	PAK	president
isnad:person/shah-mahmood-qureshi	Shah Mahmood Qureshi	شاه محمود قريشي	شاه محمود قرشي	PAK	foreign-minister
isnad:person/shahid-khaqan-abbasi	Shahid Khaqan Abbasi	شاهد خاقان عباسي		PAK	prime-minister
wd:Q2096387	Shehbaz Sharif	شهباز شريف		PAK	prime-minister
wd:Q457786	Rodrigo Duterte	رودريغو دوتيرتي	رودريجو دوتيرتي;دوتيرتي	PHL	president
wd:Q9151911	Andrzej Duda	أندريه دودا	أندجي دودا;اندريه دودا;دودا	POL	president
wd:Q11771436	Mateusz Morawiecki	ماتيوش مورافيتسكي	مورافيتسكي	POL	prime-minister
wd:Q714509	Choe Ryong-hae	تشوي ريونغ هاي		PRK
wd:Q56226	Kim Jong-un	كيم جونغ أون	كيم جونغ-أون;كيم جونج أون;كيم جونغ اون;كيم جونج اون;كيم جونج-أون	PRK	leader
isnad:person/kim-yo-jong	Kim Yo-jong	كيم يو جونغ	كيم يو جونج	PRK
isnad:person/kim-yong-chol	Kim Yong-chol	كيم يونغ تشول	كيم يونج تشول	PRK
isnad:person/ri-yong-ho	Ri Yong-ho	ري يونغ هو	ري يونج هو	PRK	foreign-minister
wd:Q610788	António Costa	أنطونيو كوستا		PRT	prime-minister
isnad:person/horacio-cartes	Horacio Cartes	هوراسيو كارتيس		PRY	president
wd:Q48136013	Mario Abdo Benítez	ماريو عبده بينيتيز	ماريو عبدو بينيتيس;ماريو عبده	PRY	president
isnad:person/azzam-al-ahmad	Azzam al-Ahmad	?عزام الأحمد		PSE	party-leader
isnad:person/hanan-ashrawi	Hanan Ashrawi	حنان عشراوي	عشراوي	PSE
isnad:person/hussein-al-sheikh	Hussein al-Sheikh	?حسين الشيخ		PSE
wd:Q127998	Mahmoud Abbas	محمود عباس	أبو مازن;محمود عبّاس	PSE	president
isnad:person/majid-faraj	Majid Faraj	?ماجد فرج		PSE	intelligence-chief
wd:Q16192933	Mohammad Shtayyeh	محمد اشتية	محمد شتية;محمد اشتيه	PSE	prime-minister
isnad:person/nabil-abu-rudeineh	Nabil Abu Rudeineh	نبيل أبو ردينة	نبيل ابو ردينة;أبو ردينة	PSE	spokesperson
isnad:person/rami-hamdallah	Rami Hamdallah	رامي الحمد الله	رامي الحمدالله	PSE	prime-minister
isnad:person/riyad-mansour	Riyad Mansour	?رياض منصور		PSE	permanent-representative
isnad:person/riyad-al-maliki	Riyad al-Maliki	رياض المالكي		PSE	foreign-minister
isnad:person/saeb-erekat	Saeb Erekat	صائب عريقات	عريقات	PSE	chief-negotiator
isnad:person/yasser-arafat	Yasser Arafat	ياسر عرفات	?عرفات	PSE	president
isnad:person/hamad-bin-jassim-al-thani	Hamad bin Jassim Al Thani	حمد بن جاسم آل ثاني	حمد بن جاسم;حمد بن جاسم بن جبر آل ثاني	QAT	prime-minister
isnad:person/hamad-bin-khalifa-al-thani	Hamad bin Khalifa Al Thani	حمد بن خليفة آل ثاني	حمد بن خليفة	QAT	emir
isnad:person/khalid-al-attiyah	Khalid Al Attiyah	?خالد العطية	خالد بن محمد العطية	QAT	foreign-minister
isnad:person/lolwah-al-khater	Lolwah Al-Khater	لولوة الخاطر		QAT	spokesperson
isnad:person/majed-al-ansari	Majed al-Ansari	?ماجد الأنصاري		QAT	spokesperson
isnad:person/mohammed-al-emadi	Mohammed al-Emadi	?محمد العمادي	العمادي	QAT	special-envoy
isnad:person/mohammed-bin-abdulrahman-al-thani	Mohammed bin Abdulrahman Al Thani	محمد بن عبد الرحمن آل ثاني	محمد بن عبدالرحمن آل ثاني;محمد بن عبد الرحمن بن جاسم آل ثاني	QAT	foreign-minister
wd:Q1855372	Tamim bin Hamad Al Thani	تميم بن حمد آل ثاني	تميم بن حمد	QAT	emir
isnad:person/abdul-malik-al-houthi	Abdul-Malik al-Houthi	عبد الملك الحوثي	عبدالملك الحوثي;عبد الملك بدر الدين الحوثي	REB	leader
isnad:person/abu-bakr-al-baghdadi	Abu Bakr al-Baghdadi	أبو بكر البغدادي	ابو بكر البغدادي	REB	leader
isnad:person/ayman-al-zawahiri	Ayman al-Zawahiri	أيمن الظواهري	الظواهري	REB	leader
isnad:person/brahim-ghali	Brahim Ghali	?إبراهيم غالي	ابراهيم غالي	REB	leader
isnad:person/fawzi-barhoum	Fawzi Barhoum	فوزي برهوم		REB	spokesperson
isnad:person/hassan-nasrallah	Hassan Nasrallah	حسن نصر الله	حسن نصرالله;نصر الله;نصرالله	REB	leader
wd:Q24237654	Hibatullah Akhundzada	هبة الله آخوند زاده	هبة الله أخوند زاده;هيبة الله أخوند زاده	REB	leader
isnad:person/ismail-haniyeh	Ismail Haniyeh	إسماعيل هنية	اسماعيل هنية;هنية	REB	party-leader
isnad:person/khaled-mashal	Khaled Mashal	خالد مشعل		REB	party-leader
wd:Q52156087	Mahdi al-Mashat	مهدي المشاط		REB	leader
isnad:person/mohamed-hamdan-dagalo	Mohamed Hamdan Dagalo	محمد حمدان دقلو	محمد حمدان دقلو حميدتي;حميدتي	REB	commander
isnad:person/mohammed-abdulsalam	Mohammed Abdulsalam	?محمد عبد السلام	محمد عبدالسلام	REB	spokesperson
isnad:person/mohammed-ali-al-houthi	Mohammed Ali al-Houthi	محمد علي الحوثي		REB	leader
isnad:person/mullah-omar	Mullah Omar	الملا عمر	الملا محمد عمر	REB	leader
isnad:person/musa-abu-marzouk	Musa Abu Marzouk	موسى أبو مرزوق		REB	party-leader
isnad:person/naim-qassem	Naim Qassem	?نعيم قاسم		REB	leader
isnad:person/osama-bin-laden	Osama bin Laden	أسامة بن لادن	بن لادن	REB	leader
isnad:person/qais-al-khazali	Qais al-Khazali	قيس الخزعلي		REB	leader
isnad:person/riek-machar	Riek Machar	رياك مشار	ريك مشار;رياك ماشار;?مشار	REB	opposition-leader
isnad:person/saleh-al-arouri	Saleh al-Arouri	صالح العاروري	العاروري	REB	party-leader
isnad:person/saleh-al-samad	Saleh al-Samad	صالح الصماد	صالح علي الصماد	REB	leader
isnad:person/sami-abu-zuhri	Sami Abu Zuhri	?سامي أبو زهري		REB	spokesperson
isnad:person/yahya-sarea	Yahya Sarea	يحيى سريع		REB	spokesperson
isnad:person/yahya-sinwar	Yahya Sinwar	يحيى السنوار	السنوار	REB	party-leader
isnad:person/ziad-al-nakhalah	Ziad al-Nakhalah	زياد النخالة	زياد نخالة	REB	party-leader
isnad:person/alexander-lavrentiev	Alexander Lavrentiev	ألكسندر لافرنتييف	ألكسندر لافرينتيف	RUS	special-envoy
isnad:person/alexander-novak	Alexander Novak	ألكسندر نوفاك	الكسندر نوفاك	RUS	energy-minister
isnad:person/alexei-navalny	Alexei Navalny	أليكسي نافالني	ألكسي نافالني;نافالني	RUS	opposition-leader
isnad:person/dmitry-medvedev	Dmitry Medvedev	دميتري ميدفيديف	ديمتري ميدفيديف;ديمتري مدفيديف;ميدفيديف;دميتري مدفيديف;مدفيديف	RUS	prime-minister
isnad:person/dmitry-peskov	Dmitry Peskov	دميتري بيسكوف	ديمتري بيسكوف;بيسكوف	RUS	spokesperson
isnad:person/igor-konashenkov	Igor Konashenkov	إيغور كوناشينكوف	ايغور كوناشينكوف;كوناشينكوف	RUS	spokesperson
isnad:person/maria-zakharova	Maria Zakharova	ماريا زاخاروفا	زاخاروفا	RUS	spokesperson
isnad:person/mikhail-bogdanov	Mikhail Bogdanov	ميخائيل بوغدانوف	ميخائيل بوجدانوف;بوغدانوف	RUS	deputy-foreign-minister
wd:Q4298520	Mikhail Mishustin	ميخائيل ميشوستين	ميشوستين	RUS	prime-minister
isnad:person/ramzan-kadyrov	Ramzan Kadyrov	رمضان قديروف	قديروف	RUS	leader
isnad:person/sergei-ryabkov	Sergei Ryabkov	سيرغي ريابكوف	سيرجي ريابكوف;ريابكوف	RUS	deputy-foreign-minister
isnad:person/sergei-shoigu	Sergei Shoigu	سيرغي شويغو	سيرجي شويجو;شويغو;سيرغي شويجو;شويجو	RUS	defence-minister
isnad:person/sergei-skripal	Sergei Skripal	سيرغي سكريبال	سيرجي سكريبال;سكريبال	RUS
isnad:person/sergey-lavrov	Sergey Lavrov	سيرغي لافروف	سيرجي لافروف;سيرغى لافروف;لافروف;سرغي لافروف	RUS	foreign-minister
isnad:person/vasily-nebenzya	Vasily Nebenzya	فاسيلي نيبينزيا	فاسيلي نيبينزا;نيبينزيا	RUS	permanent-representative
isnad:person/vitaly-churkin	Vitaly Churkin	فيتالي تشوركين	تشوركين	RUS	permanent-representative
wd:Q7747	Vladimir Putin	فلاديمير بوتين	بوتين;فلاديمير بوتن	RUS	president
wd:Q1231345	Paul Kagame	بول كاغامي	بول كاجامي;كاغامي	RWA	president
isnad:person/abdullah-al-mouallimi	Abdullah Al-Mouallimi	عبد الله المعلمي	عبدالله المعلمي;عبد الله بن يحيى المعلمي	SAU	permanent-representative
isnad:person/abdullah-bin-abdulaziz	Abdullah bin Abdulaziz	عبد الله بن عبد العزيز	عبدالله بن عبدالعزيز;عبد الله بن عبد العزيز آل سعود;عبدالله بن عبدالعزيز آل سعود	SAU	king
isnad:person/adel-al-jubeir	Adel al-Jubeir	عادل الجبير	عادل بن أحمد الجبير;الجبير	SAU	foreign-minister
isnad:person/ahmed-asiri	Ahmed Asiri	?أحمد عسيري	أحمد العسيري;أحمد حسن عسيري	SAU	spokesperson
isnad:person/ali-al-naimi	Ali al-Naimi	?علي النعيمي	علي بن إبراهيم النعيمي	SAU	energy-minister
isnad:person/faisal-bin-farhan	Faisal bin Farhan	فيصل بن فرحان	فيصل بن فرحان بن عبد الله;فيصل بن فرحان بن عبدالله	SAU	foreign-minister
isnad:person/ibrahim-al-assaf	Ibrahim Al-Assaf	إبراهيم العساف	إبراهيم بن عبد العزيز العساف;إبراهيم بن عبدالعزيز العساف	SAU	foreign-minister
isnad:person/jamal-khashoggi	Jamal Khashoggi	جمال خاشقجي	خاشقجي;جمال خاشقجى	SAU	journalist
isnad:person/khalid-al-falih	Khalid al-Falih	خالد الفالح	خالد بن عبد العزيز الفالح;خالد بن عبدالعزيز الفالح;الفالح	SAU	energy-minister
isnad:person/khalid-bin-salman	Khalid bin Salman	خالد بن سلمان	خالد بن سلمان بن عبد العزيز;خالد بن سلمان بن عبدالعزيز	SAU	defence-minister
isnad:person/mohammed-bin-nayef	Mohammed bin Nayef	محمد بن نايف	محمد بن نايف بن عبد العزيز;محمد بن نايف بن عبدالعزيز;محمد بن نايف بن عبدالعزيز آل سعود	SAU	crown-prince
wd:Q6892571	Mohammed bin Salman	محمد بن سلمان	محمد بن سلمان بن عبد العزيز آل سعود;محمد بن سلمان بن عبدالعزيز آل سعود;محمد بن سلمان بن عبد العزيز;محمد بن سلمان بن عبدالعزيز;محمد بن سلمان آل سعود;?بن سلمان	SAU	crown-prince
isnad:person/muqrin-bin-abdulaziz	Muqrin bin Abdulaziz	مقرن بن عبد العزيز	مقرن بن عبدالعزيز	SAU	crown-prince
wd:Q367825	Salman of Saudi Arabia	سلمان بن عبد العزيز آل سعود	سلمان بن عبدالعزيز آل سعود;سلمان بن عبد العزيز;سلمان بن عبدالعزيز	SAU	king
isnad:person/saud-al-faisal	Saud al-Faisal	سعود الفيصل	سعود بن فيصل	SAU	foreign-minister
isnad:person/saud-al-qahtani	Saud al-Qahtani	?سعود القحطاني		SAU	adviser
isnad:person/turki-al-sheikh	Turki Al-Sheikh	تركي آل الشيخ		SAU
isnad:person/turki-al-faisal	Turki al-Faisal	تركي الفيصل		SAU
isnad:person/turki-al-maliki	Turki al-Maliki	تركي المالكي		SAU	spokesperson
wd:Q27654948	Abdalla Hamdok	عبد الله حمدوك	عبدالله حمدوك;حمدوك	SDN	prime-minister
wd:Q63111184	Abdel Fattah al-Burhan	عبد الفتاح البرهان	عبدالفتاح البرهان;?البرهان	SDN	president
isnad:person/el-dirdiri-mohamed-ahmed	El-Dirdiri Mohamed Ahmed	الدرديري محمد أحمد	الدرديري	SDN	foreign-minister
isnad:person/ibrahim-ghandour	Ibrahim Ghandour	إبراهيم غندور	غندور	SDN	foreign-minister
isnad:person/omar-al-bashir	Omar al-Bashir	عمر البشير	عمر حسن البشير;عمر حسن أحمد البشير;البشير	SDN	president
wd:Q57438	Macky Sall	ماكي سال		SEN	president
wd:Q57643	Lee Hsien Loong	لي هسين لونغ	لي هسين لونج	SGP	prime-minister
isnad:person/hassan-ali-khaire	Hassan Ali Khaire	حسن علي خيري	حسن علي خيرى	SOM	prime-minister
wd:Q319153	Hassan Sheikh Mohamud	حسن شيخ محمود		SOM	president
wd:Q558575	Mohamed Abdullahi Mohamed	محمد عبد الله فرماجو	محمد عبدالله فرماجو;فرماجو;محمد عبد الله محمد فرماجو	SOM	president
wd:Q222031	Aleksandar Vučić	ألكسندر فوتشيتش	الكسندر فوتشيتش;فوتشيتش	SRB	president
wd:Q57315	Salva Kiir Mayardit	سالفا كير	سلفا كير;سلفاكير;سالفا كير ميارديت;سلفا كير ميارديت;سالفاكير	SSD	president
isnad:person/margot-wallstrom	Margot Wallström	مارغوت فالستروم	مارجوت فالستروم;مارغو فالستروم;مارغوت والستروم	SWE	foreign-minister
isnad:person/stefan-lofven	Stefan Löfven	ستيفان لوفين	ستيفان لوفن	SWE	prime-minister
isnad:person/ahmed-al-sharaa	Ahmed al-Sharaa	أحمد الشرع	أبو محمد الجولاني;?الجولاني	SYR	president
isnad:person/asaad-al-shaibani	Asaad al-Shaibani	?أسعد الشيباني	أسعد حسن الشيباني	SYR	foreign-minister
isnad:person/bashar-jaafari	Bashar Jaafari	بشار الجعفري		SYR	permanent-representative
wd:Q44329	Bashar al-Assad	بشار الأسد	الأسد;بشّار الأسد	SYR	president
isnad:person/bouthaina-shaaban	Bouthaina Shaaban	بثينة شعبان		SYR	adviser
isnad:person/faisal-mekdad	Faisal Mekdad	فيصل المقداد	فيصل مقداد;المقداد	SYR	foreign-minister
isnad:person/nasr-al-hariri	Nasr al-Hariri	نصر الحريري		SYR	opposition-leader
isnad:person/riyad-hijab	Riyad Hijab	رياض حجاب		SYR	opposition-leader
isnad:person/walid-muallem	Walid Muallem	وليد المعلم	?المعلم	SYR	foreign-minister
isnad:person/idriss-deby	Idriss Déby	إدريس ديبي	ادريس ديبي;إدريس ديبي إتنو	TCD	president
wd:Q57366	Emomali Rahmon	إمام علي رحمن	إمام علي رحمان;إمام علي رحمانوف;إمام علي رحمون	TJK	president
wd:Q57530	Gurbanguly Berdimuhamedow	قربان قولي بيردي محمدوف	قربانقلي بردي محمدوف;قربان قلي بردي محمدوف;قربانقولي بردي محمدوف;قربان علي بيردي محمدوف	TKM	president
isnad:person/rasit-meredow	Raşit Meredow	رشيد ماردوف	رشيد ميريدوف;رشيد مردوف	TKM	foreign-minister
wd:Q51874548	Serdar Berdimuhamedow	سردار بيردي محمدوف	سردار بردي محمدوف;سردار بيردي محمديوف	TKM	president
isnad:person/beji-caid-essebsi	Beji Caid Essebsi	الباجي قائد السبسي	الباجي قايد السبسي;قائد السبسي;قايد السبسي;السبسي	TUN	president
isnad:person/habib-essid	Habib Essid	الحبيب الصيد		TUN	prime-minister
wd:Q16120878	Kais Saied	قيس سعيد	قيس سعيّد	TUN	president
isnad:person/khemaies-jhinaoui	Khemaies Jhinaoui	خميس الجهيناوي	الجهيناوي	TUN	foreign-minister
isnad:person/moncef-marzouki	Moncef Marzouki	المنصف المرزوقي	منصف المرزوقي	TUN	president
isnad:person/rached-ghannouchi	Rached Ghannouchi	راشد الغنوشي	الغنوشي	TUN	party-leader
isnad:person/youssef-chahed	Youssef Chahed	يوسف الشاهد	?الشاهد	TUN	prime-minister
isnad:person/zine-el-abidine-ben-ali	Zine El Abidine Ben Ali	زين العابدين بن علي		TUN	president
isnad:person/abdulhamit-gul	Abdulhamit Gül	عبد الحميد غل	عبدالحميد غل;عبد الحميد غول;عبدالحميد غول	TUR	justice-minister
isnad:person/abdullah-gul	Abdullah Gül	عبد الله غل	عبدالله غل;عبد الله غول;عبدالله غول	TUR	president
isnad:person/ahmet-davutoglu	Ahmet Davutoğlu	أحمد داود أوغلو	أحمد داوود أوغلو;أحمد داوداوغلو;داود أوغلو;داوود أوغلو;أحمد داوود أغلو	TUR	prime-minister
isnad:person/bekir-bozdag	Bekir Bozdağ	بكير بوزداغ	بكر بوزداغ;بوزداغ	TUR	deputy-prime-minister
isnad:person/berat-albayrak	Berat Albayrak	براءت ألبيرق	بيرات ألبيرق;برات البيرق;بيرات البيرق	TUR	finance-minister
isnad:person/binali-yildirim	Binali Yıldırım	بن علي يلدريم	بن علي يلدرم;بينالي يلدريم;يلدريم;يلدرم	TUR	prime-minister
isnad:person/devlet-bahceli	Devlet Bahçeli	دولت بهجلي	دولت باهتشلي	TUR	party-leader
isnad:person/fethullah-gulen	Fethullah Gülen	فتح الله غولن	فتح الله كولن;غولن;فتح الله جولن	TUR
isnad:person/hakan-fidan	Hakan Fidan	هاكان فيدان	حقان فيدان;هكان فيدان;فيدان	TUR	foreign-minister
isnad:person/hami-aksoy	Hami Aksoy	حامي أقصوي	حامي أكصوي	TUR	spokesperson
isnad:person/hulusi-akar	Hulusi Akar	خلوصي أكار	خلوصي آكار;خلوصى اكار	TUR	defence-minister
isnad:person/kemal-kilicdaroglu	Kemal Kılıçdaroğlu	كمال كليتشدار أوغلو	كمال كيليتشدار أوغلو;كليتشدار أوغلو	TUR	opposition-leader
isnad:person/mevlut-cavusoglu	Mevlüt Çavuşoğlu	مولود جاويش أوغلو	مولود تشاويش أوغلو;مولود تشاووش أوغلو;مولود جاووش أوغلو;مولود تشاوش أوغلو;جاويش أوغلو;تشاووش أوغلو;تشاويش أوغلو;مولود جاووش اوغلو	TUR	foreign-minister
isnad:person/muharrem-ince	Muharrem İnce	محرم إينجه	محرم إنجه	TUR	candidate
isnad:person/numan-kurtulmus	Numan Kurtulmuş	نعمان كورتولموش	نعمان قورتولموش	TUR	deputy-prime-minister
isnad:person/nurettin-canikli	Nurettin Canikli	نور الدين جانيكلي	نورالدين جانيكلي;جانيكلي	TUR	defence-minister
wd:Q39259	Recep Tayyip Erdoğan	رجب طيب أردوغان	رجب طيب اردوغان;رجب طيب إردوغان;طيب أردوغان;أردوغان;إردوغان;الطيب أردوغان	TUR	president
isnad:person/selahattin-demirtas	Selahattin Demirtaş	صلاح الدين دميرطاش	صلاح الدين دميرتاش;صلاح الدين ديمرتاش	TUR	party-leader
isnad:person/suleyman-soylu	Süleyman Soylu	سليمان صويلو	صويلو	TUR	interior-minister
isnad:person/ibrahim-kalin	İbrahim Kalın	إبراهيم قالن	إبراهيم كالن;ابراهيم كالين;إبراهيم كالين;قالن	TUR	spokesperson
wd:Q233984	Tsai Ing-wen	تساي إنغ ون	تساي اينغ وين;تساي إنج ون	TWN	president
wd:Q57274	Yoweri Museveni	يويري موسيفيني	يوري موسيفيني;موسيفيني;يوويري موسيفيني	UGA	president
isnad:person/pavlo-klimkin	Pavlo Klimkin	بافلو كليمكين		UKR	foreign-minister
isnad:person/petro-poroshenko	Petro Poroshenko	بيترو بوروشينكو	بترو بوروشينكو;بوروشينكو;بيترو بوروشنكو	UKR	president
wd:Q3874799	Volodymyr Zelenskyy	فولوديمير زيلينسكي	فلاديمير زيلينسكي;زيلينسكي	UKR	president
isnad:person/amos-hochstein	Amos Hochstein	عاموس هوكشتاين	آموس هوكشتاين;هوكشتاين	USA	special-envoy
isnad:person/andrew-brunson	Andrew Brunson	أندرو برانسون	أندرو برونسون;برانسون;برونسون	USA
isnad:person/antony-blinken	Antony Blinken	أنتوني بلينكن	أنطوني بلينكن;أنتوني بلينكين;بلينكن;بلينكين	USA	foreign-minister
isnad:person/ash-carter	Ash Carter	أشتون كارتر	آشتون كارتر;اشتون كارتر;آش كارتر;?كارتر	USA	defence-minister
isnad:person/barack-obama	Barack Obama	باراك أوباما	باراك حسين أوباما;أوباما	USA	president
isnad:person/bernie-sanders	Bernie Sanders	بيرني ساندرز		USA	legislator
isnad:person/bill-clinton	Bill Clinton	بيل كلينتون	?كلينتون	USA	president
isnad:person/brett-mcgurk	Brett McGurk	بريت ماكغورك	بريت ماكغيرك;بريت ماكجورك	USA	special-envoy
isnad:person/brian-hook	Brian Hook	براين هوك		USA	special-envoy
isnad:person/chuck-hagel	Chuck Hagel	تشاك هيغل	تشاك هاغل;تشاك هيجل	USA	defence-minister
isnad:person/david-friedman	David Friedman	ديفيد فريدمان		USA	ambassador
wd:Q22686	Donald Trump	دونالد ترامب	دونالد ترمب;دونالد ج ترامب;ترامب;ترمب	USA	president
isnad:person/edward-snowden	Edward Snowden	إدوارد سنودن	ادوارد سنودن;سنودن	USA
isnad:person/ernest-moniz	Ernest Moniz	إرنست مونيز	ارنست مونيز	USA	energy-minister
isnad:person/george-w-bush	George W. Bush	جورج دبليو بوش	جورج بوش;?بوش	USA	president
isnad:person/jeb-bush	Jeb Bush	جيب بوش		USA
isnad:person/gina-haspel	Gina Haspel	جينا هاسبل	جينا هاسبيل	USA	intelligence-chief
isnad:person/h-r-mcmaster	H. R. McMaster	هربرت ماكماستر	إتش آر ماكماستر;إتش. أر. ماكماستر;هربرت رايموند ماكماستر;ماكماستر	USA	national-security-adviser
isnad:person/heather-nauert	Heather Nauert	هيذر نويرت	هيذر ناورت;هيذر نيورت;هيثر ناورت	USA	spokesperson
isnad:person/hillary-clinton	Hillary Clinton	هيلاري كلينتون		USA	foreign-minister
isnad:person/ivanka-trump	Ivanka Trump	إيفانكا ترامب	إيفانكا ترمب	USA	adviser
isnad:person/jd-vance	JD Vance	جيه دي فانس	جي دي فانس;?فانس	USA	vice-president
isnad:person/jack-lew	Jack Lew	جاك لو		USA	finance-minister
isnad:person/jake-sullivan	Jake Sullivan	جيك سوليفان	?سوليفان	USA	national-security-adviser
isnad:person/james-comey	James Comey	جيمس كومي	كومي	USA	police-chief
isnad:person/jared-kushner	Jared Kushner	جاريد كوشنر	جارد كوشنر;كوشنر;غاريد كوشنر	USA	adviser
isnad:person/jason-greenblatt	Jason Greenblatt	جيسون غرينبلات	جيسون جرينبلات;غرينبلات	USA	special-envoy
isnad:person/jeff-sessions	Jeff Sessions	جيف سيشنز	جيف سيشونز;جيف سيشنس	USA	justice-minister
isnad:person/jim-mattis	Jim Mattis	جيمس ماتيس	جيم ماتيس;ماتيس	USA	defence-minister
wd:Q6279	Joe Biden	جو بايدن	جوزيف بايدن;جوزف بايدن;بايدن	USA	president
isnad:person/john-bolton	John Bolton	جون بولتون	بولتون	USA	national-security-adviser
isnad:person/john-brennan	John Brennan	جون برينان	جون برنان	USA	intelligence-chief
isnad:person/john-kerry	John Kerry	جون كيري	?كيري	USA	foreign-minister
isnad:person/john-mccain	John McCain	جون ماكين	ماكين	USA	legislator
isnad:person/joseph-dunford	Joseph Dunford	جوزيف دانفورد	جوزف دانفورد;جوزيف دنفورد	USA	chief-of-staff
isnad:person/joseph-votel	Joseph Votel	جوزيف فوتيل	جوزف فوتيل	USA	army-commander
isnad:person/kamala-harris	Kamala Harris	كامالا هاريس	كاميلا هاريس;?هاريس	USA	vice-president
isnad:person/linda-thomas-greenfield	Linda Thomas-Greenfield	ليندا توماس غرينفيلد	ليندا توماس جرينفيلد	USA	permanent-representative
isnad:person/lindsey-graham	Lindsey Graham	ليندسي غراهام	ليندسي جراهام	USA	legislator
isnad:person/lloyd-austin	Lloyd Austin	لويد أوستن	لويد أوستين	USA	defence-minister
isnad:person/marco-rubio	Marco Rubio	ماركو روبيو	روبيو	USA	foreign-minister
isnad:person/mark-esper	Mark Esper	مارك إسبر	إسبر	USA	defence-minister
isnad:person/martin-dempsey	Martin Dempsey	مارتن ديمبسي	مارتن دمبسي	USA	chief-of-staff
isnad:person/michael-flynn	Michael Flynn	مايكل فلين		USA	national-security-adviser
isnad:person/mike-pence	Mike Pence	مايك بنس	مايك بينس;?بنس;?بينس	USA	vice-president
isnad:person/mike-pompeo	Mike Pompeo	مايك بومبيو	مايكل بومبيو;بومبيو;بومبييو;مايك بومبييو;مايك بامبيو	USA	foreign-minister
isnad:person/nancy-pelosi	Nancy Pelosi	نانسي بيلوسي	بيلوسي	USA	speaker
isnad:person/nikki-haley	Nikki Haley	نيكي هايلي	نيكي هيلي;هايلي	USA	permanent-representative
isnad:person/paul-ryan	Paul Ryan	?بول راين	بول رايان	USA	speaker
isnad:person/pete-hegseth	Pete Hegseth	بيت هيغسيث	هيغسيث	USA	defence-minister
isnad:person/rex-tillerson	Rex Tillerson	ريكس تيلرسون	ريكس تيليرسون;تيلرسون;تيليرسون;ركس تيلرسون	USA	foreign-minister
isnad:person/rick-perry	Rick Perry	ريك بيري		USA	energy-minister
isnad:person/robert-mueller	Robert Mueller	روبرت مولر	روبرت مولير	USA
isnad:person/samantha-power	Samantha Power	سامانثا باور	سامنثا باور;سمانثا باور	USA	permanent-representative
isnad:person/sarah-sanders	Sarah Sanders	سارة ساندرز	سارة هاكابي ساندرز	USA	spokesperson
isnad:person/steve-mnuchin	Steve Mnuchin	ستيفن منوتشين	ستيفن منوشين;ستيف منوتشين;منوتشين;ستيفن مينوتشين	USA	finance-minister
isnad:person/steve-witkoff	Steve Witkoff	ستيف ويتكوف	ويتكوف	USA	special-envoy
isnad:person/susan-rice	Susan Rice	سوزان رايس		USA	national-security-adviser
isnad:person/wilbur-ross	Wilbur Ross	ويلبور روس	ويلبر روس	USA	trade-minister
isnad:person/zalmay-khalilzad	Zalmay Khalilzad	زلماي خليل زاد	زلمي خليل زاد	USA	special-envoy
isnad:person/islam-karimov	Islam Karimov	إسلام كريموف	إسلام كاريموف;كريموف	UZB	president
wd:Q57808	Shavkat Mirziyoyev	شوكت ميرضيائيف	شوكت ميرزياييف;شوكت ميرزيوييف;ميرضيائيف;ميرزياييف	UZB	president
isnad:person/pope-benedict-xvi	Pope Benedict XVI	بنديكتوس السادس عشر		VAT	pope
wd:Q450675	Pope Francis	فرنسيس	فرانسيس	VAT	pope
isnad:person/pope-leo-xiv	Pope Leo XIV	ليو الرابع عشر		VAT	pope
isnad:person/hugo-chavez	Hugo Chávez	هوغو تشافيز	هوجو تشافيز;أوغو تشافيز;تشافيز	VEN	president
isnad:person/jorge-arreaza	Jorge Arreaza	خورخي أرياسا	خورخي أريازا	VEN	foreign-minister
wd:Q58833335	Juan Guaidó	خوان غوايدو	خوان جوايدو;غوايدو	VEN	opposition-leader
wd:Q58132	Nicolás Maduro	نيكولاس مادورو	مادورو	VEN	president
isnad:person/hashim-thaci	Hashim Thaçi	هاشم تاتشي	هاشم تقي;هاشم ثاتشي	XKX	president
wd:Q57480	Abdrabbuh Mansur Hadi	عبد ربه منصور هادي	عبدربه منصور هادي;منصور هادي	YEM	president
isnad:person/abdulmalik-al-mekhlafi	Abdulmalik al-Mekhlafi	عبد الملك المخلافي	عبدالملك المخلافي	YEM	foreign-minister
isnad:person/ahmed-obaid-bin-daghr	Ahmed Obaid bin Daghr	أحمد عبيد بن دغر	أحمد بن دغر;بن دغر	YEM	prime-minister
isnad:person/aidarus-al-zoubaidi	Aidarus al-Zoubaidi	عيدروس الزبيدي	عيدروس قاسم الزبيدي	YEM	leader
isnad:person/ali-abdullah-saleh	Ali Abdullah Saleh	علي عبد الله صالح	علي عبدالله صالح	YEM	president
isnad:person/khaled-bahah	Khaled Bahah	خالد بحاح	بحاح	YEM	prime-minister
isnad:person/khaled-al-yamani	Khaled al-Yamani	خالد اليماني	خالد حسين اليماني	YEM	foreign-minister
wd:Q57373157	Maeen Abdulmalik Saeed	معين عبد الملك	معين عبدالملك;معين عبد الملك سعيد	YEM	prime-minister
isnad:person/muammar-al-eryani	Muammar al-Eryani	معمر الإرياني		YEM	information-minister
wd:Q12213376	Rashad al-Alimi	رشاد العليمي	العليمي	YEM	president
isnad:person/riad-yassin	Riad Yassin	?رياض ياسين		YEM	foreign-minister
wd:Q1148669	Cyril Ramaphosa	سيريل رامافوزا	سيريل رامابوسا;رامافوزا	ZAF	president
isnad:person/jacob-zuma	Jacob Zuma	جاكوب زوما	زوما	ZAF	president
isnad:person/nelson-mandela	Nelson Mandela	نيلسون مانديلا	مانديلا	ZAF	president
wd:Q510523	Emmerson Mnangagwa	إيمرسون منانغاغوا	إمرسون منانغاغوا;منانغاغوا;ايمرسون منانجاجوا	ZWE	president
isnad:person/robert-mugabe	Robert Mugabe	روبرت موغابي	روبرت موجابي;موغابي	ZWE	president
wd:Q727132	Ilir Meta	إيلير ميتا	إلير ميتا	ALB	president
wd:Q28650390	João Lourenço	جواو لورنسو	جواو لورينسو;?لورنسو	AGO	president
wd:Q93153	Armen Sarkissian	أرمين سركيسيان	أرمين سركسيان	ARM	president
wd:Q78869	Alexander Van der Bellen	ألكسندر فان دير بيلين	الكسندر فان دير بيلين;فان دير بيلين	AUT	president
wd:Q26257557	Rumen Radev	رومين راديف	رومن راديف;راديف	BGR	president
wd:Q57788	Hun Sen	هون سين	هون سن	KHM	prime-minister
wd:Q57272	Paul Biya	بول بيا		CMR	president
wd:Q57758	Faustin-Archange Touadéra	فوستان أركانج تواديرا	فوستين أركانج تواديرا;تواديرا	CAF	president
wd:Q11685764	Andrej Plenković	أندريه بلينكوفيتش	أندري بلينكوفيتش;بلينكوفيتش	HRV	prime-minister
wd:Q57521	Ali Bongo Ondimba	علي بونغو	علي بونغو أونديمبا;علي بونجو	GAB	president
wd:Q272416	Salome Zurabishvili	سالومي زورابيشفيلي	سالوميه زورابيشفيلي;زورابيشفيلي	GEO	president
wd:Q718601	Nana Akufo-Addo	نانا أكوفو أدو	نانا أكوفو-أدو	GHA	president
wd:Q57467	János Áder	يانوش أدير	يانوش آدر	HUN	president
wd:Q467464	Katrín Jakobsdóttir	كاترين ياكوبسدوتير	كاترين ياكوبسدوتر	ISL	prime-minister
wd:Q16845347	Ram Nath Kovind	رام ناث كوفيند	كوفيند	IND	president
wd:Q173139	George Weah	جورج ويا	جورج وياه	LBR	president
wd:Q561213	Xavier Bettel	كزافييه بيتل	كزافيه بيتيل	LUX	prime-minister
wd:Q55614252	Ibrahim Mohamed Solih	إبراهيم محمد صليح	إبراهيم صليح	MDV	president
wd:Q200305	Milo Đukanović	ميلو ديوكانوفيتش	ميلو جوكانوفيتش;ديوكانوفيتش	MNE	president
wd:Q5448556	Filipe Nyusi	فيليبي نيوسي	فيليب نيوسي	MOZ	president
wd:Q4790529	Arif Alvi	عارف علوي		PAK	president
wd:Q6756617	Marcelo Rebelo de Sousa	مارسيلو ريبيلو دي سوزا	مارسيلو ريبيلو دي سوسا	PRT	president
wd:Q57276	Michael D. Higgins	مايكل هيغينز	مايكل هيجينز	IRL	president
wd:Q57418	Denis Sassou-Nguesso	دينيس ساسو نغيسو	دوني ساسو نغيسو;ساسو نغيسو	COG	president
wd:Q26258815	Ana Brnabić	آنا برنابيتش	برنابيتش	SRB	prime-minister
wd:Q5642345	Halimah Yacob	حليمة يعقوب		SGP	president
wd:Q206471	Borut Pahor	بوروت باهور	?باهور	SVN	president
wd:Q29207	Sauli Niinistö	ساولي نينيستو	نينيستو	FIN	president
wd:Q2108126	Prayut Chan-o-cha	برايوت تشان أوتشا	برايوت تشان-أوتشا	THA	prime-minister
wd:Q27917049	Adama Barrow	آداما بارو	أداما بارو	GMB	president
wd:Q7399685	Sahle-Work Zewde	سهلورق زودي	سهلي وورق زودي	ETH	president
wd:Q599988	Roch Marc Christian Kaboré	روك مارك كريستيان كابوري	روش مارك كريستيان كابوري;كابوري	BFA	president
wd:Q515602	Azali Assoumani	غزالي عثماني	عثمان غزالي	COM	president
wd:Q701484	Klaus Iohannis	كلاوس يوهانيس	كلاوس يوهانس;يوهانيس	ROU	president
wd:Q1568274	Hage Geingob	هاغي غينغوب	هاجي جينجوب	NAM	president
wd:Q283829	Julius Maada Bio	جوليوس مادا بيو		SLE	president`
