export { askForDeals, type LanguageModelAsk } from './ask.ts'
export type { NewDeal } from './read-answer.ts'
