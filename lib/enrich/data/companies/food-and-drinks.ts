/** More owners of food and drink brands, and restaurants. Columns as `data/companies.ts` reads them. */
export const FOOD_AND_DRINKS = `
= US food
~Blue Diamond
~Ocean Spray
Land O'Lakes
Dairy Farmers of America|DFA
Dean Foods
Perdue|Perdue Farms
Sanderson Farms
Wayne-Sanderson Farms
Butterball
Oscar Mayer
Sara Lee
Pinnacle Foods
~Birds Eye|Nomad Foods
Amy's Kitchen
Lamb Weston
McCain|McCain Foods
Simplot|J.R. Simplot
Ingredion
International Flavors & Fragrances|IFF
Utz|Utz Brands
Frito-Lay||pepsico
Quaker Oats||pepsico
Gatorade||pepsico
Kind Snacks|~KIND
Clif Bar
Annie's||general-mills
Pringles
Cadbury||mondelez
Tony's Chocolonely|Tony's
Ghirardelli
See's Candies
Tootsie Roll
Wrigley||mars
Haagen-Dazs
Halo Top
Stonyfield
Yoplait
Fairlife||coca-cola
Califia Farms
~Eat Just|?Just Egg
Upside Foods
MorningStar Farms
Quorn
Vital Farms
Cal-Maine
Driscoll's
Sunkist
Taylor Farms
Apeel|Apeel Sciences
Wonderful Company
Bolthouse Farms|Bolthouse
Goya|Goya Foods
~Chicken of the Sea
StarKist
Hain Celestial|Hain
Simply Good Foods
Sovos Brands|Rao's
Primal Kitchen
Herbalife
Athletic Greens|AG1
Liquid I.V.
~Liquid Death
Olipop
Prime Hydration
BodyArmor
Vita Coco
Evian
Perrier
San Pellegrino
Peet's Coffee|Peet's
Dutch Bros
~Blue Bottle
La Colombe
Twinings
Jack Daniel's
Jim Beam|Beam Suntory
~Total Wine|Total Wine & More
BevMo
Modelo
= US foodservice
Five Guys
In-N-Out
Whataburger
Jack in the Box
Sonic Drive-In
~Dairy Queen
Culver's
Carl's Jr.|CKE Restaurants
Hardee's
Raising Cane's
Bojangles
Wingstop
Buffalo Wild Wings
Applebee's|Dine Brands
IHOP
Denny's
Cracker Barrel
~Olive Garden
Texas Roadhouse
Outback Steakhouse|Bloomin' Brands
Red Lobster
Cheesecake Factory
TGI Fridays
Chili's|Brinker
Little Caesars
Jersey Mike's
Jimmy John's
Quiznos
Qdoba
Panda Express
P.F. Chang's
Jamba
Cinnabon|Focus Brands;GoTo Foods
Auntie Anne's
Baskin-Robbins
Caribou Coffee
Einstein Bros
Au Bon Pain
Le Pain Quotidien
Steak 'n Shake
Roark Capital
Fat Brands
= GB foodservice
Caffè Nero
Gail's
Leon Restaurants
Itsu
Wagamama|Restaurant Group
Wetherspoon|JD Wetherspoon
Mitchells & Butlers
Greene King
Whitbread|惠特贝瑞
BrewDog
Boparan
2 Sisters
Hovis
Warburtons
Weetabix
Bakkavor
Fever-Tree
C&C Group
Yeo Valley
PG Tips
Yorkshire Tea
Tetley
= CA foodservice
Maple Leaf
Agropur
MTY Food
= - drinks
Edrington
William Grant
Moët Hennessy||lvmh
SABMiller
Coca-Cola HBC
Coca-Cola Europacific Partners|CCEP
Coca-Cola FEMSA
Swire Coca-Cola
Nestlé Waters|BlueTriton
= - tobacco
Imperial Brands
Reynolds American
NJOY
Vuse
`
