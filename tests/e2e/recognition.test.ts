import { expect, test } from 'vitest'

import { companiesOf, dealsOf } from '../../lib/facts/index.ts'
import type { Clip } from '../../lib/model.ts'
import { readClips } from '../browsers/stored-clips.ts'
import { waitFor } from '../browsers/wait.ts'
import { inBrowsers, openPopup, storedClips, waitForText } from './in-browsers.ts'

const STORY = '/sample/story.html'
/** The same story under another address, as a second outlet would tell it. */
const AGAIN = '/sample/story.html?again'

inBrowsers({}, scene => {
  const clipOf = async (path: string): Promise<Clip | undefined> => {
    const clips = await storedClips(scene)
    return clips.find(({ url }) => url === scene.server.origin + path)
  }
  const waitForClip = (what: string, isIt: (clip: Clip) => boolean) =>
    waitFor(what, async () => {
      const clip = await clipOf(STORY)
      return clip && isIt(clip) ? clip : null
    })
  const openReader = async () => {
    const clip = await clipOf(STORY)
    const reader = await scene.browser.openExtensionPage(`library.html#clip=${clip?.id}`)
    await waitForText(reader, /has never run a store/)
    return reader
  }

  test('all suggestions are accepted with one press, and the list is narrowed to a company', async () => {
    const { popup } = await openPopup(scene, scene.server.origin + STORY, /Saved/)
    await popup.click('[aria-label="Suggested tags"] button', 'Add all')
    const tags = await waitFor('all tags', async () => {
      const [clip] = await readClips(popup)
      return clip && clip.tags.length > 3 ? clip.tags : null
    })
    expect(tags).toEqual(expect.arrayContaining(['Kroger', 'Alibaba']))
    await popup.close()
    await openPopup(scene, `${scene.server.origin}/pages/paywall-stub/page.html`, /Saved/)
    const library = await scene.browser.openExtensionPage('library.html')
    await waitForText(library, /All clips\s+2/)
    await library.click('nav [role=row], nav button, nav [role=option]', 'Alibaba')
    const shown = await waitFor('one clip in the list', () =>
      library.evaluate(() => {
        const rows = [...document.querySelectorAll('[role=row]')]
        return rows.length === 1 ? rows[0]?.textContent : null
      }),
    )
    expect(shown).toContain('Simple Truth')
    await library.close()
  })

  test('the sentence that proves the deal is told and marked in the text', async () => {
    const reader = await openReader()
    await reader.click('aside summary')
    await waitForText(reader, /In the text/)
    const [proof, marked] = await reader.evaluate(() => [
      document.querySelector('aside details[open] blockquote')?.textContent,
      [...(CSS.highlights.get('evidence') ?? [])].map(range =>
        range instanceof Range ? range.toString() : '',
      ),
    ])
    expect(proof).toContain('Under a partnership')
    expect(marked).toContain(proof)
    await reader.close()
  })

  test('a deal is confirmed and edited, with Undo', async () => {
    const reader = await openReader()
    await reader.click('aside summary')
    await reader.click('aside details[open] button', 'Right')
    await waitForClip('the word', clip => dealsOf(clip)[0]?.state === 'accepted')
    await reader.click('aside details[open] button', 'Edit')
    await reader.click('[role=dialog] input[placeholder="$1.2 billion"]')
    await reader.type('a lot')
    await reader.press('Enter')
    await waitForText(reader, /Write the amount with its currency/)
    await reader.press('Control+a')
    await reader.type('$5 million')
    await reader.press('Enter')
    await waitForClip('the amount', clip => dealsOf(clip)[0]?.amount?.value === 5e6)
    await reader.click('[aria-label="Notices"] button', 'Undo')
    await waitForClip('no amount', clip => dealsOf(clip)[0]?.amount === null)
    await reader.close()
  })

  test('a company that is corrected stays corrected in the next clip, until Options forgets it', async () => {
    const reader = await openReader()
    await reader.click('aside button[aria-expanded]', 'Alibaba')
    await reader.click('[role=dialog] input')
    await reader.type('Jade Delta')
    await reader.press('Enter')
    await waitForClip('the other name', clip => names(clip).includes('Jade Delta'))
    await reader.close()

    const { popup } = await openPopup(scene, scene.server.origin + AGAIN, /Saved/)
    await popup.close()
    const again = await clipOf(AGAIN)
    expect(again && names(again)).toContain('Jade Delta')
    expect(again && names(again)).not.toContain('Alibaba')

    const options = await scene.browser.openExtensionPage('options.html')
    await waitForText(options, /means Jade Delta/)
    for (let left = 9; left > 0; left -= 1) {
      if (!(await options.evaluate(() => document.body.innerText.includes('Jade Delta')))) break
      await options.click('button[aria-label*="Jade Delta"]')
      await new Promise(resolve => setTimeout(resolve, 200))
    }
    await waitForText(options, /^(?![^]*Jade Delta)/)
    await options.close()
  })
})

function names(clip: Clip): string[] {
  return companiesOf(clip).map(({ name }) => name)
}
