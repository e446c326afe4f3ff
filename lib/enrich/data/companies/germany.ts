/** Companies of Germany, Switzerland and Austria. Columns as `data/companies.ts` reads them. */
export const GERMANY = `
= DE grocery
~Penny||rewe
~Netto
Norma
~Globus
Tegut
~Real
Famila
Bünting
Dohle
Alnatura
Denns|dennree;Denn's Biomarkt
= DE delivery
Flaschenpost
Lieferando
= DE retail
~Knuspr||rohlik
Bringmeister
Trinkgut
DocMorris
Shop Apotheke|Redcare Pharmacy
~Zur Rose
Notebooksbilliger
Cyberport
Conrad Electronic
Teufel
Tchibo
Karstadt
Ludwig Beck
Bonprix
Baur
~Witt
Lascana
Zalando Lounge
~Westwing
Kika Leiner
Toom
Hagebau
Takko
Tengelmann
MyToys
Babymarkt
Flaconi
Engelbert Strauss
~MCM
~Triumph International
Montblanc
Nivea
Idealo
Bayer Consumer
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
Görtz
Snipes
S.Oliver
Tom Tailor
Gerry Weber
Marc O'Polo
Bogner
Escada
Falke
Trigema
Rimowa
= DE home
Home24
XXXLutz
Höffner
~Segmüller
~Porta
~Roller
Poco
Globus Baumarkt
Hellweg
= DE discount
Tedi
= DE pets
Das Futterhaus
= DE health
Fielmann
Apollo Optik
Mister Spex
= DE books
Thalia
Hugendubel
Weltbild
= DE sportswear
Jack Wolfskin
= DE food
Melitta
Dr. Oetker|Oetker Group
Haribo
Ritter Sport
Bahlsen
Storck
Müller Milch
= DE household
Miele
Vorwerk
~WMF
Bosch
~BSH
Braun
= DE logistics
DPD
= DE investor
~Rocket Internet
Moonfare
Signa
= DE telecom
Freenow
= DE tech
Check24
Nomagic
Jungheinrich
SSI Schäfer
Magazino
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
Brack
Competec
Landi
Nestlé Health Science
Givaudan
Logitech
= CH convenience
k kiosk
= CH electronics
Interdiscount
Fust
= CH fashion
Bally
= CH foodservice
Selecta
Autogrill
= CH logistics
Swiss Post
= CH food
Ricola
Emmi
Läderach
= CH telecom
Swisscom
= CH payments
Twint
= AT grocery
Spar Austria
Billa
~Hofer
MPreis
Nah & Frisch
Unimarkt
= AT retail
Gurkerl
Kastner & Öhler
Swarovski Crystal
Jägermeister
= AT books
Libro
= AT tech
Umdasch
`
