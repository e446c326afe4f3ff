/** More owners of household, beauty, fashion, toy and other brands. Columns as `data/companies.ts` reads them. */
export const CONSUMER_BRANDS = `
= US household
~Tide
~Seventh Generation
~Grove Collaborative
SC Johnson
Arm & Hammer
Duracell
Reynolds Consumer|Reynolds
Instant Brands|?Instant Pot
Cuisinart|Conair
KitchenAid
~Ninja Kitchen
~Stanley Drinkware
Weber Grills
Traeger
Rubbermaid
Black & Decker|DeWalt
= US beauty
Maybelline
CeraVe
Garnier
Kiehl's
Clinique
MAC Cosmetics
Bobbi Brown
Tom Ford||estee-lauder
~The Ordinary|Deciem
Drunk Elephant
Olaplex
~NYX
Huda Beauty
Kylie Cosmetics
Sol de Janeiro
Laneige
Innisfree
Oriflame
Amway
Ipsy|BoxyCharm
Birchbox
Bluemercury||macys
= US fashion
~Champion
Dockers
Lee Jeans
Wrangler|Kontoor;Kontoor Brands
Carhartt
Dickies
~Lucky Brand
~True Religion
7 For All Mankind
Nautica
Brooks Brothers
Tory Burch
Marc Jacobs
Vera Wang
~Fossil
Oakley
~Away
Samsonite
Tumi
Aeropostale
American Apparel
Pacsun
Zumiez
Lane Bryant
Ascena|Ascena Retail
Ann Taylor
Loft Stores
Talbots
Fashion Nova
Famous Footwear|Caleres
Shoe Carnival
~Journeys|Genesco
Wolverine World Wide|Merrell;Saucony
Hoka
Brooks Running
Vuori
Alo Yoga
Fabletics
OshKosh
Men's Wearhouse|Tailored Brands
JoS. A. Bank
ThirdLove
Aerie
Spanx
Savage X Fenty
Reformation
Quince
Blue Nile||signet
Iconix|Iconix Brand
WHP Global
Marquee Brands
Bluestar Alliance
Centric Brands
Global Brands Group
Rue21
Anthropologie||urban-outfitters
Arc'teryx||amer-sports
Salomon||amer-sports
Wilson Sporting Goods|Wilson|amer-sports
Callaway|Topgolf Callaway
Mitchell & Ness
= - luxury
Tag Heuer||lvmh
Rolex
Patek Philippe
Omega
Van Cleef & Arpels
Alexander McQueen
Stella McCartney
Vivienne Westwood
Balmain
Off-White
~Stone Island
Acne Studios
Jacquemus
Moda Operandi
Value Retail|Bicester Village
McArthurGlen
= US toys
~Spin Master
MGA Entertainment
Melissa & Doug
Squishmallows|Jazwares
Playmobil
Tomy|Takara Tomy
~LeapFrog
Fisher-Price||mattel
~Hot Wheels
Crayola
Wizards of the Coast
Penguin Random House
HarperCollins
Scholastic
Universal Music
Warner Music
Warner Bros.|Warner Brothers;Warner Bros. Discovery;~Warner;华纳
Pixar
= - pets
Purina|Nestlé Purina|nestle
Royal Canin||mars
Hill's Pet
= - materials
DS Smith
Smurfit Kappa|Smurfit Westrock
WestRock
TerraCycle
`
