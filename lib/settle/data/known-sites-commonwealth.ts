/** More of Britain, Ireland, Canada, Australia, New Zealand and Africa, in the form that `known-sites.ts` tells. */
export const COMMONWEALTH = `# Britain and Ireland
cheshire-live.co.uk Cheshire Live|business-live.co.uk BusinessLive|football.london football.london
shieldsgazette.com The Shields Gazette|northamptonchron.co.uk Northampton Chronicle & Echo
chichester.co.uk Chichester Observer|peterboroughtoday.co.uk Peterborough Telegraph
miltonkeynes.co.uk Milton Keynes Citizen|fifetoday.co.uk Fife Free Press|thetelegraphandargus.co.uk Telegraph & Argus
thenational.wales The National Wales|gazette-news.co.uk Daily Gazette|echo-news.co.uk Echo
eveningnews24.co.uk Norwich Evening News|newsandstar.co.uk News & Star|nwemail.co.uk The Mail
countypress.co.uk Isle of Wight County Press|leaderlive.co.uk The Leader|sundaypost.com The Sunday Post
cambrian-news.co.uk Cambrian News|nation.cymru Nation.Cymru|impartialreporter.com The Impartial Reporter
spiked-online.com Spiked|politics.co.uk Politics.co.uk|order-order.com Guido Fawkes|tortoisemedia.com Tortoise
pulsetoday.co.uk Pulse|pharmaceutical-journal.com The Pharmaceutical Journal|proactiveinvestors.co.uk Proactive
ifre.com IFR|economia.icaew.com ICAEW|bdonline.co.uk Building Design|egi.co.uk EG|bbcgoodfood.com Good Food
olivemagazine.com Olive|deliciousmagazine.co.uk Delicious|heatworld.com Heat|closeronline.co.uk Closer
graziadaily.co.uk Grazia|vogue.co.uk British Vogue|gq-magazine.co.uk GQ|houseandgarden.co.uk House & Garden
homesandgardens.com Homes & Gardens|womanandhome.com Woman & Home|secretldn.com Secret London|mojo4music.com Mojo
loudersound.com Louder|ra.co Resident Advisor|empireonline.com Empire|pocket-lint.com Pocket-lint
silicon.co.uk Silicon UK|carmagazine.co.uk CAR|am-online.com AM|motorcyclenews.com MCN|road.cc road.cc
motorsport.com Motorsport.com|the-race.com The Race|news.stv.tv STV News|pa.media PA Media
thebusinessdesk.com TheBusinessDesk.com|ttgmedia.com TTG|fginsight.com Farmers Guardian
ons.gov.uk Office for National Statistics|parliament.uk UK Parliament|ox.ac.uk University of Oxford
cam.ac.uk University of Cambridge|imperial.ac.uk Imperial College London|echolive.ie The Echo
anglocelt.ie The Anglo-Celt|advertiser.ie Galway Advertiser|extra.ie Extra.ie|thecanary.co The Canary|bfi.org.uk BFI
sifted.eu Sifted|farmersweekly.co.za Farmer's Weekly
.co.uk Glasgow Live|Edinburgh Live|StokeonTrentLive|Hertfordshire Mercury|Lincolnshire Live|Grimsby Telegraph
.co.uk Sussex Live|Birmingham Post|Insider|Yorkshire Evening Post|Hartlepool Mail|Northumberland Gazette
.co.uk Blackpool Gazette|Derbyshire Times|Doncaster Free Press|Halifax Courier|Harrogate Advertiser|Sussex Express
.co.uk Falkirk Herald|The Bolton News|South Wales Argus|Watford Observer|Ipswich Star|The Westmorland Gazette
.co.uk Wirral Globe|Bucks Free Press|Reading Chronicle|Slough Observer|Wiltshire Times|Salisbury Journal|Dorset Echo
.co.uk Somerset County Gazette|Warrington Guardian|St Helens Star|Evening Telegraph|Suffolk News|LincsOnline
.co.uk Cambridge Independent|Ham & High|Metro|The Critic|Literary Review|Schools Week|FE Week|HSJ|Moneyfacts
.co.uk Investors' Chronicle|Money Marketing|Insurance Times|Private Equity Wire|Legal Futures|Law Gazette
.co.uk Construction News|Building|Architects' Journal|Inside Housing|Estate Agent Today|The Engineer|Utility Week
.co.uk Country Life|Stylist|Ideal Home|Marie Claire|Uncut|Gramophone|The Stage|Computing|Autocar|Auto Express|Evo
.co.uk Carwow|Press Gazette|Prolific North|Bdaily|Management Today|Director|Small Business|Startups|Real Business
.co.uk Growth Business|HR Magazine|People Management|Motor Transport|Travel Weekly|Bank of England
.com Sunderland Echo|Derry Journal|NationalWorld|LondonWorld|BristolWorld|NewcastleWorld|Hereford Times|Guernsey Press
.com Jersey Evening Post|Byline Times|UnHerd|ConservativeHome|PoliticsHome|Tes|Chemistry World|Physics World|Citywire
.com Sharecast|London Stock Exchange|FTAdviser|Professional Adviser|The Banker|Euromoney|Accountancy Age|The Lawyer
.com Construction Enquirer|Property Week|New Civil Engineer|The Manufacturer|BusinessGreen|Countryfile
.com Gardeners' World|GoodTo|Cosmopolitan|Tatler|Livingetc|Mumsnet|Netmums|MadeForMums|Londonist|The Quietus|Kerrang!
.com DJ Mag|The Line of Best Fit|Screen Daily|WhatsOnStage|VG247|What Hi-Fi?|T3|Top Gear|What Car?|Visordown
.com Cycling Weekly|BikeRadar|Racing Post|TalkSport|Planet Football|Football365|FourFourTwo|Goal|TEAMtalk|GiveMeSport
.com 90min|101 Great Goals|Autosport|PlanetF1|ESPNcricinfo|Cricbuzz|Wisden|RugbyPass|BoxingScene|Channel 5
.com Insider Media|Personnel Today|Supply Management|Logistics Manager|Commercial Motor|Farmers Guardian|FarmingUK
.com Newstalk|Today FM|Sunday World|Donegal Daily|Dublin Inquirer
.ie Dublin Live|Cork Beo|RSVP Live|The 42|Limerick Post|Connacht Tribune|Western People|Kilkenny People
.ie Leinster Leader|Leinster Express|Tipperary Live|Donegal Live|Waterford Live|Longford Leader|Leitrim Observer
.ie Westmeath Examiner|Agriland|ThinkBusiness|EVOKE|Image|Lovin|Gript|TG4
.net Wigan Today|Burnley Express|Nursing Times|edie|Mixmag|Resident Advisor|Eurogamer|Raconteur
.uk ManchesterWorld|BirminghamWorld|LiverpoolWorld
.org LabourList|Carbon Brief|The Ecologist
.tv Stuff|Talk
.ac.uk LSE|UCL
# Canada
thewhig.com The Whig-Standard|noovo.info Noovo Info|985fm.ca 98.5|toronto.citynews.ca CityNews Toronto
vancouver.citynews.ca CityNews Vancouver|680news.com CityNews|rabble.ca rabble.ca
nationalobserver.com Canada's National Observer|nsnews.com North Shore News|richmond-news.com Richmond News
infotel.ca iNFOnews|yorkregion.com YorkRegion.com|mississauga.com Mississauga.com|producer.com The Western Producer
thecanadianpressnews.ca The Canadian Press|statcan.gc.ca Statistics Canada|theguardian.pe.ca The Guardian
policyoptions.irpp.org Policy Options|castanet.net Castanet|westernstandard.news Western Standard
.com The Peterborough Examiner|CP24|blogTO|Daily Hive|Narcity|IT World Canada|Chatelaine|Toronto Life|NOW Toronto
.com Vancouver Is Awesome|Burnaby Now|SooToday|BarrieToday|GuelphToday|Rebel News|RealAgriculture
.ca St. Catharines Standard|Niagara Falls Review|La Voix de l'Est|BNN Bloomberg|CityNews|MoneySense|CHEK News
.ca Village Report|BayToday|TSN|Sportsnet|RDS|Bank of Canada
# Australia, New Zealand, the Pacific
cairnspost.com.au The Cairns Post|bordermail.com.au The Border Mail|dailyadvertiser.com.au The Daily Advertiser
northerndailyleader.com.au The Northern Daily Leader|portnews.com.au Port Macquarie News
stockandland.com.au Stock & Land|inqld.com.au InQueensland|crn.com.au CRN Australia|arnnet.com.au ARN|bandt.com.au B&T
realestate.com.au realestate.com.au|livewiremarkets.com Livewire|fool.com.au The Motley Fool Australia
proactiveinvestors.com.au Proactive|bom.gov.au Bureau of Meteorology|rba.gov.au Reserve Bank of Australia
abs.gov.au Australian Bureau of Statistics|foxsports.com.au Fox Sports Australia|cricket.com.au Cricket Australia
metromag.co.nz Metro|gisborneherald.co.nz The Gisborne Herald|ruralnewsgroup.co.nz Rural News
solomonstarnews.com Solomon Star|independentaustralia.net Independent Australia|pedestrian.tv Pedestrian
csiro.au CSIRO|matangitonga.to Matangi Tonga
.com.au Geelong Advertiser|Townsville Bulletin|The Chronicle|Bendigo Advertiser|The Courier|Central Western Daily
.com.au Western Advocate|Daily Liberal|Queensland Country Life|Farmonline|Farm Weekly|10 Play|Crikey|The Mandarin
.com.au Quarterly Essay|Business News|Mumbrella|AdNews|Mediaweek|TV Tonight|Ragtrader|Power Retail|Broadsheet
.com.au Good Food|delicious.|Taste|Now To Love|Marie Claire|frankie|Mamamia|Kidspot|Drive|CarsGuide|CarExpert|WhichCar
.com.au Domain|Finder|Canstar|Choice|Stockhead|Market Index|AFL
.co.nz Stuff|Newshub|Newstalk ZB|Newsroom|Scoop|SunLive|Times|Farmers Weekly|StopPress|The Register|Idealog|Geekzone
.com Beef Central|Grain Central|Campaign Brief|Concrete Playground|Urban List|Junkee|NRL|Islands Business
.org.au Quadrant|Inside Story
.com.fj Fiji Sun|FBC News
# Africa
carmag.co.za CAR|pulse.ng Pulse Nigeria|pulse.com.gh Pulse Ghana|abidjan.net Abidjan.net|lefaso.net LeFaso.net
lexpress.mg L'Express de Madagascar|polity.org.za Polity|mmegi.bw Mmegi|techzim.co.zw Techzim|nation.africa Nation
lequotidien.sn Le Quotidien|maliweb.net Maliweb|angop.ao Angop
.com News24|Fin24|Bizcommunity|Mining Weekly|Netwerk24|Jacaranda FM|SuperSport|ZimLive|Nairametrics|3News
.com Liberian Observer|The Sierra Leone Telegraph|Africanews|Africa Business Communities|How We Made It In Africa
.com Disrupt Africa|Seneweb|Dakaractu|KOACI|Le Mauricien
.co.za 702|CapeTalk|Moneyweb|Engineering News|Politicsweb|Briefly|Sunday World|Sport24|Food For Mzansi
.co.ke Tuko|NTV Kenya
.ng Leadership|Blueprint`
