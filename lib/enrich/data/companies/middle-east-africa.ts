/** Companies of the Middle East and Africa. Columns as `data/companies.ts` reads them. */
export const MIDDLE_EAST_AFRICA = `
= AE grocery
HyperMax
Union Coop
Choithrams
Al Maya
Kibsons
= AE delivery
~El Grocer
Instashop
Careem
Kitopi
= AE retail
~Noon Minutes||noon
Namshi
Ounass|Al Tayer
Chalhoub
Apparel Group
Alshaya|M.H. Alshaya
Azadea
Sharaf DG
Jumbo Electronics
~Emirates
Mumzworld
= AE property
Emaar
Aldar
Damac
= AE payments
Tabby
Tamara
= AE bank
Emirates NBD
= AE logistics
Emirates Post
Aramex
= AE telecom
Etisalat|e&
= AE fuel
ADNOC
= AE food
Agthia
= AE foodservice
Americana|Americana Restaurants
= AE travel
Dubai Duty Free
Etihad
= SA grocery
Panda Retail|Savola
Al Othaim|Abdullah Al Othaim
Tamimi Markets
Bindawood
= SA retail
Nahdi
Jarir|Jarir Bookstore
SACO
Cenomi|Fawaz Alhokair;Cenomi Retail
~STC
= SA food
Almarai
= SA foodservice
Al Baik
= SA delivery
Jahez
HungerStation
Nana Direct
Mrsool
= SA fuel
Saudi Aramco|Aramco
= SA investor
Kingdom Holding
= SA tech
Salla
Foodics
= QA grocery
Al Meera
= QA investor
Qatar Investment Authority|QIA
= QA travel
Qatar Airways
= QA food
Baladna
= QA delivery
Snoonu
= KW grocery
The Sultan Center
= KW logistics
Agility
= KW investor
Kuwait Investment Authority
= KW bank
Boubyan
= IL grocery
Rami Levy
Yochananof
= IL retail
Delta Galil
Electra Consumer
SodaStream
Tevel
= IL food
Strauss Group
Osem
Tnuva
= IL health
Teva
= IL fuel
Delek
Delek US
= IL tech
Wix
Global-e
Riskified
Yotpo
Fiverr
Taboola
Outbrain
Mobileye
~Check Point
Cellebrite
= IL payments
Payoneer
= EG grocery
Seoudi
Kazyon
Fathalla
= EG delivery
Breadfast
Rabbit Mart
= EG retail
MaxAB
Elsewedy
El Araby
B.TECH
= EG food
Juhayna
Edita
= EG payments
Fawry
= EG property
Talaat Moustafa
= MA grocery
Marjane
Label'Vie
= MA bank
Attijariwafa
= NG grocery
Ebeano
Justrite
Jendol
MarketSquare
= NG payments
Interswitch
Verve
CredPal
Flutterwave
Paystack
OPay
PalmPay
Moniepoint
= NG food
Dangote
= NG tech
TradeDepot
= NG retail
Omnibiz
= NG drinks
Nigerian Breweries
= NG foodservice
~Chicken Republic
~Food Concepts
= NG telecom
~MTN
= KE grocery
Naivas
Quickmart
Tuskys
Nakumatt
Chandarana
Uchumi
= KE retail
Twiga|Twiga Foods
Copia
Wasoko
= KE payments
Safaricom|M-Pesa
= KE food
Bidco
= KE foodservice
Java House
= KE bank
Equity Bank
= KE logistics
Sendy
= GH payments
Zeepay
= ZA grocery
Checkers|Checkers Sixty60;Sixty60|shoprite
Boxer Superstores|~Boxer|pick-n-pay
Usave
Game Stores
Food Lover's Market
Choppies
= ZA home
~Builders Warehouse||massmart
Lewis Group
OK Furniture
House & Home
Cashbuild
Italtile
Yuppiechef
= ZA pharmacy
Clicks
Dis-Chem
= ZA retail
Pepkor|Pep Stores;Ackermans
TFG|The Foschini Group;Foschini
Edcon|Edgars
HiFi Corp
~Incredible Connection
Steinhoff
Superbalist||takealot
Bidcorp
= ZA discount
Mr Price
= ZA fashion
Truworths
Tekkie Town
= ZA delivery
Mr D|Mr D Food|takealot
OneCart
= ZA books
~Exclusive Books
= ZA foodservice
Famous Brands
Spur Corporation
= ZA food
Tiger Brands
RCL Foods
Pioneer Foods
= ZA drinks
Distell
= ZA investor
Bidvest
Remgro
Ethos Capital
= ZA health
~Discovery Limited
= ZA bank
Capitec
Standard Bank
FirstRand
Absa
Nedbank
= ZA telecom
Vodacom
= ZA property
Vukile
Redefine Properties
Growthpoint
= ZA logistics
~The Courier Guy
`
