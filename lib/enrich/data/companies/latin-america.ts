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
Grupo Axo
= MX pharmacy
Farmacias Similares
Farmacias del Ahorro
= MX discount
Waldo's
= MX delivery
Jüsto
= MX auto
Kavak
= MX foodservice
Alsea
= MX food
Grupo Modelo
Grupo Lala
Grupo Herdez
Gruma
Sigma Alimentos
Arca Continental
= BR grocery
Grupo Mateus
Carrefour Atacadão
Supermercados BH
= BR retail
Ponto Frio
C&A Brasil
Grupo Soma
Netshoes
Dafiti
RaiaDrogasil|RD Saúde
Petlove
~OLX
Alpargatas
Mobly
Enjoei
Tenda Atacado
Zaffari
Angeloni
Muffato
Sendas Distribuidora
Vulcabras
= BR department
Havan
= BR fashion
Riachuelo|Guararapes
Arezzo|Azzas 2154
Hering
Havaianas
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
Paris Cencosud
Forus
= CL property
Parque Arauco
Mallplaza
= CL food
Embotelladora Andina
= CO retail
Alkosto
Tiendas Ara
Justo & Bueno
= CO grocery
Olímpica
Tiendas D1|Koba
= CO food
Grupo Nutresa
Alpina
= CO bank
Bancolombia
= CO delivery
Merqueo
= PE retail
InRetail
Supermercados Peruanos|Plaza Vea
Wong Supermarkets
= PE investor
Intercorp
= PE food
Alicorp
= AR grocery
Coto
La Anónima
= AR electronics
Frávega
Garbarino
= AR pharmacy
Farmacity
= AR food
Arcor
= AR retail
Changomas|GDN Argentina
= EC grocery
Corporación Favorita
Corporación El Rosado
= CR grocery
AutoMercado
Gessa
PriceSmart
= CR retail
Grupo Unicomer
`
