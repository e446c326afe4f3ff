/** Companies of South Asia. Columns as `data/companies.ts` reads them. */
export const SOUTH_ASIA = `
= IN grocery
Smart Bazaar||reliance-retail
Star Bazaar||tata-group
Nature's Basket
Vishal Mega Mart
Big Bazaar||future-group
= IN retail
JioMart||reliance-retail
Ajio||reliance-retail
Tira||reliance-retail
Urban Ladder
Zivame
Tata Cliq||tata-group
Tata Digital|Tata Neu;1mg;Tata 1mg|tata-group
Infiniti Retail
More Retail
V-Mart
V2 Retail
~Style Union
Landmark Group
Max Fashion||landmark-group
Relaxo
Campus Activewear
~Liberty Shoes
Arvind Fashions|Arvind
~W for Woman
Bewakoof
The Souled Store
Malabar Gold
Senco Gold
CaratLane
BlueStone
Aditya Vision
Sangeetha Mobiles
Truemeds
Ferns N Petals
FirstCry|Brainbees
Hopscotch
Mamaearth|Honasa
~Sugar Cosmetics
Purplle
Plum Goodness
mCaffeine
~WOW Skin Science
Good Glamm Group|MyGlamm
~Boat Lifestyle
Wakefit
Pepperfry
Livspace
HomeLane
Licious
FreshToHome
~Country Delight
Milkbasket
ElasticRun
Jumbotail
Ninjacart
WayCool
DealShare
CityMall
GlobalBees
Mensa Brands
= IN fashion
Westside||trent
Zudio||trent
Pantaloons||aditya-birla-fashion
Bata|Bata India
Khadim
Manyavar|Vedant Fashions
Fabindia
= IN luxury
Titan Company|Tanishq|tata-group
Kalyan Jewellers
Joyalukkas
PC Jeweller
= IN food
Tata Consumer|Tata Consumer Products;Tata Starbucks|tata-group
Haldiram's|Haldiram
Bikaji
Bikanervala
Balaji Wafers
Britannia|Britannia Industries
Parle|Parle Products;Parle Agro
~ITC
Hindustan Unilever|HUL
Dabur
Marico
Godrej|Godrej Consumer
Emami
Patanjali
Amul
Mother Dairy
Varun Beverages
= IN department
~Shoppers Stop
= IN electronics
Vijay Sales
= IN pharmacy
Apollo Pharmacy|Apollo Hospitals;Apollo HealthCo
MedPlus
~Wellness Forever
= IN delivery
Instamart||swiggy
Rapido
= IN foodservice
Rebel Foods
Curefoods
EatSure
Box8
Chaayos
Chai Point
Third Wave Coffee
Blue Tokai
~Cafe Coffee Day|?Coffee Day
Jubilant FoodWorks
Devyani International
Sapphire Foods
Westlife
= IN telecom
Bharti|Bharti Enterprises
= IN investor
Adani|Adani Wilmar
Aditya Birla
Samara Capital
Kedaara
ChrysCapital
~True North
Lighthouse Funds
A91 Partners
Peak XV
Elevation Capital
Blume Ventures
= IN auto
Mahindra|Mahindra & Mahindra
Ather
Ola Electric
= IN payments
Bajaj|Bajaj Finance;Bajaj Auto
RuPay
Razorpay
Pine Labs
MobiKwik
BharatPe
= IN bank
HDFC|HDFC Bank
ICICI|ICICI Bank
State Bank of India
Axis Bank
Kotak
= IN tech
ONDC
IndiaMART
JustDial
Shiprocket
= IN logistics
Ecom Express
Xpressbees
Shadowfax
Blue Dart
DTDC
= IN property
Phoenix Mills
Nexus Malls
= PK grocery
Imtiaz Super Market
= PK retail
Khaadi
Gul Ahmed
Bazaar Technologies
= PK delivery
Airlift
= BD grocery
Shwapno
= BD delivery
Chaldal
Pathao
= BD retail
Aarong
= BD food
PRAN
= LK grocery
Cargills Ceylon
Keells
= LK retail
Arpico
`
