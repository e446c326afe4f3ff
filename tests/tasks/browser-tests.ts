import { ensureChromium, ensureFirefox } from '../browsers/install.ts'
import { inStep, runStep, sum } from './steps.ts'
import type { Counts } from './steps.ts'
import { vitestStep } from './vitest-step.ts'

/** Runs the tests in real browsers, which are installed first where that can be done. `filter` picks files by name. */
export async function runBrowserTests(filter: string[] = []): Promise<Counts> {
  const browsers = await inStep('browsers', async () => {
    console.log(`  ${await ensureChromium()}`)
    console.log(`  ${await ensureFirefox()}`)
    return { passed: 1, failed: 0 }
  })
  const args = ['--config', 'tests/e2e/vitest.config.ts', ...filter]
  return sum([browsers, await runStep(vitestStep({ name: 'browser tests', args, shown: true }))])
}
