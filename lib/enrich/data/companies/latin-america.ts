/** Companies of Latin America. Columns as `data/companies.ts` reads them. */
export const LATIN_AMERICA = `
= MX grocery
La Comer
Bodega Aurrera||walmex
= MX department
Coppel
Sanborns|Grupo Sanborns
Palacio de Hierro|El Palacio de Hierro
= MX convenience
Tiendas 3B
= MX retail
Farmacias Guadalajara
Casa Ley
= MX pharmacy
Farmacias Similares
Farmacias del Ahorro
= MX delivery
Jüsto
= MX auto
Kavak
= MX foodservice
Alsea
= MX food
Grupo Modelo
Gruma
Arca Continental
= BR grocery
Grupo Mateus
Carrefour Atacadão
= BR department
Havan
= BR fashion
Riachuelo|Guararapes
Arezzo|Azzas 2154
Hering
Havaianas
= BR retail
Grupo Soma
Netshoes
Dafiti
RaiaDrogasil|RD Saúde
~OLX
Alpargatas
Enjoei
Zaffari
= BR pharmacy
Pague Menos
= BR pets
Petz
Cobasi
= BR beauty
O Boticário|Grupo Boticário
= BR payments
Nubank
PicPay
StoneCo
PagSeguro|PagBank
= BR drinks
Ambev
= BR bank
Itaú
Bradesco
BTG Pactual
= BR luxury
Vivara
= BR home
Tok&Stok
Madeira Madeira
= BR logistics
Loggi
= CL grocery
Walmart Chile|Líder
Tottus||falabella
= CL home
Sodimac||falabella
= CL retail
Linio||falabella
Hites
~La Polar
= CL property
Parque Arauco
Mallplaza
= CO retail
Alkosto
Tiendas Ara
= CO grocery
Olímpica
Tiendas D1|Koba
= CO food
Grupo Nutresa
= CO bank
Bancolombia
= CO delivery
Merqueo
= PE retail
InRetail
Supermercados Peruanos|Plaza Vea
= PE food
Alicorp
= AR grocery
Coto
La Anónima
= AR electronics
Frávega
= AR food
Arcor
= AR retail
Changomas|GDN Argentina
= EC grocery
Corporación Favorita
= CR grocery
PriceSmart
= CR retail
Grupo Unicomer
`
