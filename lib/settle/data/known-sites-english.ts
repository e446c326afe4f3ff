/** English-speaking countries, in the form that `known-sites.ts` tells. */
export const ENGLISH = `# United States: national
nytimes.com The New York Times|washingtonpost.com The Washington Post|wsj.com The Wall Street Journal
latimes.com Los Angeles Times|nypost.com New York Post|nydailynews.com New York Daily News
bostonglobe.com The Boston Globe|csmonitor.com The Christian Science Monitor|washingtontimes.com The Washington Times
freebeacon.com The Washington Free Beacon|ms.now MS NOW|newsnationnow.com NewsNation|oann.com One America News Network
c-span.org C-SPAN|apnews.com Associated Press|upi.com United Press International|politico.eu Politico Europe
newrepublic.com The New Republic|newyorker.com The New Yorker|harpers.org Harper's Magazine
usnews.com U.S. News & World Report|dailycaller.com The Daily Caller|breitbart.com Breitbart News
theblaze.com Blaze Media|dailywire.com The Daily Wire|freep.com Detroit Free Press|the74million.org The 74
texastribune.org The Texas Tribune|statnews.com STAT|19thnews.org The 19th|thefp.com The Free Press
courthousenews.com Courthouse News Service|nationalinterest.org The National Interest|lawfaremedia.org Lawfare
voanews.com Voice of America|rferl.org Radio Free Europe/Radio Liberty|rfa.org Radio Free Asia
stripes.com Stars and Stripes|govexec.com Government Executive|bizjournals.com American City Business Journals
hbr.org Harvard Business Review|fool.com The Motley Fool|investors.com Investor's Business Daily|qz.com Quartz
finance.yahoo.com Yahoo Finance|news.yahoo.com Yahoo News|sports.yahoo.com Yahoo Sports
hollywoodreporter.com The Hollywood Reporter|deadline.com Deadline Hollywood|nymag.com New York
avclub.com The A.V. Club|bhg.com Better Homes & Gardens|foodandwine.com Food & Wine|cntraveler.com Condé Nast Traveler
travelandleisure.com Travel + Leisure|outsideonline.com Outside|popsci.com Popular Science
smithsonianmag.com Smithsonian|discovermagazine.com Discover|technologyreview.com MIT Technology Review
spectrum.ieee.org IEEE Spectrum|nautil.us Nautilus|si.com Sports Illustrated|advocate.com The Advocate
forward.com The Forward|jta.org Jewish Telegraphic Agency|tabletmag.com Tablet|religionnews.com Religion News Service
ncronline.org National Catholic Reporter|deseret.com Deseret News|poynter.org Poynter Institute
cjr.org Columbia Journalism Review|abcnews.go.com ABC News|404media.co 404 Media
.com USA Today|Chicago Tribune|Boston Herald|Washington Examiner|CNN|Fox News|Fox Business|NBC News|ABC News|CBS News
.com MSNBC|CNBC|Bloomberg Law|The Hill|Roll Call|The Intercept|Mother Jones|The Nation|National Review|The Atlantic
.com The Week|HuffPost|BuzzFeed|BuzzFeed News|The Daily Beast|The Federalist|The Gateway Pundit|Zero Hedge
.com The Epoch Times|Talking Points Memo|The Bulwark|The Dispatch|The American Conservative|Occupy Democrats
.com Foreign Policy|Foreign Affairs|The Verge|TechCrunch|Ars Technica|CNET|ZDNET|VentureBeat|The Next Web
.com The Information|Business Insider|Inc.|MarketWatch|Barron's|National Geographic|Scientific American|Live Science
.com ScienceDaily|ESPN|The Athletic|IGN|GameSpot|Good Morning America|The Root|TheGrio|Christianity Today
.com The Conversation|PolitiFact
.org NPR|PBS|ProPublica|AlterNet|Common Dreams|Inside Climate News|The Marshall Project|CalMatters|NOTUS|Rest of World
.org Science News|Quanta Magazine|EurekAlert!
# United States: regional
sfchronicle.com San Francisco Chronicle|sfexaminer.com San Francisco Examiner|mercurynews.com The Mercury News
sacbee.com The Sacramento Bee|fresnobee.com The Fresno Bee|sandiegouniontribune.com The San Diego Union-Tribune
ocregister.com Orange County Register|dailynews.com Los Angeles Daily News|pe.com The Press-Enterprise
pressdemocrat.com The Press Democrat|dallasnews.com The Dallas Morning News|star-telegram.com Fort Worth Star-Telegram
statesman.com Austin American-Statesman|expressnews.com San Antonio Express-News|mysanantonio.com MySA
texasobserver.org The Texas Observer|tampabay.com Tampa Bay Times|sun-sentinel.com South Florida Sun Sentinel
palmbeachpost.com The Palm Beach Post|jacksonville.com The Florida Times-Union|tallahassee.com Tallahassee Democrat
ajc.com The Atlanta Journal-Constitution|charlotteobserver.com The Charlotte Observer
newsobserver.com The News & Observer|postandcourier.com The Post and Courier|greenvilleonline.com The Greenville News
tennessean.com The Tennessean|commercialappeal.com The Commercial Appeal|knoxnews.com Knoxville News Sentinel
courier-journal.com Courier Journal|kentucky.com Lexington Herald-Leader|nola.com The Times-Picayune
clarionledger.com The Clarion-Ledger|arkansasonline.com Arkansas Democrat-Gazette|oklahoman.com The Oklahoman
kansascity.com The Kansas City Star|kansas.com The Wichita Eagle|stltoday.com St. Louis Post-Dispatch
startribune.com Minnesota Star Tribune|twincities.com St. Paul Pioneer Press|jsonline.com Milwaukee Journal Sentinel
madison.com Wisconsin State Journal|suntimes.com Chicago Sun-Times|chicagobusiness.com Crain's Chicago Business
detroitnews.com The Detroit News|bridgemi.com Bridge Michigan|indystar.com The Indianapolis Star
dispatch.com The Columbus Dispatch|cincinnati.com The Cincinnati Enquirer|toledoblade.com The Blade
beaconjournal.com Akron Beacon Journal|desmoinesregister.com The Des Moines Register|omaha.com Omaha World-Herald
inforum.com The Forum|denverpost.com The Denver Post|gazette.com The Gazette|coloradosun.com The Colorado Sun
sltrib.com The Salt Lake Tribune|azcentral.com The Arizona Republic|tucson.com Arizona Daily Star
abqjournal.com Albuquerque Journal|santafenewmexican.com The Santa Fe New Mexican
reviewjournal.com Las Vegas Review-Journal|rgj.com Reno Gazette-Journal|seattletimes.com The Seattle Times
seattlepi.com Seattle Post-Intelligencer|oregonlive.com The Oregonian|wweek.com Willamette Week
spokesman.com The Spokesman-Review|adn.com Anchorage Daily News|staradvertiser.com Honolulu Star-Advertiser
civilbeat.org Honolulu Civil Beat|inquirer.com The Philadelphia Inquirer|post-gazette.com Pittsburgh Post-Gazette
triblive.com Pittsburgh Tribune-Review|pennlive.com The Patriot-News|mcall.com The Morning Call
northjersey.com The Record|app.com Asbury Park Press|delawareonline.com The News Journal
baltimoresun.com The Baltimore Sun|richmond.com Richmond Times-Dispatch|pilotonline.com The Virginian-Pilot
roanoke.com The Roanoke Times|buffalonews.com The Buffalo News|syracuse.com The Post-Standard
lohud.com The Journal News|villagevoice.com The Village Voice|observer.com The New York Observer
nysun.com The New York Sun|amny.com amNewYork|courant.com Hartford Courant|nhregister.com New Haven Register
providencejournal.com The Providence Journal|telegram.com Telegram & Gazette
unionleader.com New Hampshire Union Leader|pressherald.com Portland Press Herald
# United Kingdom
guardian.co.uk The Guardian|telegraph.co.uk The Telegraph|ft.com Financial Times|independent.co.uk The Independent
inews.co.uk The i Paper|mailonsunday.co.uk The Mail on Sunday|the-sun.com The U.S. Sun|mirror.co.uk Daily Mirror
express.co.uk Daily Express|standard.co.uk Evening Standard|morningstaronline.co.uk Morning Star|news.sky.com Sky News
economist.com The Economist|spectator.co.uk The Spectator|spectator.com The Spectator|private-eye.co.uk Private Eye
prospectmagazine.co.uk Prospect|lrb.co.uk London Review of Books|the-tls.co.uk The Times Literary Supplement
huffingtonpost.co.uk HuffPost UK|bmj.com The BMJ|uktech.news UKTN|hellomagazine.com Hello!|scotsman.com The Scotsman
heraldscotland.com The Herald|pressandjournal.co.uk The Press and Journal
edinburghnews.scotsman.com Edinburgh Evening News|dailypost.co.uk North Wales Live|irishnews.com The Irish News
expressandstar.com Express & Star|yorkshirepost.co.uk The Yorkshire Post|yorkpress.co.uk The Press
leeds-live.co.uk LeedsLive|examinerlive.co.uk YorkshireLive|stokesentinel.co.uk The Sentinel
plymouthherald.co.uk The Plymouth Herald|dailyecho.co.uk Southern Daily Echo
bournemouthecho.co.uk Bournemouth Daily Echo|portsmouth.co.uk The News|getsurrey.co.uk Surrey Live
edp24.co.uk Eastern Daily Press|eadt.co.uk East Anglian Daily Times|cambridge-news.co.uk Cambridge News
lancs.live Lancashire Live|lep.co.uk Lancashire Post|gazettelive.co.uk Teesside Live|techmonitor.ai Tech Monitor
thenational.scot The National|stv.tv STV
.co.uk The Times|Daily Mail|This is Money|The Sun|Daily Star|LBC|The Week|The Register|OK!|JOE|Which?|Daily Record
.co.uk The Courier|Glasgow Times|WalesOnline|Belfast Telegraph|News Letter|Belfast Live|Manchester Evening News
.co.uk Liverpool Echo|Birmingham Mail|ChronicleLive|The Northern Echo|The Star|Hull Daily Mail|Leicester Mercury
.co.uk Derby Telegraph|Bristol Post|Somerset Live|Bath Chronicle|Gloucestershire Live|Oxford Mail|The Argus
.co.uk Kent Online|Lancashire Telegraph|East London Advertiser|Worcester News|Swindon Advertiser
.com The Guardian|The Times|City A.M.|Sky Sports|ITV|Channel 4|GB News|New Statesman|New Scientist|The Lancet
.com Times Higher Education|The Register|TechRadar|ITPro|Computer Weekly|PC Gamer|Rock Paper Shotgun|Trusted Reviews
.com Radio Times|NME|Time Out|Digital Spy|LADbible|MoneyWeek|MoneySavingExpert|Nottingham Post|Devon Live
.com Cornwall Live|Shropshire Star
.news Kent Live|Essex Live|MyLondon
.net openDemocracy|Coventry Telegraph
# Ireland
irishtimes.com The Irish Times|independent.ie Irish Independent|thejournal.ie TheJournal.ie
breakingnews.ie BreakingNews.ie|thesun.ie The Irish Sun|her.ie Her.ie|joe.ie JOE.ie
farmersjournal.ie Irish Farmers Journal|thecurrency.news The Currency
.ie RTÉ|Business Post|Irish Mirror|Virgin Media Television|Limerick Leader
.com Irish Examiner|IrishCentral|Silicon Republic|Hot Press
# Canada
thestar.com Toronto Star|cbc.ca CBC News|hilltimes.com The Hill Times|leaderpost.com Regina Leader-Post
thestarphoenix.com Saskatoon StarPhoenix|lfpress.com The London Free Press|thespec.com The Hamilton Spectator
therecord.com Waterloo Region Record|tj.news Telegraph-Journal|straight.com The Georgia Straight
biv.com Business in Vancouver|journaldemontreal.com Le Journal de Montréal|journaldequebec.com Le Journal de Québec
radio-canada.ca Radio-Canada|acadienouvelle.com L'Acadie Nouvelle|tvo.org TVO
.com The Globe and Mail|National Post|Financial Post|Toronto Sun|Montreal Gazette|Ottawa Citizen|Ottawa Sun
.com Vancouver Sun|The Province|Calgary Herald|Calgary Sun|Edmonton Journal|Edmonton Sun|Winnipeg Free Press
.com Winnipeg Sun|Windsor Star|Times Colonist|SaltWire|The Telegram|BetaKit|The Canadian Press|Canadian Business
.com Le Devoir|Le Soleil|L'actualité|Les Affaires|Le Droit|Le Quotidien
.ca CTV News|Global News|Maclean's|The Walrus|The Tyee|The Narwhal|iPolitics|The Chronicle Herald|La Presse
.ca TVA Nouvelles|Le Nouvelliste|La Tribune
# Australia, New Zealand, Pacific
smh.com.au The Sydney Morning Herald|afr.com Australian Financial Review|news.com.au News.com.au|abc.net.au ABC News
9news.com.au Nine News|nine.com.au Nine News|skynews.com.au Sky News Australia
dailytelegraph.com.au The Daily Telegraph|couriermail.com.au The Courier-Mail|adelaidenow.com.au The Advertiser
thewest.com.au The West Australian|canberratimes.com.au The Canberra Times|examiner.com.au The Examiner
weeklytimesnow.com.au The Weekly Times|aap.com.au Australian Associated Press|michaelwest.com.au Michael West Media
nzherald.co.nz The New Zealand Herald|odt.co.nz Otago Daily Times|nbr.co.nz National Business Review
interest.co.nz Interest.co.nz|listener.co.nz New Zealand Listener|fijitimes.com.fj The Fiji Times
startupdaily.net Startup Daily|samoaobserver.ws Samoa Observer
.com.au The Age|The Australian|SBS|7News|Herald Sun|Brisbane Times|WAtoday|PerthNow|The Mercury|NT News
.com.au Newcastle Herald|Illawarra Mercury|The Advocate|Gold Coast Bulletin|The Saturday Paper|The Monthly
.com.au The New Daily|InDaily|The Land|SmartCompany|iTnews|carsales
.co.nz RNZ|1News|TVNZ|The Spinoff|The Post|The Press|Waikato Times|BusinessDesk
.com.pg Post-Courier|The National`
