export { isSameFamily, isTogether } from './deal-family.ts'
export { dealId } from './deal-id.ts'
export { judgeCompany, judgeCopy, judgeDeal, NOTHING_JUDGED } from './judge.ts'
export {
  companiesOf,
  dealsOf,
  type FactState,
  type StatedCompany,
  type StatedDeal,
} from './stated.ts'
