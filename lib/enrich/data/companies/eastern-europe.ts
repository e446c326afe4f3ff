/** Companies of Central and Eastern Europe, Russia and Turkey. Columns as `data/companies.ts` reads them. */
export const EASTERN_EUROPE = `
= PL grocery
Lewiatan
Stokrotka
= PL books
Empik
= PL electronics
~Media Expert
RTV Euro AGD
x-kom
= PL retail
LPP|Sinsay;Cropp;Mohito
Wittchen
~Frisco
= PL fashion
~CCC|HalfPrice;Modivo;eobuwie
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
= CZ logistics
Zásilkovna|Packeta
= CZ pharmacy
Dr. Max
= CZ sportswear
Sportisimo
= CZ food
Kofola
= CZ investor
Penta Investments
Agrofert
= HU grocery
~CBA
= HU retail
Kifli
Penny Market Hungary
= HU fuel
MOL Group
= HU home
Praktiker
= RO grocery
Profi|Profi Rom Food|ahold-delhaize
= RO electronics
Altex
= RO home
Dedeman
= RO retail
Carrefour Romania
Sezamo
Freshful
= RO pharmacy
Catena
= RO logistics
Sameday
= HR grocery
Konzum
Fortenova|Agrokor
= HR food
Podravka
Atlantic Grupa
= SI grocery
Mercator
= RS retail
Maxi (Serbia)|~Maxi|ahold-delhaize
= UA grocery
ATB-Market|~ATB
Silpo|Fozzy Group
= UA retail
Rozetka
Epicentr|Epicentr K
= UA logistics
Nova Poshta|Nova Post
= RU grocery
Pyaterochka||x5-group
Perekrestok||x5-group
Lenta
Dixy
VkusVill
= RU retail
Svetofor
Detsky Mir|Detskiy Mir
M.Video|M.Video-Eldorado;Eldorado
Lamoda
= RU discount
~Fix Price
= RU electronics
DNS Group
= RU sportswear
Sportmaster
= RU tech
Yandex|Yandex Market;Yandex Lavka
= RU bank
Sber|Sberbank;SberMarket;Samokat
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
= TR electronics
Teknosa
= TR delivery
Yemeksepeti||delivery-hero
= TR retail
N11
GittiGidiyor||ebay
Çiçeksepeti
= TR investor
Sabancı|Sabanci Holding
Koç Holding
= TR food
Yıldız Holding|Ülker
= TR drinks
Anadolu Efes
= TR household
Arçelik|Beko
Vestel
`
