import type { Day } from '../model.ts'
import { toDay } from '../text/day.ts'
import { monthOf } from '../text/month-names.ts'

/** `2018/10/02`, `2018/oct/02`, `2018-10-02` or `20181002` in the path of an address. */
export function dayInAddress(url: string): Day | null {
  const path = URL.parse(url)?.pathname ?? ''
  const named = /\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})(?=\/)/.exec(path)
  if (named) return toDay(Number(named[1]), monthOf(named[2] ?? '', 'en'), Number(named[3]))
  const match =
    /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /(?<!\d)((?:19|20)\d{2})-?([01]\d)-?([0-3]\d)(?!\d)/.exec(path)
  return match ? toDay(Number(match[1]), Number(match[2]), Number(match[3])) : null
}
