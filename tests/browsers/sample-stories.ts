/** A well-known fact of retail, told in our own words. `on` is the day it became known. */
export type Story = { on: string; title: string; text: string }

export const STORIES: Story[] = [
  [
    '2018-08-14',
    'Kroger opens a shop on Tmall Global',
    'Kroger will sell Simple Truth products in China through Tmall Global, the cross-border marketplace of Alibaba.',
  ],
  [
    '2018-05-09',
    'Walmart buys 77 percent of Flipkart',
    'Walmart agreed to pay $16 billion for about 77 percent of Flipkart, the online retailer from India.',
  ],
  [
    '2019-06-23',
    'Carrefour sells its business in China to Suning',
    'Carrefour agreed to sell 80 percent of Carrefour China to Suning.com for 620 million euros.',
  ],
  [
    '2017-06-16',
    'Amazon buys Whole Foods Market',
    'Amazon agreed to acquire Whole Foods Market for $13.7 billion in cash.',
  ],
  [
    '2018-05-17',
    'Kroger and Ocado form an exclusive partnership',
    'Kroger will use the Ocado Smart Platform exclusively in the United States and takes a stake in Ocado.',
  ],
  [
    '2019-02-27',
    'Marks & Spencer and Ocado form a joint venture',
    'Marks & Spencer pays up to 750 million pounds for half of a joint venture with Ocado in the United Kingdom.',
  ],
  [
    '2017-11-20',
    'Alibaba takes a stake in Sun Art',
    'Alibaba agreed to pay about $2.9 billion for a 36 percent stake in Sun Art Retail together with Auchan and Ruentex.',
  ],
  [
    '2016-06-20',
    'JD.com takes over Yihaodian from Walmart',
    'Walmart gives Yihaodian to JD.com and receives about 5 percent of JD.com in return.',
  ],
  [
    '2018-01-26',
    'Walmart and Rakuten team up on groceries in Japan',
    'Walmart and Rakuten will open an online grocery service in Japan and sell e-books in the United States.',
  ],
  [
    '2017-12-13',
    'Target buys Shipt',
    'Target agreed to acquire Shipt, a delivery service, for $550 million in cash.',
  ],
  [
    '2018-10-04',
    'Kroger and Walgreens test grocery pickup',
    'Kroger and Walgreens start a pilot in which shoppers pick up Kroger groceries at Walgreens stores.',
  ],
  [
    '2019-04-25',
    'Merger of Sainsbury’s and Asda blocked',
    'The competition authority of the United Kingdom blocked the merger of Sainsbury’s and Asda.',
  ],
  [
    '2018-07-02',
    'Tesco and Carrefour form a buying alliance',
    'Tesco and Carrefour will buy own-brand products together in a strategic alliance.',
  ],
  [
    '2017-03-20',
    'Aldi starts selling in China on Tmall Global',
    'Aldi opened an online shop on Tmall Global to sell wine and food to shoppers in China.',
  ],
  [
    '2016-08-08',
    'Walmart buys Jet.com',
    'Walmart agreed to acquire Jet.com for about $3.3 billion.',
  ],
  [
    '2019-10-11',
    'Metro sells the majority of Metro China to Wumart',
    'Metro agreed to sell its majority stake in Metro China to Wumart and keeps 20 percent.',
  ],
  [
    '2020-10-02',
    'Walmart sells Asda to the Issa brothers and TDR Capital',
    'Walmart agreed to sell a majority stake in Asda at a value of 6.8 billion pounds.',
  ],
  [
    '2018-05-23',
    'Kroger buys Home Chef',
    'Kroger agreed to acquire the meal kit company Home Chef for $200 million.',
  ],
  [
    '2016-02-29',
    'Morrisons supplies groceries to Amazon',
    'Morrisons will supply fresh and frozen food to Amazon in the United Kingdom.',
  ],
  [
    '2018-03-26',
    'Casino brings Monoprix to Amazon Prime Now',
    'Casino sells Monoprix products through the Prime Now service of Amazon in Paris.',
  ],
  [
    '2019-01-07',
    'Kroger and Microsoft test connected stores',
    'Kroger and Microsoft start a pilot with two connected stores and a product for other retailers.',
  ],
  [
    '2020-08-02',
    'Seven & i buys Speedway',
    'Seven & i agreed to acquire Speedway from Marathon Petroleum for $21 billion.',
  ],
  [
    '2021-01-16',
    'Couche-Tard and Carrefour end merger talks',
    'Alimentation Couche-Tard ended its talks to acquire Carrefour.',
  ],
  [
    '2017-01-27',
    'Tesco and Booker to merge',
    'Tesco agreed to merge with the wholesaler Booker at a value of 3.7 billion pounds.',
  ],
].map(([on = '', title = '', text = '']) => ({ on, title, text }))
