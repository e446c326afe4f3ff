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
Brookshire Brothers
Lowes Foods|Alex Lee
Piggly Wiggly
~Big Y|Big Y Foods
Price Chopper|Market 32;?Northeast Grocery
Tops Markets|Tops Friendly Markets
PriceRite
Gristedes
D'Agostino
Fairway Market
Balducci's
Kings Food Markets
~Market Basket|DeMoulas
Roche Bros.
Stew Leonard's
Harps Food Stores|Harps Food
Reasor's
Fareway|Fareway Stores
Cub Foods
Lunds & Byerlys
Coborn's
Festival Foods
Woodman's Markets|Woodman's
Roundy's||kroger
Mariano's||kroger
Pick 'n Save||kroger
Smith's Food & Drug||kroger
Fry's Food|Fry's Food Stores|kroger
~QFC||kroger
Food 4 Less||kroger
Dillons||kroger
~Vitacost||kroger
Winn-Dixie||southeastern-grocers
Harveys Supermarkets
Fresco y Más
Bashas'
Haggen||albertsons
Shaw's||albertsons
Tom Thumb||albertsons
~Pavilions||albertsons
Randalls||albertsons
~Giant Food||ahold-delhaize
The Giant Company|Giant/Martin's|ahold-delhaize
Mollie Stone's
~New Seasons Market
New Leaf Community Markets
Erewhon
Bristol Farms
Gelson's
~Lazy Acres
Good Food Holdings
Fresh Thyme|Fresh Thyme Market
~Earth Fare
Lucky's Market
Foxtrot Market
Dom's Kitchen
H Mart
99 Ranch Market|99 Ranch
Weee!
HF Foods
Patel Brothers
Associated Wholesale Grocers|AWG
Associated Food Stores
Harmons
Topco|Topco Associates
~Independent Grocers Alliance
URM Stores
Unified Grocers
KeHE|KeHE Distributors
Core-Mark||performance-food-group
McLane||berkshire-hathaway
Eby-Brown
~Restaurant Depot|Jetro;Jetro Restaurant Depot
Chefs' Warehouse
Gordon Food Service
~Dot Foods
Farmstead
~Hungryroot
Hungry Harvest
~Bowery Farming
AeroFarms
BrightFarms
Gotham Greens
~Plenty Unlimited
~Good Eggs
~Farm Fresh To You
~Rouses|Rouses Markets
Food Bazaar
~Key Food
C-Town
~Western Beef
Super One Foods
Rosauers
Super King Markets
Jerry's Foods
Foodarama
PCC Community Markets
~Hen House
= US convenience
Weigel's
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
~Allsup's
Yesway
GetGo
Thorntons
ExtraMile
ampm
Arko|GPM Investments
Sunoco
Parker's Kitchen
~United Dairy Farmers
Rutter's
Kum & Go
Foxtrot
Dash In
Stripes Stores
TravelCenters of America
`
