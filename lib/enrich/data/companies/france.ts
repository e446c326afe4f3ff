/** Companies of France. Columns as `data/companies.ts` reads them. */
export const FRANCE = `
= FR grocery
~Leader Price||casino
Géant Casino
Naturalia||monoprix
~Cora
Grand Frais
Biocoop
Bio c' Bon
Chronodrive
Louis Delhaize
= FR convenience
Vival
= FR delivery
Frichti
Cajoo
= FR sportswear
Nature & Découvertes||fnac-darty
= FR home
Conforama
Castorama||kingfisher
Brico Dépôt||kingfisher
Mr. Bricolage
Bricomarché
Jardiland
= FR investor
Mobilux
= FR retail
La Redoute
SMCP|Sandro;Maje
Beaumanoir|Groupe Beaumanoir
Longchamp
Clarins
Caudalie
InVivo Retail
Norauto|Mobivia
Micromania
Mano Mano
Leboncoin
Bic
= FR fashion
Camaïeu
Pimkie
Jennyfer
Celio
Etam
Zadig & Voltaire
Naf Naf
Petit Bateau
Okaïdi|IDKids
La Halle
Lacoste
Sézane
Celine
Givenchy
Kenzo
Chloé
= FR beauty
Nocibé
Marionnaud
Yves Rocher|Groupe Rocher
= FR health
Pierre Fabre
= FR discount
Gifi
= FR books
Cultura
= FR toys
King Jouet
= FR travel
BlaBlaCar
= FR logistics
Mondial Relay
Geodis
= FR foodservice
Elior
= FR food
Bonduelle
Bel Group|Groupe Bel
Savencia
= FR drinks
Rémy Cointreau
= FR household
Groupe SEB|SEB
`
