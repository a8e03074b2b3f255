// Made from knowledge/holders.tsv by scripts/knowledge.ts; do not edit.
export default `person	role	of	from	to	asof	source	latin
isnad:person/amr-moussa	secretary-general	isnad:arab-league	2001-06-01	2011-06-01		petrarch	Amr Moussa
isnad:person/ahmed-aboul-gheit	secretary-general	isnad:arab-league	2016-07-01		2017-02-01	petrarch	Ahmed Aboul Gheit
isnad:person/iyad-madani	secretary-general	isnad:oic	2014-01-31	2016-11-01		petrarch	Iyad Madani
isnad:person/ban-ki-moon	secretary-general	isnad:united-nations	2007-01-01	2016-12-31		petrarch	Ban Ki-moon
isnad:person/hamid-karzai	president	iso:AFG	2001-12-22	2014-09-29		petrarch	Hamid Karzai
wd:Q316901	prime-minister	iso:ALB	2013		2022-10-01	wikidata-2021	Edi Rama
isnad:person/abdullah-bin-zayed-al-nahyan	foreign-minister	iso:ARE	2006-02-09		2017-02-01	petrarch	Abdullah bin Zayed Al Nahyan
wd:Q1059948	president	iso:ARE	2004	2022		wikidata-2021	Khalifa bin Zayed Al Nahyan
wd:Q1951896	president	iso:ARE	2022		2022-10-01	wikipedia-2021	Mohamed bin Zayed Al Nahyan
wd:Q57655	president	iso:ARE	2022	2022		wikidata-2021	Mohammed bin Rashid Al Maktoum
wd:Q57655	prime-minister	iso:ARE	2006		2022-10-01	wikidata-2021	Mohammed bin Rashid Al Maktoum
wd:Q52395487	president	iso:ARG	2023-12-10		2026-08-22	leaders-2026	Javier Milei
wd:Q7035479	prime-minister	iso:ARM	2018		2022-10-01	wikipedia-2021	Nikol Pashinyan
wd:Q7035479	prime-minister	iso:ARM	2021		2022-10-01	wikidata-2021	Nikol Pashinyan
wd:Q9682	king	iso:ATG	1981	2022		wikidata-2021	Elizabeth II
wd:Q43274	king	iso:ATG	2022		2022-10-01	wikidata-2021	Charles III
wd:Q9682	king	iso:AUS	1952	2022		wikidata-2021	Elizabeth II
wd:Q43274	king	iso:AUS	2022		2022-10-01	wikidata-2021	Charles III
wd:Q43274	king	iso:AUS	2022-09-08		2026-08-22	leaders-2026	Charles III
wd:Q7436908	prime-minister	iso:AUS	2018	2022		wikidata-2021	Scott Morrison
wd:Q57371	president	iso:AZE	2003		2022-10-01	wikidata-2021	Ilham Aliyev
wd:Q52183	prime-minister	iso:BGD	2009		2022-10-01	wikidata-2021	Sheikh Hasina
wd:Q57352	king	iso:BHR	1999		2022-10-01	wikidata-2021	Hamad bin Isa Al Khalifa
wd:Q58140	prime-minister	iso:BHR	2020		2022-10-01	wikidata-2021	Salman bin Hamad bin Isa Al Khalifa
wd:Q9682	king	iso:BHS	1973	2022		wikidata-2021	Elizabeth II
wd:Q43274	king	iso:BHS	2022		2022-10-01	wikidata-2021	Charles III
wd:Q2866	president	iso:BLR	1994		2022-10-01	wikidata-2021	Alexander Lukashenko
wd:Q9682	king	iso:BLZ	1981	2022		wikidata-2021	Elizabeth II
wd:Q43274	king	iso:BLZ	2022		2022-10-01	wikidata-2021	Charles III
wd:Q10304982	president	iso:BRA	2019		2022-10-01	wikidata-2021	Jair Bolsonaro
wd:Q37181	president	iso:BRA	2023-01-01		2026-08-22	leaders-2026	Luiz Inácio Lula da Silva
wd:Q9682	king	iso:CAN	1952	2022		wikidata-2021	Elizabeth II
wd:Q43274	king	iso:CAN	2022		2022-10-01	wikidata-2021	Charles III
wd:Q43274	king	iso:CAN	2022-09-08		2026-08-22	leaders-2026	Charles III
isnad:person/stephen-harper	prime-minister	iso:CAN	2006-02-06	2015-11-04		petrarch	Stephen Harper
wd:Q3099714	prime-minister	iso:CAN	2015		2022-10-01	wikidata-2021	Justin Trudeau
wd:Q306	president	iso:CHL	2018	2022		wikidata-2021	Sebastián Piñera
wd:Q15031	president	iso:CHN	2013		2022-10-01	wikidata-2021	Xi Jinping
wd:Q15031	president	iso:CHN	2013-03-14		2026-08-22	leaders-2026	Xi Jinping
wd:Q18111	prime-minister	iso:CHN	2013		2022-10-01	wikidata-2021	Li Keqiang
wd:Q4414390	prime-minister	iso:CHN	2023-03-11		2026-08-22	leaders-2026	Li Qiang
wd:Q57413	president	iso:CIV	2010		2022-10-01	wikidata-2021	Alassane Ouattara
wd:Q29032770	president	iso:COD	2019		2022-10-01	wikidata-2021	Félix Tshisekedi
wd:Q17478000	president	iso:COL	2018	2022		wikidata-2021	Iván Duque
wd:Q704022	president	iso:COL	2022		2022-10-01	wikidata-2021	Gustavo Petro
wd:Q1932603	president	iso:CUB	2018		2022-10-01	wikidata-2021	Miguel Díaz-Canel
wd:Q2112764	president	iso:CYP	2013		2022-10-01	wikidata-2021	Nikos Anastasiades
isnad:person/angela-merkel	chancellor	iso:DEU	2005-11-22		2017-02-01	petrarch	Angela Merkel
wd:Q61053	chancellor	iso:DEU	2021		2022-10-01	wikidata-2021	Olaf Scholz
wd:Q566257	chancellor	iso:DEU	2025-05-06		2026-08-22	leaders-2026	Friedrich Merz
wd:Q76658	president	iso:DEU	2017		2022-10-01	wikidata-2021	Frank-Walter Steinmeier
wd:Q76658	president	iso:DEU	2017-03-19		2026-08-22	leaders-2026	Frank-Walter Steinmeier
wd:Q57390	president	iso:DJI	1999		2022-10-01	wikidata-2021	Ismail Omar Guelleh
wd:Q57390	president	iso:DJI	1999-05-08		2017-02-01	petrarch	Ismail Omar Guelleh
isnad:person/abdelaziz-bouteflika	president	iso:DZA	1999-04-27		2017-02-01	petrarch	Abdelaziz Bouteflika
wd:Q2821166	president	iso:DZA	2019		2022-10-01	wikidata-2021	Abdelmadjid Tebboune
wd:Q307871	president	iso:EGY	2014		2022-10-01	wikidata-2021	Abdel Fattah el-Sisi
wd:Q54901515	prime-minister	iso:EGY	2018		2022-10-01	wikidata-2021	Moustafa Madbouly
wd:Q57348	president	iso:ERI	1991		2022-10-01	wikipedia-2021	Isaias Afwerki
wd:Q57348	president	iso:ERI	1993		2022-10-01	wikidata-2021	Isaias Afwerki
wd:Q191045	king	iso:ESP	2014		2022-10-01	wikidata-2021	Felipe VI of Spain
wd:Q6070218	prime-minister	iso:ESP	2018		2022-10-01	wikidata-2021	Pedro Sánchez
wd:Q11869065	prime-minister	iso:EST	2021		2022-10-01	wikidata-2021	Kaja Kallas
wd:Q50365049	prime-minister	iso:ETH	2018		2022-10-01	wikipedia-2021	Abiy Ahmed
wd:Q3052772	president	iso:FRA	2017		2022-10-01	wikidata-2021	Emmanuel Macron
wd:Q3052772	president	iso:FRA	2017-05-14		2026-08-22	leaders-2026	Emmanuel Macron
wd:Q3171170	prime-minister	iso:FRA	2020	2022		wikidata-2021	Jean Castex
wd:Q20020731	prime-minister	iso:FRA	2022		2022-10-01	wikidata-2021	Élisabeth Borne
wd:Q9682	king	iso:GBR	1952	2022		wikidata-2021	Elizabeth II
wd:Q43274	king	iso:GBR	2022		2022-10-01	wikidata-2021	Charles III
wd:Q43274	king	iso:GBR	2022-09-08		2026-08-22	leaders-2026	Charles III
isnad:person/david-cameron	prime-minister	iso:GBR	2010-05-11	2016-07-13		petrarch	David Cameron
wd:Q180589	prime-minister	iso:GBR	2019	2022		wikidata-2021	Boris Johnson
wd:Q272201	prime-minister	iso:GBR	2022		2022-10-01	wikidata-2021	Liz Truss
wd:Q552751	prime-minister	iso:GRC	2019		2022-10-01	wikidata-2021	Kyriakos Mitsotakis
wd:Q9682	king	iso:GRD	1974	2022		wikidata-2021	Elizabeth II
wd:Q43274	king	iso:GRD	2022		2022-10-01	wikidata-2021	Charles III
wd:Q57641	prime-minister	iso:HUN	2010		2022-10-01	wikidata-2021	Viktor Orbán
wd:Q3318231	president	iso:IDN	2014		2022-10-01	wikidata-2021	Joko Widodo
wd:Q2107268	president	iso:IDN	2024-10-20		2026-08-22	leaders-2026	Prabowo Subianto
wd:Q1058	prime-minister	iso:IND	2014		2022-10-01	wikidata-2021	Narendra Modi
wd:Q1058	prime-minister	iso:IND	2014-05-26		2026-08-22	leaders-2026	Narendra Modi
isnad:person/mahmoud-ahmadinejad	president	iso:IRN	2005-08-03	2013-08-03		petrarch	Mahmoud Ahmadinejad
isnad:person/hassan-rouhani	president	iso:IRN	2013-08-03		2017-02-01	petrarch	Hassan Rouhani
wd:Q5947347	president	iso:IRN	2021		2022-10-01	wikidata-2021	Ebrahim Raisi
wd:Q57336	supreme-leader	iso:IRN	1989		2022-10-01	wikidata-2021	Ali Khamenei
wd:Q57336	supreme-leader	iso:IRN	1989-06-04		2017-02-01	petrarch	Ali Khamenei
isnad:person/hoshyar-zebari	foreign-minister	iso:IRQ	2003-09-01	2014-07-11		petrarch	Hoshyar Zebari
isnad:person/jalal-talabani	president	iso:IRQ	2005-04-07	2014-07-24		petrarch	Jalal Talabani
wd:Q808173	president	iso:IRQ	2018		2022-10-01	wikidata-2021	Barham Salih
isnad:person/nouri-al-maliki	prime-minister	iso:IRQ	2006-05-20	2014-09-08		petrarch	Nouri al-Maliki
wd:Q85317569	prime-minister	iso:IRQ	2020		2022-10-01	wikidata-2021	Mustafa Al-Kadhimi
isnad:person/ehud-barak	defence-minister	iso:ISR	2007-06-18	2013-03-18		petrarch	Ehud Barak
isnad:person/shimon-peres	president	iso:ISR	2007-07-15	2014-07-24		petrarch	Shimon Peres
wd:Q983258	president	iso:ISR	2021		2022-10-01	wikidata-2021	Isaac Herzog
isnad:person/benjamin-netanyahu	prime-minister	iso:ISR	2009-03-31		2017-02-01	petrarch	Benjamin Netanyahu
wd:Q39318	prime-minister	iso:ISR	2021	2022		wikidata-2021	Naftali Bennett
wd:Q1396120	prime-minister	iso:ISR	2022		2022-10-01	wikidata-2021	Yair Lapid
wd:Q3956186	president	iso:ITA	2015		2022-10-01	wikidata-2021	Sergio Mattarella
wd:Q3956186	president	iso:ITA	2015-02-03		2026-08-22	leaders-2026	Sergio Mattarella
wd:Q294460	prime-minister	iso:ITA	2021		2022-10-01	wikidata-2021	Mario Draghi
wd:Q451791	prime-minister	iso:ITA	2022-10-22		2026-08-22	leaders-2026	Giorgia Meloni
wd:Q9682	king	iso:JAM	1962	2022		wikidata-2021	Elizabeth II
wd:Q43274	king	iso:JAM	2022		2022-10-01	wikidata-2021	Charles III
wd:Q57464	king	iso:JOR	1999		2022-10-01	wikidata-2021	Abdullah II of Jordan
wd:Q57464	king	iso:JOR	1999-02-07		2017-02-01	petrarch	Abdullah II of Jordan
wd:Q63441935	prime-minister	iso:JOR	2020		2022-10-01	wikidata-2021	Bisher Al-Khasawneh
wd:Q359480	prime-minister	iso:JPN	2021		2022-10-01	wikidata-2021	Fumio Kishida
wd:Q1705028	prime-minister	iso:JPN	2025-10-21		2026-08-22	leaders-2026	Sanae Takaichi
wd:Q200881	president	iso:KAZ	2019		2022-10-01	wikidata-2021	Kassym-Jomart Tokayev
wd:Q196070	president	iso:KEN	2013	2022		wikidata-2021	Uhuru Kenyatta
wd:Q195725	president	iso:KEN	2022		2022-10-01	wikidata-2021	William Ruto
wd:Q25597826	president	iso:KGZ	2021		2022-10-01	wikipedia-2021	Sadyr Japarov
wd:Q9682	king	iso:KNA	1983	2022		wikidata-2021	Elizabeth II
wd:Q43274	king	iso:KNA	2022		2022-10-01	wikidata-2021	Charles III
wd:Q21001	president	iso:KOR	2017	2022		wikidata-2021	Moon Jae-in
wd:Q16090635	president	iso:KOR	2022		2022-10-01	wikidata-2021	Yoon Suk-yeol
wd:Q12612463	president	iso:KOR	2025-06-04		2026-08-22	leaders-2026	Lee Jae Myung
wd:Q641805	emir	iso:KWT	2020		2022-10-01	wikidata-2021	Nawaf Al-Ahmad Al-Jaber Al-Sabah
wd:Q12219691	prime-minister	iso:KWT	2019	2022		wikidata-2021	Sabah Al-Khalid Al-Sabah
wd:Q363392	president	iso:LBN	2016		2022-10-01	wikidata-2021	Michel Aoun
wd:Q363392	president	iso:LBN	2016-10-31		2017-02-01	petrarch	Michel Aoun
wd:Q318493	prime-minister	iso:LBN	2021		2022-10-01	wikidata-2021	Najib Mikati
isnad:person/nabih-berri	speaker	iso:LBN	1992-10-20		2017-02-01	petrarch	Nabih Berri
wd:Q105319610	president	iso:LBY	2021		2022-10-01	wikidata-2021	Mohamed al-Menfi
wd:Q105319569	prime-minister	iso:LBY	2021		2022-10-01	wikipedia-2021	Abdul Hamid Dbeibeh
wd:Q9682	king	iso:LCA	1979	2022		wikidata-2021	Elizabeth II
wd:Q43274	king	iso:LCA	2022		2022-10-01	wikidata-2021	Charles III
wd:Q57553	king	iso:MAR	1999		2022-10-01	wikipedia-2021	Mohammed VI of Morocco
wd:Q57553	king	iso:MAR	1999-07-23		2017-02-01	petrarch	Mohammed VI of Morocco
wd:Q1638114	prime-minister	iso:MAR	2021		2022-10-01	wikidata-2021	Aziz Akhannouch
wd:Q318508	president	iso:MEX	2018		2022-10-01	wikidata-2021	Andrés Manuel López Obrador
wd:Q5771800	president	iso:MEX	2024-10-01		2026-08-22	leaders-2026	Claudia Sheinbaum
wd:Q1508402	president	iso:MLT	2019		2022-10-01	wikidata-2021	George William Vella
wd:Q3462649	president	iso:MMR	2026-04-10		2026-08-22	leaders-2026	Min Aung Hlaing
wd:Q3462649	prime-minister	iso:MMR	2021		2022-10-01	wikipedia-2021	Min Aung Hlaing
wd:Q12241106	president	iso:MRT	2019		2022-10-01	wikidata-2021	Mohamed Ould Ghazouani
wd:Q299574	prime-minister	iso:MYS	2022-11-24		2026-08-22	leaders-2026	Anwar Ibrahim
wd:Q361567	president	iso:NGA	2015		2022-10-01	wikidata-2021	Muhammadu Buhari
wd:Q57402	president	iso:NIC	2007		2022-10-01	wikidata-2021	Daniel Ortega
wd:Q57792	prime-minister	iso:NLD	2010		2022-10-01	wikidata-2021	Mark Rutte
wd:Q9682	king	iso:NZL	1952	2022		wikidata-2021	Elizabeth II
wd:Q43274	king	iso:NZL	2022		2022-10-01	wikidata-2021	Charles III
wd:Q3606816	prime-minister	iso:NZL	2017		2022-10-01	wikidata-2021	Jacinda Ardern
wd:Q12250314	prime-minister	iso:OMN	2020		2022-10-01	wikipedia-2021	Haitham bin Tariq
wd:Q12250314	sultan	iso:OMN	2020		2022-10-01	wikipedia-2021	Haitham bin Tariq
wd:Q155164	prime-minister	iso:PAK	2018	2022		wikidata-2021	Imran Khan
wd:Q2096387	prime-minister	iso:PAK	2022		2022-10-01	wikidata-2021	Shehbaz Sharif
wd:Q457786	president	iso:PHL	2016	2022		wikidata-2021	Rodrigo Duterte
wd:Q9682	king	iso:PNG	1975	2022		wikidata-2021	Elizabeth II
wd:Q43274	king	iso:PNG	2022		2022-10-01	wikidata-2021	Charles III
wd:Q9151911	president	iso:POL	2015		2022-10-01	wikidata-2021	Andrzej Duda
wd:Q11771436	prime-minister	iso:POL	2017		2022-10-01	wikidata-2021	Mateusz Morawiecki
wd:Q56226	leader	iso:PRK	2011		2022-10-01	wikidata-2021	Kim Jong-un
wd:Q610788	prime-minister	iso:PRT	2015		2022-10-01	wikidata-2021	António Costa
wd:Q48136013	president	iso:PRY	2018		2022-10-01	wikidata-2021	Mario Abdo Benítez
wd:Q127998	president	iso:PSE	2005		2022-10-01	wikidata-2021	Mahmoud Abbas
wd:Q127998	president	iso:PSE	2005-01-15		2017-02-01	petrarch	Mahmoud Abbas
wd:Q127998	president	iso:PSE	2013		2022-10-01	wikidata-2021	Mahmoud Abbas
wd:Q16192933	prime-minister	iso:PSE	2019		2022-10-01	wikidata-2021	Mohammad Shtayyeh
wd:Q1855372	emir	iso:QAT	2013		2022-10-01	wikidata-2021	Tamim bin Hamad Al Thani
isnad:person/sergey-lavrov	foreign-minister	iso:RUS	2004-03-09		2017-02-01	petrarch	Sergey Lavrov
wd:Q7747	president	iso:RUS	2000-05-07	2008-05-07		petrarch	Vladimir Putin
isnad:person/dmitry-medvedev	president	iso:RUS	2008-05-07	2012-05-07		petrarch	Dmitry Medvedev
wd:Q7747	president	iso:RUS	2012		2022-10-01	wikidata-2021	Vladimir Putin
wd:Q7747	president	iso:RUS	2012-05-07		2026-08-22	leaders-2026	Vladimir Putin
wd:Q7747	president	iso:RUS	2012-05-07		2017-02-01	petrarch	Vladimir Putin
wd:Q4298520	prime-minister	iso:RUS	2020		2022-10-01	wikidata-2021	Mikhail Mishustin
wd:Q4298520	prime-minister	iso:RUS	2020-01-16		2026-08-22	leaders-2026	Mikhail Mishustin
wd:Q1231345	president	iso:RWA	2000		2022-10-01	wikidata-2021	Paul Kagame
isnad:person/saud-al-faisal	foreign-minister	iso:SAU	1975-03-30	2015-04-29		petrarch	Saud al-Faisal
isnad:person/abdullah-bin-abdulaziz	king	iso:SAU	2005-08-01	2015-01-23		petrarch	Abdullah bin Abdulaziz
wd:Q367825	king	iso:SAU	2015		2022-10-01	wikidata-2021	Salman of Saudi Arabia
wd:Q367825	king	iso:SAU	2015-01-23		2017-02-01	petrarch	Salman of Saudi Arabia
wd:Q367825	prime-minister	iso:SAU	2015	2022		wikidata-2021	Salman of Saudi Arabia
wd:Q6892571	prime-minister	iso:SAU	2022		2022-10-01	wikidata-2021	Mohammed bin Salman
wd:Q6892571	prime-minister	iso:SAU	2022-09-27		2026-08-22	leaders-2026	Mohammed bin Salman
isnad:person/omar-al-bashir	president	iso:SDN	1989-06-30		2017-02-01	petrarch	Omar al-Bashir
wd:Q63111184	president	iso:SDN	2019		2022-10-01	wikipedia-2021	Abdel Fattah al-Burhan
wd:Q27654948	prime-minister	iso:SDN	2021	2022		wikidata-2021	Abdalla Hamdok
wd:Q57438	president	iso:SEN	2012		2022-10-01	wikidata-2021	Macky Sall
wd:Q57643	prime-minister	iso:SGP	2004		2022-10-01	wikidata-2021	Lee Hsien Loong
wd:Q9682	king	iso:SLB	1978	2022		wikidata-2021	Elizabeth II
wd:Q43274	king	iso:SLB	2022		2022-10-01	wikidata-2021	Charles III
wd:Q558575	president	iso:SOM	2017	2022		wikipedia-2021	Mohamed Abdullahi Mohamed
wd:Q319153	president	iso:SOM	2022		2022-10-01	wikidata-2021	Hassan Sheikh Mohamud
wd:Q222031	president	iso:SRB	2017		2022-10-01	wikidata-2021	Aleksandar Vučić
wd:Q57315	president	iso:SSD	2005		2022-10-01	wikipedia-2021	Salva Kiir Mayardit
wd:Q57315	president	iso:SSD	2011		2022-10-01	wikidata-2021	Salva Kiir Mayardit
wd:Q57315	president	iso:SSD	2011-07-09		2017-02-01	petrarch	Salva Kiir Mayardit
isnad:person/walid-muallem	foreign-minister	iso:SYR	2006-02-21		2017-02-01	petrarch	Walid Muallem
wd:Q44329	president	iso:SYR	2000		2022-10-01	wikidata-2021	Bashar al-Assad
wd:Q44329	president	iso:SYR	2000-07-17		2017-02-01	petrarch	Bashar al-Assad
wd:Q57366	president	iso:TJK	1992		2022-10-01	wikipedia-2021	Emomali Rahmon
wd:Q57366	president	iso:TJK	1994		2022-10-01	wikidata-2021	Emomali Rahmon
wd:Q57530	president	iso:TKM	2006	2022		wikipedia-2021	Gurbanguly Berdimuhamedow
wd:Q57530	president	iso:TKM	2007	2022		wikidata-2021	Gurbanguly Berdimuhamedow
wd:Q51874548	president	iso:TKM	2022		2022-10-01	wikidata-2021	Serdar Berdimuhamedow
wd:Q16120878	president	iso:TUN	2019		2022-10-01	wikidata-2021	Kais Saied
isnad:person/abdullah-gul	president	iso:TUR	2007-08-28	2014-08-28		petrarch	Abdullah Gül
wd:Q39259	president	iso:TUR	2014		2022-10-01	wikidata-2021	Recep Tayyip Erdoğan
wd:Q39259	president	iso:TUR	2014-08-28		2026-08-22	leaders-2026	Recep Tayyip Erdoğan
wd:Q39259	prime-minister	iso:TUR	2003-03-14	2014-08-28		petrarch	Recep Tayyip Erdoğan
wd:Q9682	king	iso:TUV	1978	2022		wikidata-2021	Elizabeth II
wd:Q43274	king	iso:TUV	2022		2022-10-01	wikidata-2021	Charles III
wd:Q233984	president	iso:TWN	2016		2022-10-01	wikidata-2021	Tsai Ing-wen
wd:Q57274	president	iso:UGA	1986		2022-10-01	wikidata-2021	Yoweri Museveni
wd:Q3874799	president	iso:UKR	2019		2022-10-01	wikidata-2021	Volodymyr Zelenskyy
isnad:person/chuck-hagel	defence-minister	iso:USA	2013-02-27	2015-02-17		fivethirtyeight	Chuck Hagel
isnad:person/ash-carter	defence-minister	iso:USA	2015-02-17	2017-01-19		fivethirtyeight	Ash Carter
isnad:person/jim-mattis	defence-minister	iso:USA	2017-01-20	2018-12-31		fivethirtyeight	Jim Mattis
isnad:person/ernest-moniz	energy-minister	iso:USA	2013-05-21	2017-01-20		fivethirtyeight	Ernest Moniz
isnad:person/rick-perry	energy-minister	iso:USA	2017-03-02		2019-01-18	fivethirtyeight	Rick Perry
isnad:person/jack-lew	finance-minister	iso:USA	2013-02-28	2017-01-20		fivethirtyeight	Jack Lew
isnad:person/steve-mnuchin	finance-minister	iso:USA	2017-02-13		2019-01-18	fivethirtyeight	Steve Mnuchin
isnad:person/hillary-clinton	foreign-minister	iso:USA	2009-01-21	2013-02-01		fivethirtyeight	Hillary Clinton
isnad:person/john-kerry	foreign-minister	iso:USA	2013-02-01	2017-01-20		fivethirtyeight	John Kerry
isnad:person/rex-tillerson	foreign-minister	iso:USA	2017-02-01	2018-03-31		fivethirtyeight	Rex Tillerson
isnad:person/mike-pompeo	foreign-minister	iso:USA	2018-04-26		2019-01-18	fivethirtyeight	Mike Pompeo
isnad:person/john-brennan	intelligence-chief	iso:USA	2013-03-08	2017-01-20		fivethirtyeight	John Brennan
isnad:person/mike-pompeo	intelligence-chief	iso:USA	2017-01-23	2018-04-26		fivethirtyeight	Mike Pompeo
isnad:person/gina-haspel	intelligence-chief	iso:USA	2018-05-21		2019-01-18	fivethirtyeight	Gina Haspel
isnad:person/jeff-sessions	justice-minister	iso:USA	2017-02-09	2018-11-07		fivethirtyeight	Jeff Sessions
isnad:person/barack-obama	president	iso:USA	2009-01-20	2017-01-20		petrarch	Barack Obama
wd:Q22686	president	iso:USA	2017-01-20		2019-01-18	fivethirtyeight	Donald Trump
wd:Q6279	president	iso:USA	2021		2022-10-01	wikidata-2021	Joe Biden
wd:Q22686	president	iso:USA	2025-01-20		2026-08-22	leaders-2026	Donald Trump
isnad:person/wilbur-ross	trade-minister	iso:USA	2017-02-28		2019-01-18	fivethirtyeight	Wilbur Ross
wd:Q6279	vice-president	iso:USA	2009-01-20	2017-01-20		fivethirtyeight	Joe Biden
isnad:person/mike-pence	vice-president	iso:USA	2017-01-20		2019-01-18	fivethirtyeight	Mike Pence
wd:Q57808	president	iso:UZB	2016		2022-10-01	wikidata-2021	Shavkat Mirziyoyev
wd:Q450675	pope	iso:VAT	2013		2022-10-01	wikidata-2021	Pope Francis
wd:Q9682	king	iso:VCT	1979	2022		wikidata-2021	Elizabeth II
wd:Q43274	king	iso:VCT	2022		2022-10-01	wikidata-2021	Charles III
wd:Q58132	president	iso:VEN	2013		2022-10-01	wikidata-2021	Nicolás Maduro
isnad:person/ali-abdullah-saleh	president	iso:YEM	1990-05-22	2012-02-27		petrarch	Ali Abdullah Saleh
wd:Q57480	president	iso:YEM	2012	2022		wikipedia-2021	Abdrabbuh Mansur Hadi
wd:Q12213376	president	iso:YEM	2022		2022-10-01	wikipedia-2021	Rashad al-Alimi
wd:Q57373157	prime-minister	iso:YEM	2018		2022-10-01	wikipedia-2021	Maeen Abdulmalik Saeed
wd:Q57373157	prime-minister	iso:YEM	2020		2022-10-01	wikidata-2021	Maeen Abdulmalik Saeed
wd:Q1148669	president	iso:ZAF	2018		2022-10-01	wikipedia-2021	Cyril Ramaphosa
wd:Q1148669	president	iso:ZAF	2018-02-15		2026-08-22	leaders-2026	Cyril Ramaphosa
wd:Q510523	president	iso:ZWE	2017		2022-10-01	wikidata-2021	Emmerson Mnangagwa
wd:Q727132	president	iso:ALB	2017	2022		wikidata-2021	Ilir Meta
wd:Q28650390	president	iso:AGO	2017		2022-10-01	wikidata-2021	João Lourenço
wd:Q93153	president	iso:ARM	2018	2022		wikidata-2021	Armen Sarkissian
wd:Q78869	president	iso:AUT	2017		2022-10-01	wikidata-2021	Alexander Van der Bellen
wd:Q26257557	president	iso:BGR	2017		2022-10-01	wikidata-2021	Rumen Radev
wd:Q57788	prime-minister	iso:KHM	1998		2022-10-01	wikidata-2021	Hun Sen
wd:Q57272	president	iso:CMR	1982		2022-10-01	wikidata-2021	Paul Biya
wd:Q57758	president	iso:CAF	2016		2022-10-01	wikidata-2021	Faustin-Archange Touadéra
wd:Q11685764	prime-minister	iso:HRV	2016		2022-10-01	wikidata-2021	Andrej Plenković
wd:Q57521	president	iso:GAB	2009		2022-10-01	wikidata-2021	Ali Bongo Ondimba
wd:Q272416	president	iso:GEO	2018		2022-10-01	wikidata-2021	Salome Zurabishvili
wd:Q718601	president	iso:GHA	2017		2022-10-01	wikidata-2021	Nana Akufo-Addo
wd:Q57467	president	iso:HUN	2017	2022		wikidata-2021	János Áder
wd:Q467464	prime-minister	iso:ISL	2017		2022-10-01	wikidata-2021	Katrín Jakobsdóttir
wd:Q16845347	president	iso:IND	2017	2022		wikidata-2021	Ram Nath Kovind
wd:Q173139	president	iso:LBR	2018		2022-10-01	wikidata-2021	George Weah
wd:Q561213	prime-minister	iso:LUX	2013		2022-10-01	wikidata-2021	Xavier Bettel
wd:Q55614252	president	iso:MDV	2018		2022-10-01	wikidata-2021	Ibrahim Mohamed Solih
wd:Q200305	president	iso:MNE	2018		2022-10-01	wikidata-2021	Milo Đukanović
wd:Q5448556	president	iso:MOZ	2015		2022-10-01	wikidata-2021	Filipe Nyusi
wd:Q4790529	president	iso:PAK	2018		2022-10-01	wikidata-2021	Arif Alvi
wd:Q6756617	president	iso:PRT	2016		2022-10-01	wikidata-2021	Marcelo Rebelo de Sousa
wd:Q57276	president	iso:IRL	2011		2022-10-01	wikidata-2021	Michael D. Higgins
wd:Q57418	president	iso:COG	1997		2022-10-01	wikidata-2021	Denis Sassou-Nguesso
wd:Q26258815	prime-minister	iso:SRB	2017		2022-10-01	wikidata-2021	Ana Brnabić
wd:Q5642345	president	iso:SGP	2017		2022-10-01	wikidata-2021	Halimah Yacob
wd:Q206471	president	iso:SVN	2012		2022-10-01	wikidata-2021	Borut Pahor
wd:Q29207	president	iso:FIN	2012		2022-10-01	wikidata-2021	Sauli Niinistö
wd:Q2108126	prime-minister	iso:THA	2014	2022		wikidata-2021	Prayut Chan-o-cha
wd:Q27917049	president	iso:GMB	2017		2022-10-01	wikidata-2021	Adama Barrow
wd:Q7399685	president	iso:ETH	2018		2022-10-01	wikidata-2021	Sahle-Work Zewde
wd:Q599988	president	iso:BFA	2015	2022		wikipedia-2021	Roch Marc Christian Kaboré
wd:Q515602	president	iso:COM	2019		2022-10-01	wikidata-2021	Azali Assoumani
wd:Q701484	president	iso:ROU	2019		2022-10-01	wikidata-2021	Klaus Iohannis
wd:Q1568274	president	iso:NAM	2015		2022-10-01	wikidata-2021	Hage Geingob
wd:Q283829	president	iso:SLE	2018		2022-10-01	wikidata-2021	Julius Maada Bio`
