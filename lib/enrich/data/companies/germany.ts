/** Companies of Germany, Switzerland and Austria. Columns as `data/companies.ts` reads them. */
export const GERMANY = `
= DE grocery
~Penny||rewe
~Netto
Norma
~Globus
Tegut
~Real
Alnatura
Denns|dennree;Denn's Biomarkt
= DE delivery
Flaschenpost
Lieferando
= DE retail
~Knuspr||rohlik
DocMorris
Shop Apotheke|Redcare Pharmacy
Conrad Electronic
Tchibo
Karstadt
Bonprix
~Westwing
Kika Leiner
Toom
Hagebau
Takko
Flaconi
Montblanc
Nivea
Idealo
= DE pharmacy
Budni|Budnikowsky
~Müller
= DE electronics
MediaMarkt|Saturn;MediaMarktSaturn|ceconomy
= DE department
Galeria
= DE fashion
Breuninger
Peek & Cloppenburg
KiK
NKD
Ernsting's Family
Deichmann
Snipes
S.Oliver
Tom Tailor
Marc O'Polo
Rimowa
= DE home
Home24
XXXLutz
Poco
Globus Baumarkt
= DE discount
Tedi
= DE health
Fielmann
Apollo Optik
Mister Spex
= DE books
Thalia
Hugendubel
= DE sportswear
Jack Wolfskin
= DE food
Melitta
Dr. Oetker|Oetker Group
Haribo
Ritter Sport
Bahlsen
= DE household
Miele
Bosch
= DE logistics
DPD
= DE investor
~Rocket Internet
Signa
= DE tech
Check24
Nomagic
Jungheinrich
SSI Schäfer
= DE payments
SumUp
Wirecard
N26
= DE media-service
Bertelsmann
= CH grocery
Denner||migros
Volg
Fenaco
= CH retail
Jelmoli
Digitec Galaxus|Galaxus;Digitec
Valora
Logitech
= CH convenience
k kiosk
= CH electronics
Interdiscount
Fust
= CH fashion
Bally
= CH foodservice
Autogrill
= CH logistics
Swiss Post
= CH food
Ricola
= CH payments
Twint
= AT grocery
Spar Austria
Billa
~Hofer
MPreis
= AT retail
Gurkerl
Kastner & Öhler
Jägermeister
`
