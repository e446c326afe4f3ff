/** More retailers of the US. Columns as `data/companies.ts` reads them. */
export const UNITED_STATES = `
= US discount
99 Cents Only
pOpshelf||dollar-general
~Tuesday Morning
Shopko
Marshalls||tjx
TJ Maxx|TK Maxx|tjx
HomeGoods||tjx
Sierra Trading||tjx
= US department
Bealls
Boscov's
Von Maur
Saks Fifth Avenue|Saks Off 5th|saks-global
May Department Stores
Montgomery Ward
= US retail
~Service Merchandise
Circuit City
~Tower Records
~Blockbuster
CompUSA
Linens 'n Things
Borders Group
LensCrafters||essilorluxottica
= US sportswear
~Sports Authority
Big 5 Sporting Goods
Hibbett|Hibbett Sports|jd-sports
Sportsman's Warehouse
Scheels
Orvis
Duluth Trading
~Backcountry
~West Marine
~Camping World
= US home
~Pier 1|Pier 1 Imports
~Kirkland's
~World Market|?Cost Plus World Market
~Rooms To Go
Raymour & Flanigan
Havertys
La-Z-Boy
Conn's|Conn's HomePlus
Aaron's
Rent-A-Center|Upbound Group
~Sleep Number
Saatva
Lovesac
Arhaus
West Elm||williams-sonoma
Pottery Barn||williams-sonoma
1-800-Flowers
~FTD
~Sur La Table
Harbor Freight|Harbor Freight Tools
~True Value
~Northern Tool
Lumber Liquidators|LL Flooring
Sherwin-Williams
Benjamin Moore
Rona
~Fastenal
~Grainger|W.W. Grainger
= US electronics
~Micro Center
hhgregg
Brookstone
Sharper Image
~Garmin
~Bose
~Ring
Anker Innovations
~Back Market
= US pharmacy
Bartell Drugs||rite-aid
GoodRx
Capsule Pharmacy
Hims & Hers
Mark Cuban Cost Plus Drug|?Cost Plus Drugs
~GNC
Vitamin Shoppe
iHerb
= US office
~Office Depot|OfficeMax|odp
Hallmark Cards
American Greetings
Build-A-Bear
FAO Schwarz
KB Toys
Spencer Gifts|Spirit Halloween
~Hot Topic
BoxLunch||hot-topic
Books-A-Million
~Hudson News|Hudson Group
Yankee Candle||newell-brands
= US pets
~BARK|BarkBox
PetMeds
~Pet Supplies Plus
Blue Buffalo||general-mills
Freshpet
~The Farmer's Dog
`
