import { runBrowserTests } from './browser-tests.ts'
import { buildAll } from './builds.ts'
import { runChecks } from './checks.ts'
import { close, runStep, sum } from './steps.ts'
import { webExtLint } from './web-ext-lint.ts'

const checks = await runChecks()
const builds = await buildAll()
const ofBuilds = builds.failed === 0 ? [await runStep(webExtLint), await runBrowserTests()] : []
close(sum([checks, builds, ...ofBuilds]))
