/** Companies of Canada. Columns as `data/companies.ts` reads them. */
export const CANADA = `
= CA grocery
Longo's
~Farm Boy
~Farm Fresh
No Frills||loblaw
Real Canadian Superstore||loblaw
FreshCo
Save-On
Pattison Food Group
Voilà
= CA department
Giant Tiger
~Winners||tjx
= CA pharmacy
London Drugs
Jean Coutu
Rexall
= CA home
Home Hardware
Princess Auto
Leon's
~The Brick
Structube
~Sleep Country
= CA retail
Indigo Books|Indigo Books & Music
Simons
Holt Renfrew
Zellers
Nygård
Frank And Oak
Well.ca
Lufa Farms
DAVIDsTEA
= CA sportswear
SportChek
= CA fashion
Aritzia
Reitmans
Le Château
Ardene
Dynamite Group|Groupe Dynamite
Aldo
Indochino
= CA foodservice
~Second Cup
= CA pets
Pet Valu
`
