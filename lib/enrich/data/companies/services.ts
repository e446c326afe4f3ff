/** Retail technology, investors, landlords and other services. Columns as `data/companies.ts` reads them. */
export const SERVICES = `
= CZ grocery
Rohlik|Rohlik Group
= NO grocery
~Oda|Kolonial.no
= SE grocery
Mathem||oda
= FI tech
Relex|RELEX Solutions
= US property
~Prologis|||NYSE:PLD
Simon Property|Simon Property Group||NYSE:SPG
Macerich|||NYSE:MAC
WeWork|We Company
= SG property
~GLP|普洛斯
= US tech
~Nuro|Nuro Inc
Starship Technologies|~Starship
Waymo||google
Gatik
Aurora Innovation|||NASDAQ:AUR
Symbotic|||NASDAQ:SYM
Takeoff Technologies|~Takeoff
~Fabric|CommonSense Robotics
Alert Innovation||walmart
Dematic||kion
Locus Robotics
Simbe|Simbe Robotics
Brain Corp
Bossa Nova Robotics
AiFi
Zippin
Standard AI|Standard Cognition
Grabango
BigCommerce|~Commerce.com
Adobe|||NASDAQ:ADBE|Q11463
Magento||adobe
Salesforce|Salesforce.com||NYSE:CRM|Q941127
~Oracle|Oracle Retail;Oracle Corp;甲骨文||NYSE:ORCL|Q19900
IBM|||NYSE:IBM|Q37156
Microsoft|Azure;微软||NASDAQ:MSFT|Q2283
Google|Google Cloud;Google Shopping;Alphabet;谷歌||NASDAQ:GOOGL|Q95
YouTube||google
~Apple|Apple Pay;Apple Inc;苹果公司||NASDAQ:AAPL|Q312
~Meta|Meta Platforms;Facebook;脸书||NASDAQ:META|Q380
Instagram||meta
WhatsApp||meta
Pinterest|||NYSE:PINS
~Snap|Snap Inc;Snapchat||NYSE:SNAP
Twitter||||Q918
Reddit|||NYSE:RDDT
LinkedIn||microsoft
OpenAI|ChatGPT
Anthropic
~Perplexity|Perplexity AI
Nvidia|英伟达||NASDAQ:NVDA|Q182477
~Intel|英特尔||NASDAQ:INTC|Q248
Qualcomm|高通||NASDAQ:QCOM
Cisco|||NASDAQ:CSCO|Q173395
~Dell|Dell Technologies||NYSE:DELL|Q30873
NCR|NCR Voyix;NCR Corp||NYSE:VYX
Diebold Nixdorf|||NYSE:DBD
Zebra Technologies|||NASDAQ:ZBRA
The Trade Desk|~Trade Desk||NASDAQ:TTD
Omnicom|||NYSE:OMC
Quotient Technology|~Quotient
Ibotta|||NYSE:IBTA
Fetch Rewards
Blue Yonder||panasonic
Manhattan Associates|||NASDAQ:MANH
~Toast|Toast Inc||NYSE:TOST
Rokt
Narvar
Afresh|Afresh Technologies
= NO tech
AutoStore|||OSE:AUTO
= DE tech
KION|Kion Group||ETR:KGX
~SAP|思爱普||ETR:SAP|Q552581
= AT tech
~Knapp|Knapp AG
TGW Logistics
= CH tech
Swisslog
= CN tech
Geek+|Geekplus;极智嘉||||geek-and
= IL tech
~Trigo
Shopic
= CA tech
Shopify|||NYSE:SHOP
~Lightspeed|Lightspeed Commerce||TSX:LSPD
Flashfood
Mercatus Technologies|~Mercatus
= US media-service
Netflix|||NASDAQ:NFLX|Q907311
~Roku|Roku Inc||NASDAQ:ROKU
Disney|Walt Disney;迪士尼||NYSE:DIS|Q7414
Comcast|||NASDAQ:CMCSA
NBCUniversal||comcast
~Paramount|ViacomCBS;Paramount Global
= SE media-service
Spotify|||NYSE:SPOT|Q689141
= IE tech
Accenture|||NYSE:ACN
= IN tech
Infosys|||NSE:INFY
Tata Consultancy Services|TCS|tata-group|NSE:TCS
= JP tech
Toshiba|Toshiba Global Commerce
= FR tech
Criteo|||NASDAQ:CRTO
Publicis|Publicis Groupe||EPA:PUB
Mirakl
VusionGroup|SES-imagotag;Vusion||EPA:VU
= AU tech
CitrusAd||publicis
= GB tech
WPP|||LSE:WPP
= DK tech
Too Good To Go
= US bank
Citi|Citigroup;Citibank;花旗||NYSE:C
JPMorgan|JPMorgan Chase;JP Morgan;J.P. Morgan;摩根大通||NYSE:JPM
Goldman Sachs|高盛||NYSE:GS
Morgan Stanley|摩根士丹利||NYSE:MS
Capital One|||NYSE:COF
Wells Fargo|||NYSE:WFC
Bank of America|BofA||NYSE:BAC
= GB bank
Barclays|||LSE:BARC
HSBC|汇丰||LSE:HSBA
= JP investor
SoftBank|Softbank;SoftBank Vision Fund;软银;Vision Fund||TYO:9984
= US investor
Berkshire Hathaway|Berkshire||NYSE:BRK.B
~KKR|KKR & Co||NYSE:KKR
Blackstone|Blackstone Group;黑石||NYSE:BX
Apollo Global|~Apollo;Apollo Global Management||NYSE:APO
Carlyle|Carlyle Group;凯雷||NASDAQ:CG
~TPG|TPG Capital||NASDAQ:TPG
Bain Capital|贝恩资本
Advent International|~Advent
Sycamore Partners|Sycamore
~Cerberus|Cerberus Capital;Cerberus Capital Management
Clayton Dubilier & Rice|CD&R
~Fortress|Fortress Investment;Fortress Investment Group
Leonard Green|Leonard Green & Partners
L Catterton
Elliott Management|Elliott Investment Management;~Elliott
Starboard Value
Tiger Global
Sequoia|Sequoia Capital;HongShan;红杉资本;红杉中国;红杉
= LU investor
CVC|CVC Capital;CVC Capital Partners||AMS:CVC
JAB Holding|~JAB
= GB investor
TDR Capital|TDR资本
= BR investor
3G Capital
= SG investor
Temasek|淡马锡
~GIC|新加坡政府投资公司
= CN investor
Hillhouse|Hillhouse Capital;高瓴资本;Gaoling Capital;High Tide Capital;高瓴
= CZ investor
EP Group|EP Global Commerce;EPGC
= CA property
Brookfield|Brookfield Properties;Brookfield Asset Management||NYSE:BAM
= FR property
Unibail-Rodamco-Westfield|Unibail-Rodamco;Westfield;URW||EPA:URW
= GB property
Hammerson|||LSE:HMSO
Landsec|Land Securities||LSE:LAND
= AU property
Scentre|Scentre Group||ASX:SCG
= US telecom
AT&T|||NYSE:T|Q35476
Time Warner|WarnerMedia|at-and-t
Verizon|||NYSE:VZ
T-Mobile|T-Mobile US||NASDAQ:TMUS
~Sprint|Sprint Corp
= GB telecom
Vodafone|||LSE:VOD
BT Group|~BT;British Telecom||LSE:BT.A
= US auto
~Ford|Ford Motor;Ford Motor Company;福特汽车||NYSE:F
General Motors|GM;通用汽车||NYSE:GM
Tesla|特斯拉||NASDAQ:TSLA|Q478214
Rivian|||NASDAQ:RIVN
= JP auto
Toyota|丰田||TYO:7203|Q53268
= DE auto
Volkswagen|VW;大众汽车||ETR:VOW3
BMW|||ETR:BMW
= FR auto
Renault|雷诺||EPA:RNO
= GB fuel
~BP|英国石油||LSE:BP
~Shell|Royal Dutch Shell;Shell plc;壳牌||LSE:SHEL
= US fuel
ExxonMobil|Exxon;Exxon Mobil||NYSE:XOM
= FR fuel
TotalEnergies|||EPA:TTE
= US aerospace
Boeing|||NYSE:BA|Q66
= US industrial
General Electric|~GE;GE Appliances||NYSE:GE
= US travel
~Hilton|Hilton Worldwide||NYSE:HLT
Marriott|Marriott International||NASDAQ:MAR
Airbnb|||NASDAQ:ABNB
Expedia|||NASDAQ:EXPE
Booking Holdings|Booking.com||NASDAQ:BKNG
= US health
UnitedHealth|UnitedHealth Group||NYSE:UNH
Cigna|||NYSE:CI
Express Scripts||cigna
Humana|||NYSE:HUM
McKesson|||NYSE:MCK
Cencora|AmerisourceBergen||NYSE:COR
Cardinal Health|||NYSE:CAH
Pfizer|辉瑞||NYSE:PFE
VillageMD||walgreens
`
