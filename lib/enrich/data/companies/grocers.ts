/** Grocers, drugstores, convenience and wholesale of America, Britain and Ireland. Columns as `data/companies.ts` reads them. */
export const GROCERS = `
= US general
Walmart|Wal-Mart;Wal Mart;Walmart US;Walmart International;Walmart China;Walmart Connect;Walmart Marketplace;沃尔玛;沃爾瑪||NYSE:WMT|Q483551
~Target|Target Stores;Target.com;塔吉特||NYSE:TGT|Q1046951
= US club
Sam's Club|Sams Club;山姆会员店;山姆会员商店;Sam's Member Store;Sam Club;山姆|walmart|NYSE:WMT|Q1972120
Costco|Costco Wholesale;开市客;好市多;Open Passenger;Kaishike||NASDAQ:COST|Q715583
BJ's Wholesale Club|BJ's Wholesale;BJs Wholesale||NYSE:BJ|Q4835754
= US grocery
Kroger|Kroger Ship;克罗格;Kaelgo;Ke Luo Ge||NYSE:KR|Q153417
Harris Teeter||kroger
Fred Meyer||kroger||Q5495932
King Soopers||kroger||Q6412065
Ralphs||kroger
Home Chef||kroger
Whole Foods|Whole Foods Market;Whole Foods Markets;Whole Foods Supermarket;Whole Foods Supermarkets;全食超市|amazon
Albertsons|Albertson's||NYSE:ACI|Q2831861
~Safeway||albertsons||Q1508234
Vons||albertsons
Jewel-Osco||albertsons
~Acme Markets||albertsons
Publix|Publix Super Markets|||Q672170
H-E-B|HEB|||Q830621
Meijer||||Q1917753
Wegmans||||Q11288478
Hy-Vee|HyVee|||Q1639719
Giant Eagle||||Q1522721
WinCo Foods|WinCo
Wakefern|Wakefern Food
Sprouts Farmers Market|~Sprouts;Sprouts Farmers Markets||NASDAQ:SFM|Q7581369
Trader Joe's|Trader Joes|aldi-nord
Southeastern Grocers
SpartanNash
Save Mart|Save Mart Companies|||Q7428009
~Save A Lot
Smart & Final||chedraui||Q7543916
Raley's
Weis Markets|Weis||NYSE:WMK
Ingles Markets|||NASDAQ:IMKTA
Natural Grocers|||NYSE:NGVC
~Fresh Market|The Fresh Market
FreshDirect|Fresh Direct
Thrive Market
Misfits Market
Imperfect Foods||misfits-market
Peapod||ahold-delhaize
Food Lion||ahold-delhaize
Stop & Shop||ahold-delhaize
Hannaford||ahold-delhaize||Q5648760
= US tech
84.51°|84.51|kroger|||84-51
= US discount
Grocery Outlet|Grocery Outlet Bargain Market||NASDAQ:GO
Dollar General|~DG||NYSE:DG|Q145168
Dollar Tree|||NASDAQ:DLTR
Family Dollar
~Five Below|||NASDAQ:FIVE
~Big Lots
~Ollie's|Ollie's Bargain Outlet||NASDAQ:OLLI
= US marketplace
~Boxed|Boxed.com
= US wholesale
UNFI|United Natural Foods||NYSE:UNFI
C&S Wholesale Grocers|C&S Wholesale
Sysco|||NYSE:SYY
US Foods|||NYSE:USFD
Performance Food Group|Performance Food||NYSE:PFGC
= US pharmacy
CVS|CVS Health;CVS Pharmacy;CVS Caremark;西维斯||NYSE:CVS
Walgreens|Walgreens Boots Alliance;Walgreen;WBA;沃尔格林|||Q1591889
Duane Reade||walgreens
Rite Aid||||Q3433273
= US health
Aetna||cvs
= GB pharmacy
~Boots|Boots UK;Boots the Chemist;博姿|||Q6123139
= US convenience
7-Eleven|Seven Eleven;7-11;7/11;7‑Eleven Inc|seven-and-i||Q259340
~Casey's|Casey's General Stores||NASDAQ:CASY
Wawa||||Q5936320
Sheetz||||Q7492551
Buc-ee's|Buc-ees
= CA convenience
Circle K||couche-tard||Q3268010
Couche-Tard|Alimentation Couche-Tard||TSX:ATD
= GB convenience
EG Group|Euro Garages
McColl's|McColls|morrisons
WHSmith|WH Smith;W H Smith;TGJones||LSE:SMWH|Q1548712
Costcutter||||Q5175072
Nisa|Nisa Retail|costcutter
= CA grocery
Loblaw|Loblaws;Loblaw Companies||TSX:L
Sobeys||empire-company
Empire Company|||TSX:EMP.A
Metro Inc|Metro Canada||TSX:MRU
Save-On-Foods
= CA pharmacy
Shoppers Drug Mart||loblaw
= CA general
Canadian Tire|||TSX:CTC.A
= CA discount
Dollarama|||TSX:DOL
= GB grocery
Tesco|Tesco Plc;Tesco Clubcard;Tesco Lotus;乐购;特易购||LSE:TSCO|Q487494
Sainsbury's|J Sainsbury;Sainsburys;Sainsbury;J. Sainsbury;塞恩斯伯里;英佰瑞||LSE:SBRY|Q152096
Asda||||Q297410
Morrisons|Wm Morrison;WM Morrison Supermarkets;Morrison Supermarkets;Morrisons Daily|||Q922344
Waitrose||john-lewis||Q771734
Co-op|The Co-op;Co-operative Group;Co-op Group;Co-op Food;Southern Co-op
~Iceland|Iceland Foods;Iceland Supermarkets|||Q721810
= GB tech
Dunnhumby||tesco
Ocado|Ocado Group;Ocado Solutions;Ocado Retail;Ocado Technology;Ocado Intelligent Automation;奥凯多||LSE:OCDO
= GB wholesale
~Booker|Booker Group;Booker Wholesale|tesco
Bestway|Bestway Group
= GB general
Argos|阿尔戈斯;爱顾|sainsburys
= GB department
Marks & Spencer|M&S;Marks and Sparks;M&S Food;玛莎百货||LSE:MKS|Q714491
John Lewis|John Lewis Partnership;John Lewis & Partners
= GB discount
Poundland
B&M|B&M European Value Retail||LSE:BME|Q4836931
Home Bargains
= IE grocery
Musgrave|Musgrave Group
Dunnes Stores|Dunnes|||Q1266203
`
