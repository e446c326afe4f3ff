/** Great cities whose name is one word, in lower case without accents, after the code of their country (ISO 3166). */
export const CITIES = `
AE dubai sharjah
AR cordoba rosario
AT vienna graz salzburg linz innsbruck
AU sydney melbourne brisbane perth adelaide
BE brussels antwerp ghent
BG sofia
BR rio brasilia recife
CA toronto montreal vancouver calgary ottawa
CH zurich geneva basel bern lausanne
CL santiago
CN beijing shanghai shenzhen guangzhou hangzhou chengdu wuhan nanjing chongqing xiamen fuzhou suzhou tianjin qingdao
CO bogota medellin
CZ prague brno
DE berlin munich hamburg cologne frankfurt dusseldorf stuttgart
DK copenhagen aarhus
EE tallinn
EG cairo alexandria
ES madrid barcelona valencia seville
FI helsinki
FR paris lyon marseille lille bordeaux toulouse
GH accra
GR athens
HR zagreb
HU budapest
ID jakarta surabaya
IE dublin cork
IL jerusalem haifa
IN mumbai delhi bengaluru bangalore chennai hyderabad kolkata
IT milan rome turin naples
JP tokyo osaka kyoto nagoya fukuoka
KE nairobi mombasa
KR seoul busan
LT vilnius
LV riga
MA casablanca
MX monterrey guadalajara
MY penang
NG lagos abuja
NL amsterdam rotterdam utrecht
NO oslo bergen
NZ auckland wellington
PE lima
PH manila cebu
PK karachi lahore
PL warsaw krakow wroclaw poznan gdansk
PT lisbon porto
QA doha
RO bucharest cluj
RS belgrade
RU moscow
SA riyadh jeddah
SE stockholm gothenburg malmo
SI ljubljana
SK bratislava
TH bangkok
TR istanbul ankara
TW taipei kaohsiung
UA kyiv lviv
VN hanoi
ZA johannesburg durban
`
