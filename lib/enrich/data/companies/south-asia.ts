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
Landmark Group
Max Fashion||landmark-group
Relaxo
Campus Activewear
Arvind Fashions|Arvind
Malabar Gold
CaratLane
BlueStone
FirstCry|Brainbees
Mamaearth|Honasa
Purplle
Good Glamm Group|MyGlamm
Wakefit
Pepperfry
Livspace
Licious
FreshToHome
Jumbotail
Ninjacart
= IN fashion
Westside||trent
Zudio||trent
Pantaloons||aditya-birla-fashion
Bata|Bata India
Manyavar|Vedant Fashions
Fabindia
= IN luxury
Titan Company|Tanishq|tata-group
Kalyan Jewellers
Joyalukkas
= IN food
Tata Consumer|Tata Consumer Products;Tata Starbucks|tata-group
Haldiram's|Haldiram
Bikaji
Britannia|Britannia Industries
Parle|Parle Products;Parle Agro
~ITC
Hindustan Unilever|HUL
Dabur
Marico
Godrej|Godrej Consumer
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
= IN delivery
Instamart||swiggy
= IN foodservice
Rebel Foods
Curefoods
Chaayos
Third Wave Coffee
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
Peak XV
= IN auto
Mahindra|Mahindra & Mahindra
= IN bank
HDFC|HDFC Bank
ICICI|ICICI Bank
State Bank of India
= IN payments
RuPay
Razorpay
= IN tech
ONDC
Shiprocket
= IN logistics
Ecom Express
Blue Dart
= IN property
Phoenix Mills
Nexus Malls
= PK grocery
Imtiaz Super Market
= PK retail
Khaadi
= BD grocery
Shwapno
= BD delivery
Chaldal
= BD retail
Aarong
= BD food
PRAN
= LK grocery
Cargills Ceylon
Keells
`
