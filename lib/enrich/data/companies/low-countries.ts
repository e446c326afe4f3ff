/** Companies of the Netherlands and Belgium. Columns as `data/companies.ts` reads them. */
export const LOW_COUNTRIES = `
= NL grocery
~Plus Retail|Plus Supermarkt
Hoogvliet
Vomar
Dirk van den Broek
DekaMarkt
Ekoplaza
= NL pharmacy
Etos||ahold-delhaize
Kruidvat
= NL retail
Gall & Gall||ahold-delhaize
Hema B.V.
De Bijenkorf|Bijenkorf|selfridges
V&D
Wehkamp
G-Star|G-Star Raw
Bidfood
Crisp Supermarkt
Udea
Basic-Fit
PostNL Fulfilment
Intergamma
Prénatal
Maxeda
= NL home
Blokker
Xenos
Leen Bakker
Praxis
Karwei
= NL fashion
Wibra
Zeeman
Scotch & Soda
Suitsupply
Hunkemöller
= NL electronics
Coolblue
= NL beauty
~Rituals
= NL wholesale
Sligro
= NL tech
TomTom
= NL payments
Mollie
= NL health
GrandVision
Hans Anders
= NL toys
Intertoys
= NL food
Upfield
Wessanen
Douwe Egberts
= BE grocery
Okay Supermarkets
Bioplanet
= BE electronics
Vanden Borre
Krëfel
= BE fashion
Torfs
Brantano
JBC
Veritas
= BE toys
Dreamland
= BE foodservice
~Lunch Garden
= BE food
Lotus Bakeries
Godiva
Neuhaus
Leonidas
= BE logistics
Bpost
= BE books
Standaard Boekhandel
`
