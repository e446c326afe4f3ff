import type { Judged, JudgedCompany, JudgedCopy, JudgedDeal } from '../model.ts'

export const NOTHING_JUDGED: Judged = { companies: [], deals: [], copies: [] }

/** `judged` with this word on a deal, in place of an earlier one on the same deal. */
export function judgeDeal(judged: Judged, word: JudgedDeal): Judged {
  return { ...judged, deals: [...judged.deals.filter(({ of }) => of !== word.of), word] }
}

/** `judged` with this word on a company, in place of an earlier one. */
export function judgeCompany(judged: Judged, word: JudgedCompany): Judged {
  return { ...judged, companies: [...judged.companies.filter(({ id }) => id !== word.id), word] }
}

/** `judged` with this word on another clip, in place of an earlier one. */
export function judgeCopy(judged: Judged, word: JudgedCopy): Judged {
  return { ...judged, copies: [...judged.copies.filter(({ of }) => of !== word.of), word] }
}
