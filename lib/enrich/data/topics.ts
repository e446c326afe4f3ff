/**
 * Topics of retail as an analyst tags them, `tag|synonym;synonym`, in lower case. All forms fold to the tag; the
 * plural of the last word is understood. A topic below `= broad` says little of a story, and gives way to the others.
 */
export const TOPICS = `
private label|own label;private-label;store-brand;own-label;own-brand;own brand;store brand;house brand;private brand;own range;exclusive brand;自有品牌;own-brand range;exclusive range;store label;retailer brand
retail media|retail media network;sponsored product;ad network;in-store advertising;shopper marketing;零售媒体
cross-border e-commerce|cross border ecommerce;cross-border ecommerce;cross border e-commerce;cross-border retail;cross-border marketplace;cross-border online marketplace;cross-border sale;haitao;跨境电商;跨境
quick commerce|q-commerce;rapid delivery;instant delivery;ultrafast delivery;ultra-fast delivery;15-minute delivery;ten-minute delivery;10-minute delivery;instant retail;instant commerce;within the hour;即时零售;即时配送;小时达;闪购;rapid grocery delivery;on-demand delivery;instant grocery;rapid grocery;express delivery;speedy delivery;fast delivery
dark stores|dark store;front warehouse;pre-warehouse;forward warehouse;前置仓
online grocery|online grocer;online supermarket;e-grocery;internet grocer;online groceries;网上超市
grocery delivery|same-day grocery;grocery home delivery;delivery of groceries
food delivery|meal delivery;takeaway delivery;takeaway platform;food-delivery;delivery platform;takeout delivery;外卖
same-day delivery|next-day delivery;one-hour delivery;two-hour delivery;当日达;次日达
click and collect|curbside pickup;kerbside pickup;store pickup;buy online pick up in store;bopis;drive-through pickup;collection point;parcel locker;自提
last mile|last-mile delivery;last mile delivery;last-mile;末端配送;delivery van;doorstep delivery;delivery robot van;cargo bike
delivery robots|delivery robot;sidewalk robot;self-driving delivery;autonomous delivery;driverless van;driverless delivery;autonomous vehicle;unmanned vehicle;unmanned delivery;无人车;无人配送
drone delivery|delivery drone;drone;无人机
fulfilment automation|automated warehouse;automated fulfilment;automated fulfillment;customer fulfillment center;customer fulfilment centre;micro-fulfillment;micro-fulfilment;warehouse robot;warehouse automation;picking robot;robotic picking;robot picking;automated picking;自动化仓库
fulfilment|fulfillment center;fulfilment centre;fulfillment centre;order fulfillment;order fulfilment;third-party logistics;3pl;fulfillment
supply chain|sourcing;supplier network;procurement;direct sourcing;direct from farms;供应链;直采;supply chains;direct purchase;growers;farmers
cold chain|refrigerated transport;cold storage;冷链
inventory management|inventory system;stock management;demand forecasting;replenishment;stockout;out-of-stock;库存管理
electronic shelf labels|electronic shelf label;digital shelf label;digital price tag;esl;电子价签
loyalty|loyalty program;loyalty programme;loyalty scheme;rewards program;rewards programme;loyalty card;loyalty point;bonus card;积分;loyalty point;reward point;bonus point;club member;loyalty app
membership|paid membership;subscription program;membership fee;membership card;会员店;会员制;付费会员
subscriptions|subscription box;monthly subscription;subscription service;subscribe-and-save;订阅
payments|mobile payment;digital wallet;digital payment;contactless payment;unified payment;card payment;point of sale;payment terminal;payment system;移动支付;支付;instalments;digital wallets;payment provider;payment method;cashless;card network;bank card
co-branded cards|co-branded credit card;co-branded card;store card;store credit card;private-label credit card;联名卡
buy now pay later|bnpl;pay later;instalment payment;installment payment;先买后付
consumer credit|store credit;personal loan;consumer finance;消费金融
pricing|price cut;price war;price match;price increase;dynamic pricing;price freeze;lower price;降价;价格战
promotions|discount event;black friday;cyber monday;singles day;singles' day;prime day;double 11;double eleven;618 festival;coupon;双十一;双11;促销
inflation|cost of living;food inflation;通胀
tariffs|tariff;import duty;import duties;trade war;de minimis;关税
sales tax|vat rate;digital services tax;sugar tax
store openings|new store;store opening;open new stores;openings;first store;flagship opening;grand opening;opened its doors;new branch;新店;开店;首店
store closures|store closure;close stores;closing stores;store closing;shut stores;closing down sale;closures;close the store;closes the store;关店;闭店
store formats|small-format store;small format store;convenience format;new store format;concept store;flagship store;store format;urban store;city format;新业态;店型
store refits|store refit;store remodel;refurbished store;store renovation;remodelled store;store makeover;调改
shop-in-shop|store-within-a-store;store within a store;shop in shop;store-in-store;shop-in-shops;store-within-store;店中店
pop-ups|pop-up store;pop-up shop;pop-up;快闪店
concessions|concession;concession stand
smart carts|smart cart;ai cart;smart trolley;intelligent cart;smart shopping cart;智能购物车
checkout-free|cashierless;cashier-less;just walk out;scan and go;checkout-free store;autonomous store;unmanned store;无人店;无人零售
self-checkout|self checkout;self-scan;self-service till;自助收银
vending machines|vending machine;smart locker;售货机
shopping centres|shopping center;shopping mall;mall owner;outlet centre;outlet center;shopping centre;mall operator;outlet mall;retail park;mall;购物中心;商场;shopping centre owner;malls
retail property|retail real estate;flagship building;store lease;commercial property;商业地产
omnichannel|omni-channel;new retail;online and offline;online to offline;o2o;unified commerce;全渠道;新零售
social commerce|livestream shopping;live commerce;livestream commerce;live shopping;content commerce;livestream;live streaming;live-stream;live broadcast room;shoppable video;直播带货;直播电商;直播间;种草;内容电商
community group buying|community group purchase;group buying;group purchase;社区团购;团购
influencers|influencer;key opinion leader;key opinion leaders;网红
direct to consumer|direct-to-consumer;dtc;d2c
business-to-business|b2b marketplace;b2b e-commerce;business customer
franchising|franchise;franchisee;master franchise;franchised store;franchisor;加盟
warehouse clubs|warehouse club;membership warehouse;club store;wholesale club;membership store;会员制仓储;仓储会员店
cash and carry|cash-and-carry;c&c store
wholesale|wholesaler;wholesale business;foodservice distribution;foodservice distributor;批发;wholesalers;bulk buyer
AI|artificial intelligence;generative ai;machine learning;chatbot;ai agent;ai-powered;ai assistant;agentic commerce;large language model;人工智能;大模型;algorithm;ai tool;ai model
AI shopping agents|shopping agent;shopping assistant;ai shopping;in-chat checkout;agentic shopping
computer vision|camera system;image recognition;shelf camera;shelf-scanning
cloud computing|cloud service;cloud provider;public cloud;云计算
data analytics|customer data;shopper data;data science;insights platform;大数据
digital transformation|digitalisation;digitalization;digital upgrade;数字化
augmented reality|virtual try-on;virtual reality;metaverse
robotics|robot;humanoid robot;shelf robot;机器人
electric vehicles|electric van;electric delivery van;charging station;ev charging;charging point;充电
sustainability|carbon emissions;net zero;plastic packaging;recyclable packaging;carbon footprint;renewable energy;可持续;greenhouse gas;climate target;recycled material;carbon neutral
packaging|packaging waste;refill station;reusable packaging;deposit return;包装
food waste|surplus food;unsold food;ugly vegetable;imperfect produce;ugly produce;imperfect fruit;wonky veg;spoilage;食物浪费
circular economy|recycling scheme;take-back scheme;textile recycling;trade-in;回收
resale|second-hand;secondhand;recommerce;pre-owned;thrift;used clothing;refurbished phone;二手
rental|clothing rental;rental service;rent clothes
animal welfare|cage-free;free-range
organic food|organic product;natural product;organic;organic produce;有机食品;有机
health and wellness|dietary supplement;vitamin;multivitamin;wellness;保健品
plant-based|plant based;meat alternative;vegan;plant-based meat;植物基
fresh food|fresh produce;fresh grocery;perishables;fruit and vegetables;fruit and veg;fresh fruit;fresh meat;seafood;生鲜;水果;vegetable;fish counter;fresh fruit and vegetables;produce supplier
ready meals|ready meal;prepared food;prepared meal;food-to-go;food to go;pre-made dish;预制菜;熟食
meal kits|meal kit;recipe box;meal-kit;recipe kit
bakery|in-store bakery;baked goods;bread;烘焙
snacks|snack;confectionery;chocolate;零食;biscuit;crisps;sweets
dairy|dairy product;dairy producer;乳制品;牛奶
beverages|soft drink;energy drink;bottled water;饮料
alcohol|liquor;wine shop;beer;spirits brand;wine merchant;白酒;啤酒
coffee|coffee chain;coffee shop;latte;coffee house;café chain;cafe chain;espresso;coffeehouse;咖啡
tea drinks|bubble tea;milk tea;tea chain;tea drink;奶茶;茶饮
infant nutrition|infant formula;baby formula;milk powder;奶粉
tobacco|cigarette;vape;e-cigarette;nicotine;香烟
beauty|cosmetics;skincare;skin care;makeup;make-up;fragrance;beauty hall;beauty retailer;beauty shop;化妆品;美妆;perfume;perfumery;beauty brand;beauty product;cosmetics brand
luxury|luxury good;luxury brand;high-end fashion;luxury house;奢侈品;upmarket;high-end;luxury group;luxury retailer
jewellery|jewelry;jeweller;jeweler;watch retailer;珠宝
footwear|shoe;sneaker;trainers;shoe retailer;shoe chain;footwear chain;boots and shoes;鞋
sportswear|athleisure;activewear;sporting goods;sports retailer;running shoe;运动服;sports brand;trainer brand;sports shop;sports chain
kidswear|children's clothing;childrenswear;baby clothes;童装;children’s clothes
lingerie|underwear;swimwear
eyewear|glasses;optician;sunglasses;眼镜
home improvement|diy retailer;home-improvement;do-it-yourself;diy chain;builders' merchant;hardware store;建材;hardware chain;power tool
home furnishings|furniture;homeware;home furnishing;homewares;furniture retailer;home decor;bedding;mattress;家居;家具;kitchenware;home goods
garden|garden centre;garden center;plants and flowers
household goods|home care;cleaning product;detergent;日化
toys|toy retailer;toymaker;toy maker;collectible;blind box;collectable;figurine;trendy toy;玩具;潮玩;盲盒
video games|console;games retailer;gaming
books|bookshop;bookstore;bookseller;书店
stationery|office supply;office supplies;greeting card
entertainment licensing|character merchandise;licensed merchandise;licensed product;intellectual property;联名
pharmacy|drugstore;pharmacies;prescription;pharmacist;chemist chain;药店;medicine;chemist;over-the-counter;drug chain
healthcare|in-store clinic;health clinic;primary care;医疗
baby products|nappies;diaper;nursery product;母婴
pets|pet food;pet supplies;pet product;pet care;petcare;veterinary;pet shop;宠物
travel retail|duty free;duty-free;airport retail;airport shop;station shop;免税;duty-free shop;railway station shop
fuel retail|filling station;petrol station;forecourt;gas station;fuel station;加油站
kiosks|kiosk;newsagent
foodservice|catering;in-store restaurant;food court;cafeteria
market entry|enter the market;international expansion;enters the chinese market;entering the market;overseas expansion;enter the chinese market;entry into;first foray;出海;进入中国市场
market exit|leaves the market;exit the market;pull out;pulled out of;withdraw from the market;leaving china;withdrawal from;退出中国
localisation|local sourcing;locally made
turnaround|turnaround plan;restructuring plan;cost savings;cost-cutting;restructuring;重组
bankruptcy|chapter 11;administrators;insolvency;creditor protection;bankruptcy protection;receivership;liquidation;破产
antitrust|competition authority;competition regulator;competition watchdog;merger review;competition commission;fair trade commission;competition court;cartel office;merger control;competition and markets authority;反垄断
regulation|regulator;legislation;food safety;product safety;监管;watchdog
lawsuits|lawsuit;sued;class action;legal dispute;诉讼
layoffs|job cut;redundancies;cut jobs;laid off;layoff;redundancy;裁员
labour|labor union;trade union;minimum wage;strike action;warehouse worker;wage increase;industrial action;工会;staff pay;walkout;pay rise
leadership|new chief executive;steps down;step down;named chief executive;appointed chief executive;successor as chief executive;names former;takes over as;new ceo;as chief executive officer;appoints;任命
corporate governance|activist investor;shareholder meeting;proxy fight
ipo|initial public offering;stock market listing;flotation;going public;上市
earnings|quarterly result;same-store sales;like-for-like sales;comparable sales;third quarter results;full-year result;half-year result;net income;operating profit;third-quarter;fourth-quarter;second-quarter;first-quarter;业绩;财报
holiday season|christmas trading;holiday sales;golden quarter;lunar new year;spring festival;春节
returns|product returns;reverse logistics;returned goods;退货
counterfeits|counterfeit goods;fake goods;counterfeit;假货
retail crime|shoplifting;shoplifter;shop theft;organised retail crime;organized retail crime;盗窃
cybersecurity|data breach;cyber attack;cyberattack;ransomware;网络攻击
customer service|customer experience;call centre;客服
licensing|license agreement;licensing agreement;brand licence;licence agreement;trademark licence;brand licensing;授权;许可
= broad
marketplaces|marketplace;online marketplace;third-party seller;third party seller;marketplace seller;平台商家;online mall;third-party merchant;seller platform;shopping platform;online platform
e-commerce|ecommerce;online retail;online shopping;online sales;online retailer;internet retailer;online shop;online store;电商;online platform sale;webshop;web shop;internet shop;digital sale;digital channel;online business;online channel;online order
grocery|groceries;supermarket;grocer;food retail;hypermarket;food retailer;超市
discounters|discount retailer;discounter;dollar store;hard discount;discount store;discount chain;折扣店
convenience stores|convenience store;corner shop;convenience chain;convenience retail;便利店;corner store;minimart;mini-market
department stores|department store;百货;百货商店
fashion|apparel;clothing retailer;fast fashion;clothing;fashion retailer;clothing brand;garment;服装;clothes;fashion chain;fashion brand;fashion label;fashion house;designer label
consumer electronics|electronics retailer;smartphone;appliance;electronics chain;home appliance;家电;television;gadget;electronics
restaurants|fast food;quick-service restaurant;quick service restaurant;restaurant chain;餐饮;burger chain
logistics|freight;parcel delivery;distribution center;distribution centre;logistics company;courier;物流;快递;warehouse;haulier;shipment
`

/**
 * What analysts call deals, columns as in {@link TOPICS}. A story has these topics by its deals alone, as their words are
 * often said in passing.
 */
export const DEAL_TOPICS = `
partnership|alliance;tie-up;collaboration;cooperation;strategic partnership;strategic cooperation;partner;合作;战略合作;联手
supply|supply agreement;supply deal;supply contract;supplier agreement;供应;供货
marketplace launch|storefront launch;online storefront
joint venture|jv;合资;合资公司
investment|funding;funding round;minority investment;融资;投资
stake|minority stake;majority stake;shareholding;equity stake;持股;入股;股权
M&A|mergers and acquisitions;acquisition;merger;takeover;buyout;mergers & acquisitions;m and a;收购;并购
divestiture|divestment;disposal;sell-off;sale;出售;剥离
pilot|trial;test;pilot project;试点
competition|rivalry;竞争
`
