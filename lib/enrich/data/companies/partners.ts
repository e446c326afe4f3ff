/** Companies outside retail that retailers make deals with: banks, investors, carmakers, technology, telecoms, health, travel. Columns as `data/companies.ts` reads them. */
export const PARTNERS = `
= US industrial
3M|||NYSE:MMM
Dow Chemical|||||dow
Honeywell|||NASDAQ:HON
Plug Power|||NASDAQ:PLUG
= CH industrial
ABB
Amcor
Tetra Pak
= AE investor
ADQ
Mubadala
= NL industrial
Airbus
= US travel
American Airlines
Delta Air Lines|~Delta||NYSE:DAL
United Airlines
= DE industrial
BASF
Siemens
= DE health
Bayer
= GB department
Beales
BHS|British Home Stores
= IN telecom
Bharti Airtel|Airtel
= FR bank
BNP Paribas
= GB travel
British Airways
= GB industrial
British Steel
= CN auto
BYD
Geely
NIO Inc|||||nio
= US tech
Care.com|||||care-com
Databricks
Eko
Palantir
Palo Alto Networks|||NASDAQ:PANW
~Snowflake|Snowflake Inc||NYSE:SNOW
Twilio
= US fuel
Chevron|||NYSE:CVX
= CN bank
CICC|China International Capital Corp
= US auto
Cruise LLC|||||cruise
Zoox||amazon
= US investor
Cyrus Capital|Cyrus Capital Partners
General Atlantic
Silver Lake Partners|||||silver-lake
Warburg Pincus
= DE bank
Deutsche Bank|||NYSE:DB
= SE investor
EQT|EQT Partners
= TW electronics
Foxconn|Hon Hai;富士康
= GB food
Froneri
= JP auto
Honda|Honda Motor||NYSE:HMC
Nissan|Nissan Motor
= KR auto
Hyundai|Hyundai Motor;Hyundai Motor Group
~Kia|Kia Motors
= NL bank
ING Group|||||ing
= US health
LabCorp
Moderna
Oak Street Health|||||oak-street
One Medical
Quest Diagnostics
Teladoc
= GB fashion
LK Bennett|L.K.Bennett;L.K. Bennett
Lyst
= DE travel
Lufthansa
= GB investor
M&G|||||m-g
Permira
= IN pharmacy
Medlife
Netmeds
PharmEasy
= DE auto
Mercedes-Benz|Daimler;Mercedes
= JP bank
Mizuho|Mizuho Financial;Mizuho Bank||NYSE:MFG
= CH health
Novartis
= CN electronics
OPPO
= SA investor
Public Investment Fund|||||pif
= US pharmacy
PillPack||amazon
= GB bank
RSA Insurance|RSA Group
= IT fashion
Safilo|Safilo Group||BIT:SFL
= FR health
Sanofi
= ES bank
Banco Santander|||||santander
= JP electronics
Sharp Corp|||||sharp
= SG telecom
Singtel
= NL auto
Stellantis|Fiat Chrysler
= ZA foodservice
Taste Holdings
= CA drinks
Tilray|Tilray Brands||NASDAQ:TLRY
= CN travel
Trip.com|Ctrip;携程||||trip-com
= CH marketplace
Viagogo
= SE auto
Volvo|Volvo Cars;Volvo Trucks
= IN tech
Wipro|||NYSE:WIT
`
