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
Riverford
Milk & More
Mindful Chef
Modern Milkman
Parfetts
Blakemore Retail|A.F. Blakemore
Midcounties Co-operative|Midcounties Co-op
Central Co-op
Central England Co-operative
Scotmid
East of England Co-op
Lincolnshire Co-op
Motor Fuel Group|MFG
Rontec
Sainsbury's Bank||sainsburys
Nectar360||sainsburys
~Tu Clothing||sainsburys
George at Asda||asda
= GB convenience
Farmfoods
Applegreen
~One Stop||tesco
= GB delivery
Weezy
Jiffy Grocery
Zapp
Beelivery
Snappy Shopper
= GB foodservice
Moto Hospitality
~Welcome Break
Roadchef
= GB telecom
Tesco Mobile||tesco
Carphone Warehouse
O2
Virgin Media O2
~Sky UK
= GB bank
Tesco Bank||tesco
= GB retail
Majestic Wine
~Naked Wines
Laithwaites
Oddbins
Hotel Chocolat||mars
Holland & Barrett
Grape Tree
Bodega Bay
~Cook Trading
Fortnum & Mason
Partridges
TJ Morris
~Savers Health
~One Below
~Card Factory
Clintons
Paperchase
Moonpig
Funky Pigeon
Robert Dyas
Theo Paphitis Retail
Hobbycraft
Blackwell's
MusicMagpie
AO World|AO.com
~Appliances Online
Dixons|Dixons Carphone;PC World
Maplin
~Richer Sounds
Howdens
~Magnet Kitchens
Carpetright
Tapi Carpets
Made.com
Cox & Cox
The White Company
Graham & Green
Heal's
Wyevale
British Garden Centres
Notcutts
Evans Cycles
~Wiggle|Wiggle CRC
~Oasis Stores
~Warehouse Fashions
Coast Fashions
Miss Selfridge
Burton Menswear
Arcadia Group
~Evans Clothing
Jaeger
Austin Reed
Moss Bros
Hawes & Curtis
Belstaff
Hunter Boots
Russell & Bromley
Missguided
~I Saw It First
Astley Clarke
Monica Vinader
Feelunique
Cult Beauty||thg
THG|The Hut Group;Myprotein;THG Ingenuity
~Beauty Bay
Elemis
Neal's Yard Remedies
Day Lewis
Pharmacy2U
Chemist4U
VetPartners
Kiddicare
Mamas & Papas
Zavvi
~Entertainment UK
~Our Price
Virgin Megastores
Allders
Beatties
Hoopers
Liberty London
Peter Jones
Brown Thomas||selfridges
Arnotts||selfridges
Fenwick Bond Street
Boohoo MAN
Studio Retail|Studio.co.uk
Freemans
Grattan
JD Williams||n-brown
~Cazoo
Gumtree
Wowcher
Hotels4U
OnBuy
Fruugo
Checkatrade
Littlewoods||the-very-group
~World Duty Free||dufry
= GB discount
~The Original Factory Shop
QD Stores
OneBeyond
Dealz
= GB department
Boyes
= GB office
Ryman
= GB books
~The Works
Foyles
= GB electronics
CeX
Euronics
= GB home
Toolstation||travis-perkins
Travis Perkins
Wren Kitchens
Sofology
ScS
~Furniture Village
Bensons for Beds
~Dreams
Oak Furnitureland
Dobbies
~Blue Diamond Garden Centres
= GB sportswear
Go Outdoors||jd-sports
Cotswold Outdoor
~Mountain Warehouse
Trespass
~Blacks
Millets
~Sports Direct||frasers-group
Rapha
= GB fashion
Flannels||frasers-group
Sweaty Betty
Seasalt
~White Stuff
~Crew Clothing
~Phase Eight
~Jigsaw
Karen Millen
Dorothy Perkins
Bonmarché
Peacocks
Edinburgh Woollen Mill
Charles Tyrwhitt
TM Lewin
Paul Smith
AllSaints
Barbour
Dr. Martens
Clarks|C&J Clark
Kurt Geiger
Schuh
~Office Shoes
Dune London
Jones Bootmaker
~Shoe Zone
Roman Originals
JoJo Maman Bébé
= GB luxury
Beaverbrooks
Ernest Jones||signet
H. Samuel||signet
Goldsmiths
Lovisa
= GB beauty
Space NK
Charlotte Tilbury
Molton Brown
Jo Malone||estee-lauder
= GB health
Specsavers
~Vision Express
= GB pharmacy
Lloyds Pharmacy
Well Pharmacy
Rowlands Pharmacy
= GB pets
Jollyes
= GB toys
Hamleys
The Entertainer
~Early Learning Centre
= GB logistics
Smiths News
Menzies Distribution
= GB travel
Secret Escapes
= GB fuel
Ovo Energy
= GB tech
~Auto Trader
= GB property
Rightmove
= IE grocery
SuperValu||musgrave
Centra||musgrave
BWG Foods|BWG Group
= IE retail
Avoca
Kilkenny Design
= IE books
Eason|Easons
= IE food
Ornua
Kerrygold
Glanbia
Kerry Group
= IE delivery
Buymie
Flipdish
`
