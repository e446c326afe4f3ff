import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { ROOT } from './steps.ts'
import type { Counts, Ended, Step } from './steps.ts'

/** What Vitest's JSON reporter writes, as far as it is counted. */
type Report = {
  numPassedTests: number
  numFailedTests: number
  numTotalTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

type Run = { name: string; args: string[]; shown?: boolean }

/**
 * A run of Vitest, counted by test. A file that could not be loaded counts as failed, and so does a skipped test,
 * unless `args` choose tests by name (`-t`).
 */
export function vitestStep({ name, args, shown }: Run): Step {
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
    count: ended => countTests(ended, { file: join(ROOT, file), chosen: args.includes('-t') }),
  }
}

function countTests({ code }: Ended, { file, chosen }: { file: string; chosen: boolean }): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  const unloaded = report.testResults.filter(
    result => result.status === 'failed' && result.assertionResults.length === 0,
  )
  const skipped = report.numTotalTests - report.numPassedTests - report.numFailedTests
  const failed = report.numFailedTests + unloaded.length + (chosen ? 0 : skipped)
  // Vitest also fails on errors outside tests, which no test counts.
  return { passed: report.numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) }
}
