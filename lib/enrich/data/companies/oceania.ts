/** Companies of Australia and New Zealand. Columns as `data/companies.ts` reads them. */
export const OCEANIA = `
= AU grocery
~IGA|Independent Grocers of Australia
Drakes Supermarkets
Harris Farm Markets|Harris Farm
= AU retail
Dan Murphy's||endeavour-group
Endeavour Group|Endeavour Drinks
Liquorland||coles
Flybuys
Mecca Brands|~Mecca
Adore Beauty
Temple & Webster
Kogan
Freedom Furniture
Premier Investments|Just Jeans;Peter Alexander;Smiggle
Mosaic Brands
Accent Group
Baby Bunting
EB Games
Booktopia
Bapcor
Marley Spoon
= AU department
~Big W||woolworths
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
City Chic
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
= AU luxury
Michael Hill
= AU books
Dymocks
= AU electronics
The Good Guys||jb-hi-fi
= AU foodservice
Guzman y Gomez
Collins Foods
= AU delivery
Menulog
Milkrun
= AU property
~Vicinity Centres
Stockland
GPT Group
Mirvac
Lendlease
= AU investor
AustralianSuper
= AU bank
Macquarie
Commonwealth Bank
= AU telecom
Telstra
= AU travel
Qantas
= AU logistics
Toll Group
= AU food
Bega|Bega Cheese
Saputo
= AU drinks
Lion Nathan
= AU fuel
Ampol|Caltex Australia
= AU health
Blackmores
= AU beauty
Aesop
= AU tech
Canva
= NZ grocery
New World Supermarkets
Pak'nSave
~Four Square
Countdown
= NZ home
Briscoes|Briscoe Group
= NZ retail
Mighty Ape
~Trade Me
= NZ electronics
Noel Leeming
= NZ food
Zespri|佳沛
= NZ travel
Air New Zealand
`
