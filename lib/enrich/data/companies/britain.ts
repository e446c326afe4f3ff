/** More retailers of Britain and Ireland. Columns as `data/companies.ts` reads them. */
export const BRITAIN = `
= GB grocery
Booths
Budgens
Londis
Premier Stores
Heron Foods||b-and-m
Planet Organic
Abel & Cole
Mindful Chef
Blakemore Retail|A.F. Blakemore
Midcounties Co-operative|Midcounties Co-op
Scotmid
Motor Fuel Group|MFG
Rontec
Sainsbury's Bank||sainsburys
Nectar360||sainsburys
= GB convenience
Farmfoods
Applegreen
~One Stop||tesco
= GB delivery
Weezy
Jiffy Grocery
Snappy Shopper
= GB foodservice
Moto Hospitality
~Welcome Break
= GB bank
Tesco Bank||tesco
= GB retail
Majestic Wine
~Naked Wines
Hotel Chocolat||mars
Holland & Barrett
Fortnum & Mason
TJ Morris
~Card Factory
Paperchase
Moonpig
Funky Pigeon
Robert Dyas
Hobbycraft
MusicMagpie
AO World|AO.com
Dixons|Dixons Carphone;PC World
Maplin
Howdens
Carpetright
Made.com
The White Company
Heal's
British Garden Centres
Evans Cycles
~Wiggle|Wiggle CRC
Miss Selfridge
Arcadia Group
Jaeger
Moss Bros
Hunter Boots
Missguided
Feelunique
Cult Beauty||thg
THG|The Hut Group;Myprotein;THG Ingenuity
Elemis
Pharmacy2U
Mamas & Papas
~Entertainment UK
Liberty London
Brown Thomas||selfridges
Arnotts||selfridges
Studio Retail|Studio.co.uk
JD Williams||n-brown
~Cazoo
Gumtree
Wowcher
OnBuy
Fruugo
Littlewoods||the-very-group
~World Duty Free||dufry
= GB discount
~The Original Factory Shop
QD Stores
OneBeyond
Dealz
= GB office
Ryman
= GB books
~The Works
= GB telecom
Carphone Warehouse
O2
Virgin Media O2
~Sky UK
= GB electronics
Euronics
= GB home
Toolstation||travis-perkins
Travis Perkins
Wren Kitchens
Sofology
ScS
Bensons for Beds
~Dreams
Oak Furnitureland
Dobbies
= GB sportswear
Go Outdoors||jd-sports
Cotswold Outdoor
~Mountain Warehouse
~Sports Direct||frasers-group
= GB fashion
Flannels||frasers-group
Sweaty Betty
~White Stuff
~Crew Clothing
~Phase Eight
Karen Millen
Dorothy Perkins
Edinburgh Woollen Mill
Charles Tyrwhitt
Paul Smith
AllSaints
Barbour
Dr. Martens
Clarks|C&J Clark
Kurt Geiger
Schuh
~Shoe Zone
= GB luxury
Ernest Jones||signet
H. Samuel||signet
Lovisa
= GB beauty
Space NK
Charlotte Tilbury
Jo Malone||estee-lauder
= GB health
Specsavers
~Vision Express
= GB pharmacy
Lloyds Pharmacy
Well Pharmacy
= GB pets
Jollyes
= GB toys
Hamleys
The Entertainer
~Early Learning Centre
= GB logistics
Smiths News
= GB tech
~Auto Trader
= GB property
Rightmove
= IE grocery
SuperValu||musgrave
Centra||musgrave
BWG Foods|BWG Group
= IE books
Eason|Easons
= IE food
Ornua
Kerrygold
Glanbia
Kerry Group
= IE delivery
Flipdish
`
