/** Companies of the Middle East and Africa. Columns as `data/companies.ts` reads them. */
export const MIDDLE_EAST_AFRICA = `
= AE grocery
HyperMax
Union Coop
Choithrams
= AE delivery
Instashop
Careem
Kitopi
= AE retail
Namshi
Chalhoub
Apparel Group
Alshaya|M.H. Alshaya
Sharaf DG
~Emirates
Mumzworld
= AE property
Emaar
= AE payments
Tabby
Tamara
= AE bank
Emirates NBD
= AE logistics
Aramex
= AE telecom
Etisalat|e&
= AE fuel
ADNOC
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
Cenomi|Fawaz Alhokair;Cenomi Retail
= SA food
Almarai
= SA foodservice
Al Baik
= SA delivery
Jahez
HungerStation
Mrsool
= SA fuel
Saudi Aramco|Aramco
= SA tech
Salla
= QA grocery
Al Meera
= QA investor
Qatar Investment Authority|QIA
= QA travel
Qatar Airways
= QA food
Baladna
= KW grocery
The Sultan Center
= IL grocery
Rami Levy
= IL food
Strauss Group
= IL fuel
Delek
Delek US
= IL retail
SodaStream
= IL tech
Wix
Global-e
Riskified
Taboola
= IL payments
Payoneer
= EG grocery
Kazyon
= EG delivery
Breadfast
Rabbit Mart
= EG retail
MaxAB
= EG payments
Fawry
= MA grocery
Marjane
Label'Vie
= NG grocery
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
= NG telecom
~MTN
= KE grocery
Naivas
Quickmart
Tuskys
Nakumatt
Uchumi
= KE retail
Twiga|Twiga Foods
Copia
Wasoko
= KE payments
Safaricom|M-Pesa
= KE foodservice
Java House
= ZA grocery
Checkers|Checkers Sixty60;Sixty60|shoprite
Boxer Superstores|~Boxer|pick-n-pay
Usave
Game Stores
Food Lover's Market
Choppies
= ZA pharmacy
Clicks
Dis-Chem
= ZA retail
Pepkor|Pep Stores;Ackermans
TFG|The Foschini Group;Foschini
Edcon|Edgars
HiFi Corp
Steinhoff
Superbalist||takealot
= ZA discount
Mr Price
= ZA fashion
Truworths
Tekkie Town
= ZA home
Lewis Group
OK Furniture
House & Home
Cashbuild
= ZA delivery
Mr D|Mr D Food|takealot
= ZA foodservice
Famous Brands
Spur Corporation
= ZA food
Tiger Brands
RCL Foods
Pioneer Foods
= ZA bank
Standard Bank
= ZA telecom
Vodacom
`
