/** Companies of Australia and New Zealand. Columns as `data/companies.ts` reads them. */
export const OCEANIA = `
= AU grocery
~IGA|Independent Grocers of Australia
Drakes Supermarkets
Harris Farm Markets|Harris Farm
Foodland
FoodWorks
= AU retail
Dan Murphy's||endeavour-group
Endeavour Group|Endeavour Drinks
Liquorland||coles
Vintage Cellars
~Everyday Rewards
Flybuys
Mecca Brands|~Mecca
Adore Beauty
Temple & Webster
Kogan
MyDeal
Freedom Furniture
Greenlit Brands
Sheridan
Premier Investments|Just Jeans;Peter Alexander;Smiggle
Mosaic Brands
Noni B
Accent Group
Baby Bunting
EB Games
Booktopia
Bapcor
Betta Home Living
Marley Spoon
Youfoodz
Swisse Wellness
Carsales
= AU department
~Big W||woolworths
Harris Scarfe
= AU office
Officeworks||wesfarmers
= AU pharmacy
Priceline Pharmacy||wesfarmers
Chemist Warehouse|Sigma Healthcare
Terry White Chemmart|Ebos Group
= AU fashion
Best & Less
~Country Road
Witchery
~Cotton On
~Universal Store
City Chic
Lorna Jane
Rip Curl|KMD Brands;Kathmandu
Quiksilver|Boardriders;~Billabong
= AU discount
~The Reject Shop
= AU home
Nick Scali
Fantastic Furniture
Amart Furniture
Adairs
~Bed Bath N' Table
Mitre 10
= AU sportswear
Rebel Sport|Super Retail Group
= AU auto-parts
Supercheap Auto
Autobarn
= AU luxury
Michael Hill
= AU books
Dymocks
= AU electronics
The Good Guys||jb-hi-fi
Bing Lee
= AU foodservice
Guzman y Gomez
Collins Foods
Retail Food Group
~Boost Juice
= AU delivery
Menulog
Milkrun
Sherpa Delivery
= AU property
~Vicinity Centres
Stockland
GPT Group
Mirvac
~Charter Hall
Dexus
Lendlease
= AU investor
AustralianSuper
Pacific Equity Partners
= AU bank
Macquarie
Commonwealth Bank
Westpac
~ANZ
= AU telecom
Telstra
Optus
= AU travel
Qantas
= AU logistics
Linfox
Toll Group
= AU food
Bega|Bega Cheese
Inghams
Saputo
Goodman Fielder
Sanitarium
= AU drinks
Lion Nathan
= AU fuel
Ampol|Caltex Australia
Viva Energy
= AU health
Blackmores
= AU beauty
Aesop
= AU tech
Canva
= AU payments
Zeller
Tyro
= NZ grocery
New World Supermarkets
Pak'nSave
~Four Square
Countdown
= NZ retail
~Farmers Trading
Mighty Ape
~Trade Me
Hallenstein Glasson
~Spark NZ
= NZ home
Briscoes|Briscoe Group
= NZ electronics
Noel Leeming
= NZ food
Zespri|佳沛
Synlait
= NZ sportswear
Macpac
= NZ travel
Air New Zealand
= NZ fuel
~Z Energy
`
