/** Companies of Japan and Korea. Columns as `data/companies.ts` reads them. */
export const JAPAN_AND_KOREA = `
= JP grocery
MaxValu||aeon
Daiei||aeon
Lopia
Kobe Bussan|Gyomu Super
Seijo Ishii
Trial Holdings
= JP convenience
Ministop||aeon
= JP retail
Cosmos Pharmaceutical
J. Front Retailing|Daimaru
Sogo & Seibu|Sogo;Seibu
H2O Retailing|Hankyu Hanshin
Parco
Marui
Tsuruha
MatsukiyoCocokara|Matsumoto Kiyoshi
Sundrug
Yodobashi|Yodobashi Camera
Edion
Seria
Workman
Shimamura
United Arrows
Mizuno
Autobacs
ABC-Mart
Oisix|Oisix ra daichi
Askul
Monotaro
Japan Tobacco
Kose
Pola Orbis
Kanebo
Canon
Casio
= JP pharmacy
Welcia||aeon
= JP fashion
~GU||fast-retailing
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
= JP delivery
Demae-can
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
Mitsubishi UFJ|MUFG
Sumitomo Mitsui|SMBC;SMFG
= JP food
Meiji Holdings
Nissin Foods
Kikkoman
Yakult
Calbee
Ito En
= JP drinks
Sapporo Holdings
= JP household
Lion Corporation
= JP foodservice
Zensho|Sukiya
Yoshinoya
Toridoll|Marugame
Food & Life Companies|Sushiro
Kura Sushi
MOS Burger|Mos Food
= JP tech
Fujitsu
Hitachi
= JP luxury
Seiko
= KR grocery
Traders Wholesale||emart
SSG.com||shinsegae
= KR retail
E-Land
Hyundai Department Store
CU Convenience||bgf-retail
11st|11Street
TMON|Ticket Monster
Qoo10
Musinsa
Cosmax
Karrot|Danggeun
= KR convenience
GS25||gs-retail
= KR investor
SK Group|SK Telecom;SK Square
CJ Group|CJ CheilJedang;CJ Logistics;CJ ENM;CJ Olive Networks
Hanwha
IMM Private Equity|IMM PE
= KR food
Nongshim
Ottogi
Samyang Foods|Samyang
= KR drinks
Hite Jinro
= KR foodservice
SPC Group|Paris Baguette;Paris Croissant
Tous Les Jours
= KR household
LG Household & Health Care|LG H&H
= KR delivery
Yogiyo
`
