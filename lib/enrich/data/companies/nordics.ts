/** Companies of the Nordic countries and Lithuania. Columns as `data/companies.ts` reads them. */
export const NORDICS = `
= SE grocery
Hemköp
Willys
~City Gross
= SE home
Clas Ohlson
Jula
Biltema
Byggmax
= SE discount
Rusta
= SE electronics
Elgiganten
Elkjøp
NetOnNet
= SE retail
Webhallen
NA-KD
Boozt
XXL Sport
Apotea
Mio Möbler
Cheffelo
Axfood Snabbgross
Bergendahls
Systembolaget
Nobia
Mips
Thule
= SE department
Åhléns
= SE fashion
Lindex
KappAhl
Gina Tricot
Arket
~COS
& Other Stories
= SE pharmacy
Apotek Hjärtat
Apoteket
= SE food
Cloetta
= SE auto
Husqvarna
= SE logistics
Budbee
Instabee
Instabox
PostNord
= SE payments
Trustly
Klarna Bank
= SE tech
Sinch
Einride
= SE sportswear
Fjällräven|Fenix Outdoor
= NO grocery
Kiwi Norge
Rema 1000
Meny
Bunnpris
= NO retail
Europris
Normal A/S
Kolonial
Komplett
Vinmonopolet
Varner
Jotun
= NO food
Orkla
Mowi
SalMar|萨尔玛
Lerøy|Lerøy Seafood
= NO fashion
Dressmann
= NO logistics
Posten Norge
= NO payments
Vipps
= NO telecom
Telenor
= NO tech
Visma
= DK grocery
Føtex
Bilka
Dagrofa
= DK retail
Nemlig|nemlig.com
Magasin du Nord
~Bestseller
Ganni
Bang & Olufsen
Georg Jensen
Royal Copenhagen
= DK pharmacy
Matas
= DK fashion
Jack & Jones
Vero Moda
Ecco
= DK home
Søstrene Grene
Imerco
BoConcept
= DK food
Danish Crown
= DK drinks
Royal Unibrew
= DK foodservice
Joe & The Juice
= DK tech
Trustpilot
= DK payments
MobilePay
= FI grocery
K-Citymarket
K-Market
= FI discount
Tokmanni
= FI department
Stockmann
= FI retail
Verkkokauppa|Verkkokauppa.com
Musti Group
Lindström
= FI fashion
Marimekko
= FI household
Fiskars
= FI home
Iittala
Puuilo
= FI food
Fazer
Valio
Paulig
= FI logistics
Posti
= FI auto-parts
Motonet
= FI auto
Kamux
= FI travel
Finnair
= LT grocery
Rimi Baltic|Rimi
Norfa
= LT retail
Pigu|Phh Group
Varle
Vinted UAB
Apranga
Senukai
`
