/** Brand owners and restaurants. Columns as `data/companies.ts` reads them. */
export const BRANDS = `
nestle|Nestlé|Nestle;Nescafé;Nescafe;KitKat;雀巢|SWX:NESN|CH|food||Q160746
nespresso|Nespresso|||CH|food|nestle|
unilever|Unilever|联合利华|LSE:ULVR|GB|household||Q157062
procter-and-gamble|Procter & Gamble|P&G;宝洁|NYSE:PG|US|household||Q212405
coca-cola|Coca-Cola|Coca Cola;The Coca-Cola Company;Coke;可口可乐|NYSE:KO|US|drinks||Q3295867
pepsico|PepsiCo|Pepsi;Frito-Lay;百事可乐;百事公司|NASDAQ:PEP|US|drinks||Q334800
mondelez|Mondelez|Mondelēz;Mondelez International;Oreo;亿滋|NASDAQ:MDLZ|US|food||
kraft-heinz|Kraft Heinz|Kraft Foods;Heinz;卡夫亨氏|NASDAQ:KHC|US|food||
danone|Danone|达能|EPA:BN|FR|food||
mars|~Mars|Mars Inc;Mars Wrigley;玛氏||US|food||
kellogg|Kellogg|Kellogg's;Kellanova;WK Kellogg||US|food||
ferrero|Ferrero|费列罗||IT|food||
general-mills|General Mills|~Cheerios;通用磨坊|NYSE:GIS|US|food||
campbells|~Campbell's|Campbell Soup;Campbell's Soup|NASDAQ:CPB|US|food||
conagra|Conagra|Conagra Brands;ConAgra Foods|NYSE:CAG|US|food||
hershey|~Hershey|Hershey's;Hershey Company;好时|NYSE:HSY|US|food||
hormel|Hormel|Hormel Foods|NYSE:HRL|US|food||
tyson-foods|Tyson Foods|~Tyson;泰森食品|NYSE:TSN|US|food||
jbs|JBS||B3:JBSS3|BR|food||
smithfield|~Smithfield|Smithfield Foods|NASDAQ:SFD|US|food|wh-group|
wh-group|WH Group|万洲国际|HKEX:0288|HK|food||
pilgrims-pride|Pilgrim's Pride|Pilgrim's|NASDAQ:PPC|US|food|jbs|
cargill|Cargill|嘉吉||US|food||
adm|~ADM|Archer Daniels Midland|NYSE:ADM|US|food||
bunge|Bunge||NYSE:BG|US|food||
jm-smucker|JM Smucker|J.M. Smucker;Smucker;Smucker's|NYSE:SJM|US|food||
mccormick|~McCormick|McCormick & Company|NYSE:MKC|US|food||
post-holdings|Post Holdings||NYSE:POST|US|food||
treehouse-foods|TreeHouse Foods||NYSE:THS|US|food||
b-and-g-foods|B&G Foods||NYSE:BGS|US|food||
beyond-meat|Beyond Meat||NASDAQ:BYND|US|food||
impossible-foods|Impossible Foods|~Impossible||US|food||
oatly|Oatly||NASDAQ:OTLY|SE|food||
chobani|Chobani|||US|food||
ben-and-jerrys|Ben & Jerry's|Ben and Jerrys||US|food|magnum-ice-cream-company|
magnum-ice-cream-company|Magnum Ice Cream Company|||NL|food||
lactalis|Lactalis|Groupe Lactalis||FR|food||
arla-foods|Arla Foods|~Arla||DK|food||
frieslandcampina|FrieslandCampina|||NL|food||
fonterra|Fonterra|恒天然|NZX:FCG|NZ|food||
a2-milk|~a2 Milk|a2 Milk Company;The a2 Milk Company|NZX:ATM|NZ|food||
yili|Yili|伊利|SHA:600887|CN|food||
mengniu|Mengniu|China Mengniu;蒙牛|HKEX:2319|CN|food||
feihe|~Feihe|China Feihe;飞鹤|HKEX:6186|CN|food||
wilmar|Wilmar|Wilmar International;丰益国际|SGX:F34|SG|food||
barilla|Barilla|||IT|food||
bimbo|~Bimbo|Grupo Bimbo|BMV:BIMBOA|MX|food||
brf|BRF||B3:BRFS3|BR|food||
ajinomoto|Ajinomoto|味之素|TYO:2802|JP|food||
premier-foods|Premier Foods||LSE:PFD|GB|food||
cranswick|Cranswick||LSE:CWK|GB|food||
greencore|~Greencore||LSE:GNC|IE|food||
tate-and-lyle|Tate & Lyle||LSE:TATE|GB|food||
barry-callebaut|Barry Callebaut||SWX:BARN|CH|food||
lindt|Lindt|Lindt & Sprüngli|SWX:LISN|CH|food||
chiquita|Chiquita|||CH|food||
dole|~Dole|Dole plc;Dole Food|NYSE:DOLE|IE|food||
del-monte|Del Monte|Fresh Del Monte||US|food||
want-want|Want Want|旺旺|HKEX:0151|CN|food||
three-squirrels|Three Squirrels|三只松鼠|SHE:300783|CN|food||
master-kong|Master Kong|Tingyi;康师傅|HKEX:0322|CN|food||
uni-president|Uni-President|统一企业|TWSE:1216|TW|food||
nongfu-spring|Nongfu Spring|农夫山泉|HKEX:9633|CN|drinks||
wahaha|Wahaha|娃哈哈||CN|drinks||
kweichow-moutai|Kweichow Moutai|Moutai;贵州茅台;茅台|SHA:600519|CN|drinks||
tsingtao|Tsingtao|Tsingtao Brewery;青岛啤酒|HKEX:0168|CN|drinks||
china-resources|China Resources|China Resources Beer;华润集团;华润||CN|general||
ab-inbev|AB InBev|Anheuser-Busch InBev;Anheuser-Busch;Budweiser;ABInBev;百威|EBR:ABI|BE|drinks||
heineken|Heineken|喜力|AMS:HEIA|NL|drinks||
carlsberg|Carlsberg|嘉士伯|CPH:CARL.B|DK|drinks||
molson-coors|Molson Coors|MillerCoors|NYSE:TAP|US|drinks||
constellation-brands|Constellation Brands||NYSE:STZ|US|drinks||
boston-beer|Boston Beer|Boston Beer Company|NYSE:SAM|US|drinks||
diageo|Diageo|帝亚吉欧|LSE:DGE|GB|drinks||
pernod-ricard|Pernod Ricard|~Pernod;保乐力加|EPA:RI|FR|drinks||
bacardi|Bacardi|||BM|drinks||
campari|Campari|Davide Campari|BIT:CPR|IT|drinks||
brown-forman|Brown-Forman|Jack Daniel's|NYSE:BF.B|US|drinks||
treasury-wine|Treasury Wine|Treasury Wine Estates|ASX:TWE|AU|drinks||
suntory|Suntory|三得利||JP|drinks||
asahi|~Asahi|Asahi Group;朝日啤酒|TYO:2502|JP|drinks||
kirin|~Kirin|Kirin Holdings;麒麟啤酒|TYO:2503|JP|drinks||
keurig-dr-pepper|Keurig Dr Pepper|Dr Pepper;Dr Pepper Snapple;Keurig|NASDAQ:KDP|US|drinks||
jde-peets|JDE Peet's|Jacobs Douwe Egberts;JDE|AMS:JDEP|NL|drinks||
monster-beverage|Monster Beverage|Monster Energy|NASDAQ:MNST|US|drinks||
red-bull|Red Bull|||AT|drinks||
celsius-holdings|Celsius Holdings|~Celsius|NASDAQ:CELH|US|drinks||
poppi|~Poppi|||US|drinks|pepsico|
lavazza|Lavazza|||IT|drinks||Q543750
britvic|Britvic|||GB|drinks|carlsberg|
primo-brands|Primo Brands|||US|drinks||
colgate-palmolive|Colgate-Palmolive|Colgate;Palmolive;高露洁|NYSE:CL|US|household||
kimberly-clark|Kimberly-Clark|Huggies;Kleenex;金佰利|NASDAQ:KMB|US|household||
reckitt|Reckitt|Reckitt Benckiser;Durex;Dettol;利洁时|LSE:RKT|GB|household||
henkel|Henkel|汉高|ETR:HEN3|DE|household||
clorox|Clorox||NYSE:CLX|US|household||
church-and-dwight|Church & Dwight||NYSE:CHD|US|household||
johnson-and-johnson|Johnson & Johnson|J&J;强生|NYSE:JNJ|US|household||
kenvue|Kenvue||NYSE:KVUE|US|household||
haleon|Haleon||LSE:HLN|GB|household||
edgewell|Edgewell|Edgewell Personal Care|NYSE:EPC|US|household||
energizer|~Energizer|Energizer Holdings|NYSE:ENR|US|household||
spectrum-brands|Spectrum Brands||NYSE:SPB|US|household||
newell-brands|Newell Brands|Newell|NASDAQ:NWL|US|household||
essity|Essity||STO:ESSITY-B|SE|household||
unicharm|Unicharm|尤妮佳|TYO:8113|JP|household||
dyson|~Dyson|戴森||SG|electronics||
sharkninja|SharkNinja||NYSE:SN|US|electronics||
irobot|iRobot|||US|electronics||
whirlpool|~Whirlpool|Whirlpool Corp;惠而浦|NYSE:WHR|US|electronics||
electrolux|Electrolux|伊莱克斯|STO:ELUX-B|SE|electronics||
philips|Philips|Royal Philips;飞利浦|AMS:PHIA|NL|electronics||
sony|Sony|索尼|TYO:6758|JP|electronics||Q41187
samsung|Samsung|Samsung Electronics;三星电子|KRX:005930|KR|electronics||Q20718
lg-electronics|LG Electronics|~LG|KRX:066570|KR|electronics||
panasonic|Panasonic|松下|TYO:6752|JP|electronics||
nintendo|Nintendo|任天堂|TYO:7974|JP|electronics||Q8093
gopro|GoPro||NASDAQ:GPRO|US|electronics||
sonos|Sonos||NASDAQ:SONO|US|electronics||
fitbit|Fitbit|||US|electronics|google|
lego|Lego|乐高||DK|toys||
mattel|Mattel|~Barbie;美泰|NASDAQ:MAT|US|toys||
hasbro|Hasbro|孩之宝|NASDAQ:HAS|US|toys||
funko|Funko||NASDAQ:FNKO|US|toys||
pop-mart|Pop Mart|泡泡玛特|HKEX:9992|CN|toys||Q97180096
pampers|Pampers|||US|household|procter-and-gamble|
gillette|Gillette|||US|household|procter-and-gamble|
harrys|~Harry's|Harry's Inc||US|household||
dollar-shave-club|Dollar Shave Club|||US|household||
the-honest-company|The Honest Company|Honest Company|NASDAQ:HNST|US|household||
goop|~Goop|||US|beauty||
yeti|~Yeti|Yeti Holdings|NYSE:YETI|US|home||
tupperware|Tupperware|||US|home||
stanley-black-and-decker|Stanley Black & Decker|||US|home||
scotts-miracle-gro|Scotts Miracle-Gro|Miracle-Gro|NYSE:SMG|US|home||
tempur-sealy|Tempur Sealy|Somnigroup|NYSE:SGI|US|home||
mattress-firm|Mattress Firm|||US|home|tempur-sealy|
casper|~Casper|Casper Sleep||US|home||
purple|~Purple|Purple Innovation||US|home||
philip-morris|Philip Morris|Philip Morris International|NYSE:PM|US|tobacco||
british-american-tobacco|British American Tobacco||LSE:BATS|GB|tobacco||
altria|Altria||NYSE:MO|US|tobacco||
juul|Juul|Juul Labs||US|tobacco||
starbucks|Starbucks|星巴克|NASDAQ:SBUX|US|foodservice||Q37158
mcdonalds|McDonald's|McDonalds;麦当劳|NYSE:MCD|US|foodservice||Q38076
yum-brands|Yum Brands|Yum! Brands;~Yum;百胜餐饮|NYSE:YUM|US|foodservice||
yum-china|Yum China|百胜中国|NYSE:YUMC|CN|foodservice||
kfc|KFC|Kentucky Fried Chicken;肯德基||US|foodservice|yum-brands|Q524757
pizza-hut|Pizza Hut|必胜客||US|foodservice|yum-brands|Q191615
taco-bell|Taco Bell|||US|foodservice|yum-brands|
dominos|Domino's|Domino's Pizza;Dominos;达美乐|NASDAQ:DPZ|US|foodservice||Q839466
papa-johns|Papa John's|Papa Johns|NASDAQ:PZZA|US|foodservice||Q2759586
subway|~Subway|赛百味||US|foodservice||Q244457
restaurant-brands|Restaurant Brands|Restaurant Brands International|NYSE:QSR|CA|foodservice||
tim-hortons|Tim Hortons|||CA|foodservice|restaurant-brands|
popeyes|Popeyes|||CA|foodservice|restaurant-brands|
burger-king|Burger King|汉堡王||US|foodservice|restaurant-brands|Q177054
wendys|~Wendy's||NASDAQ:WEN|US|foodservice||Q550258
chipotle|Chipotle|Chipotle Mexican Grill|NYSE:CMG|US|foodservice||Q465751
dunkin|Dunkin'|Dunkin;Dunkin Donuts;Dunkin' Donuts||US|foodservice|inspire-brands|Q847743
inspire-brands|Inspire Brands|||US|foodservice||
arbys|~Arby's|||US|foodservice|inspire-brands|
chick-fil-a|Chick-fil-A|||US|foodservice||Q491516
panera|Panera|Panera Bread||US|foodservice||
shake-shack|Shake Shack||NYSE:SHAK|US|foodservice||Q1058722
sweetgreen|Sweetgreen||NYSE:SG|US|foodservice||
krispy-kreme|Krispy Kreme||NASDAQ:DNUT|US|foodservice||Q1192805
darden|Darden|Darden Restaurants;Olive Garden|NYSE:DRI|US|foodservice||
luckin-coffee|Luckin Coffee|Luckin;瑞幸咖啡;瑞幸||CN|foodservice||Q56811344
mixue|Mixue|蜜雪冰城|HKEX:2097|CN|foodservice||
heytea|~Heytea|喜茶||CN|foodservice||Q60875376
haidilao|Haidilao|海底捞|HKEX:6862|CN|foodservice||
costa-coffee|Costa Coffee|Costa||GB|foodservice|coca-cola|
pret-a-manger|Pret A Manger|~Pret||GB|foodservice||Q2109109
greggs|Greggs||LSE:GRG|GB|foodservice||Q3403981
ssp-group|SSP Group|~SSP|LSE:SSPG|GB|foodservice||
nandos|Nando's|Nandos||ZA|foodservice||
pizzaexpress|PizzaExpress|Pizza Express||GB|foodservice||
jollibee|Jollibee||PSE:JFC|PH|foodservice||Q37614
hellofresh|HelloFresh|Hello Fresh|ETR:HFG|DE|delivery||
blue-apron|Blue Apron|||US|delivery|wonder|
wonder|~Wonder|Wonder Group||US|foodservice||
gousto|Gousto|||GB|delivery||
sodexo|Sodexo||EPA:SW|FR|foodservice||
aramark|Aramark||NYSE:ARMK|US|foodservice||
compass-group|Compass Group||LSE:CPG|GB|foodservice||
`
