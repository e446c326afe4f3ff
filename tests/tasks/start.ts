import { builtExtension } from '../browsers/built-extension.ts'
import { launchChromium } from '../browsers/chromium.ts'
import { ensureChromium } from '../browsers/install.ts'
import { servePages } from '../browsers/page-server.ts'
import { build } from './builds.ts'
import { clipStory } from './clip-story.ts'
import { describeClip } from './describe-clip.ts'
import { runTask } from './run-task.ts'

/** Shows the main job: clips a sample story in a real browser and prints what was saved. */
await runTask(async () => {
  const { failed } = await build('chromium')
  if (failed > 0) throw new Error('The extension could not be built.')
  console.log(`▸ browser ${await ensureChromium()}`)
  const headed = hasDisplay()
  const server = await servePages()
  const browser = await launchChromium({ extension: builtExtension('chromium'), headed })
  const closed = new Promise(resolve => browser.puppeteer.once('disconnected', resolve))
  try {
    const url = `${server.origin}/sample/story.html`
    console.log(`▸ clip ${url}`)
    console.log(`✓ saved\n\n${describeClip(await clipStory(browser, url))}\n`)
    if (headed) {
      console.log(
        'The browser stays open: click the Endcap button on any page. Close it or press Ctrl-C to end.',
      )
      await closed
    }
  } finally {
    await browser.close()
    await server.close()
  }
})

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY)
}
