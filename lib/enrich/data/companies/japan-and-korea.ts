/** Companies of Japan and Korea. Columns as `data/companies.ts` reads them. */
export const JAPAN_AND_KOREA = `
= JP grocery
York Benimaru||seven-and-i
Maruetsu||aeon
Kasumi Supermarkets
MaxValu||aeon
Daiei||aeon
~My Basket||aeon
Lopia
Kobe Bussan|Gyomu Super
Valor Holdings
Izumi Co
Heiwado
Yaoko
Summit Stores
Seijo Ishii
Trial Holdings
= JP convenience
Ministop||aeon
= JP fuel
OK Corporation
= JP retail
Cosmos Pharmaceutical
Daikokutenbussan
J. Front Retailing|Daimaru
Sogo & Seibu|Sogo;Seibu
H2O Retailing|Hankyu Hanshin
Matsuya Ginza
Parco
Lumine
Marui
Tsuruha
MatsukiyoCocokara|Matsumoto Kiyoshi
Sundrug
Sugi Holdings
Yodobashi|Yodobashi Camera
Edion
K's Holdings|K's Denki
Nojima
Seria
Workman
Shimamura
Adastria
United Arrows
Mizuno
Descente
Cainz
Komeri
Kohnan
Autobacs
ABC-Mart
~Book Off
Toho
Oisix|Oisix ra daichi
Askul
Monotaro
Cookpad
~NTT
Japan Tobacco
Kose
Pola Orbis
Kanebo
Nidec
Canon
Casio
Kyocera
Rohto
Hoya
= JP pharmacy
Welcia||aeon
= JP fashion
~GU||fast-retailing
Wacoal
= JP home
DCM Holdings
= JP books
Tsutaya|?Culture Convenience Club
Kinokuniya
= JP toys
Bandai Namco|Bandai
Sanrio|三丽鸥
The Pokémon Company|宝可梦
Konami
Sega
Capcom
= JP media
Kadokawa
= JP delivery
Demae-can
= JP tech
Sansan
Keyence
Fanuc
Fujitsu
~NEC
Hitachi
= JP payments
PayPay
= JP investor
Mitsubishi Corporation
Mitsui & Co
Marubeni
Sumitomo Corporation
Toyota Tsusho
Sojitz
= JP telecom
KDDI
NTT Docomo
= JP bank
Nomura
Mitsubishi UFJ|MUFG
Sumitomo Mitsui|SMBC;SMFG
= JP food
Meiji Holdings
Morinaga
Nissin Foods
Kikkoman
Yakult
Calbee
Ito En
Yamazaki Baking
Nichirei
House Foods
Kewpie
Mizkan
= JP drinks
Sapporo Holdings
= JP household
Lion Corporation
Lixil
= JP foodservice
Zensho|Sukiya
Skylark
Yoshinoya
Toridoll|Marugame
Saizeriya
Food & Life Companies|Sushiro
Kura Sushi
Colowide
MOS Burger|Mos Food
Doutor
Komeda
Hamazushi
= JP logistics
Sagawa Express|SG Holdings
Nippon Express
= JP media-service
Fuji Media
= JP luxury
Seiko
= JP health
Jins
= KR grocery
Lotte Chilsung
Traders Wholesale||emart
SSG.com||shinsegae
= KR retail
E-Land
Hyundai Department Store
Galleria Department Store|Hanwha Galleria
Kim's Club
CU Convenience||bgf-retail
11st|11Street
WeMakePrice
TMON|Ticket Monster
Qoo10
Musinsa
Zigzag Kakao
Cosmax
F&F
Samsung C&T
Karrot|Danggeun
= KR convenience
GS25||gs-retail
= KR investor
SK Group|SK Telecom;SK Square
CJ Group|CJ CheilJedang;CJ Logistics;CJ ENM;CJ Olive Networks
Hanwha
IMM Private Equity|IMM PE
Hahn & Company
Affinity Equity
= KR food
Nongshim
Ottogi
Samyang Foods|Samyang
Binggrae
Paldo
Dongwon
Daesang
= KR drinks
Hite Jinro
Oriental Brewery
= KR foodservice
SPC Group|Paris Baguette;Paris Croissant
Tous Les Jours
Ediya
Mom's Touch
Kyochon
BHC
= KR household
LG Household & Health Care|LG H&H
= KR telecom
KT Corp
= KR delivery
Yogiyo
= KR tech
Krafton
= KR media-service
HYBE
= KR bank
KB Financial
Woori
`
