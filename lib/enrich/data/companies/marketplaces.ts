/** Marketplaces and shops without stores. Columns as `data/companies.ts` reads them. */
export const MARKETPLACES = `
= US marketplace
Amazon|Amazon.com;Amazon Prime;Amazon Fresh;Amazon Go;Amazon Marketplace;Amazon Pay;Amazon India;Amazon UK;Amazon Ads;亚马逊;亞馬遜||NASDAQ:AMZN|Q3884
eBay|EBay|||Q58024
StubHub
Etsy|||NASDAQ:ETSY
Depop||etsy
~Reverb|Reverb.com|etsy
~Wish|ContextLogic
Jet.com||walmart|||jet-com
Poshmark||naver
StockX
= CN marketplace
Alibaba|Alibaba Group;Alibaba.com;Alibaba Group Holding;Alibaba Cloud;Ali Baba;阿里巴巴;阿里集团;Aliyun;阿里云;?Ali;Ali Group;阿里||NYSE:BABA|Q1359568
Tmall|天猫;Sky Cat;Heavenly Cat;Lynx Mall|alibaba
Tmall Global|Tmall International;Tmall Worldwide;Tmall HK;天猫国际|alibaba
Taobao|Taobao Marketplace;Taobao Live;淘宝;Tao Bao|alibaba
AliExpress|Ali Express;速卖通|alibaba
Kaola|网易考拉;考拉海购;Netease Koala;Koala Sea Purchase;Koala Haigou|alibaba
JD.com|Jingdong;Jing Dong;~JD;JD Mall;JD Worldwide;JD Group;京东集团;京东商城;京东;京东国际||NASDAQ:JD||jd-com
Pinduoduo|PDD;PDD Holdings;拼多多;Fight More;Spell a Lot;Pin Duo Duo;Put Together a Lot;Fight a Lot||NASDAQ:PDD
Temu|特木|pinduoduo
Vipshop|唯品会;Only Product Will;Wei Pin Hui;Vip.com||NYSE:VIPS
Xiaohongshu|RedNote;Red Note;Little Red Book;小红书;Small Red Book;Xiao Hong Shu
Douyin|Douyin Mall;抖音;Vibrato;Shake Sound;Trembling Sound;Dou Yin|bytedance
Kuaishou|快手;Fast Hand;Quick Hand;Kuai Shou||HKEX:1024
= SG marketplace
Lazada|来赞达|alibaba
TikTok|TikTok Shop;Tik Tok|bytedance
Sea Group|Sea Limited;冬海集团||NYSE:SE
Shopee|虾皮|sea-group
= TR marketplace
Trendyol||alibaba
Hepsiburada|||NASDAQ:HEPS
= PK marketplace
Daraz||alibaba
= HK marketplace
HKTVmall
= ID marketplace
Tokopedia||tiktok
Bukalapak
Blibli
= VN marketplace
~Tiki|Tiki.vn
= IN marketplace
Flipkart|Flipkart Group;弗利普卡特|walmart
Snapdeal
Meesho
= JP marketplace
Rakuten|Rakuten Ichiba;Rakuten Group;Rakuten Seiyu;日本乐天;乐天市场||TYO:4755
Mercari|||TYO:4385
= KR marketplace
Coupang|Rocket Delivery;酷澎||NYSE:CPNG
Gmarket|eBay Korea|shinsegae
= UY marketplace
MercadoLibre|Mercado Libre;Mercado Livre;Mercado Pago||NASDAQ:MELI
= BR marketplace
Magazine Luiza|Magalu||B3:MGLU3
Americanas|B2W;Lojas Americanas||B3:AMER3
= NG marketplace
Jumia|||NYSE:JMIA
Konga
= ZA marketplace
Takealot||naspers
= AE marketplace
~Noon|Noon.com
Souq|Souq.com|amazon
= PL marketplace
~Allegro|Allegro.eu||WSE:ALE
= RU marketplace
~Ozon|Ozon Holdings
Wildberries
= RO marketplace
eMAG
= LT marketplace
Vinted
= GB marketplace
The Very Group|~Very;Shop Direct
`
