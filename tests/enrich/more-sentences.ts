import type { Labelled } from './sentences.ts'

/** A second set, written when the rules read all of the first, to see what they had not learnt. */
export const MORE_DEALS: Labelled[] = [
  {
    text: 'Under the agreement, Marks & Spencer sandwiches will be sold at 300 Costa cafés.',
    family: 'together',
    parties: ['Marks & Spencer', 'Costa Coffee'],
  },
  {
    text: 'Kroger enlists Gatik to haul groceries between its Dallas sites without a driver',
    family: 'together',
    parties: ['Kroger', 'Gatik'],
  },
  {
    text: 'Walmart has hired the robotics firm Symbotic to refit its warehouses.',
    family: 'together',
    parties: ['Walmart', 'Symbotic'],
  },
  {
    text: 'Danish toymaker Lego opens official shop on Flipkart',
    family: 'together',
    parties: ['Lego', 'Flipkart'],
  },
  {
    text: 'Ulta Beauty and Target will end their shop-in-shop partnership next year.',
    family: 'together',
    parties: ['Ulta Beauty', 'Target'],
    status: 'ended',
  },
  {
    text: 'In a deal announced on Monday, Instacart will power the online store of Sprouts Farmers Market.',
    family: 'together',
    parties: ['Instacart', 'Sprouts Farmers Market'],
  },
  {
    text: 'Adidas signs long-term franchise agreement with Indian shoe seller Metro Brands',
    family: 'together',
    parties: ['Adidas', 'Metro Brands'],
  },
  {
    text: 'Two rivals join hands: Zepto and Swiggy agree to share riders in Goa',
    family: 'together',
    parties: ['Zepto', 'Swiggy'],
  },
  {
    text: 'Meituan and Carrefour Taiwan are reported to be discussing a delivery alliance.',
    family: 'together',
    parties: ['Meituan', 'Carrefour Taiwan'],
    status: 'rumoured',
  },
  {
    text: 'The e-commerce group Coupang has expanded its pact with Farfetch to cover cosmetics.',
    family: 'together',
    parties: ['Coupang', 'Farfetch'],
  },
  {
    text: 'Colruyt has agreed to hand its French shops to Intermarché for an undisclosed sum.',
    family: 'buying',
    parties: ['Colruyt', 'Intermarché'],
  },
  {
    text: 'Mars closes $36bn takeover of Kellanova',
    family: 'buying',
    parties: ['Mars', 'Kellogg'],
    status: 'completed',
  },
  {
    text: 'Seven & i rejects fresh approach from Couche-Tard',
    family: 'buying',
    parties: ['Seven & i', 'Couche-Tard'],
    status: 'denied',
  },
  {
    text: 'The British chain WHSmith sold its high-street shops to Modella Capital.',
    family: 'buying',
    parties: ['WHSmith', 'Modella Capital'],
  },
  {
    text: 'Reliance Retail has picked up a 26% stake in the lingerie brand Clovia Fashion Ltd.',
    family: 'buying',
    parties: ['Reliance Retail', 'Clovia Fashion'],
  },
  {
    text: 'L’Oréal scoops up Medik8, a British skincare label',
    family: 'buying',
    parties: ["L'Oréal", 'Medik8'],
  },
  {
    text: 'Ferrero, which already owns Nutella, is close to a deal to buy WK Kellogg, people familiar said.',
    family: 'buying',
    parties: ['Ferrero', 'Kellogg'],
    status: 'rumoured',
  },
  {
    text: 'Skechers will be taken private by 3G Capital for $63 a share.',
    family: 'buying',
    parties: ['Skechers', '3G Capital'],
  },
  {
    text: 'Amazon is not in talks to buy Peloton, a spokesman said.',
    family: 'buying',
    parties: ['Amazon', 'Peloton'],
    status: 'denied',
  },
  {
    text: 'Carrefour has completed the sale of its Italian arm to NewPrinces.',
    family: 'buying',
    parties: ['Carrefour', 'NewPrinces'],
    status: 'completed',
  },
]

export const MORE_TRAPS: string[] = [
  'Tesco’s finance chief will partner the new boss during the handover from Sainsbury’s man.',
  'Walmart and Costco both raised the price of eggs on Tuesday.',
  'Nike said demand in China was weak, and Adidas said it was strong.',
  'A deal on tariffs would help Apple and Walmart, an economist said.',
  'Aldi buys most of its cheese from farms in Wisconsin.',
  'Amazon, Walmart and Target compete for holiday staff.',
  'Ikea joined H&M in asking the EU for clear rules.',
  'Morrisons is to sell its petrol for less than Asda.',
  'Coca-Cola took a stake in the debate on sugar, Pepsi did not.',
  'Kroger shoppers who bought Oreo cookies may ask for a refund from Mondelez.',
  'Starbucks reached agreement with its union after two years; McDonald’s has none.',
  'Shares in Zalando fell after About You reported a loss.',
  'The judge combined the cases against Visa and Mastercard.',
  'The Amazon river deal worries fishers near Santander.',
  'Uber drivers signed a contract with a bank to lease cars.',
  'Target stock is a better buy than Walmart, Morgan Stanley says.',
  'Macy’s acquired 200 new customers a day from Kohl’s.',
  'Lidl opened next to Waitrose in Bath.',
  'Both Tesco and Unilever blamed the weather.',
  'The couple met at Walmart and married at Taco Bell.',
]
