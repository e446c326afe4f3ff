/** More of western and southern Europe, in the form that `known-sites.ts` tells. */
export const EUROPE_WEST = `# Germany, Austria, Switzerland, Liechtenstein, Luxembourg
waz-online.de Wolfsburger Allgemeine|op-marburg.de Oberhessische Presse|tlz.de Thüringische Landeszeitung
tip-berlin.de tip Berlin|nordsee-zeitung.de Nordsee-Zeitung|giessener-allgemeine.de Gießener Allgemeine
giessener-anzeiger.de Gießener Anzeiger|wlz-online.de Waldeckische Landeszeitung
hersfelder-zeitung.de Hersfelder Zeitung|ikz-online.de Iserlohner Kreisanzeiger|soester-anzeiger.de Soester Anzeiger
come-on.de come-on.de|lz.de Lippische Landes-Zeitung|mt.de Mindener Tageblatt|die-glocke.de Die Glocke
muensterschezeitung.de Münstersche Zeitung|aachener-nachrichten.de Aachener Nachrichten
rga.de Remscheider General-Anzeiger|pfaelzischer-merkur.de Pfälzischer Merkur|morgenweb.de Mannheimer Morgen
pz-news.de Pforzheimer Zeitung|esslinger-zeitung.de Eßlinger Zeitung|bkz.de Backnanger Kreiszeitung
krzbb.de Kreiszeitung Böblinger Bote|lkz.de Ludwigsburger Kreiszeitung|zvw.de Zeitungsverlag Waiblingen
main-echo.de Main-Echo|kurier.de Nordbayerischer Kurier|deutsche-startups.de deutsche-startups.de
boerse.ard.de ARD-Börse|finanzen.net finanzen.net|wallstreet-online.de wallstreetONLINE
godmode-trader.de GodmodeTrader|finanztest.de Stiftung Warentest|test.de Stiftung Warentest|oekotest.de Öko-Test
monopol-magazin.de Monopol|motorradonline.de Motorrad|automobil-produktion.de Automobil Produktion
ingenieur.de ingenieur.de|vdi-nachrichten.com VDI nachrichten|elektroniknet.de Elektronik
maschinenmarkt.vogel.de MM MaschinenMarkt|clap-club.de Clap|netzpolitik.org netzpolitik.org
blaetter.de Blätter für deutsche und internationale Politik|evangelisch.de evangelisch.de
die-tagespost.de Die Tagespost|pro-medienmagazin.de PRO|pc-magazin.de PC Magazin|teltarif.de teltarif.de
inside-digital.de inside digital|mein-mmo.de MeinMMO|stadt-bremerhaven.de Caschys Blog|ifun.de ifun.de
iphone-ticker.de iphone-ticker.de|golem.de Golem.de|wissen.de wissen.de
deutsche-apotheker-zeitung.de Deutsche Apotheker Zeitung|apotheken-umschau.de Apotheken Umschau|beck.de C.H. Beck
vip.de VIP.de|ardmediathek.de ARD|antenne.de Antenne Bayern|essen-und-trinken.de essen & trinken
schoener-wohnen.de Schöner Wohnen|mein-schoener-garten.de Mein schöner Garten|laut.de laut.de
metal-hammer.de Metal Hammer|kino.de KINO.de|nachtkritik.de nachtkritik.de|boersenblatt.net Börsenblatt
bundestag.de Deutscher Bundestag|destatis.de Statistisches Bundesamt|bundesbank.de Deutsche Bundesbank
ifo.de ifo Institut|iwkoeln.de Institut der deutschen Wirtschaft|ehi.org EHI Retail Institute
hde.de Handelsverband Deutschland|idw-online.de idw|dpa-international.com dpa|milchindustrie.de Milchindustrie-Verband
getraenke-news.de Getränke News|about-drinks.com about-drinks|gastgewerbe-magazin.de Gastgewerbe-Magazin
gastronomie-report.de Gastronomie-Report|moebelkultur.de möbel kultur|moebelmarkt.de Möbelmarkt|diyonline.de diy
markenartikel-magazin.de Markenartikel|logistik-watchblog.de Logistik-Watchblog|vienna.at Vienna.at
neue.at NEUE Vorarlberger Tageszeitung|furche.at Die Furche|derbrutkasten.com brutkasten|zsz.ch Zürichsee-Zeitung
zuonline.ch Zürcher Unterländer|shn.ch Schaffhauser Nachrichten|freiburger-nachrichten.ch Freiburger Nachrichten
rro.ch Radio Rottu Oberwallis|pomona.ch Walliser Bote|schweizer-illustrierte.ch Schweizer Illustrierte
htr.ch htr hotel revue|agefi.com L'Agefi|heidi.news Heidi.news|illustre.ch L'illustré
volksblatt.li Liechtensteiner Volksblatt|arte.tv Arte|trendingtopics.eu Trending Topics|sportnews.bz SportNews
.de Volksstimme|Nordkurier|Kreiszeitung|Landeszeitung|Harz Kurier|Mittelhessen|Fuldaer Zeitung|Hellweger Anzeiger
.de Express|Rems-Zeitung|Frankenpost|Donaukurier|ovb24|rosenheim24|chiemgau24|innsalzach24|TAG24|Watson|Capital
.de brand eins|onvista|Finanztip|Verbraucherzentrale|Utopia|Cicero|Kicker|Sport1|Sportschau|Transfermarkt|ran
.de Eurosport|Sky|Auto Zeitung|ADAC|promobil|Automobilwoche|Produktion|Elektronikpraxis|Konradin|Meedia|BILDblog
.de Krautreporter|Volksverpetzer|KNA|epd|Domradio|IDEA|Chip|Computerwoche|connect|netzwelt|GIGA|GamePro|PC Games
.de PC Games Hardware|4Players|Hardwareluxx|mobiFlip|Macwelt|Mac Life|Telepolis|scinexx|GEO|National Geographic|Quarks
.de NetDoktor|Onmeda|JUVE|Haufe|Personalwirtschaft|Brigitte|freundin|Gala|Bunte|Stern|Promiflash|VOX|Tagesschau
.de Deutschlandfunk|SWR3|hessenschau|radioeins|ffn|Radio Hamburg|3sat|Phoenix|KiKA|Chefkoch|LECKER|kochbar|EAT SMARTER
.de selbst|Eltern|urbia|Fit for Fun|Men's Health|Vogue|Elle|Glamour|InStyle|Cosmopolitan|Musikexpress|Rolling Stone
.de FILMSTARTS|Moviepilot|Serienjunkies|Quotenmeter|Perlentaucher|Bundesregierung|DIW|Presseportal|openPR|agrarzeitung
.de Fleischwirtschaft|Tophotel|schuhkurier|BaumarktManager|PBS Report|Wortfilter|Logistra|eurotransport
.ch Republik|Carpathia|Blick|Watson|Swissinfo|Solothurner Zeitung|Grenchner Tagblatt|Oltner Tagblatt
.ch Limmattaler Zeitung|Badener Tagblatt|Thurgauer Zeitung|Zuger Zeitung|Bieler Tagblatt|Walliser Bote|Handelszeitung
.ch cash|Bilanz|Beobachter|Nebelspalter|Infosperber|Klein Report|Werbewoche|Netzwoche|Computerworld|Startupticker
.ch baublatt|Schweizer Bauer|BauernZeitung|foodaktuell|GastroJournal|ArcInfo|La Côte|RFJ|Bilan|RTR|Ticinonews
.at Industriemagazin|Kurier|Heute|oe24|BVZ|profil|Falter|News|trend|Kontrast|ZackZack|Dossier|Handelsverband|Horizont
.at medianet|LAOLA1|WKO|Regal|Key Account|SALZBURG24|5min|KOSMO|Woman|Tips
.com SPOX|ServusTV|OMR|Gewinn|brutkasten|Falstaff
.org Correctiv|Mimikama|bevh|Bitkom
.net electrive|Horizont|Ossietzky
.lu Tageblatt|Paperjam|Virgule
# France, Belgium, Netherlands
lepopulaire.fr Le Populaire du Centre|leberry.fr Le Berry républicain|lejdc.fr Le Journal du Centre
lyonne.fr L'Yonne républicaine|courrierdelouest.fr Le Courrier de l'Ouest|france3-regions.francetvinfo.fr France 3
mondediplo.net Le Monde diplomatique|blast-info.fr Blast|les-crises.fr Les Crises|tradingsat.com BFM Bourse
argusdelassurance.com L'Argus de l'assurance|agefi.fr L'Agefi|presse-citron.net Presse-citron
usine-digitale.fr L'Usine digitale|blogdumoderateur.com BDM|jeuxvideo.com Jeuxvideo.com
madame.lefigaro.fr Madame Figaro|science-et-vie.com Science & Vie|midi-olympique.fr Midi olympique
quechoisir.org UFC-Que Choisir|60millions-mag.com 60 Millions de consommateurs|terre-net.fr Terre-net
web-agri.fr Web-agri|rayon-boissons.com Rayon Boissons|lhotellerie-restauration.fr L'Hôtellerie Restauration
service-public.fr Service-public.fr|kw.be Krant van West-Vlaanderen|belganewsagency.eu Belga|nhnieuws.nl NH
l1nieuws.nl L1|twinklemagazine.nl Twinkle|foodbusiness.nl Food+Agribusiness|sportnieuws.nl Sportnieuws.nl
dnb.nl De Nederlandsche Bank|lexpansion.lexpress.fr L'Expansion|investir.lesechos.fr Investir|next.ink Next
ladn.eu L'ADN|trends.knack.be Trends|kassa.bnnvara.nl Kassa|radar.avrotros.nl Radar
.fr Nord éclair|L'Écho républicain|La République des Pyrénées|Le Maine libre|Presse Océan|France Bleu|ici
.fr France Culture|M6|LCP|Challenges|Capital|Mediapart|Slate|Atlantico|Causeur|Rue89 Lyon|Marsactu|Mediacités
.fr Le Moniteur|FrenchWeb|Le Monde informatique|Silicon|Siècle Digital|CB News|Gameblog|AlloCiné|Première|Voici|Gala
.fr Public|Elle|Marie Claire|Femme actuelle|Grazia|Cuisine actuelle|Doctissimo|Sciences et Avenir|GEO|Pour la science
.fr Maxifoot|Eurosport|Rugbyrama|L'Argus|Auto Plus|Turbo|La France agricole|Snacking|CosmétiqueMag|Insee|Élysée|Sénat
.nl Trouw|RTL|Tubantia|Rijnmond|Omroep Gelderland|Omroep Zeeland|Omrop Fryslân|RTV Drenthe|Oost|Joop|OneWorld|Emerce
.nl Adformatie|MarketingTribune|Distrifood|VMT|Misset Horeca|Boerderij|Nieuwe Oogst|Logistiek|Nieuwsblad Transport|TTM
.nl Bright|Androidworld|iCulture|Computable|AG Connect|Webwereld|AutoWeek|Autovisie|TopGear|Voetbalzone|FCUpdate
.nl Ziggo Sport|Libelle|Margriet|LINDA.|Flair|NSMBL|Consumentenbond|IEXProfs|IEX|CBS
.com StreetPress|Rue89 Strasbourg|Rue89 Bordeaux|Boursorama|Zonebourse|Maddyness|01net|Numerama|Clubic|Frandroid
.com Phonandroid|Gamekult|Purepeople|aufeminin|Caradisiac|Néorestauration|Premium Beauty News|Euractiv|Frankwatching
.be BRUZZ|Knack|Humo|Doorbraak|Apache|Gondola|Sudinfo|Moustique|7sur7|Sporza
.net Marianne|Reporterre|Arrêt sur images|INfluencia|Foot Mercato|Tweakers
.org Acrimed|Contrepoints|Marmiton
.bfmtv.com RMC|RMC Sport
# Italy, Spain, Portugal
mattinopadova.it Il Mattino di Padova|nuovavenezia.it La Nuova Venezia|tribunatreviso.it La Tribuna di Treviso
corrierealpi.it Corriere delle Alpi|lasentinella.gelocal.it La Sentinella del Canavese
laprovinciacr.it La Provincia di Cremona|giornaletrentino.it Trentino|tageszeitung.it Die Neue Südtiroler Tageszeitung
metronews.it Metro|gqitalia.it GQ|cucchiaio.it Il Cucchiaio d'Argento|forbes.it Forbes Italia
fortuneita.com Fortune Italia|primaonline.it Prima Comunicazione|brand-news.it Brand News|tg.la7.it TG La7
sport.sky.it Sky Sport|calciomercato.com Calciomercato.com|automoto.it Automoto.it|hwupgrade.it Hardware Upgrade
multiplayer.it Multiplayer.it|eladelantado.com El Adelantado de Segovia|elcorreoweb.es El Correo de Andalucía
elperiodicomediterraneo.com Mediterráneo|metropoliabierta.elespanol.com Metrópoli
businessinsider.es Business Insider España|forbes.es Forbes España|revistaaral.com Aral
ecommerce-news.es Ecommerce News|xatakandroid.com Xataka Android|coches.net coches.net
nationalgeographic.com.es National Geographic España|bde.es Banco de España|ara.ad Ara Andorra
chronicle.gi Gibraltar Chronicle|ionline.sapo.pt i|sol.sapo.pt Nascer do Sol
dnoticias.pt Diário de Notícias da Madeira|jm-madeira.pt JM|diariocoimbra.pt Diário de Coimbra
asbeiras.pt Diário As Beiras|meiosepublicidade.pt Meios & Publicidade|deco.proteste.pt DECO PROteste
ilpiccolo.gelocal.it Il Piccolo|radiocor.ilsole24ore.com Radiocor|startupitalia.eu StartupItalia|esradio.fm esRadio
meristation.as.com MeriStation|vanitatis.elconfidencial.com Vanitatis|smoda.elpais.com S Moda|gbc.gi GBC
maisfutebol.iol.pt Maisfutebol
.it Avvenire|Gazzetta di Reggio|La Nuova Ferrara|Gazzetta di Mantova|La Provincia Pavese|Live Sicilia
.it Corriere Adriatico|il Centro|Bergamonews|Bresciaoggi|Libertà|Dolomiten|VareseNews|La Provincia di Varese|RomaToday
.it MilanoToday|TorinoToday|NapoliToday|PalermoToday|BolognaToday|FirenzeToday|GenovaToday|Citynews|Leggo|Linkiesta
.it TPI|Lettera43|Internazionale|Panorama|Famiglia Cristiana|Vanity Fair|Vogue|Amica|Grazia|Gambero Rosso
.it La Cucina Italiana|GialloZafferano|CiboToday|Askanews|LaPresse|Dire|Borsa Italiana|InvestireOggi|SoldiOnline
.it EconomyUp|Engage|Youmark|Rai|Mediaset|La7|Quattroruote|alVolante|Everyeye|SpazioGames|Altroconsumo
.it Il Fatto Alimentare|Istat|Banca d'Italia|Quirinale
.com Dagospia|Dissapore|Adnkronos|Italpress|Agenzia Nova|Tuttosport|Gianluca Di Marzio|TUTTOmercatoWEB|El Debate
.com La Rioja|El Periódico de Aragón|leonoticias|Salamanca24horas|El Periódico Extremadura|Diario Córdoba
.com La Voz de Almería|Valencia Plaza|Majorca Daily Bulletin|Segre|Estrategias de Inversión|El Blog Salmón|Modaes
.com Marketing Directo|PuroMarketing|PRNoticias|Dircomfidencial|Hosteltur|Preferente|Agrodigital|Efeagro|Cuatro|Marca
.com Estadio Deportivo|Relevo|Palco23|Xataka|Genbeta|Applesfera|Hipertextual|Computer Hoy|MuyComputer
.com El Chapuzas Informático|3DJuegos|Hobby Consolas|Motorpasión|Diariomotor|Lecturas|Telva|Mujerhoy
.com Directo al Paladar|El Cultural|SensaCine|Espinof|Altaveu|Euro Weekly News|Sur in English|Portugal Resident
.es Newtral|Diario del AltoAragón|El Correo Gallego|El Progreso|La Región|Diario de Pontevedra|El Diario Montañés
.es Diario de Burgos|Diario Palentino|La Gaceta de Salamanca|Diario de Ávila|La Tribuna de Toledo
.es La Tribuna de Albacete|Hoy|Ideal|La Opinión de Málaga|Diario de Jerez|El Día de Córdoba|Huelva Información
.es Diario de Almería|Europa Sur|Diario Jaén|Diario de Ibiza|Periódico de Ibiza|Canarias7|El Faro de Ceuta
.es El Faro de Melilla|Capital|Emprendedores|Modaes|Alimarket|Reason Why|MarketingNews|Servimedia|Telecinco|Telemadrid
.es Canal Sur|CRTVG|Sport|Superdeporte|Auto Bild|Semana|Vogue|Jot Down|Fotogramas|INE|The Olive Press
.pt Expresso|Observador|ECO|Lusa|Record|zerozero|Time Out|Açoriano Oriental|Região de Leiria|Jornal de Leiria
.pt Correio do Minho|Diário do Minho|O Minho|Sul Informação|Hipersuper
.cat Ara Balears|Ara|Nació|Diari de Girona|El Món|betevé|RAC1
.eus Deia|Noticias de Gipuzkoa|Naiz|Berria|Argia
.sapo.pt MAGG|Pplware|Exame Informática|Marketeer
.net Formiche|Marketing4eCommerce|ADSLZone
.elespanol.com Diario de Avisos|Crónica Global|Vandal
.online Open|L'Indipendente
.info Alimentando|Menorca
.gal Nós Diario|G24
.org OCU|FACUA
.ad Diari d'Andorra|Bon Dia`
