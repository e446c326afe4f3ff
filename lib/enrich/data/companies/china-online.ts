/** Marketplaces, delivery and electronics of China, with names as machines translate them. Columns as `data/companies.ts` reads them. */
export const CHINA_ONLINE = `
= CN delivery
Koubei|Mouth Monument;?Word of Mouth Network;口碑网|alibaba
Baidu Takeaway|Baidu Waimai;百度外卖
Dianping|Dazhong Dianping;?Public Comment;?Public Review;大众点评|meituan
Mobike|摩拜|meituan
Ofo
Hello Bike|Hello Chuxing;哈啰
SF Intra-City|SF Same City;SF Tongcheng;顺丰同城|sf-express
FlashEx|?Flash Delivery;Shansong;闪送
UU Paotui|UU Errands;UU跑腿
Fengyi Technology|Phoenix Wings;丰翼科技|sf-express
STO Express|STO;Shentong;Shen Tong Express;申通快递;申通
Yunda|Yunda Express;韵达
~Best Express|Baishi;百世
Deppon|Deppon Express;?De Bang;德邦快递;德邦
~China Post|EMS;中国邮政
Kuayue Express|跨越速运|jd-logistics
ANE Logistics|安能物流
Yimidida|壹米滴答
Hive Box|Fengchao;Feng Chao;丰巢
Huolala|Lalamove;货拉拉
~Full Truck Alliance|Manbang;满帮
Neolix|?New Stone;Xinshiqi;新石器
Zelos|九识智能;九识
Rino.ai|白犀牛
Pudu Robotics|Pudu;普渡
Keenon|擎朗
Hai Robotics|海柔创新
Quicktron|快仓
Meicai|?Beautiful Vegetables;美菜网
Songxiaocai|宋小菜
Aikucun|?Love Inventory;爱库存
An Xun Logistics|安迅物流|gome
= CN marketplace
Tmall Supermarket|天猫超市|alibaba
Taobao Tmall Group|Taobao and Tmall Group;淘天集团|alibaba
Taobao Deals|淘特|alibaba
Taobao Flash Sale|Taobao Shangou;淘宝闪购|alibaba
Xianyu|Idle Fish;Salted Fish;闲鱼|alibaba
1688.com|1688|alibaba
Fliggy|Flying Pig;飞猪|alibaba
Youku|优酷|alibaba
DingTalk|钉钉|alibaba
Alibaba Health|Ali Health;阿里健康|alibaba
Lingshoutong|零售通|alibaba
Dangdang|当当网;当当
Jumei|Jumei Youpin;聚美优品
Mogujie|?Mushroom Street;Mogu;蘑菇街
Netease Yanxuan|NetEase Yeation;?Strictly Selected;网易严选|netease
Yunji|?Cloud Collection;云集
Beibei|贝贝网
Mia.com|Mia Baby;Honey Bud;蜜芽
Secoo|Si Ku;寺库
Xiu.com|走秀网
Jingxi|京喜|jd-com
JD Supermarket|京东超市|jd-com
JD Industrials|京东工业|jd-com
Yixun|易迅
Paipai|拍拍
Zhuanzhuan|转转
ATRenew|Aihuishou;?Love Recycling;爱回收;万物新生
Weidian|微店
Youzan|?Have Praise;有赞
Weimob|Wei Meng;?Micro League;微盟
Smzdm|?What Is Worth Buying;什么值得买
Babytree|宝宝树
Kidswant|?Kids King;Haizi Wang;孩子王
Goodbaby|?Good Boy;Hao Hai Zi;好孩子
Leyou|乐友
Dewu|Poizon;得物
Bilibili|B站;哔哩哔哩;哔哩
Zhihu|知乎
Weibo|Sina Weibo;微博
Sina|新浪
Sohu|搜狐
iQiyi|爱奇艺
Tongcheng Travel|Tongcheng-Elong;同程旅行
Tuniu|途牛
Qunar|去哪儿
TAL Education
Ximalaya|喜马拉雅
Uxin
58.com|58同城
Autohome|汽车之家
Beike|KE Holdings;贝壳
Ziroom|自如
CaoCao|曹操出行
Gaode|Amap;Autonavi;高德地图;高德|alibaba
~East Buy|Oriental Selection;Dongfang Zhenxuan;Dongfang Selection;?Eastern Selection;东方甄选
New Oriental|新东方
~Three Sheep|三只羊
Meione|美ONE
Qianxun|谦寻
~Make Friends|?Be Friends;Jiao Ge Peng You;交个朋友
Yaowang|Yowant;遥望科技
Baozun|宝尊电商;宝尊
Lily & Beauty|丽人丽妆
Ruoyuchen|若羽臣
Patpat
Cider
Anker|Anker Innovations Technology;安克创新
DHgate|敦煌网
LightInTheBox|兰亭集势
~Club Factory
JollyChic
Kilimall
Ymatou|洋码头
VIPKid
= CN electronics
~Five Star Appliance|Wuxing;五星电器
Gree|Gree Electric;格力电器;格力
~TCL|TCL科技
Hisense|海信
Skyworth|创维
Changhong|长虹
Konka|康佳
Supor|苏泊尔
Joyoung|九阳
Ecovacs|科沃斯
Roborock|石头科技
Dreame|追觅
~DJI|大疆
Insta360|影石
Vivo
OnePlus|一加
Realme
~ZTE|中兴通讯
Transsion|传音
D.Phone|Dixintong;迪信通
= HK logistics
GoGoX|GoGoVan
= TW tech
TSMC|台积电
Acer
Asus|华硕
`
