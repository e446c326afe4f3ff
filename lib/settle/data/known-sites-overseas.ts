/** More of Latin America, Asia, Arab countries and eastern Europe, in the form that `known-sites.ts` tells. */
export const OVERSEAS = `# Latin America
revistapegn.globo.com PEGN|jc.uol.com.br Jornal do Commercio|folhape.com.br Folha de Pernambuco
jb.com.br Jornal do Brasil|meioemensagem.com.br Meio & Mensagem|apublica.org Agência Pública|eltrecetv.com.ar El Trece
eldestapeweb.com El Destape|mdzol.com MDZ|lacapitalmdp.com La Capital de Mar del Plata|noticiasargentinas.com NA
adnradio.cl ADN|exitosanoticias.pe Exitosa|idl-reporteros.pe IDL-Reporteros|caracoltv.com Caracol Televisión
forbes.co Forbes Colombia|colombia.com Colombia.com|el-nacional.com El Nacional|runrun.es Runrunes
armando.info Armando.info|heraldodemexico.com.mx El Heraldo de México|24-horas.mx 24 Horas|zetatijuana.com Zeta
imagentv.com Imagen Televisión|xataka.com.mx Xataka México|diario.elmundo.sv Diario El Mundo
elmundo.sv Diario El Mundo|elmundo.cr El Mundo CR|tvn-2.com TVN|capital.com.pa Capital Financiero
metro.pr Metro Puerto Rico|newsday.co.tt Trinidad and Tobago Newsday|kaieteurnewsonline.com Kaieteur News
tribune242.com The Tribune|royalgazette.com The Royal Gazette|superhiper.abras.com.br SuperHiper
sbtnews.sbt.com.br SBT News|jota.info JOTA|portafolio.co Portafolio|gk.city GK|opinion.com.bo Opinión|unitel.bo Unitel
eldiario.mx El Diario|elperiodico.com.gt elPeriódico|tiempo.hn Tiempo|confidencial.digital Confidencial
critica.com.pa Crítica|barbadostoday.bb Barbados Today|latinus.us Latinus
.com R7|Exame|O Liberal|A Crítica|Seu Dinheiro|StartSe|Giro News|Infobae|Perfil|Telefe|C5N|A24|La Política Online
.com Cenital|Chequeado|La Nueva|LM Neuquén|El Litoral|El Tribuno|TyC Sports|Apertura|Forbes Argentina|Bichos de Campo
.com TotalMedios|Buenos Aires Herald|Emol|FayerWayer|Trome|Depor|Semana Económica|Semana|Dinero|Vanguardia|La Patria
.com RCN Radio|Pulzo|Razón Pública|Valora Analitik|FutbolRed|Ecuavisa|Teleamazonas|La Patilla|Maduradas|Globovisión
.com Banca y Negocios|Noticiero Digital|Correo del Sur|Reforma|Milenio|Letras Libres|SDP Noticias|SIPSE|El Imparcial
.com Televisa|MVS Noticias|Mediotiempo|Uno TV|The Logistics World|Soy502|El 19 Digital|Teletica|Repretel|Amelia Rueda
.com Telemetro|Noticias SIN|Primera Hora|El Vocero|NotiCel|14ymedio|CiberCuba|Diario de Cuba|Guyana Chronicle
.com The Nassau Guardian|Cayman Compass|AméricaEconomía|MercoPress
.com.br Terra|Poder360|Revista Fórum|Hoje em Dia|NSC Total|ND Mais|Diario de Pernambuco|Campo Grande News
.com.br Jornal de Brasília|O Popular|A Gazeta|Money Times|Startups|SBVC|NOVAREJO|Consumidor Moderno|Propmark
.com.br SuperVarejo|Canaltech|TechTudo|Adrenaline|Placar|CARAS|Contigo!|Band|BandNews FM|ConJur|Migalhas|Canal Rural
.com.br Notícias Agrícolas
.com.mx Proceso|Nexos|Publimetro|OEM|Mural|Vanguardia|El Siglo de Torreón|Debate|Noroeste|AM|Radio Fórmula|W Radio
.com.mx Récord
.com.ar Telefe Noticias|Diario Popular|Letra P|Diario UNO|UNO Santa Fe|El Territorio|Infocampo|Agrofy
.cl T13|Meganoticias|Chilevisión|Estrategia|El Periodista|El Desconcierto|Publimetro|La Hora
.pe Ojo|Andina|El Peruano|Caretas|Canal N|Panamericana|Latina|Líbero
.globo.com Extra|G1|Globo Rural|GQ|Vogue|Autoesporte
.com.do Hoy|El Nacional|El Día|Acento|El Nuevo Diario
.net Tecnoblog|El Pitazo|El Diario|ANTAD
.abril.com.br Veja|Quatro Rodas|Claudia
.com.co La Opinión|El Nuevo Siglo|La FM
.ec Expreso|Primicias|Extra
.com.ec El Mercurio|El Telégrafo|Metro Ecuador
.com.uy Subrayado|Telenoche|Brecha
.cu Granma|Juventud Rebelde|Cubadebate
.uol.com.br Midiamax|Lupa
.org Aos Fatos|CubaNet
.com.pe Expreso|América TV
.com.py Hoy|Extra
# India, Pakistan, Bangladesh, Sri Lanka, Nepal
businessworld.in BW Businessworld|openthemagazine.com Open|boomlive.in BOOM|swarajyamag.com Swarajya
timesnownews.com Times Now|zeebiz.com Zee Business|indiatvnews.com India TV|ntnews.com Namasthe Telangana
hindutamil.in Hindu Tamil Thisai|odishatv.in OTV|assamtribune.com The Assam Tribune|sentinelassam.com The Sentinel
nenow.in Northeast Now|uniindia.com UNI|imagesbof.in IMAGES Business of Fashion
brandequity.economictimes.indiatimes.com ETBrandEquity|vogue.in Vogue India|ruralindiaonline.org PARI
rbi.org.in Reserve Bank of India|pib.gov.in Press Information Bureau|pakobserver.net Pakistan Observer
bdnews24.com bdnews24.com|daily-sun.com Daily Sun|risingnepaldaily.com The Rising Nepal
sportstar.thehindu.com Sportstar|pudhari.news Pudhari|downtoearth.org.in Down To Earth|24newshd.tv 24 News HD
nawaiwaqt.com.pk Nawa-i-Waqt|propakistani.pk ProPakistani|unb.com.bd UNB
.com Outlook Business|Tehelka|The News Minute|OpIndia|NDTV Profit|Gadgets 360|NewsX|Prabhat Khabar|Naya India
.com Telangana Today|The Hans India|Deshabhimani|Madhyamam|Kerala Kaumudi|Asianet News|Kannada Prabha|Udayavani
.com OrissaPOST|EastMojo|Greater Kashmir|Rising Kashmir|Daily Excelsior|VCCircle|India Retailing|exchange4media|afaqs!
.com BestMediaInfo|Storyboard18|Autocar India|Filmfare|Bollywood Hungama|Pinkvilla|Koimoi|Rediff|Oneindia|ScoopWhoop
.com Bar and Bench|IndiaSpend|Krishi Jagran|UrduPoint|Colombo Gazette|Ratopati
.in NewsClick|Alt News|Sambad|Northeast Today|IANS|Techcircle|Campaign India|LiveLaw
.indiatimes.com Mumbai Mirror|Bangalore Mirror
.net Vijayavani|Kashmir Observer
.lk The Morning|Lankadeepa
# Japan, Korea, China, Taiwan, Hong Kong
the-japan-news.com The Japan News|topics.or.jp Tokushima Shimbun|ehime-np.co.jp Ehime Shimbun
kochinews.co.jp Kochi Shimbun|nagasaki-np.co.jp Nagasaki Shimbun|oita-press.co.jp Oita Godo Shimbun
the-miyanichi.co.jp Miyazaki Nichinichi Shimbun|373news.com Minami-Nippon Shimbun|iwate-np.co.jp Iwate Nippo
sakigake.jp Akita Sakigake Shimpo|yamagata-np.jp Yamagata Shimbun|minpo.jp Fukushima Minpo
ibarakinews.jp Ibaraki Shimbun|shimotsuke.co.jp Shimotsuke Shimbun|jomo-news.co.jp Jomo Shimbun
saitama-np.co.jp Saitama Shimbun|gifu-np.co.jp Gifu Shimbun|nara-np.co.jp Nara Shimbun|webun.jp Kitanippon Shimbun
sanin-chuo.co.jp San-in Chuo Shimpo|saga-s.co.jp Saga Shimbun|news.tbs.co.jp TBS News|news.ntv.co.jp Nippon TV News
tv-tokyo.co.jp TV Tokyo|xtrend.nikkei.com Nikkei X Trend|shueisha.online Shueisha Online
news-postseven.com News Post Seven|jprime.jp Shukan Josei Prime|josei7.com Josei Seven|mdpr.jp Modelpress
internet.watch.impress.co.jp INTERNET Watch|k-tai.watch.impress.co.jp Keitai Watch|pc.watch.impress.co.jp PC Watch
news.mynavi.jp Mynavi News|gizmodo.jp Gizmodo Japan|lifehacker.jp Lifehacker Japan|japan.cnet.com CNET Japan
netshop.impress.co.jp Netshop Tantosha Forum|nippon.com Nippon.com|news.yahoo.co.jp Yahoo! Japan News
boj.or.jp Bank of Japan|english.hani.co.kr The Hankyoreh|ajunews.com Aju Business Daily|news.kbs.co.kr KBS News
imnews.imbc.com MBC News|news.sbs.co.kr SBS News|ichannela.com Channel A|pulsenews.co.kr Pulse|dt.co.kr Digital Times
thelec.kr TheElec|kookje.co.kr Kookje Shinmun|kwnews.co.kr Kangwon Ilbo|kyeonggi.com Kyeonggi Ilbo
kyeongin.com Kyeongin Ilbo|jejunews.com Jeju Ilbo|cnr.cn China National Radio|china.com.cn China.org.cn
china.org.cn China.org.cn|cyol.com China Youth Daily|youth.cn China Youth|stdaily.com Science and Technology Daily
81.cn China Military|whb.cn Wenhui|kr-asia.com KrASIA|finance.sina.com.cn Sina Finance|news.qq.com Tencent News
southcn.com Southern News|oeeee.com Southern Metropolis Daily|ycwb.com Yangcheng Evening News|news.tvb.com TVB News
theinitium.com Initium Media|unwire.hk unwire.hk|money.udn.com Economic Daily News|news.ebc.net.tw EBC News
gvm.com.tw Global Views Monthly|cnyes.com Anue|rti.org.tw Radio Taiwan International|nordot.app Nordot
legaldaily.com.cn Legal Daily|am730.com.hk am730|macaudailytimes.com.mo Macau Daily Times|ebc.net.tw EBC
upmedia.mg Up Media
.com Fashionsnap|ECnomikata|Japan Today|SoraNews24|Tokyo Weekender|TV Chosun|KED Global|Sisa Journal|inews24
.com Sports Seoul|Sports Chosun|XportsNews|Soompi|allkpop|Leiphone|IThome|ifanr|Jing Daily|Weibo|Toutiao|Baidu|Zhihu
.com Douban|Hexun|The Collective HK|TVB|Bastille Post|CTi News|MoneyDJ
.co.jp Chiba Nippo|Fukui Shimbun|To-o Nippo|ZakZak
.co.kr Yonhap News TV|BusinessKorea|OSEN|Dispatch
.net Kyodo News|GeekPark
.jp Mynavi|The Bridge
.com.tw FTV News|iThome
# Southeast Asia
theindependent.sg The Independent Singapore|lowyat.net Lowyat.NET|paultan.org paultan.org|pptvhd36.com PPTV
marketeeronline.co Marketeer|positioningmag.com Positioning|vir.com.vn Vietnam Investment Review
sggp.org.vn Sài Gòn Giải Phóng|hanoitimes.vn The Hanoi Times|news.abs-cbn.com ABS-CBN News
mmtimes.com The Myanmar Times|elevenmyanmar.com Eleven Media|marketing-interactive.com Marketing-Interactive
swa.co.id SWA|brandbuffet.in.th BrandBuffet|interaksyon.philstar.com Interaksyon|tatoli.tl Tatoli
.com 8world|Vulcan Post|The Edge Singapore|SoyaCincau|SAYS|World of Buzz|JPNN|BeritaSatu|Post Today|Kapook
.com Thai PBS World|Workpoint Today|Blognone|The Thaiger|Chiang Rai Times|MindaNews|CNN Philippines|YugaTech
.com Cambodianess|Asia Sentinel|Campaign Asia
.com.my Daily Express|Kosmo!
.id iNews|RMOL
.vn CafeBiz|GenK
# Arab countries, Iran, Israel
al-madina.com Al Madina|makkahnewspaper.com Makkah|24.ae 24.ae|campaignme.com Campaign Middle East
qatar-tribune.com Qatar Tribune|newsofbahrain.com The Daily Tribune|alwatannews.net Al Watan
bna.bh Bahrain News Agency|shabiba.com Al Shabiba|omannews.gov.om Oman News Agency|syriahr.com SOHR
almadapaper.net Al Mada|english.ahram.org.eg Ahram Online|elbalad.news Sada El-Balad|almalnews.com Al Mal
alborsaanews.com Al Borsa|ennaharonline.com Ennahar|lequotidien-oran.com Le Quotidien d'Oran|etemadonline.com Etemad
sharghdaily.com Shargh|now14.co.il Channel 14|davar1.co.il Davar|palestinechronicle.com The Palestine Chronicle
ajel.sa Ajel|akhbaar24.argaam.com Akhbaar24|alarab.qa Al Arab|alwasat.com.kw Al Wasat|omandaily.om Oman Daily
almanar.com.lb Al-Manar|ina.iq INA|mena.org.eg MENA|alwasat.ly Al-Wasat|nawaat.org Nawaat|realites.com.tn Réalités
assabahnews.tn Assabah News|elmoudjahid.dz El Moudjahid
.com Al Yaum|Maaal|Gulf Business|TradeArabia|MEED|AGBI|Wamda|MENAbytes|Caterer Middle East|Al Modon|Al Joumhouria
.com Elnashra|Iraqi News|Cairo 24|FilGoal|Yallakora|Webmanagercenter|Espace Manager|Al Chourouk|ilBoursa|Algérie360
.com Le Site info|Alyaoum24|Arabi21|Al Bawaba|NoCamels
.ma H24info|Assabah|Boursenews|Challenge|2M
.co.il Bizportal|Sport 5|ONE
.net Ammon News|Shems FM
.tv Roya News|Libya Al Ahrar
# Ukraine, Russia and neighbours
liga.net LIGA.net|zaxid.net Zaxid.net|censor.net Censor.NET|delo.ua Delo.ua|forbes.ua Forbes Ukraine
finance.ua Finance.ua|bihus.info Bihus.Info|detector.media Detector Media|sport.ua Sport.ua|tribuna.com Tribuna.com
lviv.media Lviv Media|echo.msk.ru Echo of Moscow|dp.ru Delovoy Peterburg|74.ru 74.ru|63.ru 63.ru|59.ru 59.ru
72.ru 72.ru|business-gazeta.ru Business Online|sovsport.ru Sovetsky Sport|banki.ru Banki.ru|oborot.ru Oborot.ru
secretmag.ru Secret Firmy|inc-russia.ru Inc. Russia|rb.ru Rusbase|the-village.ru The Village
kino-teatr.ru Kino-Teatr.ru|news.tut.by TUT.BY|forbes.kz Forbes Kazakhstan|lsm.kz LSM.kz|inbusiness.kz inbusiness.kz
azattyq.org Radio Azattyq|azattyk.org Radio Azattyk|vb.kg Vecherniy Bishkek|news.tj Asia-Plus|oxu.az Oxu.az
formulanews.ge Formula|imedinews.ge Imedi|news.mn News.mn|radiosvoboda.org Radio Svoboda|minfin.com.ua Minfin
texty.org.ua Texty|4pda.to 4PDA|myfin.by Myfin|kapital.kz Kapital|arka.am ARKA|azertag.az Azertag|ipn.ge IPN
.ru E1|NGS|Realnoe Vremya|Match TV|CNews|Sostav|AdIndex|Logirus|Agroinvestor|Milknews|Afisha|Kinopoisk|Dzen
.ua Glavcom|Apostrophe|Mind|DOU|ITC|Retailers
.com Latifundist|AgroPolit|AKIpress|Turkmenportal
.net Korrespondent|Dumskaya|PanARMENIAN
.uz Spot|Qalampir|UzA
.tv Espreso|Mtavari
.media Mezha|Shoppers
.mn iKon|GoGo`
