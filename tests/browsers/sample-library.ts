import { enrich } from '../../lib/enrich/index.ts'
import { writeBackup } from '../../lib/formats/index.ts'
import type { BackupEntry } from '../../lib/formats/index.ts'
import { STORIES } from './sample-stories.ts'
import type { TestBrowser } from './test-browser.ts'
import { waitFor } from './wait.ts'

/** Fills an empty library with clips, the way a person would: by restoring a backup in the settings. */
export async function fillLibrary(browser: TestBrowser, count: number): Promise<void> {
  const clips = Array.from({ length: count }, (_, index) => makeEntry(index))
  const backup = writeBackup({ clips, createdAt: '2026-01-02T09:00:00.000Z' })
  const options = await browser.openExtensionPage('options.html')
  await waitFor('the file field', () =>
    options.evaluate(() => document.querySelector('input[type=file]') !== null),
  )
  await options.evaluate(chooseFile, Buffer.from(backup).toString('base64'))
  await waitFor('the backup to be restored', () =>
    options.evaluate(number => document.body.innerText.includes(`${number} clips`), count),
  )
  await options.close()
}

/** Runs in the page: it may use nothing from outside itself. */
function chooseFile(base64: string): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('there is no file field')
  const files = new DataTransfer()
  const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
  files.items.add(new File([bytes], 'sample.endcap'))
  input.files = files.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

/** The same clip for the same number: each story in the words of several sites, one after the other. */
function makeEntry(index: number): BackupEntry {
  const story = STORIES[index % STORIES.length]
  const round = Math.floor(index / STORIES.length)
  const [siteName, prefix] = SITES[round % SITES.length] ?? []
  if (!story || !siteName || prefix === undefined) throw new Error('there are no sample stories')
  const title = prefix + story.title
  const text = `${story.title}. ${story.text}`
  const facts = enrich({ title, text, lang: 'en', publishedOn: story.on, knownTags: [] })
  const url = `https://${siteName.toLowerCase().replaceAll(/\W+/g, '-')}.example/story-${index}`
  const clippedAt = new Date(Date.UTC(2026, 0, 1, 8) + index * 9 * 3_600_000).toISOString()
  return {
    clip: {
      id: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
      kind: 'article',
      url,
      canonicalUrl: url,
      title,
      authors: [],
      agencies: [],
      siteName,
      section: '',
      keywords: [],
      isFree: null,
      publishedOn: story.on,
      publishedAt: null,
      modifiedAt: null,
      lang: 'en',
      description: story.text,
      imageUrl: null,
      words: 180 + ((index * 37) % 900),
      warnings: [],
      origins: {
        title: { source: 'json-ld', confidence: 0.81, also: [] },
        publishedOn: { source: 'json-ld', confidence: 0.88, also: [] },
      },
      tags: facts.tags.slice(0, 2).map(({ tag }) => tag),
      note: '',
      pictures: [],
      judged: { companies: [], deals: [], copies: [] },
      stamps: { fields: {}, tags: {} },
      facts: { ...facts, tags: facts.tags.slice(2) },
      contentHash: String(index).padStart(64, '0'),
      clippedAt,
      updatedAt: clippedAt,
      deletedAt: null,
    },
    body: { html: `<p>${story.text}</p>`, text: story.text },
  }
}

const SITES = [
  ['Shelf and Store', ''],
  ['Grocery Wire', 'Explained: '],
  ['Cross-Border Weekly', 'Analysis: '],
  ['Retail Ledger', 'One year on: '],
  ['Aisle Report', 'In numbers: '],
  ['Checkout Daily', 'Opinion: '],
  ['Trade Lane', 'Timeline: '],
  ['Pallet Post', 'What we know: '],
  ['Own Label Review', 'Reaction: '],
]
