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
Frito-Lay||pepsico
Quaker Oats||pepsico
Kind Snacks|~KIND
Annie's||general-mills
Pringles
Cadbury||mondelez
Tony's Chocolonely|Tony's
Ghirardelli
See's Candies
Tootsie Roll
Wrigley||mars
Haagen-Dazs
Yoplait
~Eat Just|?Just Egg
Upside Foods
MorningStar Farms
Quorn
Vital Farms
Cal-Maine
Apeel|Apeel Sciences
Wonderful Company
Bolthouse Farms|Bolthouse
Hain Celestial|Hain
Simply Good Foods
Sovos Brands|Rao's
Herbalife
~Liquid Death
Olipop
Prime Hydration
Vita Coco
Evian
Peet's Coffee|Peet's
Dutch Bros
~Blue Bottle
Jack Daniel's
Jim Beam|Beam Suntory
~Total Wine|Total Wine & More
BevMo
= US foodservice
Five Guys
In-N-Out
~Dairy Queen
Carl's Jr.|CKE Restaurants
Hardee's
Wingstop
Buffalo Wild Wings
Applebee's|Dine Brands
Cracker Barrel
~Olive Garden
Texas Roadhouse
Red Lobster
Cheesecake Factory
TGI Fridays
Little Caesars
Jersey Mike's
Jimmy John's
Qdoba
Panda Express
Baskin-Robbins
Caribou Coffee
Le Pain Quotidien
Steak 'n Shake
Roark Capital
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
Warburtons
Bakkavor
Fever-Tree
Yeo Valley
Yorkshire Tea
= CA foodservice
Maple Leaf
Agropur
MTY Food
= - drinks
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
`
