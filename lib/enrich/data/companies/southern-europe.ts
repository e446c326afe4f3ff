/** Companies of Italy, Spain, Portugal and Greece. Columns as `data/companies.ts` reads them. */
export const SOUTHERN_EUROPE = `
= IT grocery
Pam Panorama
Eurospin
Carrefour Italia|Carrefour Italy
Eataly
= IT food
NewPrinces|Newlat
Illy|illycaffè
Segafredo Zanetti|Massimo Zanetti
Parmalat
De Cecco
Mutti
Perfetti Van Melle
= IT retail
Rinascente|La Rinascente
Furla
Bottega Veneta
= IT department
Upim
= IT electronics
Unieuro
MediaWorld
= IT home
Mondo Convenienza
Natuzzi
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
Brunello Cucinelli
Loro Piana
Valentino
= IT payments
Satispay
Nexi
Scalapay
= IT household
Bialetti
De'Longhi
= ES grocery
Ahorramás
Bon Preu
Alcampo
= ES fashion
~Cortefiel
Pull & Bear||inditex
Bershka||inditex
Stradivarius||inditex
Oysho||inditex
Bimba y Lola
Pepe Jeans
= ES retail
Springfield Tendam
Loewe
Parfois
Puig
Wallapop
= ES home
Zara Home||inditex
= ES luxury
Tous
= ES electronics
Worten
= ES logistics
Correos
Seur
= ES payments
Bizum
= ES food
Ebro Foods
Campofrío
= ES property
Merlin Properties
= PT grocery
Continente|Modelo Continente
= PT logistics
CTT Correios
= PT property
Sonae Sierra
= GR grocery
AB Vassilopoulos|Alfa-Beta Vassilopoulos|ahold-delhaize
= GR electronics
Kotsovolos
= GR retail
Skroutz
= GR delivery
efood
`
