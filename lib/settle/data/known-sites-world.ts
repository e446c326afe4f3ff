/** Eastern Europe, Asia, Latin America and Africa, in the form that `known-sites.ts` tells. */
export const WORLD = `# Ukraine, Russia, Belarus, Caucasus, Central Asia
meduza.io Meduza|pravda.com.ua Ukrainska Pravda|eurointegration.com.ua European Pravda|epravda.com.ua Ekonomichna Pravda
interfax.com.ua Interfax-Ukraine|kyivindependent.com The Kyiv Independent|zn.ua Dzerkalo Tyzhnia|lb.ua LB.ua
rbc.ua RBC-Ukraine|gordonua.com Gordon|24tv.ua 24 Kanal|focus.ua Fokus|tyzhden.ua Ukrainskyi Tyzhden
ria.ru RIA Novosti|gazeta.ru Gazeta.Ru|iz.ru Izvestia|kp.ru Komsomolskaya Pravda|rg.ru Rossiyskaya Gazeta
mk.ru Moskovsky Komsomolets|aif.ru Argumenty i Fakty|ng.ru Nezavisimaya Gazeta|novayagazeta.eu Novaya Gazeta Europe
vz.ru Vzglyad|pravda.ru Pravda.ru|sputniknews.com Sputnik|sputnikglobe.com Sputnik|1tv.ru Channel One Russia
ren.tv REN TV|life.ru Life.ru|forbes.ru Forbes Russia|theins.ru The Insider|echofm.online Echo of Moscow
zona.media Mediazona|istories.media Important Stories|fedpress.ru FederalPress|ura.news URA.RU
sport-express.ru Sport Express|sports.ru Sports.ru|vc.ru vc.ru|retail.ru Retail.ru|sb.by SB. Belarus Segodnya
svaboda.org Radyjo Svaboda|civil.ge Civil Georgia|1tv.ge Georgian Public Broadcaster|agenda.ge Agenda.ge|bm.ge BM.GE
oc-media.org OC Media|news.am NEWS.am|1lurer.am Lurer|zakon.kz Zakon.kz|nur.kz NUR.KZ
kazpravda.kz Kazakhstanskaya Pravda|inform.kz Kazinform|astanatimes.com The Astana Times|24.kg 24.kg
kaktus.media Kaktus Media|gazeta.uz Gazeta.uz|kun.uz Kun.uz|podrobno.uz Podrobno.uz|asiaplustj.info Asia-Plus
timesca.com The Times of Central Asia|ain.capital AIN|mediazona.ca Mediazona|belsat.eu Belsat|kloop.kg Kloop
daryo.uz Daryo|montsame.mn Montsame
.ru Kommersant|Vedomosti|RBC|TASS|Interfax|Lenta|Novaya Gazeta|Regnum|Fontanka|Vesti|NTV|Expert|Republic|Snob|3DNews
.com Kyiv Post|Obozrevatel|Bykvu|TASS|RT|The Moscow Times|Championat|Habr|iXBT|Nasha Niva|Asbarez
.ua UNIAN|Ukrinform|NV|Hromadske|Segodnya|TSN|Babel|Strana|AIN
.am Armenpress|Azatutyun|Hetq|CivilNet
.az APA|Trend|Report|Turan
.media Suspilne|Proekt|Kursiv
.org Charter 97|Eurasianet|AKIpress
.kz Tengrinews|Informburo|Vlast
.net UNIAN|Ukrinform
.tv TV Rain|Current Time
.io The Bell|Zerkalo
.by BelTA|Onliner
.ge Interpressnews|Netgazeti
# Israel, Arab countries, Iran, Afghanistan
ynetnews.com Ynet|jpost.com The Jerusalem Post|timesofisrael.com The Times of Israel|calcalistech.com Calcalist
972mag.com +972 Magazine|israelnationalnews.com Arutz Sheva|13tv.co.il Reshet 13|maannews.net Ma'an News Agency
aawsat.com Asharq Al-Awsat|alaraby.co.uk Al-Araby Al-Jadeed|newarab.com The New Arab|alquds.co.uk Al-Quds Al-Arabi
al-monitor.com Al-Monitor|asharq.com Asharq News|ahram.org.eg Al-Ahram|shorouknews.com Al-Shorouk
elwatannews.com El Watan|dostor.org Al-Dustour|gomhuriaonline.com El Gomhuria|vetogate.com Veto
thenationalnews.com The National|wam.ae Emirates News Agency|al-jazirah.com Al-Jazirah|aleqt.com Al-Eqtisadiah
spa.gov.sa Saudi Press Agency|gulf-times.com Gulf Times|thepeninsulaqatar.com The Peninsula|al-sharq.com Al Sharq
raya.com Al Raya|qna.org.qa Qatar News Agency|kuna.net.kw Kuwait News Agency|alraimedia.com Al Rai
arabtimesonline.com Arab Times|gdnonline.com Gulf Daily News|akhbar-alkhaleej.com Akhbar Al Khaleej
jordantimes.com The Jordan Times|today.lorientlejour.com L'Orient Today|al-akhbar.com Al Akhbar
nna-leb.gov.lb National News Agency|dailystar.com.lb The Daily Star|mtv.com.lb MTV Lebanon|lbcgroup.tv LBCI
shafaq.com Shafaq News|libyaobserver.ly The Libya Observer|aujourdhui.ma Aujourd'hui le Maroc|mapnews.ma MAP
elwatan-dz.com El Watan|liberte-algerie.com Liberté|echoroukonline.com Echorouk|tsa-algerie.com TSA
lexpressiondz.com L'Expression|aps.dz Algérie Presse Service|lapresse.tn La Presse de Tunisie
tap.info.tn Tunis Afrique Presse|dabangasudan.org Dabanga|tasnimnews.com Tasnim News Agency
farsnews.ir Fars News Agency|mehrnews.com Mehr News Agency|hamshahrionline.ir Hamshahri|etemadnewspaper.ir Etemad
iranintl.com Iran International|donya-e-eqtesad.com Donya-e-Eqtesad|pajhwok.com Pajhwok Afghan News
khaama.com Khaama Press|amu.tv Amu TV|8am.media Hasht-e Subh|kan.org.il Kan|wafa.ps WAFA|enterprise.press Enterprise
sabq.org Sabq|dohanews.co Doha News|alanba.com.kw Al-Anba|omanobserver.om Oman Observer|petra.gov.jo Petra
sana.sy SANA|saba.ye Saba|webdo.tn Webdo
.com Haaretz|Israel Hayom|TheMarker|Al-Quds|Al Jazeera|Arab News|Al-Hayat|Rai al-Youm|Middle East Monitor
.com Independent Arabia|Sky News Arabia|Alhurra|Al-Masry Al-Youm|Youm7|Mada Masr|Akhbar el-Yom|Egypt Independent
.com Daily News Egypt|Egypt Today|Masrawy|Gulf News|Khaleej Times|Emarat Al Youm|Arabian Business|Zawya|Argaam
.com Al Riyadh|Al Madina|Al-Qabas|Al-Jarida|Kuwait Times|Al Ayam|Times of Oman|Muscat Daily|Al Ra'i|Ad-Dustour|Al Ghad
.com An-Nahar|L'Orient-Le Jour|Naharnet|Azzaman|Al-Masdar Online|Libya Herald|Hespress|L'Économiste|Médias24|Yabiladi
.com Morocco World News|El Watan|El Khabar|Kapitalis|Inkyfada|Sudan Tribune|Tehran Times|Radio Farda|Financial Tribune
.com TOLOnews
.co.il Haaretz|Ynet|Israel Hayom|Maariv|Walla|Globes|Calcalist|Mako|N12|Makor Rishon|Srugim|Geektime
.net Al Jazeera|Al Arabiya|Middle East Eye|Al Mayadeen|Enab Baladi|Rudaw|Kurdistan 24|Mosaïque FM
.ir IRNA|ISNA|Press TV|Kayhan|Khabar Online|Tabnak
.ae Al Bayan|Al Khaleej|Al-Ittihad
.com.sa Okaz|Al-Watan|Saudi Gazette
.ma Le360|Le Matin|TelQuel
.tv i24NEWS|Alsumaria
.com.tn Business News|Leaders
# South Asia
timesofindia.indiatimes.com The Times of India|economictimes.indiatimes.com The Economic Times
retail.economictimes.indiatimes.com ETRetail|thehindubusinessline.com Business Line|livehindustan.com Hindustan
indianexpress.com The Indian Express|newindianexpress.com The New Indian Express|telegraphindia.com The Telegraph
asianage.com The Asian Age|tribuneindia.com The Tribune|dailypioneer.com The Pioneer
freepressjournal.in The Free Press Journal|mid-day.com Mid-Day|business-standard.com Business Standard
financialexpress.com The Financial Express|livemint.com Mint|wionews.com WION|dnaindia.com Daily News and Analysis
abplive.com ABP News|scroll.in Scroll.in|outlookindia.com Outlook|caravanmagazine.in The Caravan
ptinews.com Press Trust of India|aninews.in ANI|the-ken.com The Ken|jagran.com Dainik Jagran
bhaskar.com Dainik Bhaskar|patrika.com Rajasthan Patrika|esakal.com Sakal|anandabazar.com Anandabazar Patrika
bartamanpatrika.com Bartaman|manoramaonline.com Malayala Manorama|onmanorama.com Malayala Manorama
vijaykarnataka.com Vijaya Karnataka|siasat.com The Siasat Daily|thenews.com.pk The News International
tribune.com.pk The Express Tribune|nation.com.pk The Nation|brecorder.com Business Recorder|geo.tv Geo News
samaa.tv Samaa TV|jang.com.pk Daily Jang|express.pk Daily Express|newagebd.net New Age
tbsnews.net The Business Standard|ittefaq.com.bd The Daily Ittefaq|bd-pratidin.com Bangladesh Pratidin|bssnews.net BSS
ft.lk Daily FT|island.lk The Island|sundaytimes.lk The Sunday Times|newsfirst.lk News 1st
kathmandupost.com The Kathmandu Post|ekantipur.com Kantipur|myrepublica.nagariknetwork.com República
kuenselonline.com Kuensel|edition.mv The Edition|navbharattimes.indiatimes.com Navbharat Times
zeenews.india.com Zee News|frontline.thehindu.com Frontline|divyabhaskar.co.in Divya Bhaskar
profit.pakistantoday.com.pk Profit|thefinancialexpress.com.bd The Financial Express|sun.mv Sun
.com The Hindu|Hindustan Times|Deccan Herald|Deccan Chronicle|The Statesman|Moneycontrol|NDTV|News18|Firstpost
.com Republic World|The Quint|Newslaundry|YourStory|Inc42|Entrackr|MediaNama|CNBC-TV18|Fortune India|Amar Ujala
.com Jansatta|Loksatta|Lokmat|Maharashtra Times|Ei Samay|Sakshi|Andhra Jyothy|Dinamalar|Dinamani|Daily Thanthi|Vikatan
.com Mathrubhumi|Gujarat Samachar|Sandesh|Inquilab|Dawn|The Friday Times|Prothom Alo|Dhaka Tribune|Bangla Tribune
.com Jugantor|Kaler Kantho|Samakal|EconomyNext|Colombo Telegraph|The Himalayan Times|Onlinekhabar|Setopati
.com Nepali Times
.in India Today|Business Today|Aaj Tak|The Wire|ThePrint|The Week|Sangbad Pratidin|Punjab Kesari
.lk Daily Mirror|Daily News|Ada Derana|NewsWire
.net Eenadu|Prajavani|The Daily Star
.com.pk Daily Times|Pakistan Today|APP
.tv ARY News|Dunya News
# China, Hong Kong, Taiwan
people.com.cn People's Daily|people.cn People's Daily|xinhuanet.com Xinhua|news.cn Xinhua|huanqiu.com Global Times
gmw.cn Guangming Daily|ce.cn Economic Daily|chinanews.com.cn China News Service|chinanews.com China News Service
ecns.cn China News Service|caixinglobal.com Caixin|yicaiglobal.com Yicai|21jingji.com 21st Century Business Herald
eeo.com.cn The Economic Observer|nbd.com.cn National Business Daily|stcn.com Securities Times
cs.com.cn China Securities Journal|cnstock.com Shanghai Securities News|infzm.com Southern Weekly
nfnews.com Nanfang Daily|bjnews.com.cn The Beijing News|ynet.com Beijing Youth Daily|bjd.com.cn Beijing Daily
jfdaily.com Jiefang Daily|shobserver.com Shanghai Observer|shine.cn Shanghai Daily|xinmin.cn Xinmin Evening News
ycwen.com Yangcheng Evening News|ifeng.com Phoenix Television|163.com NetEase|qq.com Tencent
scmp.com South China Morning Post|hket.com Hong Kong Economic Times|hkej.com Hong Kong Economic Journal
stheadline.com Sing Tao Daily|on.cc Oriental Daily|hongkongfp.com Hong Kong Free Press|udn.com United Daily News
ltn.com.tw Liberty Times|cna.com.tw Central News Agency|storm.mg Storm Media|cw.com.tw CommonWealth Magazine
bnext.com.tw Business Next|ctee.com.tw Commercial Times|twreporter.org The Reporter|thestandard.com.hk The Standard
mirrormedia.mg Mirror Media|pts.org.tw PTS
.com CCTV|CGTN|Caixin|Yicai|36Kr|Huxiu|TMTPost|Jiemian|Wen Wei Po|Sohu|Wallstreetcn|East Money|LatePost|Sixth Tone
.com TechNode|Pandaily|cnBeta|Ebrun|Linkshop|PingWest|iHeima|Ming Pao|HK01|Ta Kung Pao|Now|Macau Business|Taipei Times
.com China Times|SETN|DigiTimes|The News Lens|NOWnews
.cn Global Times|The Paper|Guancha|iResearch|Cyzone
.com.tw TVBS|Business Weekly|Business Today|INSIDE|Taiwan News
.com.cn China Daily|Sina|Linkshop
.tw Focus Taiwan|TechNews|Newtalk
.hk RTHK|Orange News
.net inmediahk|ETtoday
# Japan, Korea
asahi.com Asahi Shimbun|yomiuri.co.jp Yomiuri Shimbun|japannews.yomiuri.co.jp The Japan News
mainichi.jp Mainichi Shimbun|asia.nikkei.com Nikkei Asia|sankei.com Sankei Shimbun|tokyo-np.co.jp Tokyo Shimbun
chunichi.co.jp Chunichi Shimbun|hokkaido-np.co.jp Hokkaido Shimbun|nishinippon.co.jp Nishinippon Shimbun
kyoto-np.co.jp Kyoto Shimbun|kobe-np.co.jp Kobe Shimbun|chugoku-np.co.jp Chugoku Shimbun|kahoku.news Kahoku Shimpo
niigata-nippo.co.jp Niigata Nippo|shinmai.co.jp Shinano Mainichi Shimbun|at-s.com Shizuoka Shimbun
kanaloco.jp Kanagawa Shimbun|sanyonews.jp San'yō Shimbun|kumanichi.com Kumamoto Nichinichi Shimbun
minyu-net.com Fukushima Minyu Shimbun|hokkoku.co.jp Hokkoku Shimbun|seikyoonline.com Seikyo Shimbun
nikkan-gendai.com Nikkan Gendai|sponichi.co.jp Sports Nippon|hochi.news Sports Hochi|sanspo.com Sankei Sports
tokyo-sports.co.jp Tokyo Sports|daily.co.jp Daily Sports|jiji.com Jiji Press|english.kyodonews.net Kyodo News
ntv.co.jp Nippon TV|newsdig.tbs.co.jp TBS News Dig|tv-asahi.co.jp TV Asahi|japantimes.co.jp The Japan Times
business.nikkei.com Nikkei Business|xtech.nikkei.com Nikkei xTECH|gendai.media Gendai Media
businessinsider.jp Business Insider Japan|impress.co.jp Impress Watch|huffingtonpost.jp HuffPost Japan
ryutsuu.biz Ryutsu News|netkeizai.com Nihon Net Keizai Shimbun|diamond-rm.net Diamond Retail Media
senken.co.jp Senken Shimbun|chosun.com Chosun Ilbo|biz.chosun.com Chosun Biz|joongang.co.kr JoongAng Ilbo
donga.com Dong-A Ilbo|hani.co.kr Hankyoreh|khan.co.kr Kyunghyang Shinmun|mk.co.kr Maeil Business Newspaper
hankyung.com Korea Economic Daily|kmib.co.kr Kukmin Ilbo|munhwa.com Munhwa Ilbo|segye.com Segye Ilbo
seoul.co.kr Seoul Shinmun|sedaily.com Seoul Economic Daily|mt.co.kr Money Today|asiae.co.kr Asia Business Daily
fnnews.com Financial News|heraldcorp.com Herald Business|koreaherald.com The Korea Herald
koreatimes.co.kr The Korea Times|yna.co.kr Yonhap News Agency|imbc.com MBC|etnews.com Electronic Times
zdnet.co.kr ZDNet Korea|busan.com Busan Ilbo|imaeil.com Maeil Shinmun|akahata.jcp.or.jp Akahata|nhk.or.jp NHK
jbpress.ismedia.jp JBpress|natalie.mu Natalie|koreajoongangdaily.joins.com Korea JoongAng Daily|kcna.kp KCNA
nknews.org NK News
.jp SankeiBiz|Ryukyu Shimpo|Kyodo News|47NEWS|NHK|FNN|Diamond|President|Bunshun|Daily Shincho|Newsweek Japan|ASCII
.jp PR Times
.com Nikkei|Nikkan Sports|Forbes Japan|NewsPicks|WWD Japan|Hankook Ilbo|Newsis|OhmyNews|Pressian|Newspim|Daily NK
.co.kr Edaily|YTN|KBS|SBS|JTBC|MBN|NoCut News|Media Today|SisaIN|The Bell|Dailian
.co.jp Okinawa Times|TBS|ITmedia|Oricon
.net Toyo Keizai|Gigazine|Bloter
.kr News1|Platum
# South-east Asia
tuoitrenews.vn Tuổi Trẻ|laodong.vn Lao Động|nld.com.vn Người Lao Động|znews.vn Zing News|nationthailand.com The Nation
khaosodenglish.com Khaosod|prachachat.net Prachachat Turakij|bangkokbiznews.com Krungthep Turakij
mgronline.com Manager Daily|kompas.tv Kompas TV|bisnis.com Bisnis Indonesia|antaranews.com Antara
pikiran-rakyat.com Pikiran Rakyat|metrotvnews.com Metro TV|nst.com.my New Straits Times|theedgemarkets.com The Edge
theedgemalaysia.com The Edge|bharian.com.my Berita Harian|hmetro.com.my Harian Metro|utusan.com.my Utusan Malaysia
sinchew.com.my Sin Chew Daily|nanyang.com Nanyang Siang Pau|thesundaily.my The Sun|straitstimes.com The Straits Times
businesstimes.com.sg The Business Times|channelnewsasia.com CNA|zaobao.com.sg Lianhe Zaobao|zaobao.com Lianhe Zaobao
todayonline.com Today|tnp.sg The New Paper|inquirer.net Philippine Daily Inquirer|philstar.com The Philippine Star
mb.com.ph Manila Bulletin|manilatimes.net The Manila Times|abs-cbn.com ABS-CBN|bworldonline.com BusinessWorld
pna.gov.ph Philippine News Agency|tribune.net.ph Daily Tribune|irrawaddy.com The Irrawaddy|myanmar-now.org Myanmar Now
phnompenhpost.com The Phnom Penh Post|khmertimeskh.com Khmer Times|vodenglish.news VOD
laotiantimes.com The Laotian Times|dantri.com.vn Dân Trí|thaipbs.or.th Thai PBS|borneobulletin.com.bn Borneo Bulletin
vientianetimes.org.la Vientiane Times|benarnews.org BenarNews
.com Báo Mới|Bangkok Post|Thansettakij|Prachatai|Sanook|Naewna|Kaohoon|Kompas|Detik|Liputan6|Tribunnews
.com Media Indonesia|Jawa Pos|Sindonews|Okezone|Suara|Merdeka|CNN Indonesia|CNBC Indonesia|The Jakarta Post|Kumparan
.com IDN Times|Malaysiakini|Malay Mail|Free Malaysia Today|Bernama|Astro Awani|The Borneo Post|The Vibes|AsiaOne
.com Tech in Asia|DealStreetAsia|The Diplomat|Asia Times|Rappler|GMA Network|Mizzima
.vn Tuổi Trẻ|Thanh Niên|VietNamNet|Nhân Dân|Tiền Phong|Zing News|CafeF|VnEconomy|Việt Nam News|VietnamPlus|VOV|VTV
.vn Kênh 14
.net VnExpress|Kom Chad Luek|Manila Standard|Frontier Myanmar
.co.th Thai Rath|Matichon|Khaosod|Daily News
.co The Standard|Tempo|Rice Media|e27
.id Kompas|Jakarta Globe|Tirto|DailySocial
.co.id Republika|Kontan|Katadata|Viva
.com.my The Star|Sinar Harian|China Press
.com.ph BusinessMirror|SunStar|Malaya
.sg Mothership|Berita Harian
# Latin America
jornada.com.mx La Jornada|cronica.com.mx La Crónica de Hoy|razon.com.mx La Razón|forbes.com.mx Forbes México
nmas.com.mx N+|informador.mx El Informador|yucatan.com.mx Diario de Yucatán|elsalvador.com El Diario de Hoy
laprensani.com La Prensa|nacion.com La Nación|elfinancierocr.com El Financiero|ticotimes.net The Tico Times
prensa.com La Prensa|laestrella.com.pa La Estrella de Panamá|jamaica-gleaner.com The Gleaner
guardian.co.tt Trinidad and Tobago Guardian|nationnews.com The Nation|folha.uol.com.br Folha de S.Paulo
estadao.com.br O Estado de S. Paulo|valor.globo.com Valor Econômico|revistagloborural.globo.com Globo Rural
pegn.globo.com Pequenas Empresas & Grandes Negócios|super.abril.com.br Superinteressante|em.com.br Estado de Minas
gauchazh.clicrbs.com.br GZH|jc.ne10.uol.com.br Jornal do Commercio|correio24horas.com.br Correio
nexojornal.com.br Nexo|intercept.com.br Intercept Brasil|mercadoeconsumo.com.br Mercado & Consumo
cronista.com El Cronista|ambito.com Ámbito Financiero|tiempoar.com.ar Tiempo Argentino|tn.com.ar Todo Noticias
lavoz.com.ar La Voz del Interior|batimes.com.ar Buenos Aires Times|lun.com Las Últimas Noticias
df.cl Diario Financiero|cooperativa.cl Radio Cooperativa|ciperchile.cl CIPER|chvnoticias.cl Chilevisión
caracol.com.co Caracol Radio|ojo-publico.com OjoPúblico|diariocorreo.pe Correo|peru-retail.com Perú Retail
americaretail-malls.com America Retail|america-retail.com America Retail|la-razon.com La Razón
montevideo.com.uy Montevideo Portal|abc.com.py ABC Color|talcualdigital.com TalCual|telesurtv.net teleSUR
telesurenglish.net teleSUR|lahora.gt La Hora|plazapublica.com.gt Plaza Pública|panamaamerica.com.pa Panamá América
elcaribe.com.do El Caribe|diariodonordeste.verdesmares.com.br Diário do Nordeste|odia.ig.com.br O Dia
agenciabrasil.ebc.com.br Agência Brasil|piaui.folha.uol.com.br piauí|lahora.com.ec La Hora|eldeber.com.bo El Deber
paginasiete.bo Página Siete|lanacion.com.py La Nación|ultimasnoticias.com.ve Últimas Noticias
.com El Norte|El Heraldo de México|Animal Político|Aristegui Noticias|TV Azteca|Merca2.0|Mexico News Daily
.com Prensa Libre|La Prensa Gráfica|CRHoy|El Nuevo Día|Listín Diario|Diario Libre|Jamaica Observer|Trinidad Express
.com Stabroek News|Le Nouvelliste|Jornal do Comércio|Metrópoles|Brasil 247|Brazil Journal|Clarín|iProfesional
.com elDiarioAR|El Día|BAE Negocios|El Mercurio|La Tercera|La Cuarta|El Ciudadano|CNN Chile|El Tiempo|El Espectador
.com El Colombiano|Noticias Caracol|Blu Radio|Noticias RCN|La Silla Vacía|El Comercio|El Universo|Los Tiempos
.com Última Hora|El Universal|El Nacional|Efecto Cocuyo|BNamericas
.com.br UOL|IstoÉ|IstoÉ Dinheiro|CartaCapital|Correio Braziliense|O Tempo|Correio do Povo|Gazeta do Povo|O Povo
.com.br A Tarde|iG|CNN Brasil|Jovem Pan|InfoMoney|NeoFeed|TecMundo|Olhar Digital|Lance!|E-Commerce Brasil
.com.br Brasil de Fato
.com.ar La Nación|Página/12|Crónica|Olé|La Capital|La Gaceta|Los Andes|Río Negro|Télam
.cl El Mostrador|BioBioChile|The Clinic|24 Horas|El Dínamo|SoyChile
.com.mx El Universal|Excélsior|El Financiero|El Economista|El Sol de México
.globo.com O Globo|ge|Época|Época Negócios|CBN
.pe El Comercio|Gestión|La República|Perú21|RPP
.com.uy El País|El Observador|la diaria|Búsqueda
.hn La Prensa|El Heraldo|La Tribuna
.com.co El País|El Universal|W Radio
.mx SinEmbargo|Expansión
.net El Faro|La República
.co La República|El Heraldo
# Africa
sowetanlive.co.za Sowetan|mg.co.za Mail & Guardian|citizen.co.za The Citizen|ewn.co.za Eyewitness News
dispatchlive.co.za Daily Dispatch|heraldlive.co.za The Herald|dfa.co.za Diamond Fields Advertiser
ilanganews.co.za Ilanga|namibian.com.na The Namibian|neweralive.na New Era|az.com.na Allgemeine Zeitung
observer24.com.na Windhoek Observer|economist.com.na Namibia Economist|thegazette.news The Botswana Gazette
herald.co.zw The Herald|chronicle.co.zw The Chronicle|daily-mail.co.zm Zambia Daily Mail|mwnation.com The Nation
defimedia.info Le Défi Media|standardmedia.co.ke The Standard|the-star.co.ke The Star
businessdailyafrica.com Business Daily|citizen.digital Citizen TV|people.co.ke People Daily|pd.co.ke People Daily
kenyans.co.ke Kenyans.co.ke|ippmedia.com The Guardian|monitor.co.ug Daily Monitor|observer.ug The Observer
independent.co.ug The Independent|newtimes.co.rw The New Times|iwacu-burundi.org Iwacu
thereporterethiopia.com The Reporter|ena.et Ethiopian News Agency|fanabc.com Fana|hiiraan.com Hiiraan Online
punchng.com The Punch|vanguardngr.com Vanguard|guardian.ng The Guardian|thisdaylive.com This Day
premiumtimesng.com Premium Times|tribuneonlineng.com Nigerian Tribune|thenationonlineng.net The Nation
channelstv.com Channels Television|sunnewsonline.com The Sun|independent.ng Daily Independent|legit.ng Legit.ng
techpoint.africa Techpoint Africa|nannews.ng News Agency of Nigeria|arise.tv Arise News|von.gov.ng Voice of Nigeria
graphic.com.gh Daily Graphic|myjoyonline.com Joy Online|thebftonline.com Business & Financial Times
gna.org.gh Ghana News Agency|fratmat.info Fraternité Matin|cameroon-tribune.cm Cameroon Tribune
actualite.cd Actualité.cd|frontpageafricaonline.com FrontPageAfrica|midi-madagasikara.mg Midi Madagasikara
groundup.org.za GroundUp|thebrief.com.na The Brief|opais.co.mz O País|jornaldeangola.ao Jornal de Angola
novojornal.co.ao Novo Jornal|lexpress.mu L'Express|taifaleo.nation.africa Taifa Leo|newvision.co.ug New Vision
ktpress.rw KT Press|addisfortune.news Addis Fortune|ghanaiantimes.com.gh Ghanaian Times|lanation.bj La Nation
thepoint.gm The Point|asemana.publ.cv A Semana
.com eNCA|SABC News|Cape Town Etc|The South African|BizNews|Daily Investor|Namibian Sun|New Zimbabwe|Lusaka Times
.com Nyasa Times|Club of Mozambique|ChimpReports|Addis Standard|Garowe Online|Daily Trust|Sahara Reporters|TechCabal
.com GhanaWeb|Citi Newsroom|ModernGhana|Jeune Afrique|The Africa Report|AllAfrica|African Business|Actu Cameroun
.com Journal du Cameroun|ActuNiger|Togo First
.co.za IOL|TimesLIVE|BusinessLIVE|Business Day|Daily Maverick|Maroela Media|BusinessTech|MyBroadband|TechCentral|ITWeb
.co.za Isolezwe lesiXhosa|Eyethu News
.org amaBhungane|Radio Tamazuj|Eye Radio|Studio Tamani
.co.ke The EastAfrican|Capital FM|KBC
.ng Daily Post|BusinessDay|TheCable
.co.zw NewsDay|Daily News
.co.tz The Citizen|Daily News
.net APA News|Radio Okapi
.sn Le Soleil|APS`
