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
DST Global
Forerunner Ventures|Forerunner
S2G Ventures|S2G Investments
Astanor
Y Combinator
VMG Partners|VMG
TSG Consumer|TSG Consumer Partners
Hellman & Friedman
Golden Gate Capital
Ares Management|~Ares
Oaktree
Sun Capital
Platinum Equity
HIG Capital
Butterfly Equity
KPS Capital
Gordon Brothers
Hilco
ESL Investments|Transform Holdco
Pershing Square
~Third Point
Trian|Trian Partners
Icahn Enterprises|Carl Icahn
Arkhouse
Brigade Capital
Franchise Group
BlackRock
~State Street
Fidelity
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
Verlinvest
Eurazeo
PAI Partners
Ardian
Wendel
Groupe Bruxelles Lambert|GBL
Exor
Investindustrial
Nordic Capital
Mid Europa|Mid Europa Partners
Kinnevik
Prosus Ventures
Qatar Holding
Vesa Equity
= US property
Kimco|Kimco Realty
Tanger
Seritage
Realty Income
American Dream|?Triple Five
Mall of America
CBRE
~JLL
Cushman & Wakefield
Ivanhoé Cambridge
RioCan
SmartCentres
British Land
Intu
Grosvenor
~The Crown Estate
Klépierre
NEPI Rockcastle
= - telecom
Deutsche Telekom
Telefónica|Movistar
Telecom Italia|TIM
América Móvil|Claro
= - travel
Air France
~KLM
Deutsche Bahn
Eurostar
Enterprise Rent-A-Car
Merlin Entertainments
= - fuel
Cepsa|Moeve
Ionity
EVgo
ChargePoint
Electrify America
= - health
Amazon Pharmacy||amazon
Bupa
`
