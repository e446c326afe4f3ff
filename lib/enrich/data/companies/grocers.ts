/** Grocers, drugstores, convenience and wholesale. Columns as `data/companies.ts` reads them. */
export const GROCERS = `
walmart|Walmart|Wal-Mart;Wal Mart;Walmart US;Walmart International;Walmart China;Walmart Connect;Walmart Marketplace;沃尔玛;沃爾瑪|NYSE:WMT|US|general||Q483551
sams-club|Sam's Club|Sams Club;山姆会员店;山姆会员商店|NYSE:WMT|US|club|walmart|Q1972120
walmex|Walmex|Walmart de Mexico;Walmart de México;Wal-Mart de Mexico;Bodega Aurrera|BMV:WALMEX|MX|general|walmart|
massmart|Massmart|Game Stores;Makro South Africa||ZA|general|walmart|
kroger|Kroger|Kroger Ship;克罗格|NYSE:KR|US|grocery||Q153417
harris-teeter|Harris Teeter|||US|grocery|kroger|
fred-meyer|Fred Meyer|||US|grocery|kroger|Q5495932
king-soopers|King Soopers|||US|grocery|kroger|Q6412065
ralphs|Ralphs|||US|grocery|kroger|
home-chef|Home Chef|||US|grocery|kroger|
84-51|84.51°|84.51||US|tech|kroger|
costco|Costco|Costco Wholesale;开市客;好市多|NASDAQ:COST|US|club||Q715583
bjs-wholesale-club|BJ's Wholesale Club|BJ's Wholesale;BJs Wholesale|NYSE:BJ|US|club||Q4835754
whole-foods|Whole Foods|Whole Foods Market;Whole Foods Markets;Whole Foods Supermarket;Whole Foods Supermarkets;全食超市||US|grocery|amazon|
albertsons|Albertsons|Albertson's|NYSE:ACI|US|grocery||Q2831861
safeway|~Safeway|||US|grocery|albertsons|Q1508234
vons|Vons|||US|grocery|albertsons|
jewel-osco|Jewel-Osco|||US|grocery|albertsons|
acme-markets|~Acme Markets|||US|grocery|albertsons|
publix|Publix|Publix Super Markets||US|grocery||Q672170
h-e-b|H-E-B|HEB||US|grocery||Q830621
meijer|Meijer|||US|grocery||Q1917753
wegmans|Wegmans|||US|grocery||Q11288478
hy-vee|Hy-Vee|HyVee||US|grocery||Q1639719
giant-eagle|Giant Eagle|||US|grocery||Q1522721
winco-foods|WinCo Foods|WinCo||US|grocery||
wakefern|Wakefern|Wakefern Food;ShopRite Supermarkets||US|grocery||
sprouts-farmers-market|Sprouts Farmers Market|~Sprouts;Sprouts Farmers Markets|NASDAQ:SFM|US|grocery||Q7581369
trader-joes|Trader Joe's|Trader Joes||US|grocery|aldi-nord|
southeastern-grocers|Southeastern Grocers|Winn-Dixie;Winn Dixie;Harveys Supermarket||US|grocery||
spartannash|SpartanNash|||US|grocery||
save-mart|Save Mart|Save Mart Companies||US|grocery||Q7428009
save-a-lot|~Save A Lot|||US|grocery||
smart-and-final|Smart & Final|||US|grocery|chedraui|Q7543916
raleys|Raley's|||US|grocery||
weis-markets|Weis Markets|Weis|NYSE:WMK|US|grocery||
ingles-markets|Ingles Markets||NASDAQ:IMKTA|US|grocery||
grocery-outlet|Grocery Outlet|Grocery Outlet Bargain Market|NASDAQ:GO|US|discount||
natural-grocers|Natural Grocers||NYSE:NGVC|US|grocery||
fresh-market|~Fresh Market|The Fresh Market||US|grocery||
freshdirect|FreshDirect|Fresh Direct||US|grocery||
thrive-market|Thrive Market|||US|grocery||
misfits-market|Misfits Market|||US|grocery||
imperfect-foods|Imperfect Foods|||US|grocery|misfits-market|
boxed|~Boxed|Boxed.com||US|marketplace||
peapod|Peapod|||US|grocery|ahold-delhaize|
unfi|UNFI|United Natural Foods|NYSE:UNFI|US|wholesale||
c-and-s-wholesale-grocers|C&S Wholesale Grocers|C&S Wholesale||US|wholesale||
sysco|Sysco||NYSE:SYY|US|wholesale||
us-foods|US Foods||NYSE:USFD|US|wholesale||
performance-food-group|Performance Food Group|Performance Food|NYSE:PFGC|US|wholesale||
food-lion|Food Lion|||US|grocery|ahold-delhaize|
stop-and-shop|Stop & Shop|||US|grocery|ahold-delhaize|
hannaford|Hannaford|||US|grocery|ahold-delhaize|Q5648760
dollar-general|Dollar General|~DG|NYSE:DG|US|discount||Q145168
dollar-tree|Dollar Tree||NASDAQ:DLTR|US|discount||
family-dollar|Family Dollar|||US|discount||
five-below|~Five Below||NASDAQ:FIVE|US|discount||
big-lots|~Big Lots|||US|discount||
ollies|~Ollie's|Ollie's Bargain Outlet|NASDAQ:OLLI|US|discount||
target|~Target|Target Stores;Target.com;塔吉特|NYSE:TGT|US|general||Q1046951
cvs|CVS|CVS Health;CVS Pharmacy;CVS Caremark|NYSE:CVS|US|pharmacy||
aetna|Aetna|||US|health|cvs|
walgreens|Walgreens|Walgreens Boots Alliance;Walgreen;WBA||US|pharmacy||Q1591889
boots|~Boots|Boots UK;Boots the Chemist;博姿||GB|pharmacy||Q6123139
duane-reade|Duane Reade|||US|pharmacy|walgreens|
rite-aid|Rite Aid|||US|pharmacy||Q3433273
watsons|Watsons|A.S. Watson;AS Watson;屈臣氏||HK|beauty|ck-hutchison|Q7974785
ck-hutchison|CK Hutchison|Hutchison Whampoa|HKEX:0001|HK|general||
7-eleven|7-Eleven|Seven Eleven;7-11;7/11;7‑Eleven Inc||US|convenience|seven-and-i|Q259340
seven-and-i|Seven & i|Seven & i Holdings;Seven and I;Ito-Yokado|TYO:3382|JP|convenience||
circle-k|Circle K|||CA|convenience|couche-tard|Q3268010
couche-tard|Couche-Tard|Alimentation Couche-Tard|TSX:ATD|CA|convenience||
caseys|~Casey's|Casey's General Stores|NASDAQ:CASY|US|convenience||
wawa|Wawa|||US|convenience||Q5936320
sheetz|Sheetz|||US|convenience||Q7492551
eg-group|EG Group|Euro Garages||GB|convenience||
buc-ees|Buc-ee's|Buc-ees||US|convenience||
loblaw|Loblaw|Loblaws;Loblaw Companies;Real Canadian Superstore|TSX:L|CA|grocery||
shoppers-drug-mart|Shoppers Drug Mart|||CA|pharmacy|loblaw|
sobeys|Sobeys|||CA|grocery|empire-company|
empire-company|Empire Company||TSX:EMP.A|CA|grocery||
metro-inc|Metro Inc|Metro Canada|TSX:MRU|CA|grocery||
canadian-tire|Canadian Tire||TSX:CTC.A|CA|general||
dollarama|Dollarama||TSX:DOL|CA|discount||
save-on-foods|Save-On-Foods|||CA|grocery||
tesco|Tesco|Tesco Plc;Tesco Clubcard;Tesco Lotus;乐购|LSE:TSCO|GB|grocery||Q487494
dunnhumby|Dunnhumby|||GB|tech|tesco|
booker|~Booker|Booker Group;Booker Wholesale||GB|wholesale|tesco|
sainsburys|Sainsbury's|J Sainsbury;Sainsburys;Sainsbury;J. Sainsbury;Nectar360|LSE:SBRY|GB|grocery||Q152096
argos|Argos|||GB|general|sainsburys|
asda|Asda|||GB|grocery||Q297410
morrisons|Morrisons|Wm Morrison;WM Morrison Supermarkets;Morrison Supermarkets;Morrisons Daily||GB|grocery||Q922344
mccolls|McColl's|McColls||GB|convenience|morrisons|
marks-and-spencer|Marks & Spencer|M&S;Marks and Sparks;M&S Food;玛莎百货|LSE:MKS|GB|department||Q714491
waitrose|Waitrose|||GB|grocery|john-lewis|Q771734
john-lewis|John Lewis|John Lewis Partnership;John Lewis & Partners||GB|department||
ocado|Ocado|Ocado Group;Ocado Solutions;Ocado Retail;Ocado Technology;Ocado Intelligent Automation|LSE:OCDO|GB|tech||
co-op|Co-op|The Co-op;Co-operative Group;Co-op Group;Co-op Food;Southern Co-op||GB|grocery||
iceland|~Iceland|Iceland Foods;Iceland Supermarkets||GB|grocery||Q721810
poundland|Poundland|||GB|discount||
b-and-m|B&M|B&M European Value Retail|LSE:BME|GB|discount||Q4836931
home-bargains|Home Bargains|TJ Morris||GB|discount||
whsmith|WHSmith|WH Smith;W H Smith;TGJones|LSE:SMWH|GB|convenience||Q1548712
musgrave|Musgrave|Musgrave Group;SuperValu||IE|grocery||
dunnes-stores|Dunnes Stores|Dunnes||IE|grocery||Q1266203
bestway|Bestway|Bestway Group||GB|wholesale||
spar|~Spar|Spar International||NL|grocery||
costcutter|Costcutter|||GB|convenience||Q5175072
nisa|Nisa|Nisa Retail||GB|convenience|costcutter|
aldi|Aldi|Aldi US;奥乐齐||DE|grocery||
aldi-nord|Aldi Nord|||DE|grocery|aldi|
aldi-sud|Aldi Süd|Aldi Sud;Aldi Sued||DE|grocery|aldi|
lidl|Lidl|Lidl US||DE|grocery|schwarz-group|Q151954
kaufland|Kaufland|||DE|grocery|schwarz-group|Q685967
schwarz-group|Schwarz Group|Schwarz Gruppe||DE|grocery||
metro|~Metro|Metro AG;Metro Cash & Carry;Metro China;麦德龙|ETR:B4B|DE|wholesale||
makro|Makro|||NL|wholesale|metro|Q704606
rewe|Rewe|Rewe Group;Penny Markt||DE|grocery||Q16968817
edeka|Edeka|Netto Marken-Discount||DE|grocery||
rossmann|Rossmann|||DE|pharmacy||Q316004
dm|~dm|dm-drogerie markt;dm drogerie||DE|pharmacy||Q266572
carrefour|Carrefour|家乐福|EPA:CA|FR|grocery||Q217599
casino|~Casino|Groupe Casino;Casino Group;Casino Guichard;Casino Guichard-Perrachon|EPA:CO|FR|grocery||
monoprix|Monoprix|||FR|grocery|casino|Q3321241
franprix|Franprix|||FR|grocery|casino|
cdiscount|Cdiscount|||FR|marketplace|casino|
auchan|Auchan|Auchan Retail;欧尚||FR|grocery|elo-group|Q758603
elo-group|ELO Group|~ELO||FR|grocery||
e-leclerc|E.Leclerc|Leclerc||FR|grocery||
intermarche|Intermarché|Intermarche;Les Mousquetaires||FR|grocery||Q3153200
systeme-u|Système U|Systeme U;Coopérative U||FR|grocery||
picard|~Picard|Picard Surgelés||FR|grocery||Q3382454
ahold-delhaize|Ahold Delhaize|~Ahold;Royal Ahold Delhaize;Royal Ahold|AMS:AD|NL|grocery||
delhaize|Delhaize|||BE|grocery|ahold-delhaize|
albert-heijn|Albert Heijn|||NL|grocery|ahold-delhaize|
bol-com|Bol.com|~Bol||NL|marketplace|ahold-delhaize|
jumbo|~Jumbo|Jumbo Supermarkten||NL|grocery||
picnic|~Picnic|Picnic Technologies;Online supermarket Picnic||NL|grocery||
colruyt|~Colruyt|Colruyt Group|EBR:COLR|BE|grocery||Q2363991
mercadona|Mercadona|||ES|grocery||
dia|~Dia|Distribuidora Internacional de Alimentación|BME:DIA|ES|grocery||Q925132
eroski|Eroski|||ES|grocery||
el-corte-ingles|El Corte Inglés|El Corte Ingles||ES|department||
jeronimo-martins|Jerónimo Martins|Jeronimo Martins|ELI:JMT|PT|grocery||
biedronka|Biedronka|||PT|grocery|jeronimo-martins|
pingo-doce|Pingo Doce|||PT|grocery|jeronimo-martins|
sonae|Sonae|Sonae MC||PT|grocery||
esselunga|Esselunga|||IT|grocery||
conad|Conad|||IT|grocery||
coop-italia|Coop Italia|||IT|grocery||
migros|Migros|||CH|grocery||Q680727
coop-switzerland|Coop Switzerland|Coop Schweiz||CH|grocery||
coop|~Coop|Coop Sverige||SE|grocery||
ica|~ICA|ICA Gruppen||SE|grocery||
axfood|Axfood|Willys|STO:AXFO|SE|grocery||
salling-group|Salling Group|Føtex;Bilka||DK|grocery||
reitan|~Reitan|Rema 1000||NO|grocery||
norgesgruppen|NorgesGruppen|||NO|grocery||
kesko|Kesko||HEL:KESKOB|FI|grocery||
s-group|S Group|S-Group;SOK Finland||FI|grocery||
zabka|Żabka|Zabka;Żabka Group||PL|convenience||
dino-polska|Dino Polska||WSE:DNP|PL|grocery||
eurocash|Eurocash||WSE:EUR|PL|wholesale||
x5-group|X5 Group|X5 Retail Group;X5 Retail;Pyaterochka||RU|grocery||
magnit|~Magnit|||RU|grocery||Q940518
bim|~BIM|BIM Birlesik|IST:BIMAS|TR|discount||
migros-ticaret|Migros Ticaret|Migros Turkey|IST:MGROS|TR|grocery||
maxima|~Maxima|Maxima Grupe||LT|grocery||Q1881222
mega-image|Mega Image|||RO|grocery|ahold-delhaize|
sklavenitis|Sklavenitis|||GR|grocery||
shufersal|Shufersal||TASE:SAE|IL|grocery||
majid-al-futtaim|Majid Al Futtaim|||AE|property||
lulu-group|Lulu Group|LuLu Hypermarket;Lulu Retail||AE|grocery||
spinneys|Spinneys||DFM:SPINNEYS|AE|grocery||Q2890701
shoprite|Shoprite|Shoprite Holdings;Checkers Sixty60|JSE:SHP|ZA|grocery||Q1857639
pick-n-pay|Pick n Pay||JSE:PIK|ZA|grocery||Q7190735
woolworths-holdings|Woolworths Holdings|Woolworths South Africa|JSE:WHL|ZA|grocery||
spar-south-africa|Spar South Africa|Spar Group|JSE:SPP|ZA|grocery||
carrefour-brasil|Carrefour Brasil|||BR|grocery|carrefour|
atacadao|Atacadão|Atacadao||BR|grocery|carrefour-brasil|
gpa|~GPA|Grupo Pão de Açúcar;Grupo Pao de Acucar;Pão de Açúcar||BR|grocery||
assai|Assaí|Assai;Assaí Atacadista;Sendas||BR|wholesale||
cencosud|Cencosud||SSE:CENCOSUD|CL|grocery||
falabella|Falabella|Tottus|SSE:FALABELLA|CL|department||Q5135229
smu|~SMU|Unimarc||CL|grocery||
grupo-exito|Grupo Éxito|Grupo Exito;Almacenes Éxito|BVC:EXITO|CO|grocery||
soriana|Soriana|Organización Soriana|BMV:SORIANA|MX|grocery||
chedraui|Chedraui|Grupo Chedraui|BMV:CHDRAUI|MX|grocery||
oxxo|~Oxxo|||MX|convenience|femsa|Q1342538
femsa|FEMSA|Fomento Económico Mexicano|NYSE:FMX|MX|convenience||
coles|~Coles|Coles Group;Coles Supermarkets|ASX:COL|AU|grocery||
woolworths|Woolworths|Woolworths Group;Woolworths Australia;Woolworths Supermarkets|ASX:WOW|AU|grocery||
wesfarmers|Wesfarmers||ASX:WES|AU|general||
bunnings|Bunnings|Bunnings Warehouse||AU|home|wesfarmers|
kmart-australia|Kmart Australia|||AU|general|wesfarmers|
metcash|Metcash|IGA Australia|ASX:MTS|AU|wholesale||
foodstuffs|Foodstuffs|Foodstuffs North Island;Pak'nSave||NZ|grocery||
the-warehouse|~The Warehouse|Warehouse Group;The Warehouse Group|NZX:WHS|NZ|general||
aeon|Aeon|Aeon Co;Aeon Mall;永旺|TYO:8267|JP|grocery||
familymart|FamilyMart|Family Mart;全家便利店||JP|convenience|itochu|Q11247682
lawson|~Lawson|Lawson Inc;罗森||JP|convenience||Q1557223
itochu|Itochu||TYO:8001|JP|general||
seiyu|Seiyu|||JP|grocery||Q3108542
don-quijote|Don Quijote|Pan Pacific International;Don Don Donki|TYO:7532|JP|discount||
life-corporation|~Life Corporation||TYO:8194|JP|grocery||
lotte|Lotte|Lotte Shopping;Lotte Mart;Lotte Group;Lotte Duty Free;乐天玛特|KRX:023530|KR|general||
shinsegae|Shinsegae|新世界百货|KRX:004170|KR|department||
emart|Emart|E-Mart;易买得|KRX:139480|KR|grocery|shinsegae|
gs-retail|GS Retail||KRX:007070|KR|convenience||
bgf-retail|BGF Retail||KRX:282330|KR|convenience||
homeplus|Homeplus|||KR|grocery||
market-kurly|Market Kurly|Kurly||KR|grocery||
sun-art|Sun Art|Sun Art Retail;RT-Mart;高鑫零售;大润发|HKEX:6808|CN|grocery||
yonghui|Yonghui|Yonghui Superstores;Yonghui Supermarket;永辉超市;永辉|SHA:601933|CN|grocery||
freshippo|Hema (Freshippo)|Freshippo;Hema Fresh;Hema Xiansheng;Hema Supermarket;~Hema;box horse fresh;Hippo Fresh;盒马鲜生;盒马||CN|grocery|alibaba|
wumart|Wumart|物美||CN|grocery||Q8039225
china-resources-vanguard|China Resources Vanguard|CR Vanguard;华润万家||CN|grocery||
lianhua-supermarket|Lianhua Supermarket|联华超市|HKEX:0980|CN|grocery|bailian-group|
bailian-group|Bailian Group|百联集团||CN|department||
missfresh|Missfresh|每日优鲜||CN|grocery||
dingdong|Dingdong|Dingdong Maicai;Dingdong Fresh;叮咚买菜|NYSE:DDL|CN|grocery||
pangdonglai|Pangdonglai|Pang Dong Lai;胖东来||CN|grocery||
miniso|Miniso|名创优品|NYSE:MNSO|CN|discount||Q20732498
meiyijia|Meiyijia|美宜佳||CN|convenience||Q55719551
bianlifeng|~Bianlifeng|便利蜂||CN|convenience||Q95975982
parknshop|PARKnShop|百佳超市||HK|grocery|ck-hutchison|
wellcome|Wellcome|惠康超市||HK|grocery|dfi-retail|
dfi-retail|DFI Retail|Dairy Farm International;DFI Retail Group;牛奶国际||HK|grocery|jardine-matheson|
jardine-matheson|Jardine Matheson|怡和集团|SGX:J36|HK|general||
fairprice|FairPrice|NTUC FairPrice||SG|grocery||
sheng-siong|Sheng Siong||SGX:OV8|SG|grocery||
px-mart|PX Mart|全聯||TW|grocery||
president-chain-store|President Chain Store|统一超商|TWSE:2912|TW|convenience||
cp-group|CP Group|Charoen Pokphand;Charoen Pokphand Group;CP Foods;正大集团||TH|general||
cp-all|CP All||SET:CPALL|TH|convenience|cp-group|
cp-axtra|CP Axtra|Siam Makro||TH|wholesale|cp-group|
lotuss|Lotus's|||TH|wholesale|cp-axtra|
central-group|Central Group|Central Retail;尚泰集团||TH|department||
big-c|Big C|||TH|department|central-group|
berli-jucker|Berli Jucker|BJC Thailand|SET:BJC|TH|grocery||
wincommerce|WinCommerce|WinMart;Masan Group;VinMart||VN|grocery||
alfamart|Alfamart|||ID|convenience||
indomaret|Indomaret|||ID|convenience||
puregold|Puregold||PSE:PGOLD|PH|grocery||
robinsons-retail|Robinsons Retail|Robinsons Supermarket|PSE:RRHI|PH|grocery||
sm-prime|SM Prime|SM Investments;SM Supermalls||PH|property||
reliance-industries|Reliance Industries|~Reliance;Reliance Group|NSE:RELIANCE|IN|general||
reliance-retail|Reliance Retail|JioMart;Reliance Fresh;Reliance Smart||IN|general|reliance-industries|
jio-platforms|Jio Platforms|Reliance Jio;~Jio||IN|telecom|reliance-industries|
future-group|Future Group|Future Retail;Big Bazaar;Future Coupons;Future Lifestyle||IN|general||
dmart|DMart|Avenue Supermarts;D-Mart|NSE:DMART|IN|grocery||
tata-group|Tata Group|~Tata;Tata Sons;Tata Digital||IN|general||
bigbasket|BigBasket|Big Basket||IN|grocery|tata-group|
trent|~Trent|Trent Ltd;Westside India;Zudio|NSE:TRENT|IN|fashion|tata-group|
spencers-retail|Spencer's Retail||NSE:SPENCERS|IN|grocery||
aditya-birla-fashion|Aditya Birla Fashion|Aditya Birla Fashion and Retail;Aditya Birla Retail|NSE:ABFRL|IN|fashion||
`
