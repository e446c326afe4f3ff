import type { Unit } from '../query/types.ts'
import type { Step } from '../terms.ts'

/** The terms that a step of a query is found by: these, and, unless `start` is '', all that start so. */
export type Pattern = { terms: string[]; start: string }

/** Shorter starts would be those of half the dictionary; one letter finds only itself. */
const SHORTEST_START = 2

export function patternsOf({ steps, isStart }: Unit): Pattern[] {
  return steps.map((step, i) => patternOf(step, isStart && i === steps.length - 1))
}

export function fits({ terms, start }: Pattern, term: string): boolean {
  return terms.includes(term) || (start !== '' && term.startsWith(start))
}

function patternOf(step: Step, isStart: boolean): Pattern {
  if (step.isSign) return { terms: [], start: step.start }
  if (!isStart || step.start.length < SHORTEST_START) return { terms: [step.term], start: '' }
  // Between `companie` and `companies`, `company` must not vanish from the list.
  const plural = step.start.replace(/ie?$/, 'y')
  return { terms: [...new Set([step.term, plural])], start: step.start }
}
