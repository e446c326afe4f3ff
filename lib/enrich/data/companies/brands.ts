/** Brand owners and restaurants. Columns as `data/companies.ts` reads them. */
export const BRANDS = `
= CH food
Nestlé|Nestle;Nescafé;Nescafe;KitKat;雀巢||SWX:NESN|Q160746
Nespresso||nestle
Barry Callebaut|||SWX:BARN
Lindt|Lindt & Sprüngli||SWX:LISN
Chiquita
= GB household
Unilever|联合利华||LSE:ULVR|Q157062
Reckitt|Reckitt Benckiser;Durex;Dettol;利洁时||LSE:RKT
Haleon|||LSE:HLN
= US household
Procter & Gamble|P&G;宝洁||NYSE:PG|Q212405
Colgate-Palmolive|Colgate;Palmolive;高露洁||NYSE:CL
Kimberly-Clark|Huggies;Kleenex;金佰利||NASDAQ:KMB
Clorox|||NYSE:CLX
Church & Dwight|||NYSE:CHD
Johnson & Johnson|J&J;强生||NYSE:JNJ
Kenvue|||NYSE:KVUE
Edgewell|Edgewell Personal Care||NYSE:EPC
~Energizer|Energizer Holdings||NYSE:ENR
Spectrum Brands|||NYSE:SPB
Newell Brands|Newell||NASDAQ:NWL
Pampers||procter-and-gamble
Gillette||procter-and-gamble
~Harry's|Harry's Inc
Dollar Shave Club
The Honest Company|Honest Company||NASDAQ:HNST
= US drinks
Coca-Cola|Coca Cola;The Coca-Cola Company;Coke;可口可乐||NYSE:KO|Q3295867
PepsiCo|Pepsi;百事可乐;百事公司;百事||NASDAQ:PEP|Q334800
Molson Coors|MillerCoors||NYSE:TAP
Constellation Brands|||NYSE:STZ
Boston Beer|Boston Beer Company||NYSE:SAM
Brown-Forman|||NYSE:BF.B
Keurig Dr Pepper|Dr Pepper;Dr Pepper Snapple;Keurig||NASDAQ:KDP
Monster Beverage|Monster Energy||NASDAQ:MNST
Celsius Holdings|~Celsius||NASDAQ:CELH
~Poppi||pepsico
Primo Brands
= US food
Mondelez|Mondelēz;Mondelez International;Oreo;亿滋||NASDAQ:MDLZ
Kraft Heinz|Kraft Foods;Heinz;卡夫亨氏||NASDAQ:KHC
~Mars|Mars Inc;Mars Wrigley;玛氏
Kellogg|Kellogg's;Kellanova;WK Kellogg
General Mills|~Cheerios;通用磨坊||NYSE:GIS
~Campbell's|Campbell Soup;Campbell's Soup||NASDAQ:CPB
Conagra|Conagra Brands;ConAgra Foods||NYSE:CAG
~Hershey|Hershey's;Hershey Company;好时||NYSE:HSY
Hormel|Hormel Foods||NYSE:HRL
Tyson Foods|~Tyson;泰森食品||NYSE:TSN
~Smithfield|Smithfield Foods|wh-group|NASDAQ:SFD
Pilgrim's Pride|Pilgrim's|jbs|NASDAQ:PPC
Cargill|嘉吉
~ADM|Archer Daniels Midland||NYSE:ADM
Bunge|||NYSE:BG
JM Smucker|J.M. Smucker;Smucker;Smucker's||NYSE:SJM
~McCormick|McCormick & Company||NYSE:MKC
Post Holdings|||NYSE:POST
TreeHouse Foods|||NYSE:THS
B&G Foods|||NYSE:BGS
Beyond Meat|||NASDAQ:BYND
Impossible Foods|~Impossible
Chobani
Ben & Jerry's|Ben and Jerrys|magnum-ice-cream-company
Del Monte|Fresh Del Monte
= FR food
Danone|达能||EPA:BN
Lactalis|Groupe Lactalis;兰特黎斯
= IT food
Ferrero|费列罗
Barilla|百味来
= BR food
JBS|||B3:JBSS3
BRF|||B3:BRFS3
= HK food
WH Group|万洲国际||HKEX:0288
= SE food
Oatly|||NASDAQ:OTLY
= NL food
Magnum Ice Cream Company
FrieslandCampina|菲仕兰
= DK food
Arla Foods|~Arla;阿尔乐
= NZ food
Fonterra|恒天然||NZX:FCG
~a2 Milk|a2 Milk Company;The a2 Milk Company;a2牛奶||NZX:ATM
= CN food
Yili|伊利;Yi Li||SHA:600887
Mengniu|China Mengniu;蒙牛;Meng Niu||HKEX:2319
~Feihe|China Feihe;飞鹤||HKEX:6186
Want Want|旺旺||HKEX:0151
Three Squirrels|三只松鼠||SHE:300783
Master Kong|Tingyi;康师傅||HKEX:0322
= SG food
Wilmar|Wilmar International;丰益国际||SGX:F34
= MX food
~Bimbo|Grupo Bimbo||BMV:BIMBOA
= JP food
Ajinomoto|味之素||TYO:2802
= GB food
Premier Foods|||LSE:PFD
Cranswick|||LSE:CWK
Tate & Lyle|||LSE:TATE
= IE food
~Greencore|||LSE:GNC
~Dole|Dole plc;Dole Food||NYSE:DOLE
= TW food
Uni-President|统一企业;统一集团||TWSE:1216
= CN drinks
Nongfu Spring|农夫山泉;Nongfu Mountain Spring;Farmer Spring;Nong Fu Spring||HKEX:9633
Wahaha|娃哈哈
Kweichow Moutai|Moutai;贵州茅台;茅台;Mao Tai||SHA:600519
Tsingtao|Tsingtao Brewery;青岛啤酒;Qingdao Beer||HKEX:0168
= CN general
China Resources|China Resources Beer;华润集团;华润;Snow Beer;Snow Breweries;华润啤酒;雪花啤酒
= BE drinks
AB InBev|Anheuser-Busch InBev;Anheuser-Busch;Budweiser;ABInBev;百威;百威英博;百威亚太||EBR:ABI
= NL drinks
Heineken|喜力||AMS:HEIA
JDE Peet's|Jacobs Douwe Egberts;JDE||AMS:JDEP
= DK drinks
Carlsberg|嘉士伯||CPH:CARL.B
= GB drinks
Diageo|帝亚吉欧||LSE:DGE
Britvic||carlsberg
= FR drinks
Pernod Ricard|~Pernod;保乐力加||EPA:RI
= BM drinks
Bacardi
= IT drinks
Campari|Davide Campari||BIT:CPR
Lavazza||||Q543750
= AU drinks
Treasury Wine|Treasury Wine Estates||ASX:TWE
= JP drinks
Suntory|三得利
~Asahi|Asahi Group;朝日啤酒||TYO:2502
~Kirin|Kirin Holdings;麒麟啤酒||TYO:2503
= AT drinks
Red Bull
= DE household
Henkel|汉高||ETR:HEN3
= SE household
Essity|||STO:ESSITY-B
= JP household
Unicharm|尤妮佳||TYO:8113
= SG electronics
~Dyson|戴森
= US electronics
SharkNinja|||NYSE:SN
iRobot
~Whirlpool|Whirlpool Corp;惠而浦||NYSE:WHR
GoPro|||NASDAQ:GPRO
Sonos|||NASDAQ:SONO
Fitbit||google
= SE electronics
Electrolux|伊莱克斯||STO:ELUX-B
= NL electronics
Philips|Royal Philips;飞利浦||AMS:PHIA
= JP electronics
Sony|索尼||TYO:6758|Q41187
Panasonic|松下||TYO:6752
Nintendo|任天堂||TYO:7974|Q8093
= KR electronics
Samsung|Samsung Electronics;三星电子;三星||KRX:005930|Q20718
LG Electronics|~LG||KRX:066570
= DK toys
Lego|乐高
= US toys
Mattel|~Barbie;美泰||NASDAQ:MAT
Hasbro|孩之宝||NASDAQ:HAS
Funko|||NASDAQ:FNKO
= CN toys
Pop Mart|泡泡玛特;Bubble Mart;Bubble Matt;Bubble Ma Te||HKEX:9992|Q97180096
= US beauty
~Goop
= US home
~Yeti|Yeti Holdings||NYSE:YETI
Tupperware
Stanley Black & Decker
Scotts Miracle-Gro|Miracle-Gro||NYSE:SMG
Tempur Sealy|Somnigroup||NYSE:SGI
Mattress Firm||tempur-sealy
~Casper|Casper Sleep
~Purple|Purple Innovation
= US tobacco
Philip Morris|Philip Morris International||NYSE:PM
Altria|||NYSE:MO
Juul|Juul Labs
= GB tobacco
British American Tobacco|||LSE:BATS
= US foodservice
Starbucks|星巴克||NASDAQ:SBUX|Q37158
McDonald's|McDonalds;麦当劳||NYSE:MCD|Q38076
Yum Brands|Yum! Brands;~Yum;百胜餐饮||NYSE:YUM
KFC|Kentucky Fried Chicken;肯德基|yum-brands||Q524757
Pizza Hut|必胜客|yum-brands||Q191615
Taco Bell||yum-brands
Domino's|Domino's Pizza;Dominos;达美乐||NASDAQ:DPZ|Q839466
Papa John's|Papa Johns||NASDAQ:PZZA|Q2759586
~Subway|赛百味|||Q244457
Burger King|汉堡王|restaurant-brands||Q177054
~Wendy's|||NASDAQ:WEN|Q550258
Chipotle|Chipotle Mexican Grill||NYSE:CMG|Q465751
Dunkin'|Dunkin;Dunkin Donuts;Dunkin' Donuts|inspire-brands||Q847743
Inspire Brands
~Arby's||inspire-brands
Chick-fil-A||||Q491516
Panera|Panera Bread
Shake Shack|||NYSE:SHAK|Q1058722
Sweetgreen|||NYSE:SG
Krispy Kreme|||NASDAQ:DNUT|Q1192805
Darden|Darden Restaurants||NYSE:DRI
~Wonder|Wonder Group
Aramark|||NYSE:ARMK
= CN foodservice
Yum China|百胜中国||NYSE:YUMC
Luckin Coffee|Luckin;瑞幸咖啡;瑞幸;Rui Xing;Ruixing|||Q56811344
Mixue|蜜雪冰城;Mi Xue;Mixue Bingcheng;Honey Snow Ice City;Michelle Ice City;蜜雪||HKEX:2097
~Heytea|喜茶;Hey Tea;Xi Cha;Hi Tea|||Q60875376
Haidilao|海底捞;Hai Di Lao;Sea Bottom Fishing;Haidi Lao||HKEX:6862
= CA foodservice
Restaurant Brands|Restaurant Brands International||NYSE:QSR
Tim Hortons||restaurant-brands
Popeyes||restaurant-brands
= GB foodservice
Costa Coffee|Costa;咖世家|coca-cola
Pret A Manger|~Pret|||Q2109109
Greggs|||LSE:GRG|Q3403981
SSP Group|~SSP||LSE:SSPG
PizzaExpress|Pizza Express
Compass Group|||LSE:CPG
= ZA foodservice
Nando's|Nandos
= PH foodservice
Jollibee|快乐蜂||PSE:JFC|Q37614
= DE delivery
HelloFresh|Hello Fresh||ETR:HFG
= US delivery
Blue Apron||wonder
= GB delivery
Gousto
= FR foodservice
Sodexo|||EPA:SW
`
