/** The United States, in the form that `known-sites.ts` tells. */
export const AMERICA = `# US newspapers
azdailysun.com Arizona Daily Sun|presstelegram.com Long Beach Press-Telegram|sbsun.com The San Bernardino Sun
sgvtribune.com San Gabriel Valley Tribune|modbee.com The Modesto Bee|desertsun.com The Desert Sun
vcstar.com Ventura County Star|bakersfield.com The Bakersfield Californian|recordnet.com The Record
redding.com Record Searchlight|marinij.com Marin Independent Journal|sfstandard.com The San Francisco Standard
coloradoan.com Fort Collins Coloradoan|ctpost.com Connecticut Post|newstimes.com The News-Times
heraldtribune.com Sarasota Herald-Tribune|news-press.com The News-Press|naplesnews.com Naples Daily News
pnj.com Pensacola News Journal|news-journalonline.com The Daytona Beach News-Journal
gainesville.com The Gainesville Sun|ocala.com Ocala Star-Banner|bradenton.com Bradenton Herald
savannahnow.com Savannah Morning News|augustachronicle.com The Augusta Chronicle|macon.com The Telegraph
ledger-enquirer.com Ledger-Enquirer|pjstar.com Peoria Journal Star|sj-r.com The State Journal-Register
rrstar.com Rockford Register Star|pantagraph.com The Pantagraph|news-gazette.com The News-Gazette
qctimes.com Quad-City Times|bnd.com Belleville News-Democrat|ibj.com Indianapolis Business Journal
courierpress.com Evansville Courier & Press|journalgazette.net The Journal Gazette
nwitimes.com The Times of Northwest Indiana|jconline.com Journal & Courier|press-citizen.com Iowa City Press-Citizen
cjonline.com The Topeka Capital-Journal|ljworld.com Lawrence Journal-World|shreveporttimes.com The Times
theadvertiser.com The Daily Advertiser|centralmaine.com Kennebec Journal|capitalgazette.com The Capital
heraldmailmedia.com The Herald-Mail|boston.com Boston.com|lowellsun.com The Sun|patriotledger.com The Patriot Ledger
southcoasttoday.com The Standard-Times|berkshireeagle.com The Berkshire Eagle
crainsdetroit.com Crain's Detroit Business|news-leader.com Springfield News-Leader
columbiatribune.com Columbia Daily Tribune|joplinglobe.com The Joplin Globe|helenair.com Independent Record
journalstar.com Lincoln Journal Star|nj.com NJ.com|pressofatlanticcity.com The Press of Atlantic City
courierpostonline.com Courier-Post|lcsun-news.com Las Cruces Sun-News|dailygazette.com The Daily Gazette
recordonline.com Times Herald-Record|silive.com Staten Island Advance|crainsnewyork.com Crain's New York Business
heraldsun.com The Herald-Sun|greensboro.com News & Record|journalnow.com Winston-Salem Journal
citizen-times.com Asheville Citizen-Times|fayobserver.com The Fayetteville Observer|starnewsonline.com StarNews
bismarcktribune.com The Bismarck Tribune|cleveland.com Cleveland.com|cantonrep.com The Canton Repository
vindy.com The Vindicator|crainscleveland.com Crain's Cleveland Business|readfrontier.org The Frontier
registerguard.com The Register-Guard|bendbulletin.com The Bulletin|lancasteronline.com LNP|ydr.com York Daily Record
goerie.com Erie Times-News|myrtlebeachonline.com The Sun News|islandpacket.com The Island Packet
timesfreepress.com Chattanooga Times Free Press|caller.com Corpus Christi Caller-Times
lubbockonline.com Lubbock Avalanche-Journal|amarillo.com Amarillo Globe-News|wacotrib.com Waco Tribune-Herald
standard.net Standard-Examiner|dailyprogress.com The Daily Progress|heraldnet.com The Daily Herald
columbian.com The Columbian|bellinghamherald.com The Bellingham Herald|yakimaherald.com Yakima Herald-Republic
wvgazettemail.com Charleston Gazette-Mail|captimes.com The Capital Times|postcrescent.com The Post-Crescent
trib.com Casper Star-Tribune|newsminer.com Fairbanks Daily News-Miner|al.com AL.com
tuscaloosanews.com The Tuscaloosa News|capitalbnews.org Capital B|rd.com Reader's Digest|usmagazine.com Us Weekly
ew.com Entertainment Weekly|etonline.com Entertainment Tonight|wmagazine.com W|womenshealthmag.com Women's Health
roadandtrack.com Road & Track|townandcountrymag.com Town & Country|fieldandstream.com Field & Stream
space.com Space.com|phys.org Phys.org|lithub.com Literary Hub|nybooks.com The New York Review of Books
dissentmagazine.org Dissent|prospect.org The American Prospect|dailysignal.com The Daily Signal
westernjournal.com The Western Journal|americamagazine.org America|ncregister.com National Catholic Register
christianpost.com The Christian Post|sojo.net Sojourners|ictnews.org ICT|eldiariony.com El Diario|aldianews.com AL DÍA
thecity.nyc The City|them.us Them|nativenewsonline.net Native News Online
.com Daily Breeze|East Bay Times|Santa Cruz Sentinel|Westword|Daily Camera|Stamford Advocate|The Day|Miami Herald
.com El Nuevo Herald|Orlando Sentinel|Florida Today|TCPalm|The Ledger|Idaho Statesman|Idaho Press|Post Register
.com Daily Herald|Chicago Reader|South Bend Tribune|The Gazette|Sioux City Journal|The Advocate|Bangor Daily News
.com Sun Journal|The Baltimore Banner|MassLive|Cape Cod Times|Lansing State Journal|Duluth News Tribune|Post Bulletin
.com MinnPost|Sun Herald|Columbia Missourian|Billings Gazette|Missoulian|Bozeman Daily Chronicle|Great Falls Tribune
.com Las Vegas Sun|The Nevada Independent|Concord Monitor|Seacoastonline|Newsday|Times Union|Democrat and Chronicle
.com Poughkeepsie Journal|Gothamist|Grand Forks Herald|Dayton Daily News|Tulsa World|Statesman Journal|Reading Eagle
.com Times Leader|Billy Penn|The State|Argus Leader|Rapid City Journal|Daily Memphian|Houston Chronicle|Chron
.com El Paso Times|Texas Monthly|Beaumont Enterprise|Burlington Free Press|Daily Press|The News Tribune|The Olympian
.com The Stranger|GeekWire|Green Bay Press-Gazette|WyoFile|Montgomery Advertiser|Washingtonian|DCist|Military Times
.com Semafor|Civil Eats|Bon Appétit|Epicurious|Serious Eats|Eater|Grub Street|The Takeout|Mashed|Delish|Allrecipes
.com Good Housekeeping|Real Simple|Southern Living|Martha Stewart|Taste of Home|Parade|People|E! Online|TheWrap
.com Vulture|The Cut|Page Six|Just Jared|OK! Magazine|RadarOnline|Popsugar|Refinery29|Bustle|Elite Daily|Romper|Nylon
.com Harper's Bazaar|InStyle|Glamour|Allure|Teen Vogue|Vanity Fair|GQ|Esquire|Men's Health|Runner's World|Bicycling
.com Popular Mechanics|Car and Driver|MotorTrend|Autoweek|Autoblog|Jalopnik|The Drive|InsideEVs|Architectural Digest
.com Dwell|Elle Decor|House Beautiful|Apartment Therapy|Afar|Fodor's|The Points Guy|Mental Floss|Atlas Obscura
.com Longreads|Bookforum|Kirkus Reviews|Jacobin|Truthdig|In These Times|Washington Monthly|Reason|American Thinker
.com Townhall|RedState|Hot Air|PJ Media|Newsmax|NTD|Just the News|WND|Mediaite|Raw Story|Crooks and Liars|Daily Kos
.com PoliticusUSA|Essence|Ebony|Blavity|Out|LGBTQ Nation|Catholic News Agency|Indian Country Today|Univision|Telemundo
.com La Opinión
.org CT Mirror|Block Club Chicago|Mississippi Today|Spotlight PA|VTDigger|Stateline|KFF Health News|Grist|Undark
.org Chalkbeat|The Counter|The Paris Review|Truthout|Democracy Now!
.news Puck|Heatmap
.co Electrek|Aeon
# US magazines of business and technology
sloanreview.mit.edu MIT Sloan Management Review|endpts.com Endpoints News|csoonline.com CSO
govtech.com Government Technology|xda-developers.com XDA|makezine.com Make:|fierce-network.com Fierce Network
rcrwireless.com RCR Wireless News|bain.com Bain & Company|bcg.com Boston Consulting Group
pewresearch.org Pew Research Center|brookings.edu Brookings Institution|rand.org RAND Corporation
cfr.org Council on Foreign Relations|csis.org Center for Strategic and International Studies
carnegieendowment.org Carnegie Endowment for International Peace|heritage.org The Heritage Foundation
cato.org Cato Institute|aei.org American Enterprise Institute|urban.org Urban Institute
epi.org Economic Policy Institute|nber.org National Bureau of Economic Research|therecord.media The Record
.com Investopedia|Kiplinger|Money|Bankrate|NerdWallet|TheStreet|Seeking Alpha|Zacks|Benzinga|Morningstar|Fortune
.com Entrepreneur|Fast Company|American Banker|Banking Dive|Finextra|CFO|CFO Dive|CIO Dive|Cybersecurity Dive
.com Healthcare Dive|BioPharma Dive|MedTech Dive|HR Dive|K-12 Dive|Higher Ed Dive|Construction Dive|Utility Dive
.com Waste Dive|Restaurant Dive|Industry Dive|ESG Dive|Multifamily Dive|Hotel Dive|Legal Dive|Smart Cities Dive
.com Facilities Dive|Social Media Today|Fierce Healthcare|Fierce Pharma|Fierce Biotech|Modern Healthcare
.com Becker's Hospital Review|MedPage Today|Medscape|WebMD|Healthline|Verywell Health|Everyday Health|Prevention
.com Health|Self|Shape|Wired|PCMag|PCWorld|Macworld|Computerworld|InfoWorld|Network World|CIO|TechRepublic|eWeek
.com InformationWeek|Dark Reading|SecurityWeek|The Hacker News|BleepingComputer|Krebs on Security|CyberScoop|FedScoop
.com Governing|Defense One|Defense News|Breaking Defense|War on the Rocks|Techdirt|Gizmodo|Lifehacker|Mashable
.com Digital Trends|Tom's Hardware|Tom's Guide|AnandTech|Windows Central|Android Central|iMore|Android Authority
.com Android Police|9to5Mac|9to5Google|MacRumors|AppleInsider|Cult of Mac|How-To Geek|MakeUseOf|GSMArena|PhoneArena
.com BetaNews|Hackaday|Techmeme|ReadWrite|SiliconANGLE|CRN|Channel Futures|Light Reading|Search Engine Land
.com Search Engine Journal|CMSWire|MarketingProfs|Content Marketing Institute|HubSpot|Mailchimp|Shopify|BigCommerce
.com TechTarget|Gartner|Forrester|Deloitte|PwC|EY|KPMG|Kantar|Ipsos|YouGov|Statista|Gallup
.org Mayo Clinic|Slashdot|MarTech
.net Neowin|gHacks
# US broadcasters
wtsp.com 10 Tampa Bay|5newsonline.com 5News|localmemphis.com Local 24|kcentv.com KCEN|kiiitv.com KIII
abc7.com ABC7 Los Angeles|abc7ny.com ABC7 New York|abc13.com ABC13 Houston|6abc.com 6abc Philadelphia
nbcphiladelphia.com NBC10 Philadelphia|nbcmiami.com NBC 6 South Florida|nbcsandiego.com NBC 7 San Diego
nbcwashington.com NBC4 Washington|fox4news.com Fox 4|fox5ny.com Fox 5 New York|fox13news.com Fox 13 Tampa Bay
foxla.com Fox 11 Los Angeles|fox6now.com Fox6|livenowfox.com LiveNOW from Fox|click2houston.com KPRC
clickorlando.com WKMG|clickondetroit.com WDIV|local10.com WPLG Local 10|wyff4.com WYFF|wxii12.com WXII
4029tv.com 40/29 News|mynbc5.com NBC5|wvtm13.com WVTM|fox8live.com Fox 8|cleveland19.com 19 News|live5news.com Live 5
wistv.com WIS|azfamily.com Arizona's Family|kolotv.com KOLO|1011now.com 10/11 News|kfyrtv.com KFYR|fox4kc.com Fox4
cbs4indy.com CBS4|counton2.com WCBD News 2|ktalnews.com KTAL|kxnet.com KX News|centralillinoisproud.com CIProud
woodtv.com WOOD TV8|nbc4i.com NBC4|pahomepage.com Eyewitness News WBRE|localsyr.com NewsChannel 9|abc4.com ABC4 Utah
fox13now.com Fox 13 Utah|fox2now.com Fox 2|wfxrtv.com WFXR|10news.com ABC 10News|abc15.com ABC15 Arizona
turnto23.com 23ABC|kivitv.com Idaho News 6|fox47news.com Fox 47|fox17online.com Fox 17|kristv.com KRIS 6
fox4now.com Fox 4|wmar2news.com WMAR 2|abc6onyourside.com ABC 6|wchstv.com WCHS|foxbaltimore.com Fox45 Baltimore
turnto10.com NBC 10 WJAR|fox11online.com Fox 11|kfoxtv.com KFOX14|idahonews.com CBS2|krcrtv.com KRCR
local21news.com CBS 21|nbc25news.com NBC25|wpta21.com WPTA|wgbh.org GBH|cpr.org CPR News|tpr.org Texas Public Radio
stlpr.org St. Louis Public Radio|weather.com The Weather Channel|wunderground.com Weather Underground
velonews.com Velo|slashfilm.com /Film|rogerebert.com RogerEbert.com|xxlmag.com XXL|news.artnet.com Artnet News
realtor.com Realtor.com|law.com Law.com|chronicle.com The Chronicle of Higher Education|edweek.org Education Week
hechingerreport.org The Hechinger Report|ground.news Ground News|factcheck.org FactCheck.org
editorandpublisher.com Editor & Publisher|revealnews.org Reveal|project-syndicate.org Project Syndicate
bsky.app Bluesky|dev.to DEV Community|wctv.tv WCTV|wesa.fm WESA
.com WFAA|KHOU|KVUE|KGW|WKYC|KSDK|WBIR|WCNC|KREM|KTVB|WGRZ|WLTX|WNEP|WQAD|KSAT|WSLS|WCVB|KCRA|KMBC|KOAT|WTAE|WLWT|WESH
.com WMUR|WDSU|WAPT|KETV|KCCI|WISN|WLKY|WGAL|KSBW|KWCH|WBTV|WAFB|WTOC|WSFA|WBRC|WLBT|KLTV|KMOV|WSMV|WLOX|WALB|WTVM
.com WECT|WITN|WKYT|WSAZ|WNDU|WILX|WJHG|WCJB|KWTX|KCBD|KWQC|KCRG|WOWT|WIBW|WEAU|WSAW|WBAY|KTLA|WFLA|KDVR|WREG|WKRN
.com WHNT|WRIC|WAVY|WATE|WJHL|WSPA|WSAV|WKRG|KLFY|KARK|KFOR|KXAN|KRQE|KTSM|WCIA|WANE|WJBF|WRBL|WDTN|WKBN|WTRF|WBOY
.com WTAJ|WTNH|WPRI|WWLP|WIVB|KGET|KOIN|KXLY|KEZI|KSL|KUTV|KSTP|WPTV|WXYZ|WCPO|WRTV|KSHB|KTNV|KRTV|KTVQ|KXLF|KBZK|WKBW
.com WTKR|WTVR|KJRH|KOAA|KATC|WTXL|WJLA|KATU|WPDE|WGME|WFTV|WPXI|WHIO|WJTV|WLNS|WTHR|KOMO News|KVIA|KTVZ|KYMA|WRAL
.com WBOC|WHEC|WNYT|WDIO|KOB|KTUL|KATV|WKOW|WXOW|WQOW|KIMT|KEYT|KHQ|KULR8|KVAL|KMPH|KPTV|KTVU|KVOA|KOLD|WGEM|WTOK|WTAP
.com WSET|KENS 5|KING 5|9News|11Alive|WUSA9|First Coast News|KARE 11|10TV|WHAS11|12News|ABC10|CBS 8|News Center Maine
.com 13News Now|WFMY News 2|13WMAZ|THV11|WWL-TV|Fox61|Fox43|NewsWest 9|ABC7 News|ABC7 Chicago|ABC11|ABC30|NBC New York
.com NBC Los Angeles|NBC Chicago|NBC Bay Area|NBC Boston|NBC DFW|NBC Connecticut|NECN|Fox 2 Detroit|Fox 5 Atlanta
.com Fox 5 DC|Fox 7 Austin|Fox 9|Fox 10 Phoenix|Fox 13 Seattle|Fox 26 Houston|Fox 29|Fox 32 Chicago|Fox 35 Orlando
.com Fox Weather|News4Jax|WSB-TV|WSOC-TV|KIRO 7|Boston 25 News|Fox13 Memphis|Action News Jax|WBAL-TV|WJCL|WAVE 3|Fox19
.com Action News 5|KFVS12|KY3|KCTV5|Alaska's News Source|Hawaii News Now|KHON2|KITV|Dakota News Now|Valley News Live
.com NBC15|Fox5 Vegas|WGN-TV|PIX11|KRON4|Fox 8|Fox59|KELOLAND|WHO 13|SiouxlandProud|OurQuadCities|abc27|News10
.com RochesterFirst|Fox 5 San Diego|Fox40|MyHighPlains|EverythingLubbock|ValleyCentral|ABC Action News
.com News 5 Cleveland|TMJ4|Denver7|KGUN 9|NewsChannel 5|LEX 18|NBC 26|Scripps News|ABC News 4|Local 12|WSBT|CBS12
.com NBC Montana|Fox 17|CBS Austin|News 4 San Antonio|Fox San Antonio|13WHAM|CNY Central|WWMT|WPBF|NBC Right Now|WMTW
.com WTOL|Newsweek|Cheddar|Court TV|LAist|KCRW|AccuWeather|TMZ|Access Hollywood|Inside Edition|Sporting News
.com Bleacher Report|CBS Sports|NBC Sports|Fox Sports|The Ringer|Defector|Deadspin|SB Nation|Awful Announcing
.com Barstool Sports|NFL|NBA|MLB|NHL|Golf Digest|Golf|Golf Channel|Tennis|NASCAR|Cyclingnews|Polygon|Kotaku
.com Destructoid|Game Informer|GamesRadar+|Game Rant|Screen Rant|CBR|Collider|IndieWire|Rotten Tomatoes|Metacritic
.com Pitchfork|Billboard|Spin|Stereogum|Rolling Stone|Vibe|Complex|Hypebeast|Highsnobiety|Uproxx|The Fader|Playbill
.com BroadwayWorld|ARTnews|Artforum|Hyperallergic|The Art Newspaper|ArchDaily|Dezeen|Curbed|Zillow|Redfin|Inman
.com HousingWire|The Real Deal|GlobeSt|Bisnow|Skift|Travel Weekly|Law360|ABA Journal|Above the Law|SCOTUSblog
.com Inside Higher Ed|EdSurge|Patch|NewsBreak|MSN|AOL|Flipboard|SmartNews|AllSides|Snopes|Bellingcat
.com World Politics Review|LinkedIn|Facebook|Twitter|X|Instagram|YouTube|TikTok|Reddit|Quora|Pinterest|Vimeo
.com Stack Overflow|HackerNoon
.org WNYC|WBUR|KQED|KPBS|WBEZ|WAMU|WHYY|MPR News|OPB|KUOW|KNKX|KUT|KERA News|Houston Public Media|GPB|WABE|WFAE|WUNC
.org VPM|WOSU|Ideastream|Michigan Public|WPR|Iowa Public Radio|KCUR|AZPM|KJZZ|Maine Public|NHPR|Vermont Public|WLRN
.org WUSF|The World|Marketplace|Just Security|Nieman Lab|Global Voices|ICIJ|OCCRP|Wikipedia
.net Consequence|Threads`
