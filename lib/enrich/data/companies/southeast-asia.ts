/** Companies of Southeast Asia, Taiwan and Hong Kong. Columns as `data/companies.ts` reads them. */
export const SOUTHEAST_ASIA = `
= SG grocery
~Cold Storage||dfi-retail
NTUC|NTUC Enterprise
RedMart||lazada
Charles & Keith
Love Bonito
Carousell
ShopBack
= SG discount
Don Don Donki
= SG home
~Courts
= SG foodservice
BreadTalk
= SG logistics
SingPost|Singapore Post
= SG travel
Singapore Airlines
= SG drinks
Fraser & Neave|F&N
ThaiBev|Thai Beverage
= SG payments
ShopeePay
= SG electronics
Osim
= MY home
MR.DIY
= MY discount
99 Speedmart
= MY grocery
Mydin
Jaya Grocer
= MY convenience
KK Super Mart
= MY retail
Caring Pharmacy
Padini
= MY foodservice
Tealive|Loob Holding
ZUS Coffee
= MY payments
Touch 'n Go
= MY fuel
Petronas
= MY food
Sime Darby
= TH property
Siam Piwat
Central Pattana
= TH retail
~King Power
Thai Watsadu
= TH home
HomePro
= TH foodservice
~Minor International|Minor Group
Cafe Amazon
MK Restaurants
= TH food
Thai Union
Charoen Pokphand Foods|CP Foods
= TH bank
Kasikornbank|KBank
= TH delivery
~Line Man|LINE MAN Wongnai
= VN retail
VinGroup
Saigon Co.op|Co.opmart
FPT Retail|Long Chau
= VN food
Masan
Vinamilk
Trung Nguyen
= VN convenience
Bach Hoa Xanh
= VN drinks
Sabeco
= VN foodservice
Highlands Coffee
= ID grocery
Hypermart|Matahari Putra Prima
Matahari Department Store
Transmart|Trans Retail
Hero Supermarket
Super Indo
= ID retail
MAP Group|Mitra Adiperkasa
Erajaya
Kawan Lama
= ID delivery
Gojek||goto
= ID travel
Traveloka
= ID foodservice
Kopi Kenangan
= ID food
Indofood
Mayora
= ID investor
Salim Group
= ID auto
Astra International
= ID bank
Bank Central Asia
= PH grocery
SM Investments|SM Supermalls;SM Retail
Rustan's
Metro Retail Stores
= PH wholesale
S&R Membership Shopping
= PH pharmacy
Mercury Drug
= PH food
San Miguel
Universal Robina
Monde Nissin
= PH investor
Ayala|Ayala Land
= PH payments
GCash|Mynt
GrabPay
= PH books
~National Book Store
= PH home
Wilcon Depot
`
