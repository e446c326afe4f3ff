/** Companies of Southeast Asia, Taiwan and Hong Kong. Columns as `data/companies.ts` reads them. */
export const SOUTHEAST_ASIA = `
= SG grocery
~Cold Storage||dfi-retail
NTUC|NTUC Enterprise
RedMart||lazada
Prime Supermarket
Haomart
Challenger Technologies
Charles & Keith
Love Bonito
Zilingo
Carousell
ShopBack
Lazada Logistics
~DBS
Secretlab
FashionValet
Pomelo Fashion|~Pomelo
= SG discount
Don Don Donki
= SG home
~Courts
= SG foodservice
BreadTalk
Ya Kun
TWG Tea
= SG logistics
SingPost|Singapore Post
= SG travel
Singapore Airlines
= SG bank
OCBC
= SG food
Wilmar Trading
Olam
= SG drinks
Fraser & Neave|F&N
ThaiBev|Thai Beverage
= SG property
Mapletree
Frasers Property
~City Developments
= SG investor
Vertex Ventures
= SG payments
~Advance Intelligence|Atome
Nium
ShopeePay
= SG tech
Razer
= SG electronics
Osim
= MY home
MR.DIY
= MY discount
99 Speedmart
= MY grocery
Mydin
Jaya Grocer
~Village Grocer
= MY convenience
KK Super Mart
= MY retail
Caring Pharmacy
Padini
Bonia
= MY electronics
Senheng
= MY foodservice
Tealive|Loob Holding
ZUS Coffee
OldTown White Coffee
= MY payments
Touch 'n Go
= MY travel
AirAsia|?Capital A
Genting
= MY fuel
Petronas
= MY investor
Khazanah
Berjaya
= MY food
Sime Darby
= TH property
Siam Piwat
Central Pattana
= TH retail
~King Power
Thai Watsadu
JIB Computer
~Banana IT
TCC Group
Singha
Chaang
= TH home
HomePro
= TH electronics
~Power Buy
= TH foodservice
~Minor International|Minor Group
Cafe Amazon
MK Restaurants
= TH food
Oishi Group
Thai Union
Charoen Pokphand Foods|CP Foods
= TH drinks
Boon Rawd
= TH bank
Kasikornbank|KBank
SCB X|Siam Commercial Bank
= TH delivery
~Line Man|LINE MAN Wongnai
= TH telecom
True Corp
= VN grocery
VinMart|WinMart
= VN retail
VinGroup
Saigon Co.op|Co.opmart
FPT Retail|Long Chau
Sendo
Canifa
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
Phuc Long
= VN telecom
Viettel
= VN auto
Thaco
VinFast
= ID grocery
Hypermart|Matahari Putra Prima
Matahari Department Store
Transmart|Trans Retail
Hero Supermarket
Ranch Market
Super Indo
Lion Super Indo
= ID retail
MAP Group|Mitra Adiperkasa
Erajaya
Kawan Lama
Sociolla
Ruparupa
Sayurbox
Segari
JD.ID
Gudang Garam
= ID delivery
Happyfresh
Gojek||goto
= ID travel
Traveloka
= ID payments
Ovo
= ID foodservice
Kopi Kenangan
Fore Coffee
= ID food
Indofood
Mayora
Wings Group
= ID investor
Salim Group
Lippo
Djarum
Sinar Mas
= ID health
Kalbe
= ID auto
Astra International
= ID bank
Bank Central Asia
= ID logistics
SiCepat
Anteraja
= PH grocery
SM Investments|SM Supermalls;SM Retail
SM Markets
Rustan's
Metro Retail Stores
Gaisano
= PH wholesale
S&R Membership Shopping
= PH pharmacy
Mercury Drug
= PH fashion
Penshoppe
= PH food
San Miguel
Universal Robina
Century Pacific
Monde Nissin
= PH foodservice
Max's Group
= PH investor
Ayala|Ayala Land
JG Summit
= PH property
Megaworld
= PH payments
GCash|Mynt
GrabPay
= PH logistics
LBC Express
= PH travel
Cebu Pacific
= PH books
~National Book Store
= PH home
Wilcon Depot
AllHome
`
