/** Companies of France. Columns as `data/companies.ts` reads them. */
export const FRANCE = `
= FR grocery
~Leader Price||casino
Géant Casino
Naturalia||monoprix
Match Supermarchés|Supermarchés Match
~Cora
Grand Frais
Biocoop
Bio c' Bon
La Vie Claire
Thiriet
Chronodrive
Promocash
Schiever
Louis Delhaize
Houra
= FR convenience
Vival
= FR delivery
Frichti
La Belle Vie
Cajoo
= FR sportswear
Nature & Découvertes||fnac-darty
= FR home
Conforama
Centrakor
Castorama||kingfisher
Brico Dépôt||kingfisher
Mr. Bricolage
Bricomarché
~Point P
Truffaut
Jardiland
Gamm Vert
= FR investor
Mobilux
= FR retail
Alinéa
La Redoute
3 Suisses
SMCP|Sandro;Maje
Orchestra-Prémaman
Beaumanoir|Groupe Beaumanoir
Vivarte
Longchamp
Sessùn
Vestiaire
Clarins
Nuxe
Caudalie
Afflelou|Alain Afflelou
InVivo Retail
Teract
Norauto|Mobivia
Feu Vert
Micromania
Mano Mano
Rue du Commerce
PriceMinister
LDLC
Materiel.net
Leboncoin
Bic
Devialet
Kering Eyewear
Saint-Gobain
= FR fashion
Camaïeu
Pimkie
Jennyfer
~Jules
Celio
Etam
Promod
Zadig & Voltaire
The Kooples
Naf Naf
Kookaï
Petit Bateau
Jacadi
Okaïdi|IDKids
Sergent Major
Vertbaudet
Gémo
La Halle
Eram
Minelli
Courir
Lacoste
Le Coq Sportif
Aigle
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
Optic 2000
Krys
= FR discount
Gifi
La Foir'Fouille
Stokomani
Noz
= FR books
Cultura
= FR toys
King Jouet
JouéClub
La Grande Récré
= FR travel
BlaBlaCar
= FR logistics
Stuart Delivery
Chronopost
Mondial Relay
Colissimo
Geodis
Bolloré
= FR foodservice
Groupe Bertrand
Elior
= FR food
Bonduelle
Fleury Michon
Bel Group|Groupe Bel
Savencia
Sodiaal
= FR drinks
Rémy Cointreau
= FR household
Groupe SEB|SEB
Tefal
`
