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
Honeywell Intelligrated|Intelligrated
Serve Robotics
Amazon Robotics
Uber Eats||uber
= US tech
~Shelf Engine
Zebra
Focal Systems
Walmart Data Ventures|Walmart Luminate
Vizio||walmart
Pricer
~Glory
Epsilon
LiveRamp
Salsify
CommerceHub|Rithum
Pacvue
Bazaarvoice
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
Arm Holdings
Publicis Sapient
Mistral AI
Daily Harvest
OLIO
= - payments
Clearpay
Checkout.com
Worldline
Braintree
Revolut
Monzo
~Google Pay||google
Samsung Pay||samsung
~Shop Pay||shopify
~Cash App
Blackhawk Network
~Discover Financial
NatWest
Lloyds Banking
BBVA
Crédit Agricole
= SG tech
Garena||sea-group
`
