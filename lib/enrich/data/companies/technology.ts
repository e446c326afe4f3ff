/** More delivery, logistics, retail technology and payment companies. Columns as `data/companies.ts` reads them. */
export const TECHNOLOGY = `
= US delivery
Uber Direct||uber
Roadie||ups
Amazon Logistics||amazon
OnTrac|LaserShip
Pitney Bowes
J.B. Hunt
Americold
Project44
FourKites
Uber Freight
Ceva|CEVA Logistics
DB Schenker|Schenker
Hapag-Lloyd
~MSC|Mediterranean Shipping Company
COSCO Shipping|Cosco
GLS
Yodel
Parcelforce
ID Logistics
Arvato
Fiege
Radial
Deliverr
Exotec
Berkshire Grey
Covariant
6 River Systems
Agility Robotics
Vanderlande
Daifuku
Honeywell Intelligrated|Intelligrated
GreyOrange
Serve Robotics
Amazon Robotics
Uber Eats||uber
= US tech
Tulip Retail
NewStore
Aptos
~Shelf Engine
Zebra
Focal Systems
Walmart Data Ventures|Walmart Luminate
Vizio||walmart
Microsoft Azure
A2Z Smart|A2Z Cust2Mate;Cust2Mate
Everseen
Pricer
GK Software
~Glory
Epsilon
LiveRamp
Salsify
CommerceHub|Rithum
Pacvue
Bazaarvoice
Klaviyo
Optoro
Bloomreach
Perfect Corp
Zappos||amazon
Twitch||amazon
Eagle Eye
Wynshop
Commercetools
VTEX
WooCommerce|Automattic
Squarespace
GoDaddy
Thrasio
Razor Group
Berlin Brands Group
Faire
Ankorstore
Whatnot
Bambuser
RetailMeNot
Payback
~Cooler Screens
Grocery TV
Sensormatic|Johnson Controls
Flock Safety
ServiceNow
AMD
Arm Holdings
Capgemini
Cognizant
Publicis Sapient
Dentsu
Mistral AI
Daily Harvest
OLIO
= - payments
Sezzle
Clearpay
Zilch
Checkout.com
Worldline
Braintree
Revolut
Monzo
Starling Bank
~Google Pay||google
Samsung Pay||samsung
~Shop Pay||shopify
~Cash App
Blackhawk Network
~Discover Financial
Barclaycard
NatWest
Lloyds Banking
BBVA
CaixaBank
Crédit Agricole
UniCredit
Intesa Sanpaolo
Rabobank
Commerzbank
US Bank
TD Bank
Scotiabank
= SG tech
Garena||sea-group
`
