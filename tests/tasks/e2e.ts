import { runBrowserTests } from './browser-tests.ts'
import { ensureBuilt } from './builds.ts'
import { runTask } from './run-task.ts'
import { close } from './steps.ts'

/** `npm run e2e -- firefox` runs only the files whose path holds `firefox`. */
await runTask(async () => {
  await ensureBuilt('chromium')
  await ensureBuilt('firefox')
  close(await runBrowserTests(process.argv.slice(2)))
})
