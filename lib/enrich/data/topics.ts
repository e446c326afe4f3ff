/**
 * Topics of retail as an analyst tags them, `tag|synonym;synonym`, in lower case. All forms fold to the tag; the
 * plural of the last word is understood.
 */
export const TOPICS = `
private label|own label;private-label;store-brand;own-label;own-brand;own brand;store brand;house brand;private brand;自有品牌
retail media|retail media network;sponsored products;ad network;零售媒体
marketplace|online marketplace;third-party sellers;third party sellers;marketplace sellers
cross-border e-commerce|cross border ecommerce;cross-border ecommerce;cross border e-commerce;cross-border retail;cross-border marketplace;cross-border online marketplace;haitao;跨境电商
e-commerce|ecommerce;online retail;online shopping;online sales;online retailer;internet retailer;电商
quick commerce|q-commerce;rapid delivery;instant delivery;ultrafast delivery;15-minute delivery;instant retail;即时零售
grocery|groceries;supermarket;grocer;food retail;online grocery;生鲜;超市
grocery delivery|home delivery;same-day delivery;online grocery delivery;food delivery
click and collect|curbside pickup;kerbside pickup;store pickup;buy online pick up in store;bopis;drive-through pickup
last mile|last-mile delivery;last mile delivery
fulfilment automation|automated warehouse;automated fulfilment;automated fulfillment;fulfillment center;fulfilment centre;customer fulfillment center;micro-fulfillment;micro-fulfilment;warehouse robot;warehouse automation
supply chain|sourcing;supplier network;procurement;供应链
logistics|freight;parcel delivery;distribution center;distribution centre;物流
drone delivery|delivery drone;drones
autonomous delivery|delivery robot;self-driving delivery;autonomous vehicle;driverless delivery
loyalty|loyalty program;loyalty programme;loyalty scheme;rewards program;rewards programme;loyalty card;会员
membership|paid membership;subscription program;membership fee
payments|mobile payment;digital wallet;digital payment;contactless payment;移动支付
buy now pay later|bnpl;pay later;instalment payment;installment payment
pricing|price cut;price war;price match;price increase;dynamic pricing
promotions|discount event;black friday;cyber monday;singles day;singles' day;prime day;double 11;双十一
inflation|cost of living;food inflation
tariffs|tariff;import duty;import duties;trade war
store openings|new store;store opening;open new stores;new stores
store closures|store closure;close stores;closing stores;store closing
store formats|small-format store;small format store;convenience format;new store format;concept store;flagship store
shop-in-shop|store-within-a-store;store within a store;shop in shop;concession
pop-up|pop-up store;pop-up shop
checkout-free|cashierless;cashier-less;just walk out;self-checkout;self checkout;scan and go;smart cart
shopping malls|shopping centre;shopping center;shopping mall;mall owner
omnichannel|omni-channel;new retail;online and offline;online to offline;o2o;全渠道;新零售
social commerce|livestream shopping;live commerce;livestream commerce;live shopping;直播带货
direct to consumer|direct-to-consumer;dtc;d2c
franchise|franchisee;master franchise;franchising
wholesale|cash and carry;cash-and-carry;wholesaler
artificial intelligence|generative ai;machine learning;chatbot;ai agent;ai-powered;agentic commerce;人工智能
cloud computing|cloud service;cloud provider
data analytics|customer data;shopper data;data science;大数据
robotics|robot;automation
sustainability|carbon emissions;net zero;plastic packaging;packaging waste;food waste;recyclable packaging
resale|second-hand;secondhand;recommerce;pre-owned;thrift
organic food|organic products;natural products;organic;有机食品
health and wellness|dietary supplement;vitamins;multivitamin;wellness;nutrition
plant-based|plant based;meat alternative;vegan
fresh food|fresh produce;fresh grocery;perishables
meal kits|meal kit;recipe box;meal-kit
restaurants|fast food;quick-service restaurant;quick service restaurant
beauty|cosmetics;skincare;skin care;makeup;美妆
luxury|luxury goods;luxury brand;high-end fashion;奢侈品
fashion|apparel;clothing retailer;fast fashion;footwear
sportswear|athleisure;activewear;sneakers
home improvement|diy retailer;home-improvement;do-it-yourself
furniture|home furnishings;homeware
consumer electronics|electronics retailer;smartphones;appliances
toys|toy retailer;toymaker
pharmacy|drugstore;pharmacies;prescription
pet care|pet food;pet supplies;pet products
discounters|discount retailer;discounter;dollar store;hard discount
convenience stores|convenience store;corner shop;便利店
department stores|department store;百货
travel retail|duty free;duty-free;airport retail;免税
market entry|enter the market;international expansion;enters the chinese market;entering the market;overseas expansion
antitrust|competition authority;competition regulator;competition watchdog;merger review;反垄断
bankruptcy|chapter 11;administration process;insolvency;creditor protection
layoffs|job cuts;redundancies;cut jobs
labour|labor union;trade union;minimum wage;strike action;warehouse workers
holiday season|christmas trading;holiday sales;golden quarter
earnings|quarterly results;same-store sales;like-for-like sales;comparable sales
returns|product returns;reverse logistics
counterfeits|counterfeit goods;fake goods;counterfeit
cybersecurity|data breach;cyber attack;cyberattack;ransomware
`
