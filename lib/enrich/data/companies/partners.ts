/** Companies outside retail that retailers make deals with: banks, investors, carmakers, technology, telecoms, health, travel. Columns as `data/companies.ts` reads them. */
export const PARTNERS = `
3m|3M||NYSE:MMM|US|industrial||
abb|ABB|||CH|industrial||
adq|ADQ|||AE|investor||
airbus|Airbus|||NL|industrial||
amcor|Amcor|||CH|industrial||
american-airlines|American Airlines|||US|travel||
basf|BASF|||DE|industrial||
bayer|Bayer|||DE|health||
beales|Beales|||GB|department||
bharti-airtel|Bharti Airtel|Airtel||IN|telecom||
bhs|BHS|British Home Stores||GB|department||
bnp-paribas|BNP Paribas|||FR|bank||
british-airways|British Airways|||GB|travel||
british-steel|British Steel|||GB|industrial||
byd|BYD|||CN|auto||
care-com|Care.com|||US|tech||
chevron|Chevron||NYSE:CVX|US|fuel||
cicc|CICC|China International Capital Corp||CN|bank||
cruise|Cruise LLC|||US|auto||
cyrus-capital|Cyrus Capital|Cyrus Capital Partners||US|investor||
databricks|Databricks|||US|tech||
delta-air-lines|Delta Air Lines|~Delta|NYSE:DAL|US|travel||
deutsche-bank|Deutsche Bank||NYSE:DB|DE|bank||
dow|Dow Chemical|||US|industrial||
eko|Eko|||US|tech||
eqt|EQT|EQT Partners||SE|investor||
foxconn|Foxconn|Hon Hai;富士康||TW|electronics||
froneri|Froneri|||GB|food||
geely|Geely|||CN|auto||
general-atlantic|General Atlantic|||US|investor||
honda|Honda|Honda Motor|NYSE:HMC|JP|auto||
honeywell|Honeywell||NASDAQ:HON|US|industrial||
hyundai|Hyundai|Hyundai Motor;Hyundai Motor Group||KR|auto||
ing|ING Group|||NL|bank||
kia|~Kia|Kia Motors||KR|auto||
labcorp|LabCorp|||US|health||
lk-bennett|LK Bennett|L.K.Bennett;L.K. Bennett||GB|fashion||
lufthansa|Lufthansa|||DE|travel||
lyst|Lyst|||GB|fashion||
m-g|M&G|||GB|investor||
medlife|Medlife|||IN|pharmacy||
mercedes-benz|Mercedes-Benz|Daimler;Mercedes||DE|auto||
mizuho|Mizuho|Mizuho Financial;Mizuho Bank|NYSE:MFG|JP|bank||
moderna|Moderna|||US|health||
mubadala|Mubadala|||AE|investor||
netmeds|Netmeds|||IN|pharmacy||
nio|NIO Inc|||CN|auto||
nissan|Nissan|Nissan Motor||JP|auto||
novartis|Novartis|||CH|health||
oak-street|Oak Street Health|||US|health||
one-medical|One Medical|||US|health||
oppo|OPPO|||CN|electronics||
palantir|Palantir|||US|tech||
palo-alto-networks|Palo Alto Networks||NASDAQ:PANW|US|tech||
permira|Permira|||GB|investor||
pharmeasy|PharmEasy|||IN|pharmacy||
pif|Public Investment Fund|||SA|investor||
pillpack|PillPack|||US|pharmacy|amazon|
plug-power|Plug Power||NASDAQ:PLUG|US|industrial||
quest-diagnostics|Quest Diagnostics|||US|health||
rsa-insurance|RSA Insurance|RSA Group||GB|bank||
safilo|Safilo|Safilo Group|BIT:SFL|IT|fashion||
sanofi|Sanofi|||FR|health||
santander|Banco Santander|||ES|bank||
sharp|Sharp Corp|||JP|electronics||
siemens|Siemens|||DE|industrial||
silver-lake|Silver Lake Partners|||US|investor||
singtel|Singtel|||SG|telecom||
snowflake|~Snowflake|Snowflake Inc|NYSE:SNOW|US|tech||
stellantis|Stellantis|Fiat Chrysler||NL|auto||
taste-holdings|Taste Holdings|||ZA|foodservice||
teladoc|Teladoc|||US|health||
tetra-pak|Tetra Pak|||CH|industrial||
tilray|Tilray|Tilray Brands|NASDAQ:TLRY|CA|drinks||
trip-com|Trip.com|Ctrip;携程||CN|travel||
twilio|Twilio|||US|tech||
united-airlines|United Airlines|||US|travel||
viagogo|Viagogo|||CH|marketplace||
volvo|Volvo|Volvo Cars;Volvo Trucks||SE|auto||
warburg-pincus|Warburg Pincus|||US|investor||
wipro|Wipro||NYSE:WIT|IN|tech||
zoox|Zoox|||US|auto|amazon|
`
