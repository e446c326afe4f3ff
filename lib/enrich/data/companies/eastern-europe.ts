/** Companies of Central and Eastern Europe, Russia and Turkey. Columns as `data/companies.ts` reads them. */
export const EASTERN_EUROPE = `
= PL grocery
Lewiatan
Stokrotka
Polomarket
Delikatesy Centrum
= PL books
Empik
= PL electronics
~Media Expert
RTV Euro AGD
Komputronik
x-kom
= PL retail
LPP|Sinsay;Cropp;Mohito
Wittchen
Ziko
~Frisco
Barbora
= PL fashion
~CCC|HalfPrice;Modivo;eobuwie
4F|OTCF
Vistula|VRG
= PL pharmacy
Hebe
Super-Pharm
= PL home
~Black Red White
= PL toys
Smyk
= PL fuel
Orlen
= PL food
Maspex
Wedel
Mlekovita
Mlekpol
= PL delivery
Pyszne.pl
= PL payments
Blik
Allegro Pay
= PL foodservice
AmRest
= CZ retail
Mall Group
Albert Supermarkets|~Albert
Košík
Notino
Footshop
Bonami
= CZ electronics
Datart
= CZ logistics
Zásilkovna|Packeta
= CZ pharmacy
Dr. Max
Pilulka
= CZ sportswear
Sportisimo
= CZ food
Kofola
= CZ investor
Penta Investments
CPI Property
Agrofert
= CZ bank
J&T Banka
= CZ payments
Twisto
= HU grocery
~CBA
= HU retail
Kifli
~Extreme Digital
Penny Market Hungary
= HU fuel
MOL Group
= HU home
Praktiker
= HU food
Pick Szeged
= RO grocery
Profi|Profi Rom Food|ahold-delhaize
= RO electronics
Altex
Flanco
= RO home
Dedeman
= RO retail
Carrefour Romania
La Cocoș
Sezamo
Freshful
Farmacia Tei
Sensiblu
~Fashion Days||emag
Elefant
Arctic Stream
= RO pharmacy
Catena
~Help Net
= RO logistics
Sameday
= RO food
Cris-Tim
= HR grocery
Konzum
Fortenova|Agrokor
= HR convenience
Studenac
= HR food
Podravka
Atlantic Grupa
= HR retail
Bosqar
= SI grocery
Mercator
= SI fuel
Petrol Group
= RS grocery
Univerexport
= RS electronics
Gigatron
= RS retail
Maxi (Serbia)|~Maxi|ahold-delhaize
Ananas E-commerce
= BG grocery
Fantastico
BulMag
~T Market
= BG electronics
Technopolis
= SK grocery
Terno
= UA grocery
ATB-Market|~ATB
Silpo|Fozzy Group
= UA retail
Rozetka
Epicentr|Epicentr K
Prom.ua
= UA logistics
Nova Poshta|Nova Post
= UA telecom
Kyivstar
= UA payments
Monobank
= UA food
Roshen
= RU grocery
Pyaterochka||x5-group
Perekrestok||x5-group
Lenta
Dixy
VkusVill
Azbuka Vkusa
Gulliver Group
= RU retail
Svetofor
Red & White
Detsky Mir|Detskiy Mir
M.Video|M.Video-Eldorado;Eldorado
Lamoda
Melon Fashion
Samberi
Petrovich
Rivegosh
Ile de Beaute
Avito
= RU discount
~Fix Price
= RU electronics
DNS Group
= RU sportswear
Sportmaster
= RU tech
Yandex|Yandex Market;Yandex Lavka
VK Group
= RU bank
Sber|Sberbank;SberMarket;Samokat
Tinkoff
= RU fashion
Gloria Jeans
= RU logistics
CDEK
= RU foodservice
Vkusno i tochka
= TR grocery
A101
ŞOK Marketler|Şok
BİM Birleşik Mağazalar
CarrefourSA
= TR fashion
Boyner
LC Waikiki
DeFacto
Koton
Mavi
Penti
~FLO
= TR retail
Vakko
N11
GittiGidiyor||ebay
Çiçeksepeti
= TR electronics
Teknosa
Vatan Bilgisayar
= TR delivery
Yemeksepeti||delivery-hero
= TR investor
Sabancı|Sabanci Holding
Koç Holding
Anadolu Group
= TR food
Yıldız Holding|Ülker
= TR household
Eczacıbaşı
Arçelik|Beko
Vestel
= TR drinks
Anadolu Efes
= TR property
Rönesans
= TR foodservice
Kahve Dünyası
= TR logistics
Aras Kargo
= TR payments
Iyzico
`
