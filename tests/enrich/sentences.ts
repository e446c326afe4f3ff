/**
 * A sentence and what a careful reader takes from it: `family` of the deal, its parties by the name Endcap gives them, its
 * status. The sentences were written before the rules were tuned on them; a trap has no deal.
 */
export type Labelled = {
  text: string
  family: 'together' | 'buying' | null
  parties: string[]
  status?: 'rumoured' | 'announced' | 'pending' | 'completed' | 'blocked' | 'ended' | 'denied'
}

export const DEALS: Labelled[] = [
  {
    text: 'Tesco has struck an agreement with Brightbasket Ltd to place its pick-up lockers in 200 shops.',
    family: 'together',
    parties: ['Tesco', 'Brightbasket'],
  },
  {
    text: 'Lidl and the Danish app maker Nemmad are to hand out unsold bread together in a pilot.',
    family: 'together',
    parties: ['Lidl', 'Nemmad'],
  },
  {
    text: 'Morrisons picks Robovend to run the checkouts in its new stores.',
    family: 'together',
    parties: ['Morrisons', 'Robovend'],
  },
  {
    text: 'Albertsons ties up with Uber for rides to the shop',
    family: 'together',
    parties: ['Albertsons', 'Uber'],
  },
  {
    text: 'Carrefour inks wholesale pact with Gulf grocer Almeera',
    family: 'together',
    parties: ['Carrefour', 'Almeera'],
  },
  {
    text: 'Sephora shops will open inside Kohl’s stores under a ten-year deal between the two chains.',
    family: 'together',
    parties: ['Sephora', "Kohl's"],
  },
  {
    text: 'Danone milk will be sold through JD.com, which also delivers it.',
    family: 'together',
    parties: ['Danone', 'JD.com'],
  },
  {
    text: 'Nike sneakers return to Amazon marketplace after five years apart',
    family: 'together',
    parties: ['Nike', 'Amazon'],
  },
  {
    text: 'Instacart said it has extended its contract with Publix by four years.',
    family: 'together',
    parties: ['Instacart', 'Publix'],
  },
  {
    text: 'Unilever has been chosen by Boots as supplier of soap for its travel shops.',
    family: 'together',
    parties: ['Unilever', 'Boots'],
  },
  {
    text: 'Walgreens drops its alliance with the lab firm Kestrel Diagnostics',
    family: 'together',
    parties: ['Walgreens', 'Kestrel Diagnostics'],
    status: 'ended',
  },
  {
    text: 'Starbucks and Tata set up a 50/50 venture to run cafés in India.',
    family: 'together',
    parties: ['Starbucks', 'Tata Group'],
  },
  {
    text: 'Ahold Delhaize is considering a partnership with DoorDash, two people with knowledge of the matter said.',
    family: 'together',
    parties: ['Ahold Delhaize', 'DoorDash'],
    status: 'rumoured',
  },
  {
    text: 'Authentic Brands licenses the Reebok name to Falkenau Sports GmbH for socks.',
    family: 'together',
    parties: ['Authentic Brands', 'Falkenau Sports'],
  },
  {
    text: 'Target has completed the purchase of Tidewater Labs, a maker of shelf sensors.',
    family: 'buying',
    parties: ['Target', 'Tidewater Labs'],
    status: 'completed',
  },
  {
    text: 'Couche-Tard walks away from its bid for Seven & i',
    family: 'buying',
    parties: ['Couche-Tard', 'Seven & i'],
    status: 'ended',
  },
  {
    text: 'Mexican baker Bimbo to buy Slovenian bread maker Don Zito',
    family: 'buying',
    parties: ['Bimbo', 'Don Zito'],
    status: 'announced',
  },
  {
    text: 'Whole Foods has belonged to Amazon since Amazon bought it in 2017.',
    family: 'buying',
    parties: ['Amazon', 'Whole Foods'],
    status: 'completed',
  },
  {
    text: 'The watchdog stopped the $25bn marriage of Kroger and Albertsons.',
    family: 'buying',
    parties: ['Kroger', 'Albertsons'],
    status: 'blocked',
  },
  {
    text: 'Casino is selling its Leader Price shops to Aldi, subject to the consent of the works council.',
    family: 'buying',
    parties: ['Casino', 'Aldi'],
    status: 'pending',
  },
  {
    text: 'H&M takes a 10% stake in the yarn start-up Spunline AB',
    family: 'buying',
    parties: ['H&M', 'Spunline'],
    status: 'announced',
  },
  {
    text: 'Shares of Ocado jumped after a newspaper wrote that Amazon may make an offer for the company.',
    family: 'buying',
    parties: ['Ocado', 'Amazon'],
    status: 'rumoured',
  },
  {
    text: 'Metro said reports of a takeover by Rewe were untrue; Rewe denied any plan to buy Metro.',
    family: 'buying',
    parties: ['Metro', 'Rewe'],
    status: 'denied',
  },
  {
    text: 'Deliveroo has been snapped up by DoorDash in a deal worth £2.9bn.',
    family: 'buying',
    parties: ['Deliveroo', 'DoorDash'],
    status: 'announced',
  },
  {
    text: 'Tencent leads $40 million funding round of the greengrocer chain Pinpin Fresh',
    family: 'buying',
    parties: ['Tencent', 'Pinpin Fresh'],
    status: 'announced',
  },
]

export const TRAPS: string[] = [
  'Tesco and Asda agreed that the summer had been wet.',
  'Walmart partners, as it calls staff in some shops, get a discount at Target on no day of the year.',
  'Amazon closed the deal of the day after an hour; eBay kept its own.',
  'Shoppers at Kroger buy more Danone yogurt than those at Publix.',
  'Aldi is cooperating with the police after a theft at a Lidl next door.',
  'The former Sainsbury’s manager takes over as head of fresh food at Morrisons.',
  'Visa and Mastercard reached a settlement with shops over fees.',
  'Costco warehouses sell Nike shoes at times, to the annoyance of Foot Locker.',
  'Unilever products were taken off the shelves of Tesco in a row over prices.',
  'Carrefour joins Danone in a call for less plastic.',
  'Analysts at the bank say buy Walmart, sell Target.',
  'Ikea invests $2bn in stores in New Jersey as Wayfair cuts jobs.',
  'Zalando, like Asos, has no plans and no money for acquisitions.',
  'The merger of two departments at Nestlé will not touch Starbucks coffee.',
  'Best Buy and Home Depot open earlier on Thursday.',
  'A union struck a pay deal with Coles, and Woolworths workers may follow.',
  'Amazon drivers working with Rivian vans in Ohio want a raise.',
  'Ministers want a trade agreement with Japan, says Uniqlo.',
  'Walmart took on Amazon with faster delivery.',
  'Sales at Boots rose 4% while Superdrug gained a point of market share.',
  'He joined Gap from Levi Strauss in May.',
  'Alibaba shares sold off together with those of JD.com.',
  'Customers can pay with Apple phones at Walgreens.',
  'Both Macy’s and Nordstrom acquired a taste for small shops.',
  'How to combine your Target coupons with a Walmart gift card',
]
