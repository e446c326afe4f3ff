/** Grocers, food, drinks and restaurants of China, with names as machines translate them. Columns as `data/companies.ts` reads them. */
export const CHINA_FOOD = `
= CN grocery
Carrefour China|家乐福中国|suning
RT-Mart|Da Run Fa;大润发|sun-art
Trust-Mart|好又多
Yihaodian|No. 1 Store;1号店;?Number One Store
~Super Species|超级物种|yonghui
Yonghui Cloud Creation|Yonghui Cloud;永辉云创
Pagoda|Bai Guo Yuan;百果园
Xianfeng Fruit|鲜丰水果
Qian Dama|Money Aunt;钱大妈
Pupu Supermarket|Pupu Mall;Pupu;Pu Pu;朴朴超市;朴朴
Xiaoxiang Supermarket|Little Elephant Supermarket;小象超市|meituan
Meituan Select|Meituan Youxuan;Meituan Preferred;美团优选|meituan
Duoduo Maicai|?Duo Duo Grocery;多多买菜|pinduoduo
Taocaicai|淘菜菜|alibaba
Xingsheng Youxuan|Xingsheng Selected;?Prosperity Preferred;兴盛优选
Nice Tuan|十荟团
Tongcheng Life|同程生活
Dmall|?More Points;Multi-point;多点;多点数智
Jiajiayue|家家悦
Bubugao|?Better Life;?Step by Step;步步高
Zhongbai|中百集团;中百
Hualian Group|华联集团;华联超市;北京华联
Wuhan Department Store|Wushang Group;武商集团
~Rainbow Department Store|Tianhong;?Rainbow Digital;天虹股份;天虹
Wangfujing|王府井
Maoye|茂业
~New World Department Store
Parkson|百盛
Golden Eagle Retail|金鹰
Hongqi Chain|?Red Flag Chain;Hong Qi;红旗连锁
Xinhuadu|新华都
Renrenle|人人乐
Lotus Supermarket|卜蜂莲花
Jingkelong|京客隆
Chaoshifa|超市发
Ito-Yokado|伊藤洋华堂|seven-and-i
Hotmaxx|Hao Te Mai;?Good Special Sale;好特卖
HitGoo|嗨特购
Busy Ming|?Busy for You;?Snack Busy;Snacks Are Busy;鸣鸣很忙;零食很忙;赵一鸣零食;赵一鸣;Zhao Yiming
Wanchen Group|Haoxianglai;万辰集团;好想来
Laiyifen|来伊份
Bestore|?Good Shop;Liangpin Shop;Liangpin Puzi;良品铺子
Be & Cheery|Baicaowei;百草味
Qiaqia|Chacha Food;洽洽
Weilong|卫龙
Juewei|Jue Wei Duck Neck;绝味;绝味食品
Zhou Hei Ya|周黑鸭
Huangshanghuang|煌上煌
Jinzai|劲仔
Tangjiu|唐久
Tianfu Convenience|Tianfu;天福
Jianfu|见福
Yijie|易捷
Kunlun Hospitality|昆仑好客
Alldays|好德
Sinopec|Sinopec Easy Joy;中国石化;中石化
PetroChina|CNPC;中国石油;中石油
COFCO|中粮集团;中粮
Womai|我买网|cofco
~Bright Food|Guangming Food;Bright Dairy;光明食品;光明乳业
Beijing Capital Agribusiness|首农食品;首农集团
~New Hope|New Hope Dairy;新希望
Wens Foodstuff|温氏
Muyuan|牧原
Shuanghui|Shineway;双汇|wh-group
Jinluo|金锣
Anjoy|Anjoy Foods;An Jing;安井食品
Sanquan|三全
Synear|思念食品
Haitian|Haitian Flavouring;海天味业
Lee Kum Kee|李锦记
Lao Gan Ma|Old Godmother;老干妈
Jinlongyu|Arawana;Golden Dragon Fish;金龙鱼|wilmar
Luhua|鲁花
Baixiang|?White Elephant Food;白象
Jinmailang|今麦郎
Dali Foods|?Da Li;达利食品
Panpan|盼盼食品
Xufuji|Hsu Fu Chi;徐福记|nestle
Orion Group|好丽友
= - food
Junlebao|君乐宝
Ausnutria|澳优
Biostime|H&H Group;Swisse;健合集团
Classy Kiss|卡士
~Adopt A Cow|认养一头牛
Genki Forest|Yuanqi Forest;Vitality Forest;Chi Forest;元气森林
Eastroc|Eastroc Beverage;Dongpeng;东鹏饮料;东鹏特饮
Jiaduobao|JDB Group;加多宝
Wanglaoji|Wong Lo Kat;王老吉
Guangzhou Pharmaceutical|广药集团
Huiyuan|Huiyuan Juice;汇源
Chengde Lolo|承德露露
Yangyuan|养元饮品;六个核桃
Yanjing Beer|Yanjing;燕京啤酒
Chongqing Brewery|重庆啤酒
Zhujiang Beer|珠江啤酒
Wuliangye|五粮液
Luzhou Laojiao|泸州老窖
Yanghe|洋河
Shanxi Fenjiu|Fenjiu;汾酒
Langjiu|郎酒
Jiangxiaobai|江小白
1919 Wines & Spirits|1919酒类直供
Jiuxian|?Wine Fairy;酒仙网
Vats Liquor|Huazhi Wine;华致酒行
Changyu|张裕
= CN foodservice
Cotti Coffee|Cotti;Kudi Coffee;Ku Di;Cudi;库迪咖啡;库迪
Manner Coffee|~Manner
~M Stand
Nayuki|Nai Xue;Naixue;Nayuki's Tea;Nai Xue's Tea;Naixue's Tea;Snow Tea;奈雪的茶;奈雪
Chagee|Ba Wang Cha Ji;Bawang Tea Ji;Overlord Tea Ji;霸王茶姬
Guming|?Good Me;古茗
ChaPanda|Tea Baidao;Cha Bai Dao;?Tea Hundred Road;茶百道
Auntea Jenny|Hu Shang A Yi;Shanghai Auntie;沪上阿姨
Shuyi|Shu Yi Shao Xian Cao;Shuyi Tealicious;书亦烧仙草
Sexy Tea|?Modern China Tea Shop;Cha Yan Yue Se;Tea Yan Yuese;Chayan Yuese;茶颜悦色
Coco Fresh Tea|CoCo Tea;CoCo Du Ke;CoCo都可
Yihetang|益禾堂
Lelecha|乐乐茶
Happy Lemon|快乐柠檬
Yi Dian Dian|Alittle Tea;1点点
~Lucky Cup|幸运咖|mixue
Wallace Fried Chicken|Hua Lai Shi;华莱士
Dicos|德克士|ting-hsin
Tastien|Ta Si Ting;塔斯汀
Zhengxin Chicken|正新鸡排
Xibei|Xibei Oat Village;西贝
Jiumaojiu|Nine Lord;九毛九;太二酸菜鱼;Taier
Xiabuxiabu|Coucou;呷哺呷哺;凑凑
Banu Hotpot|Banu;Ba Nu;巴奴
Lao Xiang Ji|Home Original Chicken;Old Country Chicken;老乡鸡
Xiaocaiyuan|小菜园
Yang Guo Fu|杨国福
Zhang Liang|Zhangliang Malatang;张亮麻辣烫
Green Tea Group|?Green Tea Restaurant;绿茶餐厅
Grandma's Home|Grandma's House;Waipojia;外婆家
Quanjude|全聚德
Dong Lai Shun|东来顺
Yonghe King|永和大王
Ajisen|Ajisen Ramen;味千
Real Kungfu|Zhen Gongfu;真功夫
~Country Style Cooking|乡村基
Bafang Yunji|八方云集
Holiland|Hao Li Lai;Holyland;好利来
~Yuan Zu|Ganso;元祖
Hefu Noodle|He Fu Lao Mian;和府捞面
Ting Hsin|Dingxin;Ding Xin;Ding Xin International;Ting Hsin International;顶新
= HK grocery
~Dairy Farm|?Dairy Farm International;牛奶公司|dfi-retail
City'super
YATA
Mannings|万宁|dfi-retail
Sasa|?Sa Sa;?Sa Sa International;莎莎
Bonjour Holdings|卓悦
Lane Crawford|连卡佛
I.T Group
Giordano|佐丹奴
Bossini
Li & Fung|利丰
Johnson Electric
Techtronic
= HK foodservice
Cafe de Coral|大家乐
Maxim's|美心
Fairwood
Tsui Wah
= HK food
Vitasoy|维他奶
= TW food
Uni-President Enterprises
= TW grocery
Carrefour Taiwan|家樂福
Simple Mart
momo.com|?Momo Taiwan;富邦媒
PChome|网家
Pxpay
Eslite|诚品
Hi-Life
Giant Bicycles
Pou Chen|宝成
Breeze Center
Shin Kong Mitsukoshi
= TW foodservice
Din Tai Fung|鼎泰丰
85°C|85度C
~Gourmet Master
`
