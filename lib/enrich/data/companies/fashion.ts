/** Fashion, sport, luxury and beauty. Columns as `data/companies.ts` reads them. */
export const FASHION = `
= US fashion
~Gap|Gap Inc;Gap Incorporated;盖璞||NYSE:GAP|Q420822
Old Navy||gap||Q2735242
~Banana Republic||gap||Q806085
Athleta||gap
Abercrombie & Fitch|Abercrombie||NYSE:ANF|Q319344
~Hollister||abercrombie-and-fitch
~American Eagle|American Eagle Outfitters||NYSE:AEO
Urban Outfitters|Urbn||NASDAQ:URBN|Q3552193
J.Crew|J Crew;J.Crew Group|||Q5370765|j-crew
Madewell||j-crew
L Brands|||NYSE:BBWI
Victoria's Secret|Victorias Secret;维多利亚的秘密||NYSE:VSCO|Q332477
Forever 21|Forever21|||Q1060537
~Express|Express Inc|||Q1384784
Chico's|Chico's FAS|||Q5096393
~Guess|Guess Inc||NYSE:GES|Q2470307
Levi Strauss|Levi's;Levi Strauss & Co;李维斯||NYSE:LEVI
PVH|||NYSE:PVH
Calvin Klein||pvh
Tommy Hilfiger||pvh
Ralph Lauren|||NYSE:RL
VF Corp|VF Corporation||NYSE:VFC
Vans||vf-corp
~The North Face|North Face|vf-corp
Timberland||vf-corp||Q1539185
~Supreme||essilorluxottica
Hanesbrands|Hanes|||Q5647768
G-III|G-III Apparel||NASDAQ:GIII
Authentic Brands|Authentic Brands Group;ABG
SPARC Group
Stitch Fix|||NASDAQ:SFIX
Rent the Runway|||NASDAQ:RENT
Warby Parker|||NYSE:WRBY
Allbirds|||NASDAQ:BIRD|Q30591057
Everlane
Bonobos
ModCloth
Skims
~Revolve|Revolve Group||NYSE:RVLV
~FIGS
~Carter's|||NYSE:CRI|Q5047083
Children's Place|The Children's Place||NASDAQ:PLCE
~Torrid
Lands' End|Lands End||NASDAQ:LE
Eddie Bauer||||Q842174
L.L.Bean|LL Bean;L.L. Bean|||Q6131944|l-l-bean
~Claire's
~Payless|Payless ShoeSource
DSW|Designer Brands|||Q5206207
Steve Madden|||NASDAQ:SHOO
~Crocs|Crocs Inc||NASDAQ:CROX|Q926699
Deckers|||NYSE:DECK
Ugg||deckers
~Patagonia||||Q1660552
= US beauty
Bath & Body Works|||NYSE:BBWI|Q810773
Ulta Beauty|Ulta||NASDAQ:ULTA|Q7880076
Sally Beauty|||NYSE:SBH
Estée Lauder|Estee Lauder;Estée Lauder Companies;雅诗兰黛||NYSE:EL
Coty|||NYSE:COTY
Revlon
e.l.f. Beauty|Elf Beauty||NYSE:ELF||e-l-f-beauty
Glossier
Fenty Beauty||lvmh
Rare Beauty
~Rhode||e-l-f-beauty
= US luxury
~Tapestry|Tapestry Inc||NYSE:TPR
Kate Spade||tapestry
~Coach|Coach Inc;蔻驰|tapestry||Q727697
Capri Holdings|||NYSE:CPRI
Michael Kors||capri-holdings
Jimmy Choo||capri-holdings
Tiffany|Tiffany & Co;蒂芙尼|lvmh
~Signet|Signet Jewelers||NYSE:SIG
= IT luxury
Versace||prada||Q696376
Moncler|||BIT:MONC|Q1548951
Tod's||||Q1342350
Bulgari|Bvlgari;宝格丽|lvmh
Fendi||lvmh||Q926575
Gucci|古驰|kering||Q178516
Prada|普拉达||HKEX:1913|Q193136
Miu Miu||prada
Ferragamo|Salvatore Ferragamo||BIT:SFER
Armani|Giorgio Armani
Dolce & Gabbana||||Q214480
Ermenegildo Zegna|~Zegna||NYSE:ZGN
= CA fashion
Gildan|||TSX:GIL
Canada Goose|||NYSE:GOOS|Q2988422
= US sportswear
Skechers|||NYSE:SKX|Q2945643
Nike|耐克||NYSE:NKE|Q483915
~Converse||nike||Q319515
Reebok||authentic-brands||Q466183
~New Balance||||Q742988
Under Armour|安德玛||NYSE:UAA|Q2031485
Foot Locker|Footlocker|dicks-sporting-goods||Q63335
Dick's Sporting Goods|~Dick's;Dicks Sporting Goods||NYSE:DKS|Q5272601
Academy Sports|Academy Sports + Outdoors||NASDAQ:ASO
~REI|REI Co-op
Bass Pro Shops
Cabela's||bass-pro-shops
~Peloton|Peloton Interactive||NASDAQ:PTON|Q56276186
~Fanatics|Fanatics Inc
Columbia Sportswear|||NASDAQ:COLM
= DE sportswear
Adidas|阿迪达斯||ETR:ADS|Q3895
~Puma|Puma SE;彪马||ETR:PUM|Q157064
= CA sportswear
Lululemon|lululemon athletica;露露乐檬||NASDAQ:LULU|Q6702957
= CH sportswear
~On Holding|On Running||NYSE:ONON
Intersport||||Q666888
= JP sportswear
Asics|亚瑟士||TYO:7936
= CN sportswear
Anta|Anta Sports;安踏||HKEX:2020|Q4653060
Li-Ning|Li Ning Company;李宁公司;李宁||HKEX:2331|Q1272525
= FI sportswear
Amer Sports||anta|NYSE:AS
= KR sportswear
Fila|斐乐|||Q482539
= FR sportswear
Decathlon|迪卡侬
= GB sportswear
JD Sports|JD Sports Fashion||LSE:JD|Q6108019
Finish Line||jd-sports
Frasers Group|||LSE:FRAS
Gymshark
= GB fashion
~Next|Next plc||LSE:NXT|Q246655
ASOS|Asos||LSE:ASC
Topshop||asos||Q1893576
Topman||topshop
Boohoo|Boohoo Group||LSE:DEBS
PrettyLittleThing||boohoo
Nasty Gal||boohoo
~New Look||||Q12063852
~River Island||||Q2670328
~Reiss||next
FatFace|Fat Face|next
~Joules|Joules Group|next||Q25351738
Superdry|||LSE:SDRY|Q1684445
Ted Baker||authentic-brands||Q2913458
~Monsoon|Monsoon Accessorize|||Q65007501
Laura Ashley||next||Q1523089
Cath Kidston||next
= IE fashion
Primark|Penneys|associated-british-foods||Q137023
= GB food
Associated British Foods|AB Foods||LSE:ABF
= GB luxury
Burberry|博柏利||LSE:BRBY|Q390107
~Mulberry|Mulberry Group||LSE:MUL
Matches Fashion|MatchesFashion
Net-a-Porter|Yoox Net-a-Porter;YNAP
Yoox||net-a-porter
= DE luxury
Mytheresa|LuxExperience
= CA luxury
Ssense
= ES fashion
Inditex|印地纺;印第纺织
~Zara|飒拉|inditex||Q147662
Massimo Dutti||zara
~Mango||||Q136503
Desigual||||Q83750
Tendam
= SE fashion
H&M|Hennes & Mauritz;H&M Group;Hennes and Mauritz;海恩斯莫里斯||STO:HM-B|Q188326
= DE fashion
Zalando|||ETR:ZAL
~About You|About You Holding|zalando
~Hugo Boss|Hugo Boss AG||ETR:BOSS|Q491627
Birkenstock|||NYSE:BIRK|Q648458
= DE marketplace
Otto Group|~Otto;Otto GmbH
= NL fashion
C&A||||Q701338
= HK fashion
~Esprit|Esprit Holdings|||Q532746
= IT fashion
~OVS
Benetton
Calzedonia||||Q1027874
= FR fashion
Kiabi||||Q3196299
Veepee|Vente-Privee
Showroomprive
= JP fashion
Uniqlo|优衣库|fast-retailing||Q26070
Fast Retailing|迅销||TYO:9983
= FR luxury
LVMH|Moet Hennessy Louis Vuitton;LVMH Moët Hennessy Louis Vuitton;路威酩轩||EPA:MC|Q504998
Louis Vuitton|路易威登|lvmh||Q191485
Dior|Christian Dior;迪奥|lvmh||Q542767
Kering|开云集团||EPA:KER
~Saint Laurent|Yves Saint Laurent|kering||Q2282172
Balenciaga||kering||Q1530892
~Hermès|Hermes International;爱马仕||EPA:RMS|Q843887
Chanel|香奈儿|||Q218115
Cartier|卡地亚|richemont||Q538587
EssilorLuxottica|Luxottica||EPA:EL
Ray-Ban||essilorluxottica
Sunglass Hut||essilorluxottica
= CH luxury
Richemont|Compagnie Financière Richemont;历峰集团||SWX:CFR
Swatch Group|Swatch||SWX:UHR
= DK luxury
~Pandora|Pandora A/S||CPH:PNDORA|Q2241604
= HK luxury
Chow Tai Fook|周大福||HKEX:1929|Q48880993
= AT luxury
Swarovski|施华洛世奇|||Q611115
= FR beauty
Sephora|丝芙兰|lvmh||Q2408041
L'Oréal|L'Oreal;欧莱雅||EPA:OR
= DE beauty
~Douglas|Douglas AG;Douglas GmbH
Beiersdorf|||ETR:BEI
= GB beauty
Superdrug||watsons||Q7643261
The Body Shop|Body Shop|||Q837851
~Lush|Lush Cosmetics|||Q1585448
~Avon|Avon Products|||Q791285
= LU beauty
L'Occitane|L'Occitane International|||Q1880676
= JP beauty
Shiseido|资生堂||TYO:4911|Q728185
~Kao|Kao Corporation;花王||TYO:4452
= KR beauty
Amorepacific|爱茉莉太平洋||KRX:090430
Olive Young|CJ Olive Young
= CN beauty
Perfect Diary|完美日记
`
