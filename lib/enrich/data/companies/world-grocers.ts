/** Grocers, drugstores, convenience and wholesale outside America and Britain. Columns as `data/companies.ts` reads them. */
export const WORLD_GROCERS = `
= MX general
Walmex|Walmart de Mexico;Walmart de México;Wal-Mart de Mexico|walmart|BMV:WALMEX
= ZA general
Massmart|Makro South Africa|walmart
= HK beauty
Watsons|A.S. Watson;AS Watson;屈臣氏|ck-hutchison||Q7974785
= HK general
CK Hutchison|Hutchison Whampoa||HKEX:0001
Jardine Matheson|怡和集团||SGX:J36
= JP convenience
Seven & i|Seven & i Holdings;Seven and I||TYO:3382
FamilyMart|Family Mart;全家便利店|itochu||Q11247682
~Lawson|Lawson Inc;罗森|||Q1557223
= NL grocery
~Spar|Spar International
Ahold Delhaize|~Ahold;Royal Ahold Delhaize;Royal Ahold||AMS:AD
Albert Heijn||ahold-delhaize
~Jumbo|Jumbo Supermarkten
~Picnic|Picnic Technologies;Online supermarket Picnic
= DE grocery
Aldi|Aldi US;奥乐齐
Aldi Nord||aldi
Aldi Süd|Aldi Sud;Aldi Sued|aldi
Lidl|Lidl US;历德|schwarz-group||Q151954
Kaufland||schwarz-group||Q685967
Schwarz Group|Schwarz Gruppe
Rewe|Rewe Group|||Q16968817
Edeka
= DE wholesale
~Metro|Metro AG;Metro Cash & Carry;Metro China;麦德龙;麦德龙中国||ETR:B4B
= NL wholesale
Makro||metro||Q704606
= DE pharmacy
Rossmann||||Q316004
~dm|dm-drogerie markt;dm drogerie|||Q266572
= FR grocery
Carrefour|家乐福||EPA:CA|Q217599
~Casino|Groupe Casino;Casino Group;Casino Guichard;Casino Guichard-Perrachon||EPA:CO
Monoprix||casino||Q3321241
Franprix||casino
Auchan|Auchan Retail;欧尚|elo-group||Q758603
ELO Group|~ELO
E.Leclerc|Leclerc||||e-leclerc
Intermarché|Intermarche;Les Mousquetaires|||Q3153200
Système U|Systeme U
~Picard|Picard Surgelés|||Q3382454
= FR marketplace
Cdiscount||casino
= BE grocery
Delhaize||ahold-delhaize
~Colruyt|Colruyt Group||EBR:COLR|Q2363991
= NL marketplace
Bol.com|~Bol|ahold-delhaize|||bol-com
= ES grocery
Mercadona
~Dia|Distribuidora Internacional de Alimentación||BME:DIA|Q925132
Eroski
= ES department
El Corte Inglés|El Corte Ingles
= PT grocery
Jerónimo Martins|Jeronimo Martins||ELI:JMT
Biedronka||jeronimo-martins
Pingo Doce||jeronimo-martins
Sonae|Sonae MC
= IT grocery
Esselunga
Conad
Coop Italia
= CH grocery
Migros||||Q680727
Coop Switzerland|Coop Schweiz
= SE grocery
~Coop|Coop Sverige
~ICA|ICA Gruppen
Axfood|||STO:AXFO
= DK grocery
Salling Group
= NO grocery
~Reitan
NorgesGruppen
= FI grocery
Kesko|||HEL:KESKOB
S Group|S-Group;SOK Finland
= PL convenience
Żabka|Zabka;Żabka Group
= PL grocery
Dino Polska|||WSE:DNP
= PL wholesale
Eurocash|||WSE:EUR
= RU grocery
X5 Group|X5 Retail Group;X5 Retail
~Magnit||||Q940518
= TR discount
~BIM|BIM Birlesik||IST:BIMAS
= TR grocery
Migros Ticaret|Migros Turkey||IST:MGROS
= LT grocery
~Maxima|Maxima Grupe|||Q1881222
= RO grocery
Mega Image||ahold-delhaize
= GR grocery
Sklavenitis
= IL grocery
Shufersal|||TASE:SAE
= AE property
Majid Al Futtaim
= AE grocery
Lulu Group|Lulu Retail
Spinneys|||DFM:SPINNEYS|Q2890701
= ZA grocery
Shoprite|Shoprite Holdings||JSE:SHP|Q1857639
Pick n Pay|||JSE:PIK|Q7190735
Woolworths Holdings|Woolworths South Africa||JSE:WHL
Spar South Africa|Spar Group||JSE:SPP
= BR grocery
Carrefour Brasil||carrefour
Atacadão|Atacadao|carrefour-brasil
~GPA|Grupo Pão de Açúcar;Grupo Pao de Acucar;Pão de Açúcar
= BR wholesale
Assaí|Assai;Assaí Atacadista
= CL grocery
Cencosud|||SSE:CENCOSUD
~SMU|Unimarc
= CL department
Falabella|||SSE:FALABELLA|Q5135229
= CO grocery
Grupo Éxito|Grupo Exito;Almacenes Éxito||BVC:EXITO
= MX grocery
Soriana|Organización Soriana||BMV:SORIANA
Chedraui|Grupo Chedraui||BMV:CHDRAUI
= MX convenience
~Oxxo||femsa||Q1342538
FEMSA|Fomento Económico Mexicano||NYSE:FMX
= AU grocery
~Coles|Coles Group;Coles Supermarkets||ASX:COL
Woolworths|Woolworths Group;Woolworths Australia;Woolworths Supermarkets||ASX:WOW
= AU general
Wesfarmers|||ASX:WES
Kmart Australia||wesfarmers
= AU home
Bunnings|Bunnings Warehouse|wesfarmers
= AU wholesale
Metcash|||ASX:MTS
= NZ grocery
Foodstuffs|Foodstuffs North Island
= NZ general
~The Warehouse|Warehouse Group;The Warehouse Group||NZX:WHS
= JP grocery
Aeon|Aeon Co;Aeon Mall;永旺||TYO:8267
Seiyu||||Q3108542
~Life Corporation|||TYO:8194
= JP general
Itochu|||TYO:8001
= JP discount
Don Quijote|Pan Pacific International;唐吉诃德||TYO:7532
= KR general
Lotte|Lotte Shopping;Lotte Mart;Lotte Group;Lotte Duty Free;乐天玛特;乐天集团||KRX:023530
= KR department
Shinsegae|新世界百货||KRX:004170
= KR grocery
Emart|E-Mart;易买得|shinsegae|KRX:139480
Homeplus
Market Kurly|Kurly
= KR convenience
GS Retail|||KRX:007070
BGF Retail|||KRX:282330
= CN grocery
Sun Art|Sun Art Retail;高鑫零售||HKEX:6808
Yonghui|Yonghui Superstores;Yonghui Supermarket;永辉超市;永辉;Yong Hui||SHA:601933
Hema (Freshippo)|Freshippo;Hema Fresh;Hema Xiansheng;Hema Supermarket;~Hema;box horse fresh;Hippo Fresh;盒马鲜生;盒马;box horse;Boxma;Box Ma;He Ma|alibaba|||freshippo
Wumart|物美;Wu Mart;Wu Mei;Wumei|||Q8039225
China Resources Vanguard|CR Vanguard;华润万家;?Vanguard;Hua Run Wan Jia
Lianhua Supermarket|联华超市;Lianhua|bailian-group|HKEX:0980
Missfresh|每日优鲜;Daily Fresh;Daily Excellent Fresh;Daily Youxian
Dingdong|Dingdong Maicai;Dingdong Fresh;叮咚买菜;Dingdong Buy Vegetables;Dingdong to Buy Vegetables;Ding Dong;Dingdong Grocery||NYSE:DDL
Pangdonglai|Pang Dong Lai;胖东来;Fat Dong Lai;Fat Donglai
= CN department
Bailian Group|百联集团;Bai Lian;百联
= CN discount
Miniso|名创优品;Famous Products;Famous Creation;Ming Chuang You Pin;Mingchuang Youpin||NYSE:MNSO|Q20732498
= CN convenience
Meiyijia|美宜佳|||Q55719551
~Bianlifeng|便利蜂;Convenience Bee;Convenient Bee|||Q95975982
= HK grocery
PARKnShop|百佳超市|ck-hutchison
Wellcome|惠康超市|dfi-retail
DFI Retail|DFI Retail Group;牛奶国际|jardine-matheson
= SG grocery
FairPrice|NTUC FairPrice
Sheng Siong|||SGX:OV8
= TW grocery
PX Mart|全聯
= TW convenience
President Chain Store|统一超商||TWSE:2912
= TH general
CP Group|Charoen Pokphand;Charoen Pokphand Group;正大集团
= TH convenience
CP All||cp-group|SET:CPALL
= TH wholesale
CP Axtra||cp-group
Lotus's||cp-axtra
= TH department
Central Group|Central Retail;尚泰集团
Big C||central-group
= TH grocery
Berli Jucker|BJC Thailand||SET:BJC
= VN grocery
WinCommerce
= ID convenience
Alfamart
Indomaret
= PH grocery
Puregold|||PSE:PGOLD
Robinsons Retail|Robinsons Supermarket||PSE:RRHI
= PH property
SM Prime
= IN general
Reliance Industries|~Reliance;Reliance Group||NSE:RELIANCE
Reliance Retail|Reliance Fresh;Reliance Smart;信实零售|reliance-industries
Future Group|Future Retail;Future Coupons;Future Lifestyle
Tata Group|~Tata;Tata Sons
= IN telecom
Jio Platforms|Reliance Jio;~Jio|reliance-industries
= IN grocery
DMart|Avenue Supermarts;D-Mart||NSE:DMART
BigBasket|Big Basket|tata-group
Spencer's Retail|||NSE:SPENCERS
= IN fashion
~Trent|Trent Ltd|tata-group|NSE:TRENT
Aditya Birla Fashion|Aditya Birla Fashion and Retail;Aditya Birla Retail||NSE:ABFRL
`
