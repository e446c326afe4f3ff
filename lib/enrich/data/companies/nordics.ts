/** Companies of the Nordic countries and Lithuania. Columns as `data/companies.ts` reads them. */
export const NORDICS = `
= SE grocery
Hemköp
Willys
~City Gross
= SE home
Clas Ohlson
Jula
Byggmax
= SE discount
Rusta
= SE electronics
Elgiganten
Elkjøp
NetOnNet
= SE department
Åhléns
= SE fashion
Lindex
KappAhl
Gina Tricot
Arket
~COS
& Other Stories
= SE retail
Boozt
XXL Sport
Apotea
Systembolaget
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
= SE sportswear
Fjällräven|Fenix Outdoor
= NO grocery
Kiwi Norge
Rema 1000
Meny
= NO retail
Europris
Komplett
Vinmonopolet
Varner
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
= DK grocery
Føtex
Bilka
= DK retail
Nemlig|nemlig.com
Magasin du Nord
~Bestseller
Ganni
Bang & Olufsen
= DK pharmacy
Matas
= DK fashion
Jack & Jones
Vero Moda
Ecco
= DK home
Søstrene Grene
BoConcept
= DK foodservice
Joe & The Juice
= DK tech
Trustpilot
= DK payments
MobilePay
= FI grocery
K-Citymarket
= FI discount
Tokmanni
= FI department
Stockmann
= FI retail
Verkkokauppa|Verkkokauppa.com
Musti Group
= FI fashion
Marimekko
= FI household
Fiskars
= FI home
Iittala
= FI food
Fazer
Valio
= FI logistics
Posti
= LT grocery
Rimi Baltic|Rimi
= LT retail
Pigu|Phh Group
`
