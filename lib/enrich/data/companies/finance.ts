/** More investors, landlords and partners outside retail. Columns as `data/companies.ts` reads them. */
export const FINANCE = `
= US investor
Insight Partners
Spark Capital
Andreessen Horowitz|a16z
Kleiner Perkins
Index Ventures
Accel Partners
~General Catalyst
Lightspeed Venture|Lightspeed Venture Partners
Bessemer|Bessemer Venture Partners
~Founders Fund
Thrive Capital
Coatue
D1 Capital
DST Global
Ribbit Capital
Khosla Ventures
Forerunner Ventures|Forerunner
S2G Ventures|S2G Investments
Astanor
Y Combinator
Maveron
VMG Partners|VMG
TSG Consumer|TSG Consumer Partners
Catterton
Summit Partners
Hellman & Friedman
Golden Gate Capital
Ares Management|~Ares
Oaktree
Sun Capital
Platinum Equity
HIG Capital
American Securities
Onex
Lone Star Funds
Butterfly Equity
KPS Capital
Gordon Brothers
Hilco
B. Riley
ESL Investments|Transform Holdco
Pershing Square
~Third Point
Trian|Trian Partners
Icahn Enterprises|Carl Icahn
Ancora
Arkhouse
Brigade Capital
Franchise Group
BlackRock
~State Street
Fidelity
Capital Group
Norges Bank
CPP Investments|?Canada Pension Plan
Ontario Teachers
CDPQ|Caisse de dépôt
Abu Dhabi Investment Authority|ADIA
Investcorp
European Bank for Reconstruction and Development|EBRD
International Finance Corporation|IFC
World Bank
European Investment Bank
Bpifrance
British Business Bank
= GB investor
Apax|Apax Partners
Cinven
BC Partners
Bridgepoint
3i
Terra Firma
Alteri|Alteri Investors
OpCapita
Aurelius
Modella Capital
Inflexion
Livingbridge
Verlinvest
Eurazeo
PAI Partners
Ardian
Wendel
Tikehau
Astorg
Groupe Bruxelles Lambert|GBL
Sofina
Exor
Investindustrial
Nordic Capital
Mid Europa|Mid Europa Partners
Kinnevik
Atomico
Balderton
HV Capital
Lakestar
Cherry Ventures
Prosus Ventures
Qatar Holding
RDC Group
Vesa Equity
J&T Capital
= US property
Kimco|Kimco Realty
Tanger
Seritage
Realty Income
American Dream|?Triple Five
Mall of America
Vornado
CBRE
~JLL
Cushman & Wakefield
Ivanhoé Cambridge
Cadillac Fairview
RioCan
SmartCentres
British Land
Intu
Grosvenor
~The Crown Estate
NewRiver
Shaftesbury
Klépierre
Carmila
Mercialys
Wereldhave
NEPI Rockcastle
Deutsche EuroShop
= - telecom
Deutsche Telekom
Telefónica|Movistar
Telecom Italia|TIM
América Móvil|Claro
Telia
~KPN
= - travel
Accor
Air France
~KLM
Deutsche Bahn
Eurostar
Enterprise Rent-A-Car
Merlin Entertainments
Duolingo
~Planet Fitness
= - fuel
Repsol
Cepsa|Moeve
Galp
Neste
Petrobras
Raízen
Ipiranga
Copec
Indian Oil
Ionity
EVgo
ChargePoint
Electrify America
Gridserve
InstaVolt
Fastned
= - health
Amazon Pharmacy||amazon
Bupa
`
