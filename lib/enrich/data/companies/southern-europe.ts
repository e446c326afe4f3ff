/** Companies of Italy, Spain, Portugal and Greece. Columns as `data/companies.ts` reads them. */
export const SOUTHERN_EUROPE = `
= IT grocery
Pam Panorama
VéGé
Eurospin
Iper La grande i
Il Gigante
Tigros
NaturaSì
Carrefour Italia|Carrefour Italy
Eataly
= IT food
NewPrinces|Newlat
Illy|illycaffè
Segafredo Zanetti|Massimo Zanetti
Granarolo
Parmalat
De Cecco
Mutti
Amadori
Perfetti Van Melle
= IT retail
Rinascente|La Rinascente
Oviesse
Cortilia
Supermercato24
Miroglio
Furla
Bottega Veneta
Missoni
= IT department
Upim
= IT electronics
Unieuro
MediaWorld
Trony
= IT home
Mondo Convenienza
Poltronesofà
Natuzzi
= IT foodservice
Cigierre
= IT investor
Percassi
= IT beauty
Kiko Milano|Kiko
= IT fashion
Intimissimi
Tezenis
Geox
~Golden Goose
~Diesel|OTB
Max Mara
Liu Jo
Pinko
Brunello Cucinelli
Loro Piana
Valentino
Roberto Cavalli
= IT payments
Satispay
Nexi
Scalapay
= IT tech
Esprinet
= IT household
Bialetti
De'Longhi
= ES grocery
Ahorramás
BonÀrea
Bon Preu
Gadis
Froiz
Covirán
Alimerka
Uvesco
Supersol
Economato
Hipercor
La Sirena
Alcampo
= ES fashion
~Cortefiel
Pull & Bear||inditex
Bershka||inditex
Stradivarius||inditex
Oysho||inditex
Bimba y Lola
~Camper
Pepe Jeans
El Ganso
= ES retail
Springfield Tendam
Scalpers
Loewe
Pronovias
Parfois
Puig
Wallapop
Tradeinn
PcComponentes
= ES home
Zara Home||inditex
= ES luxury
Tous
= ES electronics
Worten
= ES logistics
Correos
Seur
Nacex
= ES payments
Bizum
= ES foodservice
Telepizza|Food Delivery Brands
= ES food
Ebro Foods
Campofrío
Pescanova
ElPozo
= ES drinks
Damm|Estrella Damm
Mahou San Miguel
= ES property
Merlin Properties
= PT grocery
Continente|Modelo Continente
= PT retail
Recheio
Vista Alegre
= PT logistics
CTT Correios
= PT property
Sonae Sierra
= PT food
Delta Cafés
Sumol Compal
= PT drinks
Super Bock
= GR grocery
AB Vassilopoulos|Alfa-Beta Vassilopoulos|ahold-delhaize
Masoutis
~My Market
Metro AEBE
= GR electronics
Kotsovolos
Plaisio
= GR retail
Skroutz
Fourlis
Attica Department Stores
= GR delivery
efood
= GR foodservice
~Coffee Island
= GR food
Vivartia
`
