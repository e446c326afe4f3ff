/** More owners of household, beauty, fashion, toy and other brands. Columns as `data/companies.ts` reads them. */
export const CONSUMER_BRANDS = `
= US household
~Tide
Febreze
~Seventh Generation
~Grove Collaborative
SC Johnson
Arm & Hammer
WD-40
Duracell
Reynolds Consumer|Reynolds
Georgia-Pacific
Instant Brands|?Instant Pot
Cuisinart|Conair
KitchenAid
~Ninja Kitchen
Pyrex|Corelle
~Stanley Drinkware
Hydro Flask
Weber Grills
Traeger
Solo Stove
Blackstone Products
Keter
Rubbermaid
Serta Simmons
Sealy
MillerKnoll|Herman Miller
Steelcase
Kohler
Moen|Fortune Brands
Black & Decker|DeWalt
Makita
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
Urban Decay
~NYX
Tarte
Huda Beauty
Kylie Cosmetics
Supergoop
Sol de Janeiro
Laneige
Innisfree
Sulwhasoo
Cosrx
Mary Kay
Wella
Oriflame
Amway
Nu Skin
Ipsy|BoxyCharm
Birchbox
FabFitFun
Bluemercury||macys
Intercos
Inter Parfums
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
Tommy Bahama|Oxford Industries
Lilly Pulitzer
Tory Burch
Marc Jacobs
Vera Wang
Vera Bradley
~Fossil
Movado
Oakley
Zenni
~Away
Samsonite
Tumi
JanSport
Eastpak
Aeropostale
American Apparel
Pacsun
Zumiez
Tilly's
Lane Bryant
Ascena|Ascena Retail
Ann Taylor
Loft Stores
Talbots
J.Jill
Maurices
Fashion Nova
Lulus
~Boot Barn
Famous Footwear|Caleres
Shoe Carnival
~Journeys|Genesco
Wolverine World Wide|Merrell;Saucony
Hoka
Brooks Running
Rothy's
Vuori
Alo Yoga
Fabletics
Gymboree
OshKosh
Men's Wearhouse|Tailored Brands
JoS. A. Bank
ThirdLove
Aerie
Spanx
Savage X Fenty
Reformation
Eileen Fisher
Quince
Mejuri
Blue Nile||signet
Iconix|Iconix Brand
WHP Global
Marquee Brands
Bluestar Alliance
Centric Brands
Global Brands Group
Perry Ellis
Rue21
Charlotte Russe
Rag & Bone
Alice + Olivia
Anthropologie||urban-outfitters
Nuuly||urban-outfitters
Arc'teryx||amer-sports
Salomon||amer-sports
Wilson Sporting Goods|Wilson|amer-sports
Callaway|Topgolf Callaway
Mitchell & Ness
= - luxury
Tag Heuer||lvmh
Hublot||lvmh
Rolex
Patek Philippe
Audemars Piguet
Omega
Longines
Breitling
Van Cleef & Arpels
Piaget
Alexander McQueen
Stella McCartney
Vivienne Westwood
Balmain
Off-White
~Stone Island
Moschino
Acne Studios
Jacquemus
Thom Browne
Moda Operandi
Value Retail|Bicester Village
McArthurGlen
= US toys
~Spin Master
Jakks Pacific|JAKKS
MGA Entertainment
Melissa & Doug
Squishmallows|Jazwares
Playmobil
Tomy|Takara Tomy
Vtech
~LeapFrog
Fisher-Price||mattel
~Hot Wheels
Crayola
Wizards of the Coast
Penguin Random House
HarperCollins
Simon & Schuster
Hachette
Scholastic
Universal Music
Warner Music
Warner Bros.|Warner Brothers;Warner Bros. Discovery;~Warner;华纳
Pixar
Roblox
~Epic Games
~Electronic Arts
Activision|Activision Blizzard
= - pets
Purina|Nestlé Purina|nestle
Royal Canin||mars
Hill's Pet
= - materials
Avery Dennison
Crown Holdings
DS Smith
Smurfit Kappa|Smurfit Westrock
WestRock
Huhtamaki
Berry Global
TerraCycle
`
