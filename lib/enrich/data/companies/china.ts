/** Other companies of China, with names as machines translate them. Columns as `data/companies.ts` reads them. */
export const CHINA = `
= CN fashion
Youngor|Ya Ge Er;雅戈尔集团;雅戈尔
Hailan Home|HLA;Heilan Home;海澜之家
Semir|Balabala;森马
Metersbonwe|美特斯邦威;美邦服饰
Bosideng|波司登
Peacebird|Taiping Bird;太平鸟
Septwolves|七匹狼
Joeone|九牧王
Urban Revivo|UR
JNBY|江南布衣
Ellassay|歌力思
Bananain|Jiao Nei;蕉内
Ubras
Neiwai|内外
Xtep|特步
361 Degrees|361°;361度
Erke|Hongxing Erke;鸿星尔克
Peak Sport|匹克
Belle International|Belle;Bai Li;百丽国际;百丽
Topsports|Tao Bo;滔搏
Pou Sheng|Baosheng;宝胜国际
Aokang|奥康
Red Dragonfly|红蜻蜓
Warrior Shoes|回力
Lao Feng Xiang|老凤祥
Luk Fook|六福珠宝;六福
Chow Sang Sang|周生生
Chow Tai Seng|周大生
Laopu Gold|老铺黄金
Esquel|溢达
Shenzhou International|申洲国际
Ruyi Group|Shandong Ruyi;如意集团
Fosun Fashion|Lanvin Group;复朗集团
= CN beauty
Florasis|Hua Xi Zi;花西子
Yatsen|逸仙电商
Proya|Po Lai Ya;珀莱雅
Winona|Botanee;薇诺娜;贝泰妮
Chando|自然堂;JALA Group
Pechoin|Baique Ling;百雀羚
Shanghai Jahwa|Herborist;Jahwa;上海家化;佰草集
Marubi|丸美
Bloomage|Bloomage Biotech;华熙生物
Giant Biogene|巨子生物
Mao Geping|毛戈平
Judydoll|橘朵
Colorkey
Harmay|话梅
The Colorist|调色师|kk-group
KK Group|KKV;KK集团
~Wow Colour
Gialen|娇兰佳人
Liby|立白
~Blue Moon|蓝月亮
Vinda|维达
Hengan|恒安
C&S Paper|中顺洁柔
= CN toys
52TOYS
~Top Toy||miniso
Kayou|卡游
Bloks|布鲁可
Alpha Group|奥飞娱乐
Yuewen|?China Literature;阅文集团;阅文
Wanda Film|Wanda Cinema;万达电影;万达影业
Maoyan|Cat's Eye;猫眼
Jinyi Cinema
Huayi Brothers|华谊兄弟
= CN property
China Resources Mixc|MixC;华润万象生活;万象城
Longfor|Long Hu;龙湖集团;龙湖
Vanke|万科
~Country Garden|碧桂园
Evergrande|恒大集团;中国恒大
Joy City|大悦城
SCPG|印力集团
Powerlong|宝龙
New Town Holdings|Seazen;新城控股
Poly Development|保利发展
Swire Properties|太古地产
~Hang Lung|恒隆
Link REIT|领展
Sun Hung Kai|新鸿基
Wharf|九龙仓
Sasseur|砂之船
Florentia Village
Shanshan Outlets|杉杉商业
CapitaLand|凯德
= CN pharmacy
Yifeng Pharmacy|益丰药房
Lao Bai Xing|LBX Pharmacy;老百姓大药房
Dashenlin|大参林
Yixintang|一心堂
Shuyu Pharmacy|漱玉平民
Sinopharm|Guoda Drugstore;国药集团;国大药房
Jointown|九州通
Tongrentang|同仁堂
Yunnan Baiyao|云南白药
By-Health|汤臣倍健
Dingdang Kuaiyao|Dingdang Health;叮当快药
Ping An|Ping An Good Doctor;Ping An Insurance;平安好医生;中国平安
= CN investor
DCP Capital|DCP;德弘资本;Dehong Capital
Boyu Capital|Boyu;博裕资本;博裕
Hony Capital|Hony;弘毅投资
Hopu|厚朴投资
Primavera Capital|春华资本
CITIC Capital|Trustar Capital;信宸资本;中信资本
CITIC|中信集团;中信
CDH Investments|CDH;鼎晖
FountainVest|方源资本
MBK Partners|MBK
Baring Private Equity Asia
~PAG|太盟
Centurium Capital|Centurium;Dazheng Capital;大钲资本
Joy Capital|愉悦资本
GGV Capital
~Matrix Partners China
Source Code Capital|源码资本
Qiming Venture
Gaorong Capital|高榕资本
IDG Capital|IDG资本
ZhenFund|真格基金
5Y Capital|五源资本
Shunwei Capital|顺为资本
Yunfeng Capital|Yunfeng;云锋基金
Lanxin Asia
Country Garden Ventures
Legend Capital|君联资本
Legend Holdings|联想控股
SDIC
China Investment Corporation|CIC;中投公司
~China Merchants|China Merchants Bank;招商局;招商银行
China Construction Bank|建设银行
WeBank|微众银行
MYbank|网商银行
China Mobile|中国移动
China Unicom|中国联通
China Telecom|中国电信
Yueda Group|悦达集团
HNA Group|海航
Anbang|安邦
Baoneng|宝能
Shanghai Qixu|上海启纾
Everbright|China Everbright;光大集团;光大
SAIC|SAIC Motor;上汽集团
Xpeng|小鹏汽车;小鹏
~Li Auto|理想汽车
~Great Wall Motor|长城汽车
CATL|宁德时代
Pony.ai|小马智行
WeRide|文远知行
Horizon Robotics
SenseTime|商汤
Megvii|旷视
iFlytek|科大讯飞
DeepSeek|深度求索
Moonshot AI|月之暗面
Zhipu|智谱
Hanshow|汉朔科技
Hikvision|海康威视
= CN bank
Ping An Bank|平安银行
= HK investor
First Pacific
Swire|Swire Pacific;太古
= HK property
~New World Development|新世界发展
~CK Asset
= HK payments
Octopus Cards|八达通
= HK travel
Klook
Cathay Pacific|国泰航空
= HK telecom
HKT
= HK bank
Bank of East Asia
= TW investor
Far Eastern Group|远东集团
`
