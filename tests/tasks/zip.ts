import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { ROOT, runStep, sum } from './steps.ts'

const output = join(ROOT, '.output')
const { failed } = sum([
  await runStep({ name: 'package for Chrome and Edge', command: ['wxt', 'zip'] }),
  await runStep({
    name: 'package and sources for Firefox',
    command: ['wxt', 'zip', '-b', 'firefox'],
  }),
])
for (const name of readdirSync(output).filter(file => file.endsWith('.zip'))) {
  const kilobytes = Math.ceil(statSync(join(output, name)).size / 1024)
  console.log(`${join('.output', name)} ${kilobytes} KB`)
}
process.exitCode = failed === 0 ? 0 : 1
