/** More retailers of the US. Columns as `data/companies.ts` reads them. */
export const UNITED_STATES = `
= US discount
~Ocean State Job Lot
~Gabe's
99 Cents Only
pOpshelf||dollar-general
~Tuesday Morning
Christmas Tree Shops
~Bargain Hunt
Bi-Mart
Shopko
Pamida
Marshalls||tjx
TJ Maxx|TK Maxx|tjx
HomeGoods||tjx
Sierra Trading||tjx
Mercantile Stores
Century 21 Stores
~Fleet Feet
PGA Tour Superstore
= US department
Ames Department Stores
Gordmans
Stage Stores
Bealls
Boscov's
Von Maur
Saks Fifth Avenue|Saks Off 5th|saks-global
May Department Stores
Montgomery Ward
= US retail
~Service Merchandise
Circuit City
Sam Goody
~Tower Records
~Blockbuster
Hollywood Video
CompUSA
Linens 'n Things
Filene's Basement
Daffy's
Loehmann's
Borders Group
Waldenbooks
LensCrafters||essilorluxottica
~Dress Barn
Lerner
= US sportswear
~Sports Authority
Modell's
Big 5 Sporting Goods
Hibbett|Hibbett Sports|jd-sports
Sportsman's Warehouse
Scheels
Dunham's Sports
Orvis
Duluth Trading
~Backcountry
Moosejaw
~West Marine
Golf Galaxy
~Camping World
= US home
~Pier 1|Pier 1 Imports
~Kirkland's
~World Market|?Cost Plus World Market
~Rooms To Go
Raymour & Flanigan
Havertys
Bob's Discount Furniture
La-Z-Boy
American Freight
Conn's|Conn's HomePlus
Aaron's
Rent-A-Center|Upbound Group
Badcock
Big Sandy Superstore
~Sleep Number
Saatva
~Parachute
~Brooklinen
Boll & Branch
Burrow
Lovesac
Arhaus
West Elm||williams-sonoma
Pottery Barn||williams-sonoma
~Article
~Castlery
~Lulu and Georgia
1-800-Flowers
~FTD
~Sur La Table
Harbor Freight|Harbor Freight Tools
~True Value
~Northern Tool
Orchard Supply Hardware
Lumber Liquidators|LL Flooring
The Tile Shop
Sherwin-Williams
Benjamin Moore
Rona
~Sutherlands
~Rural King
~Bomgaars
Blain's Farm & Fleet
~Fastenal
~Grainger|W.W. Grainger
= US electronics
~Micro Center
Abt Electronics
P.C. Richard & Son
hhgregg
Fry's Electronics
Brookstone
Sharper Image
~Simply Mac
~Garmin
~Bose
~Ring
Anker Innovations
Sonance
~Asurion
~Back Market
Gazelle
EcoATM
Assurant
= US pharmacy
Bartell Drugs||rite-aid
Kinney Drugs
Health Mart
GoodRx
Capsule Pharmacy
Hims & Hers
~Ro
Alto Pharmacy
Mark Cuban Cost Plus Drug|?Cost Plus Drugs
~GNC
Vitamin Shoppe
iHerb
= US office
~Office Depot|OfficeMax|odp
Quill
~Uline
~Paper Source
Hallmark Cards
American Greetings
Build-A-Bear
FAO Schwarz
KB Toys
~Learning Express
Spencer Gifts|Spirit Halloween
~Hot Topic
BoxLunch||hot-topic
~Half Price Books
Books-A-Million
~Hudson News|Hudson Group
~Things Remembered
Yankee Candle||newell-brands
~Fanatics Collectibles
~Topps
= US pets
~BARK|BarkBox
PetMeds
~Pet Supplies Plus
Petland
Blue Buffalo||general-mills
Rover Group
Freshpet
~The Farmer's Dog
`
