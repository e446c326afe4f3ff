/** Companies of the Netherlands and Belgium. Columns as `data/companies.ts` reads them. */
export const LOW_COUNTRIES = `
= NL grocery
Ekoplaza
= NL pharmacy
Etos||ahold-delhaize
Kruidvat
= NL retail
Gall & Gall||ahold-delhaize
Hema B.V.
De Bijenkorf|Bijenkorf|selfridges
Wehkamp
G-Star|G-Star Raw
Bidfood
Crisp Supermarkt
Basic-Fit
Intergamma
= NL home
Blokker
Leen Bakker
Praxis
= NL fashion
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
= NL payments
Mollie
= NL health
GrandVision
= NL toys
Intertoys
= NL food
Upfield
Douwe Egberts
= BE electronics
Vanden Borre
= BE fashion
Brantano
= BE food
Lotus Bakeries
Godiva
Neuhaus
`
