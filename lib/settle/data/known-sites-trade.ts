/** Trade press, newsrooms, free software and technology, in the form that `known-sites.ts` tells. */
export const TRADE = `# Retail, food and consumer trade press
customerexperiencedive.com CX Dive|foodengineeringmag.com Food Engineering|foodnavigator-usa.com FoodNavigator-USA
foodnavigator-asia.com FoodNavigator-Asia|bakeryandsnacks.com Bakery & Snacks|just-food.com Just Food
just-drinks.com Just Drinks|just-style.com Just Style|foodbev.com FoodBev Media|retail-week.com Retail Week
drapersonline.com Drapers|retailtechinnovationhub.com Retail Technology Innovation Hub|esmmagazine.com ESM
campaignlive.co.uk Campaign|consumergoods.com Consumer Goods Technology
pathtopurchaseiq.com Path to Purchase Institute|csnews.com Convenience Store News|convenience.org NACS
nrf.com National Retail Federation|rila.org Retail Industry Leaders Association|brc.org.uk British Retail Consortium
crossborder-magazine.com Cross-Border Magazine|businessoffashion.com The Business of Fashion
rundschau.de Rundschau für den Lebensmittelhandel|einzelhandel.de Handelsverband Deutschland|wuv.de W&V
dwdl.de DWDL.de|onlinehaendler-news.de OnlinehändlerNews|exciting-commerce.de Exciting Commerce
stores-shops.de stores+shops|logistik-heute.de Logistik Heute|food-service.de foodservice|lsa-conso.fr LSA
e-marketing.fr E-marketing|franchise-magazine.com Franchise Magazine|foodweb.it Food|fashionmagazine.it Fashion
foodretail.es Food Retail & Service|revistainforetail.com infoRETAIL|fri-kopenskap.se Fri Köpenskap
fodevarewatch.dk FødevareWatch|retailnews.asia Retail News Asia|retailnet.pl retailnet.pl|zboziaprodej.cz Zboží&Prodej
store-insider.hu Store Insider|new-retail.ru New Retail|retail-loyalty.org Retail & Loyalty
insideretail.asia Inside Retail Asia|retailworldmagazine.com.au Retail World
foodmag.com.au Food & Beverage Industry News|convenienceworld.com.au C&I|retail-insider.com Retail Insider
ccentral.ca Convenience Store News Canada|strategyonline.ca Strategy|nrn.com Nation's Restaurant News
restaurantbusinessonline.com Restaurant Business|qsrmagazine.com QSR|toyworldmag.co.uk Toy World|jckonline.com JCK
autonews.com Automotive News|fwi.co.uk Farmers Weekly|joc.com Journal of Commerce
logisticsmgmt.com Logistics Management|scmr.com Supply Chain Management Review|ttnews.com Transport Topics
postandparcel.info Post & Parcel|packworld.com Packaging World|mckinsey.com McKinsey & Company
euromonitor.com Euromonitor International|asiantrader.biz Asian Trader|shelflife.ie ShelfLife
modernretail.co Modern Retail|fmi.org FMI|channelx.world ChannelX|retaildetail.be RetailDetail
fashionunited.uk FashionUnited|cash.at CASH|financialfood.es Financial Food|handelsbladetfk.no Handelsbladet FK
dagenshandel.se Dagens Handel|kehittyvakauppa.fi Kehittyvä Kauppa|retailtrends.cz RetailTrends
trademagazin.hu Trade magazin|rau.ua RAU|insideretail.us Inside Retail|grocerybusiness.ca Grocery Business
thespoon.tech The Spoon|ecommercenews.asia eCommerceNews
.com Grocery Dive|Retail Dive|Supply Chain Dive|Food Dive|C-Store Dive|Marketing Dive|Fashion Dive|Payments Dive
.com Packaging Dive|Manufacturing Dive|RetailWire|Supermarket News|Progressive Grocer|Store Brands|The Shelby Report
.com The Packer|PerishableNews|Produce Blue Book|FreshPlaza|Meat+Poultry|FoodNavigator|BeverageDaily|DairyReporter
.com ConfectioneryNews|NutraIngredients|CosmeticsDesign|Better Retailing|Talking Retail|The Retail Bulletin
.com Essential Retail|Retail Systems|KamCity|Marketing Week|The Drum|PRWeek|MediaPost|Ad Age|AdExchanger
.com Marketing Brew|Retail Brew|Morning Brew|Chain Store Age|RIS News|Drug Store News|CSP Daily News|CStore Decisions
.com NACS Magazine|HBSDealer|Mass Market Retailers|Retail TouchPoints|Retail Customer Experience|Digital Commerce 360
.com PYMNTS|Practical Ecommerce|EcommerceBytes|Marketplace Pulse|FashionUnited|FashionNetwork|WWD|Footwear News
.com Sourcing Journal|Vogue Business|agrarheute|top agrar|Linéaires|Process Alimentaire|Distribución Actualidad
.com Grande Consumo|Distribuição Hoje|BW Retail World|Canadian Grocer|Food in Canada|Retail Asia|FoodService Director
.com BevNET|Furniture Today|The Bookseller|Publishers Weekly|The Drinks Business|The Caterer|FreightWaves|The Loadstar
.com CoinDesk|GreenBiz|eMarketer|NielsenIQ|IGD
.de FashionUnited|TextilWirtschaft|Lebensmittel Praxis|handelsjournal|kress|turi2|absatzwirtschaft|etailment
.de Internet World|iBusiness|neuhandeln|Location Insider|DVZ|VerkehrsRundschau|AHGZ
.co.uk Food Manufacture|The Grocer|Convenience Store|Scottish Grocer|Wholesale Manager|Retail Gazette|Retail Sector
.co.uk Charged Retail|Grocery Gazette|Morning Advertiser|BigHospitality|Packaging News
.it GDOWeek|GDONews|Mark Up|Food Affairs|Retail&Food
.nl FoodPersonality|RetailTrends|EVMI|FashionUnited
.fr Olivier Dauvers|Points de Vente|E-commerce mag|Réussir
.pl Wiadomości Handlowe|Dla Handlu|Portal Spożywczy|Handel Extra
.net Food Business News|InternetRetailing|Lebensmittel Zeitung
.eu EuroCommerce|Ecommerce News|RetailDetail
.info Distribuzione Moderna|Largo Consumo
.dk RetailNews|DetailWatch
.com.au Inside Retail|Inside FMCG
.co.nz SupermarketNews|FMCG Business
# Wires and newsrooms
newswire.ca Cision|dgap.de EQS News|eqs-news.com EQS News|sec.gov U.S. Securities and Exchange Commission
corporate.walmart.com Walmart|corporate.target.com Target|thekrogerco.com Kroger|ir.kroger.com Kroger
tescoplc.com Tesco|about.sainsburys.co.uk Sainsbury's|corporate.asda.com Asda
corporate.marksandspencer.com Marks & Spencer|ocadogroup.com Ocado|metroag.de Metro|rewe-group.com REWE Group
schwarz-gruppe.de Schwarz Group|gruppe.schwarz Schwarz Group|aldi-sued.de Aldi Süd|aldi-nord.de Aldi Nord
about.ikea.com IKEA|us.pg.com Procter & Gamble|coca-colacompany.com The Coca-Cola Company
kraftheinzcompany.com Kraft Heinz|ab-inbev.com AB InBev|theheinekencompany.com Heineken|adidas-group.com Adidas
corporate.mcdonalds.com McDonald's|about.starbucks.com Starbucks|stories.starbucks.com Starbucks
about.doordash.com DoorDash|ebayinc.com eBay|corporate.jd.com JD.com|jdcorporateblog.com JD.com
corporate.lowes.com Lowe's|corporate.homedepot.com The Home Depot|corporate.bestbuy.com Best Buy|blog.google Google
about.google Google|news.microsoft.com Microsoft|about.fb.com Meta|about.meta.com Meta|newsroom.ibm.com IBM
bosch-presse.de Bosch
# Free software and technology
linux-magazin.de Linux-Magazin|linux-magazine.com Linux Magazine|fsf.org Free Software Foundation
fsfe.org Free Software Foundation Europe|gnu.org GNU Project|eff.org Electronic Frontier Foundation
kernel.org Linux Kernel Archives|apache.org Apache Software Foundation|documentfoundation.org The Document Foundation
archive.org Internet Archive|github.blog The GitHub Blog|rust-lang.org Rust|scworld.com SC Media
schneier.com Schneier on Security|infosecurity-magazine.com Infosecurity Magazine|tech.eu Tech.eu
eu-startups.com EU-Startups|nextgov.com Nextgov/FCW|esa.int European Space Agency|who.int World Health Organization
imf.org International Monetary Fund|weforum.org World Economic Forum`
