/** The words that the generated news is made of: the trade's own, commonest first where it matters. */

function list(text: string): [string, ...string[]] {
  const [first = '', ...others] = text.trim().split(/\s+/)
  return [first, ...others]
}

export const NOUNS = list(`
store market price product supplier customer brand partner sale range shopper retailer order platform warehouse
delivery channel assortment basket category chain checkout contract cost counter coupon deal depot discount
distributor driver factory farm festival fleet format franchise freezer fridge grocer grower household hub importer
ingredient inventory investor kiosk label lease licence locker logo loyalty machine manager margin marketplace member
merchant mill network offer office order outlet package packaging pallet panel parcel payment permit pilot plant
pledge pop-up portfolio producer profit programme promotion quarter queue rebate recall receipt recipe recruit region
rental report return revenue reward rival rollout route salary sample scanner screen season seller sensor service
session share shelf shipment shop shortage showroom site snack sourcing sponsor spread stake stall startup strategy
subscription supermarket survey tariff team tender terminal test threshold ticket tier till trademark trader trend
trial trolley unit upgrade valuation van vendor venture village voucher wage website week wholesaler worker workshop
yard year zone account agency airport algorithm alliance analyst announcement apartment appetite application approach
apron archive audience auction authority award bakery balance bank banner barcode barrier batch beverage bid board
bond bonus border bottle boutique branch breakfast broker budget buffer building butcher buyer cafe campaign candidate
canteen capital cargo carrier carton cashier catalogue cereal charge chef chocolate claim climate clinic closure cloud
coalition coffee collection colour committee commodity community competitor complaint compliance concept concession
condition confidence consortium consumer container convenience cooperative corridor council counterpart courier
creditor crop currency curve cut cycle dairy dashboard data deadline dealer debt decade decline default deficit
demand department deposit design device diet dinner director dispute district dividend division dock document dollar
drink duty economy edition effort election electronics employee energy engine entry equipment estate evidence exchange
executive exit expansion expense experiment exporter facility fabric failure fee fertiliser field figure filing
filling finance fine fish flagship flavour flight flour forecast forum founder framework freight fruit fuel fund
furniture garden garment gas gateway glass goal grain grant gross growth guideline hall harvest headquarters health
heating herb holiday home honey hospital hotel hour import incentive income index industry inflation initiative
inspection insurer interest interview invoice island issue jacket journey juice kitchen laboratory land landlord
launch law lawsuit leader leather lender lesson letter level line link liquidity list litre loan location lorry loss
lunch magazine mall mandate manufacturer map mark mayor meal measure meat media meeting merger message metal metric
milestone milk minister minute mission model moment month mortgage motor movement museum nappy nation noodle notice
number nutrition object obligation oil onion operation operator opinion option orchard organisation outlook owner page
paint paper park partnership passenger path patient pattern peak pension perfume person pet pharmacy phase phone phrase
pipeline place plan plastic point policy pool port position potato poultry power practice premium presence pressure
printer problem process procurement progress project proposal protein province provision purchase quality quantity
question quota race railway rain ranking rate ratio reaction reader reason record recovery refund regulator relation
release relief reputation reserve resident resource response restaurant result retirement review rice ring risk river
road roof room rule salmon salt sauce saving scale scandal scheme school science seafood search sector seed segment
sentiment setback settlement shampoo shareholder ship shoe shock sign signal skill slice slot soap society software
solution soup source space specialist spice spokesperson sport staff stage standard statement station statute steel
step stock stop storage storm story street strike structure studio study subsidiary subsidy success sugar suit summer
summit supply surplus surveyor sweet switch system table tax tea technology term territory textile theft theme tin tool
topic tower town toy track trade traffic trainer transaction transfer transport treaty truck trust turnover umbrella
union university vacancy vaccine value variety vegetable vehicle version view visitor vitamin volume vote wallet wave
weather weekend wheat wine winter wood world yoghurt`)

/** Regular verbs only: their other forms are made by rule. */
export const VERBS = list(`
open offer launch test expand add sell deliver report supply stock order plan cooperate partner list ship announce
extend reduce raise renew sign secure join support move replace roll review reward scale source sponsor transfer
upgrade accept acquire adapt adjust adopt advertise advise agree allocate allow analyse answer appoint approach approve
argue arrange assemble assess assign assure attract audit automate avoid balance block boost brand bundle cancel
capture centralise certify challenge change charge claim clear close collect combine commit compare compete complete
confirm connect consider consolidate consult contact continue control convert cool create cover customise damage deepen
defend define delay demand deploy describe design develop digitise disclose discount discuss display distribute
divide double drop earn educate employ enable enforce enter enrol equip establish estimate evaluate exceed exchange
exclude expect experiment explain explore export face favour finance finish focus follow forecast form fund gain
gather grade grant handle harvest help hire identify implement import improve include increase inform inspect install
integrate introduce invest invite issue label lead lease license limit link localise locate manage measure merge
mention monitor name narrow negotiate note notify occupy operate outline outsource overhaul pack pause perform permit
pick pilot pledge prefer prepare present preserve prevent price process produce promise promote protect prove provide
publish purchase push qualify question reach react realise recall receive recommend record recover recycle redesign
refurbish refuse register regulate reject relaunch release relocate remain remove rename rent reopen repair repeat
report request require rescue reserve resolve respond restore restructure resume retain retire return reveal save
schedule seek select separate serve share shift simplify slash slow solve sort specialise speed stabilise start
stretch submit suffer suggest suspend target tighten trace track train transform treat trial trigger trim trust turn
unify unveil update value visit wait warn weigh widen`)

