import { runStep, runTogether, sum } from './steps.ts'
import type { Counts } from './steps.ts'
import { vitestStep } from './vitest-step.ts'

/** Runs all that needs neither a browser nor a build. */
export async function runChecks(): Promise<Counts> {
  // The types of the extension's own files, which the type checkers below read.
  const prepared = await runStep({ name: 'prepare', command: ['wxt', 'prepare'] })
  const checked = await runTogether([
    { name: 'format', command: ['oxfmt', '--check'] },
    { name: 'lint', command: ['oxlint'] },
    { name: 'types', command: ['tsc', '--noEmit'] },
    { name: 'dead code', command: ['knip'] },
    vitestStep({ name: 'unit tests', args: [] }),
  ])
  return sum([prepared, checked])
}
