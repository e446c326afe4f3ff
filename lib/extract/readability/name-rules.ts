import Readability from '@mozilla/readability/Readability.js'

import { judgeOnce } from '../names-of.ts'

const { REGEXPS: RULES } = Readability.prototype
/** The library's tests of names, each name judged once. */
export const JUDGES_OF_NAMES = Object.fromEntries(
  ['unlikelyCandidates', 'okMaybeItsACandidate', 'byline'].map(name => {
    return [name, { test: judgeOnce(false, names => RULES[name]?.test(names) === true) }]
  }),
)
/** 25 for a name of stories, -25 for one of furniture. */
export const weightOfName = judgeOnce(
  0,
  name => (RULES['positive']?.test(name) ? 25 : 0) - (RULES['negative']?.test(name) ? 25 : 0),
)