export const ADJECTIVES = list(`
new private online local fresh national global large digital frozen organic Chinese European American regional weekly
monthly annual domestic foreign cross-border joint exclusive strategic long-term short-term automated cashless chilled
affordable ambitious available average basic big brisk broad busy careful central certain cheap clean clear close cold
commercial common competitive complex consistent conventional core costly crucial current dedicated deep dense direct
diverse double dry early eastern economic efficient electric empty entire ethical exact expensive extra fair fast
final financial firm flat flexible formal former free frequent full functional future general generous gentle genuine
good gradual green gross healthy heavy high historic huge human ideal imported independent industrial informal initial
innovative inner intense internal key late leading legal light limited liquid logistical loose low loyal major
mandatory marginal mature medium minor mobile modern modest multiple mutual narrow natural near net nimble northern
official open optional ordinary original outer overall overseas partial passive patient permanent physical plain
popular positive possible potential practical premium previous profitable prompt public quick quiet rapid rare raw
ready recent record recyclable reliable remote resilient rich rival robust rural safe scarce seasonal secondary
selective senior separate serious sharp silent similar simple single slim slow small smart soft solid southern
special specific stable standard steady strict strong suburban sudden sustainable temporary thin tight total
traditional transparent typical unusual upmarket urban useful valuable vegan vital voluntary warm weak western
wholesale wide willing`)

export const ADVERBS = list(`
already also sharply slightly soon still quickly gradually mainly partly recently usually widely again almost
briefly broadly carefully certainly closely commonly considerably consistently currently directly easily effectively
entirely evenly eventually exactly exclusively fairly finally firmly frequently fully generally heavily hardly
independently initially jointly largely later locally mostly nearly notably occasionally openly originally overseas
possibly presently privately probably publicly quietly rarely readily really regularly reportedly roughly separately
shortly significantly simply slowly solely specifically steadily strongly substantially successfully suddenly
temporarily together typically ultimately unexpectedly voluntarily`)

export const ROLES = list(`
chief-executive chairwoman finance-chief spokesman spokeswoman analyst buyer regional-head founder consultant
head-of-sourcing head-of-digital economist category-director managing-director operations-chief union-official
minister store-manager brand-director investor`)

export const PLACES = list(`
China Shanghai Cincinnati Beijing London Hangzhou Europe Texas Ohio Germany Japan Tokyo Shenzhen Guangzhou Singapore
Berlin Paris Chicago Arkansas Ontario Madrid Milan Lyon Osaka Seoul Bangkok Jakarta Hanoi Mumbai Delhi Dubai Riyadh
Cairo Lagos Nairobi Johannesburg Warsaw Prague Vienna Zurich Basel Brussels Antwerp Rotterdam Amsterdam Hamburg Munich
Cologne Copenhagen Stockholm Oslo Helsinki Tallinn Riga Vilnius Dublin Glasgow Leeds Manchester Birmingham Bristol
Lisbon Porto Valencia Seville Rome Naples Athens Istanbul Ankara Bucharest Sofia Belgrade Budapest Krakow Chengdu
Wuhan Nanjing Suzhou Tianjin Chongqing Xiamen Qingdao Dalian Taipei Manila Melbourne Sydney Perth Auckland Toronto
Montreal Vancouver Denver Atlanta Dallas Houston Phoenix Seattle Portland Boston Miami Detroit Minneapolis Cleveland
Bogota Lima Santiago Mexico Monterrey Brazil Argentina Chile Poland Hungary Vietnam Thailand Malaysia Indonesia India`)

export const MONTHS = list(
  'January February March April May June July August September October November December',
)
export const WEEKDAYS = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')

/** Syllables of names that nobody has heard before: each new story brings some. */
export const SYLLABLES = list(`
ka lo mi tre va son wal bur dex fo ren gar tip nel qua ster mon ba lin cor pra ze hu ty ost el an ri do mar`)

export const HAN = list(`
公司 市场 零售 商品 品牌 合作 发布 门店 超市 平台 中国 美国 电商 消费者 供应链 物流 仓库 增长 销售 价格 战略 投资 收购 股份 协议
伙伴 渠道 线上 线下 食品 饮料 生鲜 自有 跨境 进口 天猫 京东 阿里巴巴 克罗格 沃尔玛 盒马 便利店 配送 会员 促销 季度 同比 下降 上升 分析师 表示
计划 开设 城市 上海 北京 杭州 广州 日本 欧洲 客户 数据 技术 试点 项目 利润 营收 报告 预计 推出 系列 产品 有机 健康 竞争 对手 独家 签署`)
export const HAN_LINKS = list('的 在 和 与 将 已 对 为 了 从 向 并')

export const KANA = list(`
小売 大手 提携 発表 会社 市場 店舗 売上 前年 同期 増加 減少 通販 電子 商取引 中国 米国 日本 商品 顧客 物流 倉庫 戦略 投資 契約 食品 飲料
ブランド 価格 値上げ デジタル オンライン スーパー コンビニ アリババ クローガー イオン セブン 配送 会員 開店 計画 四半期 独占 健康 競争 独自 輸入`)
export const KANA_LINKS = list('は が を に で と の へ から まで した する による について')
