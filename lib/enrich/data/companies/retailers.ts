/** Marketplaces, department stores, home, electronics and other general retail. Columns as `data/companies.ts` reads them. */
export const RETAILERS = `
amazon|Amazon|Amazon.com;Amazon Prime;Amazon Fresh;Amazon Go;Amazon Marketplace;Amazon Pay;Amazon India;Amazon UK;Amazon Ads;亚马逊;亞馬遜|NASDAQ:AMZN|US|marketplace||Q3884
amazon-web-services|Amazon Web Services|AWS||US|tech|amazon|
alibaba|Alibaba|Alibaba Group;Alibaba.com;Alibaba Group Holding;Alibaba Cloud;Ali Baba;1688.com;阿里巴巴;阿里集团|NYSE:BABA|CN|marketplace||Q1359568
tmall|Tmall|天猫||CN|marketplace|alibaba|
tmall-global|Tmall Global|Tmall International;Tmall Worldwide;Tmall HK;天猫国际||CN|marketplace|alibaba|
taobao|Taobao|Taobao Marketplace;Taobao Live;淘宝||CN|marketplace|alibaba|
aliexpress|AliExpress|Ali Express;速卖通||CN|marketplace|alibaba|
lazada|Lazada|来赞达||SG|marketplace|alibaba|
trendyol|Trendyol|||TR|marketplace|alibaba|
daraz|Daraz|||PK|marketplace|alibaba|
cainiao|Cainiao|Cainiao Network;Cainiao Smart Logistics;菜鸟网络;菜鸟||CN|logistics|alibaba|
ele-me|Ele.me|饿了么||CN|delivery|alibaba|
ant-group|Ant Group|Ant Financial;蚂蚁集团;蚂蚁金服||CN|payments|alibaba|
alipay|Alipay|Alipay+;支付宝||CN|payments|ant-group|
kaola|Kaola|网易考拉;考拉海购||CN|marketplace|alibaba|
intime|Intime|Intime Retail;银泰百货;银泰商业||CN|department||
jd-com|JD.com|Jingdong;Jing Dong;~JD;JD Mall;JD Worldwide;JD Group;京东集团;京东商城;京东|NASDAQ:JD|CN|marketplace||
jd-logistics|JD Logistics|京东物流|HKEX:2618|CN|logistics|jd-com|
jd-health|JD Health|京东健康|HKEX:6618|CN|pharmacy|jd-com|
7fresh|7Fresh|7 Fresh;七鲜||CN|grocery|jd-com|
dada|Dada-JD Daojia|Dada-Jingdong;Dada JD Daojia;Dada Nexus;JD Daojia;JDDJ;Dada Group;New Dada;~Dada;达达集团;京东到家;达达||CN|delivery|jd-com|
ceconomy|Ceconomy|MediaMarktSaturn;MediaMarkt;Media Markt||DE|electronics|jd-com|
pinduoduo|Pinduoduo|PDD;PDD Holdings;拼多多|NASDAQ:PDD|CN|marketplace||
temu|Temu|||CN|marketplace|pinduoduo|
shein|Shein|希音||SG|fashion||
vipshop|Vipshop|唯品会|NYSE:VIPS|CN|marketplace||
suning|Suning|Suning.com;苏宁易购;苏宁|SHE:002024|CN|electronics||Q17066824
gome|Gome|Gome Retail;国美电器;国美|HKEX:0493|CN|electronics||
xiaohongshu|Xiaohongshu|RedNote;Red Note;Little Red Book;小红书||CN|marketplace||
douyin|Douyin|Douyin Mall;抖音||CN|marketplace|bytedance|
tiktok|TikTok|TikTok Shop;Tik Tok||SG|marketplace|bytedance|
bytedance|ByteDance|Bytedance;字节跳动||CN|tech||
kuaishou|Kuaishou|快手|HKEX:1024|CN|marketplace||
tencent|Tencent|腾讯|HKEX:0700|CN|tech||Q860580
wechat|WeChat|Weixin;WeChat Pay;微信支付;微信||CN|tech|tencent|
baidu|Baidu|百度|NASDAQ:BIDU|CN|tech||
netease|NetEase|网易|NASDAQ:NTES|CN|tech||
meituan|Meituan|Meituan Dianping;Meituan-Dianping;美团点评;美团|HKEX:3690|CN|delivery||
xiaomi|Xiaomi|小米集团|HKEX:1810|CN|electronics||Q1636958
huawei|Huawei|华为||CN|electronics||Q160120
lenovo|Lenovo|联想集团|HKEX:0992|CN|electronics||
haier|Haier|海尔|SHA:600690|CN|electronics||
midea|Midea|美的集团|SHE:000333|CN|electronics||
wanda-group|Wanda Group|Dalian Wanda;Wanda;大连万达;万达||CN|property||
fosun|Fosun|Fosun International;复星|HKEX:0656|CN|investor||
hktvmall|HKTVmall|||HK|marketplace||
sea-group|Sea Group|Sea Limited;Garena|NYSE:SE|SG|marketplace||
shopee|Shopee|虾皮||SG|marketplace|sea-group|
grab|~Grab|Grab Holdings;GrabMart;GrabFood|NASDAQ:GRAB|SG|delivery||
goto|~GoTo|Gojek||ID|delivery||
tokopedia|Tokopedia|||ID|marketplace|tiktok|
bukalapak|Bukalapak|||ID|marketplace||
blibli|Blibli|||ID|marketplace||
zalora|Zalora|||SG|fashion||
tiki|~Tiki|Tiki.vn||VN|marketplace||
flipkart|Flipkart|Flipkart Group||IN|marketplace|walmart|
phonepe|PhonePe|||IN|payments|walmart|
myntra|Myntra|||IN|fashion|flipkart|
snapdeal|Snapdeal|||IN|marketplace||
nykaa|Nykaa||NSE:NYKAA|IN|beauty||
meesho|Meesho|||IN|marketplace||
paytm|Paytm|One97 Communications|NSE:PAYTM|IN|payments||
blinkit|Blinkit|Grofers||IN|delivery|zomato|
zomato|Zomato|Eternal Ltd|NSE:ETERNAL|IN|delivery||
swiggy|Swiggy|Swiggy Instamart||IN|delivery||
zepto|Zepto|||IN|delivery||
dunzo|Dunzo|||IN|delivery||
udaan|~Udaan|||IN|wholesale||
lenskart|Lenskart|||IN|fashion||
rakuten|Rakuten|Rakuten Ichiba;Rakuten Group;Rakuten Seiyu;日本乐天|TYO:4755|JP|marketplace||
mercari|Mercari||TYO:4385|JP|marketplace||
zozo|Zozo|Zozotown||JP|fashion|ly-corporation|
ly-corporation|LY Corporation|Yahoo Japan;Z Holdings||JP|tech|softbank|
coupang|Coupang|Rocket Delivery;酷澎|NYSE:CPNG|KR|marketplace||
farfetch|Farfetch||NYSE:FTCH|GB|luxury|coupang|
gmarket|Gmarket|eBay Korea||KR|marketplace|shinsegae|
naver|Naver||KRX:035420|KR|tech||
kakao|Kakao||KRX:035720|KR|tech||
mercadolibre|MercadoLibre|Mercado Libre;Mercado Livre;Mercado Pago|NASDAQ:MELI|UY|marketplace||
magazine-luiza|Magazine Luiza|Magalu|B3:MGLU3|BR|marketplace||
americanas|Americanas|B2W;Lojas Americanas|B3:AMER3|BR|marketplace||
via-varejo|Via Varejo|Casas Bahia||BR|electronics||
lojas-renner|Lojas Renner|~Renner|B3:LREN3|BR|fashion||
natura|Natura|Natura &Co;Natura & Co||BR|beauty||
el-puerto-de-liverpool|El Puerto de Liverpool||BMV:LIVEPOL|MX|department||
elektra|Elektra|Grupo Elektra||MX|general||Q1142753
ripley|~Ripley|Ripley Corp||CL|department||
jumia|Jumia||NYSE:JMIA|NG|marketplace||
konga|Konga|||NG|marketplace||
takealot|Takealot|||ZA|marketplace|naspers|
naspers|Naspers||JSE:NPN|ZA|investor||
prosus|Prosus||AMS:PRX|NL|investor|naspers|
noon|~Noon|Noon.com||AE|marketplace||
souq|Souq|Souq.com||AE|marketplace|amazon|
talabat|Talabat||DFM:TALABAT|AE|delivery|delivery-hero|
hepsiburada|Hepsiburada||NASDAQ:HEPS|TR|marketplace||
allegro|~Allegro|Allegro.eu|WSE:ALE|PL|marketplace||
ozon|~Ozon|Ozon Holdings||RU|marketplace||
wildberries|Wildberries|||RU|marketplace||
emag|eMAG|||RO|marketplace||
ebay|eBay|EBay||US|marketplace||Q58024
stubhub|StubHub|||US|marketplace||
etsy|Etsy||NASDAQ:ETSY|US|marketplace||
depop|Depop|||US|marketplace|etsy|
reverb|~Reverb|Reverb.com||US|marketplace|etsy|
wayfair|Wayfair|Way Fair|NYSE:W|US|home||
overstock|Overstock|Overstock.com||US|home||
bed-bath-and-beyond|Bed Bath & Beyond|||US|home|overstock|
chewy|~Chewy|Chewy.com|NYSE:CHWY|US|pets||
wish|~Wish|ContextLogic||US|marketplace||
jet-com|Jet.com|||US|marketplace|walmart|
poshmark|Poshmark|||US|marketplace|naver|
thredup|ThredUp|thredUP|NASDAQ:TDUP|US|fashion||
the-realreal|~The RealReal|RealReal|NASDAQ:REAL|US|luxury||
stockx|StockX|||US|marketplace||
vinted|Vinted|||LT|marketplace||
vestiaire-collective|Vestiaire Collective|||FR|luxury||
vudu|Vudu|||US|media-service||
best-buy|~Best Buy|Best Buy Co;百思买|NYSE:BBY|US|electronics||
gamestop|GameStop|Game Stop|NYSE:GME|US|electronics||Q202210
radioshack|RadioShack|Radio Shack||US|electronics||Q1195490
b-and-h-photo|B&H Photo|||US|electronics||
newegg|Newegg||NASDAQ:NEGG|US|electronics||
currys|Currys|Dixons Carphone;Carphone Warehouse;Currys PC World|LSE:CURY|GB|electronics||
fnac-darty|Fnac Darty|Fnac;Darty|EPA:FNAC|FR|electronics||
jb-hi-fi|JB Hi-Fi||ASX:JBH|AU|electronics||
harvey-norman|Harvey Norman||ASX:HVN|AU|electronics||Q4040441
croma|~Croma|Infiniti Retail||IN|electronics|tata-group|
yamada-denki|Yamada Denki|Yamada Holdings|TYO:9831|JP|electronics||Q1096390
bic-camera|Bic Camera||TYO:3048|JP|electronics||Q4903531
boulanger|~Boulanger|||FR|electronics||
macys|Macy's|Macys;梅西百货|NYSE:M|US|department||
bloomingdales|Bloomingdale's|Bloomingdales||US|department|macys|
kohls|Kohl's|Kohls|NYSE:KSS|US|department||Q967265
nordstrom|Nordstrom|Nordstrom Rack||US|department||
jcpenney|JCPenney|J.C. Penney;JC Penney;JCP||US|department|catalyst-brands|Q920037
catalyst-brands|Catalyst Brands|||US|fashion||
sears|Sears|Sears Holdings;Transformco;西尔斯||US|department||
kmart|Kmart|||US|general||Q1753080
kenmore|Kenmore|||US|electronics||
saks-global|Saks Global|Saks;Saks Fifth Avenue;Saks Inc;Saks OFF 5TH||US|department||
neiman-marcus|Neiman Marcus|||US|department|saks-global|
bergdorf-goodman|Bergdorf Goodman|||US|department|neiman-marcus|
hudsons-bay|Hudson's Bay|Hudson's Bay Company;HBC;Hudson Bay||CA|department||
dillards|Dillard's|Dillards|NYSE:DDS|US|department||
belk|Belk|||US|department||
barneys|Barneys|Barneys New York||US|department||
lord-and-taylor|Lord & Taylor|||US|department||
debenhams|Debenhams|||GB|department|boohoo|
house-of-fraser|House of Fraser|||GB|department|frasers-group|
harrods|Harrods|||GB|department||
selfridges|Selfridges|||GB|department||
harvey-nichols|Harvey Nichols|||GB|department||
fenwick|~Fenwick|||GB|department||
galeries-lafayette|Galeries Lafayette|老佛爷百货||FR|department||Q3094686
printemps|Printemps|||FR|department||Q1535260
kadewe|KaDeWe|||DE|department||
galeria-kaufhof|Galeria Kaufhof|Galeria Karstadt Kaufhof;Galeria Karstadt;Karstadt||DE|department||
isetan-mitsukoshi|Isetan Mitsukoshi|Isetan;Mitsukoshi|TYO:3099|JP|department||
takashimaya|Takashimaya||TYO:8233|JP|department||
myer|Myer||ASX:MYR|AU|department||
david-jones|David Jones|||AU|department||
tjx|TJX|TJX Companies;T.J. Maxx;TJ Maxx;TK Maxx;HomeGoods;Marshalls|NYSE:TJX|US|discount||
ross-stores|Ross Stores|~Ross;Ross Dress for Less|NASDAQ:ROST|US|discount||
burlington|~Burlington|Burlington Stores;Burlington Coat Factory|NYSE:BURL|US|discount||Q4999220
home-depot|Home Depot|The Home Depot;家得宝|NYSE:HD|US|home||
lowes|Lowe's|Lowes;劳氏|NYSE:LOW|US|home||Q1373493
menards|Menards|||US|home||
ace-hardware|Ace Hardware|||US|home||Q4672981
floor-and-decor|~Floor & Decor||NYSE:FND|US|home||
tractor-supply|Tractor Supply|Tractor Supply Company|NASDAQ:TSCO|US|home||
ikea|IKEA|Ikea;Ingka;Ingka Group;Inter IKEA;宜家||SE|home||Q54078
b-and-q|B&Q|||GB|home|kingfisher|Q707602
screwfix|Screwfix|||GB|home|kingfisher|Q7439115
kingfisher|~Kingfisher|Castorama|LSE:KGF|GB|home||
homebase|Homebase|||GB|home||
dunelm|Dunelm||LSE:DNLM|GB|home||Q5315020
wickes|Wickes||LSE:WIX|GB|home||Q7998350
leroy-merlin|Leroy Merlin|||FR|home|adeo|Q889624
adeo|~Adeo|Groupe Adeo||FR|home||
maisons-du-monde|Maisons du Monde||EPA:MDM|FR|home||Q3280364
obi|~Obi|Obi Group||DE|home||
hornbach|Hornbach||ETR:HBH|DE|home||
bauhaus|~Bauhaus|||DE|home||Q672043
jysk|JYSK|Jysk||DK|home||Q138913
nitori|Nitori||TYO:9843|JP|home||Q10801453
muji|Muji|Ryohin Keikaku;无印良品|TYO:7453|JP|home||Q708789
daiso|Daiso|大创||JP|discount||Q866991
red-star-macalline|Red Star Macalline|红星美凯龙|HKEX:1528|CN|home||
easyhome|Easyhome|居然之家||CN|home||
williams-sonoma|Williams-Sonoma|Williams Sonoma;Pottery Barn;West Elm|NYSE:WSM|US|home||Q2581220
restoration-hardware|Restoration Hardware|~RH|NYSE:RH|US|home||Q7316207
crate-and-barrel|Crate & Barrel|Crate and Barrel||US|home||
ashley-furniture|Ashley Furniture|Ashley HomeStore||US|home||
at-home|~At Home|At Home Group||US|home||Q5522290
container-store|Container Store|The Container Store||US|home||
michaels|~Michaels|Michaels Stores;Michaels Companies||US|home||Q6835667
joann|~Joann|Jo-Ann Stores;Joann Fabrics||US|home||
hobby-lobby|Hobby Lobby|||US|home||
party-city|Party City|||US|general||
petco|Petco||NASDAQ:WOOF|US|pets||
petsmart|PetSmart|||US|pets||
pets-at-home|Pets at Home||LSE:PETS|GB|pets||Q7179258
zooplus|Zooplus|||DE|pets||
fressnapf|Fressnapf|Maxi Zoo||DE|pets||Q875796
barnes-and-noble|Barnes & Noble|||US|books||
waterstones|Waterstones|||GB|books||Q151779
toys-r-us|Toys R Us|Toys "R" Us;Toys'R'Us;ToysRUs;玩具反斗城||US|toys||
staples|~Staples|Staples Inc||US|office||Q785943
odp|~ODP|Office Depot;OfficeMax|NASDAQ:ODP|US|office||
autozone|AutoZone||NYSE:AZO|US|auto-parts||Q4826087
advance-auto-parts|Advance Auto Parts||NYSE:AAP|US|auto-parts||
oreilly-automotive|O'Reilly Automotive|O'Reilly Auto Parts|NASDAQ:ORLY|US|auto-parts||
carmax|CarMax||NYSE:KMX|US|auto||
carvana|Carvana||NYSE:CVNA|US|auto||
action|~Action|||NL|discount||Q2634111
flying-tiger|Flying Tiger|Flying Tiger Copenhagen||DK|discount||
pepco|Pepco|Pepco Group|WSE:PCO|PL|discount||Q11815580
poundstretcher|Poundstretcher|||GB|discount||
the-range|~The Range|||GB|home||Q7759409
wilko|~Wilko|||GB|home||Q8002536
matalan|~Matalan|||GB|fashion||
the-very-group|The Very Group|~Very;Shop Direct;Littlewoods||GB|marketplace||
n-brown|N Brown|N Brown Group|LSE:BWNG|GB|fashion||
mothercare|Mothercare||LSE:MTC|GB|baby||Q136738
smyths|~Smyths|Smyths Toys||IE|toys||Q7546779
hmv|HMV|||GB|electronics||
halfords|Halfords||LSE:HFD|GB|auto-parts||Q3398786
lookfantastic|Lookfantastic|THG;The Hut Group|LSE:THG|GB|beauty||
dufry|Dufry|Avolta;World Duty Free|SWX:AVOL|CH|travel-retail||
dfs-group|DFS Group|DFS Duty Free||HK|travel-retail|lvmh|
china-tourism-group-duty-free|China Tourism Group Duty Free|China Duty Free;CDFG;中免集团;中国中免|SHA:601888|CN|travel-retail||
lagardere|Lagardère|Lagardere;Lagardère Travel Retail|EPA:MMB|FR|travel-retail||
`
