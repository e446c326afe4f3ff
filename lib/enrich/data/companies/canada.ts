/** Companies of Canada. Columns as `data/companies.ts` reads them. */
export const CANADA = `
= CA grocery
Longo's
~Farm Boy
No Frills||loblaw
Real Canadian Superstore||loblaw
FreshCo
Save-On
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
Leon's
~The Brick
~Sleep Country
= CA retail
Indigo Books|Indigo Books & Music
Simons
Holt Renfrew
Zellers
Well.ca
DAVIDsTEA
= CA sportswear
SportChek
= CA fashion
Aritzia
Reitmans
Ardene
Dynamite Group|Groupe Dynamite
Aldo
= CA foodservice
~Second Cup
= CA pets
Pet Valu
`
