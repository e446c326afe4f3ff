import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { ROOT } from './steps.ts'
import type { Counts, Ended, Step } from './steps.ts'

/** What Vitest's JSON reporter writes, as far as it is counted. */
type Report = {
  numPassedTests: number
  numTotalTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** A run of Vitest, counted by test. A skipped test counts as failed, and so does a file that could not be loaded. */
export function vitestStep({
  name,
  args,
  shown,
}: {
  name: string
  args: string[]
  shown?: boolean
}): Step {
  const file = join('.output', 'reports', `${name.replaceAll(' ', '-')}.json`)
  rmSync(join(ROOT, file), { force: true })
  return {
    name,
    shown: shown ?? false,
    command: [
      'vitest',
      'run',
      ...args,
      `--reporter=${shown ? 'verbose' : 'default'}`,
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    count: ended => countTests(ended, join(ROOT, file)),
  }
}

function countTests({ code }: Ended, file: string): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { numPassedTests, numTotalTests, testResults } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as Report
  const unloaded = testResults.filter(
    result => result.status === 'failed' && result.assertionResults.length === 0,
  )
  const failed = numTotalTests - numPassedTests + unloaded.length
  // Vitest also fails on errors outside tests, which no test counts.
  return { passed: numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) }
}
