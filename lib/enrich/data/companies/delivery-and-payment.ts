/** Delivery, logistics and payment. Columns as `data/companies.ts` reads them. */
export const DELIVERY_AND_PAYMENT = `
= US delivery
Instacart|Maplebear;Carrot Ads||NASDAQ:CART
Caper AI||instacart
DoorDash|Door Dash;DashMart||NASDAQ:DASH
Uber|Uber Technologies;优步||NYSE:UBER|Q780442
Postmates||uber
Drizly||uber
Grubhub|GrubHub|wonder
Shipt||target
Gopuff|goPuff
= CL delivery
Cornershop||uber
= US mobility
Lyft|||NASDAQ:LYFT
= TR delivery
Getir
= DE delivery
~Gorillas|Gorillas Technologies|getir
~Flink|Flink SE
Delivery Hero|||ETR:DHER
Foodpanda||delivery-hero
= ES delivery
Glovo||delivery-hero
= GB delivery
Deliveroo|户户送|doordash
= NL delivery
Just Eat Takeaway|Just Eat;Just Eat Takeaway.com;Takeaway.com|prosus
= CA delivery
SkipTheDishes||just-eat-takeaway
= FI delivery
Wolt||doordash
= CO delivery
Rappi
= BR delivery
iFood||prosus
= EE delivery
~Bolt|Bolt Food;Bolt Technology
= CN mobility
Didi|Didi Chuxing;DiDi Global;滴滴;Didi Travel;滴滴出行
= IN mobility
~Ola|Ola Cabs
= KR delivery
Baemin||delivery-hero
Woowa Brothers||baemin
= IT delivery
Everli
= US logistics
FedEx|Federal Express;联邦快递||NYSE:FDX|Q459477
UPS|United Parcel Service;联合包裹||NYSE:UPS|Q155026
USPS|U.S. Postal Service;US Postal Service;United States Postal Service
XPO|XPO Logistics||NYSE:XPO
GXO|GXO Logistics||NYSE:GXO
CH Robinson|C.H. Robinson||NASDAQ:CHRW
Flexport
Stord
ShipBob
~Veho
~Zipline|Zipline International
~Wing|Wing Aviation|google
DroneUp
Happy Returns||ups
= DE logistics
DHL|Deutsche Post DHL;DHL Group;DHL Supply Chain;DHL eCommerce;敦豪||ETR:DHL
~Hermes Logistics
= GB logistics
Royal Mail|International Distribution Services
~Evri
= FR logistics
La Poste|Geopost
CMA CGM
= PL logistics
InPost|||AMS:INPST
= NL logistics
PostNL|||AMS:PNL
= AU logistics
Australia Post
= CA logistics
Canada Post
= JP logistics
Japan Post|||TYO:6178
Yamato|Yamato Holdings;Yamato Transport;大和运输||TYO:9064
= CN logistics
SF Express|SF Holding;S.F. Express;顺丰;Shun Feng;Shunfeng;顺丰速运||SHE:002352
ZTO|ZTO Express;中通快递;Zhongtong;Zhong Tong;中通||NYSE:ZTO
YTO Express|圆通速递;Yuantong;Yuan Tong;圆通
Best Inc|Best Logistics;百世集团
= ID logistics
J&T Express|极兔速递;极兔;Jitu;Ji Tu;Polar Rabbit;Extreme Rabbit||HKEX:1519
= SG logistics
Ninja Van
= IN logistics
Delhivery|||NSE:DELHIVERY
= DK logistics
Maersk|A.P. Moller-Maersk;AP Moller-Maersk;马士基||CPH:MAERSK-B
DSV|||CPH:DSV
= CH logistics
Kuehne+Nagel|Kuehne + Nagel;Kuehne & Nagel||SWX:KNIN||kuehne-and-nagel
= IL logistics
Flytrex
= US payments
~Visa|Visa Inc;维萨||NYSE:V
Mastercard|MasterCard;万事达||NYSE:MA|Q489921
American Express|Amex;美国运通||NYSE:AXP
PayPal|贝宝||NASDAQ:PYPL|Q483959
Venmo||paypal
~Stripe|Stripe Inc
~Block|Block Inc||NYSE:XYZ
Afterpay||block
~Square|Square Inc|block
~Affirm|Affirm Holdings||NASDAQ:AFRM
Worldpay
Fiserv|||NYSE:FISV
~Synchrony|Synchrony Financial||NYSE:SYF
= SE payments
Klarna|||NYSE:KLAR
= NL payments
Adyen|||AMS:ADYEN
= AU payments
Zip Co|~Zip||ASX:ZIP
= CN payments
UnionPay|China UnionPay;银联
= AE logistics
DP World
`
