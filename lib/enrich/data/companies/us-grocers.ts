/** More grocers and convenience stores of the US. Columns as `data/companies.ts` reads them. */
export const US_GROCERS = `
= US grocery
Schnucks|Schnuck Markets;Schnuck
Stater Bros.|Stater Brothers
Northgate González Market|Northgate Market;Northgate Gonzalez
Cardenas Markets|Heritage Grocers Group
Vallarta Supermarkets
~El Super|Bodega Latina
Smart Foodservice
Brookshire Grocery|Brookshire's;Super 1 Foods
Lowes Foods|Alex Lee
Piggly Wiggly
~Big Y|Big Y Foods
Price Chopper|Market 32;?Northeast Grocery
Tops Markets|Tops Friendly Markets
PriceRite
D'Agostino
Fairway Market
~Market Basket|DeMoulas
Stew Leonard's
Fareway|Fareway Stores
Cub Foods
Lunds & Byerlys
Roundy's||kroger
Mariano's||kroger
Pick 'n Save||kroger
Smith's Food & Drug||kroger
Fry's Food|Fry's Food Stores|kroger
~QFC||kroger
Food 4 Less||kroger
Dillons||kroger
Winn-Dixie||southeastern-grocers
Haggen||albertsons
Shaw's||albertsons
Tom Thumb||albertsons
Randalls||albertsons
~Giant Food||ahold-delhaize
The Giant Company|Giant/Martin's|ahold-delhaize
~New Seasons Market
Erewhon
Bristol Farms
Gelson's
Fresh Thyme|Fresh Thyme Market
~Earth Fare
Foxtrot Market
Dom's Kitchen
H Mart
99 Ranch Market|99 Ranch
Weee!
HF Foods
Patel Brothers
Associated Wholesale Grocers|AWG
Topco|Topco Associates
~Independent Grocers Alliance
KeHE|KeHE Distributors
Core-Mark||performance-food-group
McLane||berkshire-hathaway
~Restaurant Depot|Jetro;Jetro Restaurant Depot
Chefs' Warehouse
Gordon Food Service
~Hungryroot
Hungry Harvest
~Bowery Farming
AeroFarms
BrightFarms
Gotham Greens
~Key Food
C-Town
PCC Community Markets
= US convenience
QuikTrip
RaceTrac
Kwik Trip
Maverik
Cumberland Farms||eg-group
Royal Farms
Stewart's Shops
Love's Travel Stops
~Pilot Flying J
Murphy USA
Speedway||seven-and-i
GetGo
Thorntons
ampm
Arko|GPM Investments
Sunoco
Kum & Go
Foxtrot
TravelCenters of America
`
