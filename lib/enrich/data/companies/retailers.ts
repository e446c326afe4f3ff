/** Department stores, home, electronics and other general retail. Columns as `data/companies.ts` reads them. */
export const RETAILERS = `
= US tech
Amazon Web Services|AWS|amazon
= CN logistics
Cainiao|Cainiao Network;Cainiao Smart Logistics;菜鸟网络;菜鸟;Rookie Network;Rookie Logistics;Cai Niao|alibaba
JD Logistics|京东物流;Jingdong Logistics|jd-com|HKEX:2618
= CN delivery
Ele.me|饿了么;Hungry What;Hungry Yao;Are You Hungry;Hungry Me|alibaba|||ele-me
Dada-JD Daojia|Dada-Jingdong;Dada JD Daojia;Dada Nexus;JD Daojia;JDDJ;New Dada;~Dada;达达集团;京东到家;达达;JD to Home;Jingdong to Home;Jingdong Home;达达-京东到家|jd-com|||dada
Meituan|Meituan Dianping;Meituan-Dianping;美团点评;美团;US Mission;American Group Buy;Mei Tuan;Beautiful Group||HKEX:3690
= CN payments
Ant Group|Ant Financial;蚂蚁集团;蚂蚁金服;Ant Gold Service;Ant Golden Service|alibaba
Alipay|Alipay+;支付宝;Pay Treasure;Zhifubao|ant-group
= CN department
Intime|Intime Retail;银泰百货;银泰商业;Yintai;Yin Tai;Yintai Department Store;银泰
= CN pharmacy
JD Health|京东健康;Jingdong Health|jd-com|HKEX:6618
= CN grocery
7Fresh|Sevenfresh;7 Fresh;七鲜;Seven Fresh|jd-com
= DE electronics
Ceconomy|赛科诺米|jd-com
= SG fashion
Shein|希音;Xi Yin
Zalora
= CN electronics
Suning|Suning.com;苏宁易购;苏宁;Su Ning;Suning Tesco;Suning Yigou;Suning Appliance||SHE:002024|Q17066824
Gome|Gome Retail;国美电器;国美;Guo Mei;Guomei;国美零售||HKEX:0493
Xiaomi|小米集团;Millet Technology;小米||HKEX:1810|Q1636958
Huawei|华为;Hua Wei|||Q160120
Lenovo|联想集团||HKEX:0992
Haier|海尔||SHA:600690
Midea|美的集团;Beautiful Appliance||SHE:000333
= CN tech
ByteDance|Bytedance;字节跳动;Byte Beat;Byte Jump;Byte Dance;字节
Tencent|腾讯;Teng Xun;Penguin Group||HKEX:0700|Q860580
WeChat|Weixin;WeChat Pay;微信支付;微信;Micro Letter;Micro Channel|tencent
Baidu|百度;Hundred Degrees||NASDAQ:BIDU
NetEase|网易;Net Ease||NASDAQ:NTES
= CN property
Wanda Group|Dalian Wanda;Wanda;大连万达;万达;Wan Da;万达集团
= CN investor
Fosun|Fosun International;复星||HKEX:0656
= SG delivery
~Grab|Grab Holdings;GrabMart;GrabFood||NASDAQ:GRAB
= ID delivery
~GoTo
= IN payments
PhonePe||walmart
Paytm|One97 Communications||NSE:PAYTM
= IN fashion
Myntra||flipkart
Lenskart
= IN beauty
Nykaa|||NSE:NYKAA
= IN delivery
Blinkit|Grofers|zomato
Zomato|Eternal Ltd||NSE:ETERNAL
Swiggy|Swiggy Instamart
Zepto
Dunzo
= IN wholesale
~Udaan
= JP fashion
Zozo|Zozotown|ly-corporation
= JP tech
LY Corporation|Yahoo Japan;Z Holdings|softbank
= GB luxury
Farfetch||coupang|NYSE:FTCH
= KR tech
Naver|||KRX:035420
Kakao|||KRX:035720
= BR electronics
Casas Bahia|Grupo Casas Bahia;Via Varejo||||via-varejo
= BR fashion
Lojas Renner|~Renner||B3:LREN3
= BR beauty
Natura|Natura &Co;Natura & Co
= MX department
El Puerto de Liverpool|||BMV:LIVEPOL
= MX general
Elektra|Grupo Elektra|||Q1142753
= CL department
~Ripley|Ripley Corp
= ZA investor
Naspers|||JSE:NPN
= NL investor
Prosus||naspers|AMS:PRX
= AE delivery
Talabat||delivery-hero|DFM:TALABAT
= US home
Wayfair|Way Fair||NYSE:W
Overstock|Overstock.com
Bed Bath & Beyond||overstock
Home Depot|The Home Depot;家得宝||NYSE:HD
Lowe's|Lowes;劳氏||NYSE:LOW|Q1373493
Menards
Ace Hardware||||Q4672981
~Floor & Decor|||NYSE:FND
Tractor Supply|Tractor Supply Company||NASDAQ:TSCO
Williams-Sonoma|Williams Sonoma||NYSE:WSM|Q2581220
Restoration Hardware|~RH||NYSE:RH|Q7316207
Crate & Barrel|Crate and Barrel
Ashley Furniture|Ashley HomeStore
~At Home|At Home Group|||Q5522290
Container Store|The Container Store
~Michaels|Michaels Stores;Michaels Companies|||Q6835667
~Joann|Jo-Ann Stores;Joann Fabrics
Hobby Lobby
= US pets
~Chewy|Chewy.com||NYSE:CHWY
Petco|||NASDAQ:WOOF
PetSmart
= US fashion
ThredUp|thredUP||NASDAQ:TDUP
Catalyst Brands
= US luxury
~The RealReal|RealReal||NASDAQ:REAL
= FR luxury
Vestiaire Collective
= US media-service
Vudu
= US electronics
~Best Buy|Best Buy Co;百思买||NYSE:BBY
GameStop|Game Stop||NYSE:GME|Q202210
RadioShack|Radio Shack|||Q1195490
B&H Photo
Newegg|||NASDAQ:NEGG
Kenmore
= GB electronics
Currys|Currys PC World;柯瑞斯;柯里斯||LSE:CURY
HMV
= FR electronics
Fnac Darty|Fnac;Darty||EPA:FNAC
~Boulanger
= AU electronics
JB Hi-Fi|||ASX:JBH
Harvey Norman|||ASX:HVN|Q4040441
= IN electronics
~Croma||tata-group
= JP electronics
Yamada Denki|Yamada Holdings||TYO:9831|Q1096390
Bic Camera|||TYO:3048|Q4903531
= US department
Macy's|Macys;梅西百货||NYSE:M
Bloomingdale's|Bloomingdales|macys
Kohl's|Kohls||NYSE:KSS|Q967265
Nordstrom|Nordstrom Rack
JCPenney|J.C. Penney;JC Penney;JCP|catalyst-brands||Q920037
Sears|Sears Holdings;西尔斯
Saks Global|Saks;Saks Inc
Neiman Marcus||saks-global
Bergdorf Goodman||neiman-marcus
Dillard's|Dillards||NYSE:DDS
Belk
Barneys|Barneys New York
Lord & Taylor
= US general
Kmart||||Q1753080
Party City
= CA department
Hudson's Bay|Hudson's Bay Company;HBC;Hudson Bay
= GB department
Debenhams||boohoo
House of Fraser||frasers-group
Harrods
Selfridges
Harvey Nichols
~Fenwick
= FR department
Galeries Lafayette|老佛爷百货|||Q3094686
Printemps||||Q1535260
= DE department
KaDeWe
Galeria Kaufhof|Galeria Karstadt Kaufhof;Galeria Karstadt
= JP department
Isetan Mitsukoshi|Isetan;Mitsukoshi||TYO:3099
Takashimaya|||TYO:8233
= AU department
Myer|||ASX:MYR
David Jones
= US discount
TJX|TJX Companies||NYSE:TJX
Ross Stores|~Ross;Ross Dress for Less||NASDAQ:ROST
~Burlington|Burlington Stores;Burlington Coat Factory||NYSE:BURL|Q4999220
= SE home
IKEA|Ikea;Ingka;Ingka Group;Inter IKEA;宜家;宜家家居|||Q54078
= GB home
B&Q||kingfisher||Q707602
Screwfix||kingfisher||Q7439115
~Kingfisher|||LSE:KGF
Homebase
Dunelm|||LSE:DNLM|Q5315020
Wickes|||LSE:WIX|Q7998350
~The Range||||Q7759409
~Wilko||||Q8002536
= FR home
Leroy Merlin||adeo||Q889624
~Adeo|Groupe Adeo
Maisons du Monde|||EPA:MDM|Q3280364
= DE home
~Obi|Obi Group
Hornbach|||ETR:HBH
~Bauhaus||||Q672043
= DK home
JYSK|Jysk|||Q138913
= JP home
Nitori|宜得利||TYO:9843|Q10801453
Muji|Ryohin Keikaku;无印良品||TYO:7453|Q708789
= JP discount
Daiso|大创|||Q866991
= CN home
Red Star Macalline|红星美凯龙;Red Star||HKEX:1528
Easyhome|居然之家;Easy Home;Juran Home
= GB pets
Pets at Home|||LSE:PETS|Q7179258
= DE pets
Zooplus
Fressnapf|Maxi Zoo|||Q875796
= US books
Barnes & Noble
= GB books
Waterstones||||Q151779
= US toys
Toys R Us|Toys "R" Us;Toys'R'Us;ToysRUs;玩具反斗城
= US office
~Staples|Staples Inc|||Q785943
~ODP|||NASDAQ:ODP
= US auto-parts
AutoZone|||NYSE:AZO|Q4826087
Advance Auto Parts|||NYSE:AAP
O'Reilly Automotive|O'Reilly Auto Parts||NASDAQ:ORLY
= US auto
CarMax|||NYSE:KMX
Carvana|||NYSE:CVNA
= NL discount
~Action||||Q2634111
= DK discount
Flying Tiger|Flying Tiger Copenhagen
= PL discount
Pepco|Pepco Group||WSE:PCO|Q11815580
= GB discount
Poundstretcher
= GB fashion
~Matalan
N Brown|N Brown Group||LSE:BWNG
= GB baby
Mothercare|||LSE:MTC|Q136738
= IE toys
~Smyths|Smyths Toys|||Q7546779
= GB auto-parts
Halfords|||LSE:HFD|Q3398786
= GB beauty
Lookfantastic|||LSE:THG
= CH travel-retail
Dufry|Avolta||SWX:AVOL
= HK travel-retail
DFS Group|DFS Duty Free|lvmh
= CN travel-retail
China Tourism Group Duty Free|China Duty Free;CDFG;中免集团;中国中免;中免||SHA:601888
= FR travel-retail
Lagardère|Lagardere;Lagardère Travel Retail||EPA:MMB
`
