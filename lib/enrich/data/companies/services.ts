/** Delivery, logistics, payment, retail technology, investors and landlords. Columns as `data/companies.ts` reads them. */
export const SERVICES = `
instacart|Instacart|Maplebear;Carrot Ads|NASDAQ:CART|US|delivery||
caper-ai|Caper AI|||US|delivery|instacart|
doordash|DoorDash|Door Dash;DashMart|NASDAQ:DASH|US|delivery||
uber|Uber|Uber Eats;UberEats;Uber Technologies;优步|NYSE:UBER|US|delivery||Q780442
postmates|Postmates|||US|delivery|uber|
drizly|Drizly|||US|delivery|uber|
cornershop|Cornershop|||CL|delivery|uber|
grubhub|Grubhub|GrubHub||US|delivery|wonder|
lyft|Lyft||NASDAQ:LYFT|US|mobility||
shipt|Shipt|||US|delivery|target|
gopuff|Gopuff|goPuff||US|delivery||
getir|Getir|||TR|delivery||
gorillas|~Gorillas|Gorillas Technologies||DE|delivery|getir|
flink|~Flink|Flink SE||DE|delivery||
delivery-hero|Delivery Hero||ETR:DHER|DE|delivery||
foodpanda|Foodpanda|||DE|delivery|delivery-hero|
glovo|Glovo|||ES|delivery|delivery-hero|
deliveroo|Deliveroo|户户送||GB|delivery|doordash|
just-eat-takeaway|Just Eat Takeaway|Just Eat;Just Eat Takeaway.com;Takeaway.com||NL|delivery|prosus|
skipthedishes|SkipTheDishes|||CA|delivery|just-eat-takeaway|
wolt|Wolt|||FI|delivery|doordash|
rappi|Rappi|||CO|delivery||
ifood|iFood|||BR|delivery|prosus|
bolt|~Bolt|Bolt Food;Bolt Technology||EE|delivery||
didi|Didi|Didi Chuxing;DiDi Global;滴滴||CN|mobility||
ola|~Ola|Ola Cabs||IN|mobility||
baemin|Baemin|||KR|delivery|delivery-hero|
woowa-brothers|Woowa Brothers|||KR|delivery|baemin|
rohlik|Rohlik|Rohlik Group||CZ|grocery||
oda|~Oda|Kolonial.no||NO|grocery||
mathem|Mathem|||SE|grocery|oda|
everli|Everli|||IT|delivery||
relex|Relex|RELEX Solutions||FI|tech||
fedex|FedEx|Federal Express;联邦快递|NYSE:FDX|US|logistics||Q459477
ups|UPS|United Parcel Service;联合包裹|NYSE:UPS|US|logistics||Q155026
dhl|DHL|Deutsche Post DHL;DHL Group;DHL Supply Chain;DHL eCommerce;敦豪|ETR:DHL|DE|logistics||
usps|USPS|U.S. Postal Service;US Postal Service;United States Postal Service||US|logistics||
royal-mail|Royal Mail|International Distribution Services||GB|logistics||
la-poste|La Poste|DPD;Geopost||FR|logistics||
evri|~Evri|||GB|logistics||
inpost|InPost||AMS:INPST|PL|logistics||
hermes-logistics|~Hermes Logistics|||DE|logistics||
postnl|PostNL||AMS:PNL|NL|logistics||
australia-post|Australia Post|||AU|logistics||
canada-post|Canada Post|||CA|logistics||
japan-post|Japan Post||TYO:6178|JP|logistics||
yamato|Yamato|Yamato Holdings;Yamato Transport;大和运输|TYO:9064|JP|logistics||
sf-express|SF Express|SF Holding;S.F. Express;顺丰|SHE:002352|CN|logistics||
zto|ZTO|ZTO Express;中通快递|NYSE:ZTO|CN|logistics||
yto-express|YTO Express|圆通速递||CN|logistics||
j-and-t-express|J&T Express|极兔速递;极兔|HKEX:1519|ID|logistics||
best-inc|Best Inc|Best Logistics;百世集团||CN|logistics||
ninja-van|Ninja Van|||SG|logistics||
delhivery|Delhivery||NSE:DELHIVERY|IN|logistics||
xpo|XPO|XPO Logistics|NYSE:XPO|US|logistics||
gxo|GXO|GXO Logistics|NYSE:GXO|US|logistics||
maersk|Maersk|A.P. Moller-Maersk;AP Moller-Maersk;马士基|CPH:MAERSK-B|DK|logistics||
cma-cgm|CMA CGM|||FR|logistics||
kuehne-and-nagel|Kuehne+Nagel|Kuehne + Nagel;Kuehne & Nagel|SWX:KNIN|CH|logistics||
dsv|DSV||CPH:DSV|DK|logistics||
ch-robinson|CH Robinson|C.H. Robinson|NASDAQ:CHRW|US|logistics||
prologis|~Prologis||NYSE:PLD|US|property||
glp|~GLP|普洛斯||SG|property||
flexport|Flexport|||US|logistics||
stord|Stord|||US|logistics||
shipbob|ShipBob|||US|logistics||
veho|~Veho|||US|logistics||
nuro|~Nuro|Nuro Inc||US|tech||
starship-technologies|Starship Technologies|~Starship||US|tech||
waymo|Waymo|||US|tech|google|
zipline|~Zipline|Zipline International||US|logistics||
wing|~Wing|Wing Aviation||US|logistics|google|
flytrex|Flytrex|||IL|logistics||
droneup|DroneUp|||US|logistics||
gatik|Gatik|||US|tech||
aurora-innovation|Aurora Innovation||NASDAQ:AUR|US|tech||
symbotic|Symbotic||NASDAQ:SYM|US|tech||
autostore|AutoStore||OSE:AUTO|NO|tech||
takeoff-technologies|Takeoff Technologies|~Takeoff||US|tech||
fabric|~Fabric|CommonSense Robotics||US|tech||
alert-innovation|Alert Innovation|||US|tech|walmart|
dematic|Dematic|||US|tech|kion|
kion|KION|Kion Group|ETR:KGX|DE|tech||
knapp|~Knapp|Knapp AG||AT|tech||
tgw-logistics|TGW Logistics|||AT|tech||
swisslog|Swisslog|||CH|tech||
geek-and|Geek+|Geekplus;极智嘉||CN|tech||
locus-robotics|Locus Robotics|||US|tech||
simbe|Simbe|Simbe Robotics||US|tech||
brain-corp|Brain Corp|||US|tech||
bossa-nova-robotics|Bossa Nova Robotics|||US|tech||
aifi|AiFi|||US|tech||
trigo|~Trigo|||IL|tech||
zippin|Zippin|||US|tech||
standard-ai|Standard AI|Standard Cognition||US|tech||
grabango|Grabango|||US|tech||
shopic|Shopic|||IL|tech||
shopify|Shopify||NYSE:SHOP|CA|tech||
bigcommerce|BigCommerce|~Commerce.com||US|tech||
adobe|Adobe||NASDAQ:ADBE|US|tech||Q11463
magento|Magento|||US|tech|adobe|
salesforce|Salesforce|Salesforce.com|NYSE:CRM|US|tech||Q941127
oracle|~Oracle|Oracle Retail;Oracle Corp;甲骨文|NYSE:ORCL|US|tech||Q19900
sap|~SAP|思爱普|ETR:SAP|DE|tech||Q552581
ibm|IBM||NYSE:IBM|US|tech||Q37156
microsoft|Microsoft|Azure;微软|NASDAQ:MSFT|US|tech||Q2283
google|Google|Google Cloud;Google Shopping;Alphabet;谷歌|NASDAQ:GOOGL|US|tech||Q95
youtube|YouTube|||US|tech|google|
apple|~Apple|Apple Pay;Apple Inc;苹果公司|NASDAQ:AAPL|US|tech||Q312
meta|~Meta|Meta Platforms;Facebook;脸书|NASDAQ:META|US|tech||Q380
instagram|Instagram|||US|tech|meta|
whatsapp|WhatsApp|||US|tech|meta|
pinterest|Pinterest||NYSE:PINS|US|tech||
snap|~Snap|Snap Inc;Snapchat|NYSE:SNAP|US|tech||
twitter|Twitter|||US|tech||Q918
reddit|Reddit||NYSE:RDDT|US|tech||
linkedin|LinkedIn|||US|tech|microsoft|
netflix|Netflix||NASDAQ:NFLX|US|media-service||Q907311
spotify|Spotify||NYSE:SPOT|SE|media-service||Q689141
roku|~Roku|Roku Inc|NASDAQ:ROKU|US|media-service||
disney|Disney|Walt Disney;迪士尼|NYSE:DIS|US|media-service||Q7414
comcast|Comcast||NASDAQ:CMCSA|US|media-service||
nbcuniversal|NBCUniversal|||US|media-service|comcast|
paramount|~Paramount|ViacomCBS;Paramount Global||US|media-service||
openai|OpenAI|ChatGPT||US|tech||
anthropic|Anthropic|||US|tech||
perplexity|~Perplexity|Perplexity AI||US|tech||
nvidia|Nvidia|英伟达|NASDAQ:NVDA|US|tech||Q182477
intel|~Intel|英特尔|NASDAQ:INTC|US|tech||Q248
qualcomm|Qualcomm|高通|NASDAQ:QCOM|US|tech||
cisco|Cisco||NASDAQ:CSCO|US|tech||Q173395
dell|~Dell|Dell Technologies|NYSE:DELL|US|tech||Q30873
accenture|Accenture||NYSE:ACN|IE|tech||
infosys|Infosys||NSE:INFY|IN|tech||
tata-consultancy-services|Tata Consultancy Services|TCS|NSE:TCS|IN|tech|tata-group|
ncr|NCR|NCR Voyix;NCR Corp|NYSE:VYX|US|tech||
diebold-nixdorf|Diebold Nixdorf||NYSE:DBD|US|tech||
toshiba|Toshiba|Toshiba Global Commerce||JP|tech||
zebra-technologies|Zebra Technologies||NASDAQ:ZBRA|US|tech||
criteo|Criteo||NASDAQ:CRTO|FR|tech||
the-trade-desk|The Trade Desk|~Trade Desk|NASDAQ:TTD|US|tech||
citrusad|CitrusAd|||AU|tech|publicis|
publicis|Publicis|Publicis Groupe;Epsilon Data|EPA:PUB|FR|tech||
wpp|WPP||LSE:WPP|GB|tech||
omnicom|Omnicom||NYSE:OMC|US|tech||
quotient-technology|Quotient Technology|~Quotient||US|tech||
ibotta|Ibotta||NYSE:IBTA|US|tech||
fetch-rewards|Fetch Rewards|||US|tech||
blue-yonder|Blue Yonder|||US|tech|panasonic|
manhattan-associates|Manhattan Associates||NASDAQ:MANH|US|tech||
mirakl|Mirakl|||FR|tech||
vusiongroup|VusionGroup|SES-imagotag|EPA:VU|FR|tech||
lightspeed|~Lightspeed|Lightspeed Commerce|TSX:LSPD|CA|tech||
toast|~Toast|Toast Inc|NYSE:TOST|US|tech||
rokt|Rokt|||US|tech||
narvar|Narvar|||US|tech||
happy-returns|Happy Returns|||US|logistics|ups|
too-good-to-go|Too Good To Go|||DK|tech||
flashfood|Flashfood|||CA|tech||
mercatus-technologies|Mercatus Technologies|~Mercatus||CA|tech||
afresh|Afresh|Afresh Technologies||US|tech||
visa|~Visa|Visa Inc|NYSE:V|US|payments||
mastercard|Mastercard|MasterCard;万事达|NYSE:MA|US|payments||Q489921
american-express|American Express|Amex;美国运通|NYSE:AXP|US|payments||
paypal|PayPal|贝宝|NASDAQ:PYPL|US|payments||Q483959
venmo|Venmo|||US|payments|paypal|
stripe|~Stripe|Stripe Inc||US|payments||
block|~Block|Block Inc;Cash App|NYSE:XYZ|US|payments||
afterpay|Afterpay|||US|payments|block|
square|~Square|Square Inc||US|payments|block|
klarna|Klarna||NYSE:KLAR|SE|payments||
affirm|~Affirm|Affirm Holdings|NASDAQ:AFRM|US|payments||
adyen|Adyen||AMS:ADYEN|NL|payments||
worldpay|Worldpay|||US|payments||
fiserv|Fiserv||NYSE:FISV|US|payments||
synchrony|~Synchrony|Synchrony Financial|NYSE:SYF|US|payments||
zip-co|Zip Co|~Zip|ASX:ZIP|AU|payments||
unionpay|UnionPay|China UnionPay;银联||CN|payments||
citi|Citi|Citigroup;Citibank;花旗|NYSE:C|US|bank||
jpmorgan|JPMorgan|JPMorgan Chase;JP Morgan;J.P. Morgan;摩根大通|NYSE:JPM|US|bank||
goldman-sachs|Goldman Sachs|高盛|NYSE:GS|US|bank||
morgan-stanley|Morgan Stanley|摩根士丹利|NYSE:MS|US|bank||
barclays|Barclays||LSE:BARC|GB|bank||
hsbc|HSBC|汇丰|LSE:HSBA|GB|bank||
capital-one|Capital One||NYSE:COF|US|bank||
wells-fargo|Wells Fargo||NYSE:WFC|US|bank||
bank-of-america|Bank of America|BofA|NYSE:BAC|US|bank||
softbank|SoftBank|Softbank;SoftBank Vision Fund;软银|TYO:9984|JP|investor||
berkshire-hathaway|Berkshire Hathaway|Berkshire|NYSE:BRK.B|US|investor||
kkr|~KKR|KKR & Co|NYSE:KKR|US|investor||
blackstone|Blackstone|Blackstone Group;黑石|NYSE:BX|US|investor||
apollo-global|Apollo Global|~Apollo;Apollo Global Management|NYSE:APO|US|investor||
carlyle|Carlyle|Carlyle Group;凯雷|NASDAQ:CG|US|investor||
tpg|~TPG|TPG Capital|NASDAQ:TPG|US|investor||
cvc|CVC|CVC Capital;CVC Capital Partners|AMS:CVC|LU|investor||
bain-capital|Bain Capital|贝恩资本||US|investor||
advent-international|Advent International|~Advent||US|investor||
sycamore-partners|Sycamore Partners|Sycamore||US|investor||
cerberus|~Cerberus|Cerberus Capital;Cerberus Capital Management||US|investor||
clayton-dubilier-and-rice|Clayton Dubilier & Rice|CD&R||US|investor||
tdr-capital|TDR Capital|||GB|investor||
fortress|~Fortress|Fortress Investment;Fortress Investment Group||US|investor||
leonard-green|Leonard Green|Leonard Green & Partners||US|investor||
l-catterton|L Catterton|||US|investor||
jab-holding|JAB Holding|~JAB||LU|investor||
3g-capital|3G Capital|||BR|investor||
elliott-management|Elliott Management|Elliott Investment Management;~Elliott||US|investor||
starboard-value|Starboard Value|||US|investor||
temasek|Temasek|淡马锡||SG|investor||
gic|~GIC|||SG|investor||
tiger-global|Tiger Global|||US|investor||
sequoia|Sequoia|Sequoia Capital;HongShan;红杉资本||US|investor||
hillhouse|Hillhouse|Hillhouse Capital;高瓴资本||CN|investor||
ep-group|EP Group|EP Global Commerce;EPGC||CZ|investor||
simon-property|Simon Property|Simon Property Group|NYSE:SPG|US|property||
brookfield|Brookfield|Brookfield Properties;Brookfield Asset Management|NYSE:BAM|CA|property||
unibail-rodamco-westfield|Unibail-Rodamco-Westfield|Unibail-Rodamco;Westfield;URW|EPA:URW|FR|property||
macerich|Macerich||NYSE:MAC|US|property||
hammerson|Hammerson||LSE:HMSO|GB|property||
landsec|Landsec|Land Securities|LSE:LAND|GB|property||
scentre|Scentre|Scentre Group|ASX:SCG|AU|property||
wework|WeWork|We Company||US|property||
dp-world|DP World|||AE|logistics||
at-and-t|AT&T||NYSE:T|US|telecom||Q35476
time-warner|Time Warner|WarnerMedia||US|telecom|at-and-t|
verizon|Verizon||NYSE:VZ|US|telecom||
t-mobile|T-Mobile|T-Mobile US|NASDAQ:TMUS|US|telecom||
vodafone|Vodafone||LSE:VOD|GB|telecom||
sprint|~Sprint|Sprint Corp||US|telecom||
bt-group|BT Group|~BT;British Telecom|LSE:BT.A|GB|telecom||
ford|~Ford|Ford Motor;Ford Motor Company;福特汽车|NYSE:F|US|auto||
general-motors|General Motors|GM;通用汽车|NYSE:GM|US|auto||
tesla|Tesla|特斯拉|NASDAQ:TSLA|US|auto||Q478214
toyota|Toyota|丰田|TYO:7203|JP|auto||Q53268
volkswagen|Volkswagen|VW;大众汽车|ETR:VOW3|DE|auto||
rivian|Rivian||NASDAQ:RIVN|US|auto||
renault|Renault|雷诺|EPA:RNO|FR|auto||
bmw|BMW||ETR:BMW|DE|auto||
bp|~BP|英国石油|LSE:BP|GB|fuel||
shell|~Shell|Royal Dutch Shell;Shell plc;壳牌|LSE:SHEL|GB|fuel||
exxonmobil|ExxonMobil|Exxon;Exxon Mobil|NYSE:XOM|US|fuel||
totalenergies|TotalEnergies||EPA:TTE|FR|fuel||
boeing|Boeing||NYSE:BA|US|aerospace||Q66
general-electric|General Electric|~GE;GE Appliances|NYSE:GE|US|industrial||
hilton|~Hilton|Hilton Worldwide|NYSE:HLT|US|travel||
marriott|Marriott|Marriott International|NASDAQ:MAR|US|travel||
airbnb|Airbnb||NASDAQ:ABNB|US|travel||
expedia|Expedia||NASDAQ:EXPE|US|travel||
booking-holdings|Booking Holdings|Booking.com|NASDAQ:BKNG|US|travel||
unitedhealth|UnitedHealth|UnitedHealth Group|NYSE:UNH|US|health||
cigna|Cigna||NYSE:CI|US|health||
express-scripts|Express Scripts|||US|health|cigna|
humana|Humana||NYSE:HUM|US|health||
mckesson|McKesson||NYSE:MCK|US|health||
cencora|Cencora|AmerisourceBergen|NYSE:COR|US|health||
cardinal-health|Cardinal Health||NYSE:CAH|US|health||
pfizer|Pfizer|辉瑞|NYSE:PFE|US|health||
villagemd|VillageMD|||US|health|walgreens|
`
