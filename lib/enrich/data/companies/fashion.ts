/** Fashion, sport, luxury and beauty. Columns as `data/companies.ts` reads them. */
export const FASHION = `
gap|~Gap|Gap Inc;Gap Incorporated;盖璞|NYSE:GAP|US|fashion||Q420822
old-navy|Old Navy|||US|fashion|gap|Q2735242
banana-republic|~Banana Republic|||US|fashion|gap|Q806085
athleta|Athleta|||US|fashion|gap|
abercrombie-and-fitch|Abercrombie & Fitch|Abercrombie|NYSE:ANF|US|fashion||Q319344
hollister|~Hollister|||US|fashion|abercrombie-and-fitch|
american-eagle|~American Eagle|American Eagle Outfitters;~Aerie|NYSE:AEO|US|fashion||
urban-outfitters|Urban Outfitters|Anthropologie;Urbn|NASDAQ:URBN|US|fashion||Q3552193
j-crew|J.Crew|J Crew;J.Crew Group||US|fashion||Q5370765
madewell|Madewell|||US|fashion|j-crew|
l-brands|L Brands||NYSE:BBWI|US|fashion||
bath-and-body-works|Bath & Body Works||NYSE:BBWI|US|beauty||Q810773
victorias-secret|Victoria's Secret|Victorias Secret;维多利亚的秘密|NYSE:VSCO|US|fashion||Q332477
forever-21|Forever 21|Forever21||US|fashion||Q1060537
express|~Express|Express Inc||US|fashion||Q1384784
chicos|Chico's|Chico's FAS||US|fashion||Q5096393
guess|~Guess|Guess Inc|NYSE:GES|US|fashion||Q2470307
levi-strauss|Levi Strauss|Levi's;Levi Strauss & Co;李维斯|NYSE:LEVI|US|fashion||
pvh|PVH||NYSE:PVH|US|fashion||
calvin-klein|Calvin Klein|||US|fashion|pvh|
tommy-hilfiger|Tommy Hilfiger|||US|fashion|pvh|
ralph-lauren|Ralph Lauren||NYSE:RL|US|fashion||
tapestry|~Tapestry|Tapestry Inc|NYSE:TPR|US|luxury||
kate-spade|Kate Spade|||US|luxury|tapestry|
coach|~Coach|Coach Inc;蔻驰||US|luxury|tapestry|Q727697
capri-holdings|Capri Holdings||NYSE:CPRI|US|luxury||
michael-kors|Michael Kors|||US|luxury|capri-holdings|
jimmy-choo|Jimmy Choo|||US|luxury|capri-holdings|
versace|Versace|||IT|luxury|prada|Q696376
vf-corp|VF Corp|VF Corporation|NYSE:VFC|US|fashion||
vans|Vans|||US|fashion|vf-corp|
the-north-face|~The North Face|North Face||US|fashion|vf-corp|
timberland|Timberland|||US|fashion|vf-corp|Q1539185
supreme|~Supreme|||US|fashion|essilorluxottica|
hanesbrands|Hanesbrands|Hanes||US|fashion||Q5647768
gildan|Gildan||TSX:GIL|CA|fashion||
g-iii|G-III|G-III Apparel|NASDAQ:GIII|US|fashion||
authentic-brands|Authentic Brands|Authentic Brands Group;ABG||US|fashion||
sparc-group|SPARC Group|||US|fashion||
stitch-fix|Stitch Fix||NASDAQ:SFIX|US|fashion||
rent-the-runway|Rent the Runway||NASDAQ:RENT|US|fashion||
warby-parker|Warby Parker||NYSE:WRBY|US|fashion||
allbirds|Allbirds||NASDAQ:BIRD|US|fashion||Q30591057
everlane|Everlane|||US|fashion||
bonobos|Bonobos|||US|fashion||
modcloth|ModCloth|||US|fashion||
skims|Skims|||US|fashion||
revolve|~Revolve|Revolve Group|NYSE:RVLV|US|fashion||
figs|~FIGS|||US|fashion||
carters|~Carter's||NYSE:CRI|US|fashion||Q5047083
childrens-place|Children's Place|The Children's Place|NASDAQ:PLCE|US|fashion||
torrid|~Torrid|||US|fashion||
lands-end|Lands' End|Lands End|NASDAQ:LE|US|fashion||
eddie-bauer|Eddie Bauer|||US|fashion||Q842174
l-l-bean|L.L.Bean|LL Bean;L.L. Bean||US|fashion||Q6131944
claires|~Claire's|||US|fashion||
payless|~Payless|Payless ShoeSource||US|fashion||
dsw|DSW|Designer Brands||US|fashion||Q5206207
steve-madden|Steve Madden||NASDAQ:SHOO|US|fashion||
crocs|~Crocs|Crocs Inc|NASDAQ:CROX|US|fashion||Q926699
deckers|Deckers||NYSE:DECK|US|fashion||
ugg|Ugg|||US|fashion|deckers|
skechers|Skechers||NYSE:SKX|US|sportswear||Q2945643
nike|Nike|耐克|NYSE:NKE|US|sportswear||Q483915
converse|~Converse|||US|sportswear|nike|Q319515
adidas|Adidas|阿迪达斯|ETR:ADS|DE|sportswear||Q3895
reebok|Reebok|||US|sportswear|authentic-brands|Q466183
puma|~Puma|Puma SE;彪马|ETR:PUM|DE|sportswear||Q157064
new-balance|~New Balance|||US|sportswear||Q742988
under-armour|Under Armour|安德玛|NYSE:UAA|US|sportswear||Q2031485
lululemon|Lululemon|lululemon athletica;露露乐檬|NASDAQ:LULU|CA|sportswear||Q6702957
on-holding|~On Holding|On Running|NYSE:ONON|CH|sportswear||
asics|Asics|亚瑟士|TYO:7936|JP|sportswear||
anta|Anta|Anta Sports;安踏|HKEX:2020|CN|sportswear||Q4653060
amer-sports|Amer Sports|Arc'teryx|NYSE:AS|FI|sportswear|anta|
li-ning|Li-Ning|Li Ning Company;李宁公司|HKEX:2331|CN|sportswear||Q1272525
fila|Fila|斐乐||KR|sportswear||Q482539
foot-locker|Foot Locker|Footlocker||US|sportswear|dicks-sporting-goods|Q63335
dicks-sporting-goods|Dick's Sporting Goods|~Dick's;Dicks Sporting Goods|NYSE:DKS|US|sportswear||Q5272601
academy-sports|Academy Sports|Academy Sports + Outdoors|NASDAQ:ASO|US|sportswear||
rei|~REI|REI Co-op||US|sportswear||
bass-pro-shops|Bass Pro Shops|||US|sportswear||
cabelas|Cabela's|||US|sportswear|bass-pro-shops|
peloton|~Peloton|Peloton Interactive|NASDAQ:PTON|US|sportswear||Q56276186
fanatics|~Fanatics|Fanatics Inc||US|sportswear||
decathlon|Decathlon|迪卡侬||FR|sportswear||
intersport|Intersport|||CH|sportswear||Q666888
jd-sports|JD Sports|JD Sports Fashion|LSE:JD|GB|sportswear||Q6108019
finish-line|Finish Line|||GB|sportswear|jd-sports|
frasers-group|Frasers Group|Sports Direct;Sports Direct International;Flannels|LSE:FRAS|GB|sportswear||
patagonia|~Patagonia|||US|fashion||Q1660552
columbia-sportswear|Columbia Sportswear||NASDAQ:COLM|US|sportswear||
canada-goose|Canada Goose||NYSE:GOOS|CA|fashion||Q2988422
moncler|Moncler||BIT:MONC|IT|luxury||Q1548951
next|~Next|Next plc|LSE:NXT|GB|fashion||Q246655
primark|Primark|Penneys||IE|fashion|associated-british-foods|Q137023
associated-british-foods|Associated British Foods|AB Foods|LSE:ABF|GB|food||
asos|ASOS|Asos|LSE:ASC|GB|fashion||
topshop|Topshop|Arcadia Group||GB|fashion|asos|Q1893576
topman|Topman|||GB|fashion|topshop|
boohoo|Boohoo|Boohoo Group|LSE:DEBS|GB|fashion||
prettylittlething|PrettyLittleThing|||GB|fashion|boohoo|
nasty-gal|Nasty Gal|||GB|fashion|boohoo|
new-look|~New Look|||GB|fashion||Q12063852
river-island|~River Island|||GB|fashion||Q2670328
reiss|~Reiss|||GB|fashion|next|
fatface|FatFace|Fat Face||GB|fashion|next|
joules|~Joules|Joules Group||GB|fashion|next|Q25351738
superdry|Superdry||LSE:SDRY|GB|fashion||Q1684445
ted-baker|Ted Baker|||GB|fashion|authentic-brands|Q2913458
monsoon|~Monsoon|Monsoon Accessorize||GB|fashion||Q65007501
laura-ashley|Laura Ashley|||GB|fashion|next|Q1523089
cath-kidston|Cath Kidston|||GB|fashion|next|
gymshark|Gymshark|||GB|sportswear||
burberry|Burberry|博柏利|LSE:BRBY|GB|luxury||Q390107
mulberry|~Mulberry|Mulberry Group|LSE:MUL|GB|luxury||
matches-fashion|Matches Fashion|MatchesFashion||GB|luxury||
net-a-porter|Net-a-Porter|Yoox Net-a-Porter;YNAP||GB|luxury||
yoox|Yoox|||GB|luxury|net-a-porter|
mytheresa|Mytheresa|LuxExperience||DE|luxury||
ssense|Ssense|||CA|luxury||
inditex|Inditex|印地纺||ES|fashion||
zara|~Zara|飒拉||ES|fashion|inditex|Q147662
massimo-dutti|Massimo Dutti|||ES|fashion|zara|
mango|~Mango|||ES|fashion||Q136503
desigual|Desigual|||ES|fashion||Q83750
tendam|Tendam|||ES|fashion||
h-and-m|H&M|Hennes & Mauritz;H&M Group;Hennes and Mauritz|STO:HM-B|SE|fashion||Q188326
zalando|Zalando||ETR:ZAL|DE|fashion||
about-you|~About You|About You Holding||DE|fashion|zalando|
otto-group|Otto Group|~Otto;Otto GmbH||DE|marketplace||
c-and-a|C&A|||NL|fashion||Q701338
esprit|~Esprit|Esprit Holdings||HK|fashion||Q532746
hugo-boss|~Hugo Boss|Hugo Boss AG|ETR:BOSS|DE|fashion||Q491627
birkenstock|Birkenstock||NYSE:BIRK|DE|fashion||Q648458
tods|Tod's|||IT|luxury||Q1342350
ovs|~OVS|||IT|fashion||
benetton|Benetton|||IT|fashion||
calzedonia|Calzedonia|||IT|fashion||Q1027874
kiabi|Kiabi|||FR|fashion||Q3196299
veepee|Veepee|Vente-Privee||FR|fashion||
showroomprive|Showroomprive|||FR|fashion||
uniqlo|Uniqlo|优衣库||JP|fashion|fast-retailing|Q26070
fast-retailing|Fast Retailing|迅销|TYO:9983|JP|fashion||
lvmh|LVMH|Moet Hennessy Louis Vuitton;LVMH Moët Hennessy Louis Vuitton;路威酩轩|EPA:MC|FR|luxury||Q504998
louis-vuitton|Louis Vuitton|路易威登||FR|luxury|lvmh|Q191485
dior|Dior|Christian Dior;迪奥||FR|luxury|lvmh|Q542767
tiffany|Tiffany|Tiffany & Co;蒂芙尼||US|luxury|lvmh|
bulgari|Bulgari|Bvlgari;宝格丽||IT|luxury|lvmh|
fendi|Fendi|||IT|luxury|lvmh|Q926575
kering|Kering|开云集团|EPA:KER|FR|luxury||
gucci|Gucci|古驰||IT|luxury|kering|Q178516
saint-laurent|~Saint Laurent|Yves Saint Laurent||FR|luxury|kering|Q2282172
balenciaga|Balenciaga|||FR|luxury|kering|Q1530892
hermes|~Hermès|Hermes International;爱马仕|EPA:RMS|FR|luxury||Q843887
chanel|Chanel|香奈儿||FR|luxury||Q218115
prada|Prada|普拉达|HKEX:1913|IT|luxury||Q193136
miu-miu|Miu Miu|||IT|luxury|prada|
richemont|Richemont|Compagnie Financière Richemont;历峰集团|SWX:CFR|CH|luxury||
cartier|Cartier|卡地亚||FR|luxury|richemont|Q538587
swatch-group|Swatch Group|Swatch|SWX:UHR|CH|luxury||
ferragamo|Ferragamo|Salvatore Ferragamo|BIT:SFER|IT|luxury||
armani|Armani|Giorgio Armani||IT|luxury||
dolce-and-gabbana|Dolce & Gabbana|||IT|luxury||Q214480
ermenegildo-zegna|Ermenegildo Zegna|~Zegna|NYSE:ZGN|IT|luxury||
essilorluxottica|EssilorLuxottica|Luxottica;LensCrafters|EPA:EL|FR|luxury||
ray-ban|Ray-Ban|||FR|luxury|essilorluxottica|
sunglass-hut|Sunglass Hut|||FR|luxury|essilorluxottica|
signet|~Signet|Signet Jewelers;Zales|NYSE:SIG|US|luxury||
pandora|~Pandora|Pandora A/S|CPH:PNDORA|DK|luxury||Q2241604
chow-tai-fook|Chow Tai Fook|周大福|HKEX:1929|HK|luxury||Q48880993
swarovski|Swarovski|施华洛世奇||AT|luxury||Q611115
sephora|Sephora|丝芙兰||FR|beauty|lvmh|Q2408041
ulta-beauty|Ulta Beauty|Ulta|NASDAQ:ULTA|US|beauty||Q7880076
sally-beauty|Sally Beauty||NYSE:SBH|US|beauty||
douglas|~Douglas|Douglas AG;Douglas GmbH||DE|beauty||
superdrug|Superdrug|||GB|beauty|watsons|Q7643261
the-body-shop|The Body Shop|Body Shop||GB|beauty||Q837851
lush|~Lush|Lush Cosmetics||GB|beauty||Q1585448
loccitane|L'Occitane|L'Occitane International||LU|beauty||Q1880676
loreal|L'Oréal|L'Oreal;欧莱雅|EPA:OR|FR|beauty||
estee-lauder|Estée Lauder|Estee Lauder;Estée Lauder Companies;雅诗兰黛|NYSE:EL|US|beauty||
coty|Coty||NYSE:COTY|US|beauty||
revlon|Revlon|||US|beauty||
avon|~Avon|Avon Products||GB|beauty||Q791285
shiseido|Shiseido|资生堂|TYO:4911|JP|beauty||Q728185
amorepacific|Amorepacific|爱茉莉太平洋|KRX:090430|KR|beauty||
kao|~Kao|Kao Corporation;花王|TYO:4452|JP|beauty||
beiersdorf|Beiersdorf|Nivea|ETR:BEI|DE|beauty||
e-l-f-beauty|e.l.f. Beauty|Elf Beauty|NYSE:ELF|US|beauty||
glossier|Glossier|||US|beauty||
fenty-beauty|Fenty Beauty|||US|beauty|lvmh|
rare-beauty|Rare Beauty|||US|beauty||
rhode|~Rhode|||US|beauty|e-l-f-beauty|
olive-young|Olive Young|CJ Olive Young||KR|beauty||
perfect-diary|Perfect Diary|Yatsen;完美日记||CN|beauty||
`
