import { expect, test } from 'vitest'

import type { Clip } from '../../lib/model.ts'
import { chooseOriginal } from '../../lib/stories/index.ts'

type Copy = Parameters<typeof chooseOriginal>[0][number]

function copy(siteName: string, host: string, published: string, about: string[] = []): Copy {
  const facts = { about: about.map(name => ({ id: name, name, score: 1 })) } as Clip['facts']
  return {
    siteName,
    canonicalUrl: `https://${host}/story`,
    publishedAt: published.length > 10 ? published : null,
    publishedOn: published.slice(0, 10) || null,
    clippedAt: '2025-12-01T00:00:00.000Z',
    facts,
  }
}

const PAPER = copy('Grocery Ledger', 'www.ledger.example', '2025-11-04T08:00:00Z')

test.for<[why: string, copies: Copy[], original: string]>([
  [
    'the earliest of papers',
    [PAPER, copy('Post', 'post.example', '2025-11-04T07:00:00+00:00')],
    'Post',
  ],
  [
    'a time before a bare day',
    [copy('Post', 'post.example', '2025-11-04'), PAPER],
    'Grocery Ledger',
  ],
  [
    'the agency although it is later',
    [PAPER, copy('Reuters', 'www.reuters.com', '2025-11-04T09:00:00Z')],
    'Reuters',
  ],
  ['the press-release wire', [PAPER, copy('PR', 'www.prnewswire.com', '2025-11-04')], 'PR'],
  [
    'the newsroom by its address',
    [PAPER, copy('Harborline', 'newsroom.harborline.example', '2025-11-05')],
    'Harborline',
  ],
  [
    'the company that it is about',
    [PAPER, copy('Shelfwise', 'shelfwise.example', '2025-11-05', ['Shelfwise'])],
    'Shelfwise',
  ],
  [
    'the earlier of two agencies',
    [
      copy('AP News', 'apnews.com', '2025-11-04T10:00:00Z'),
      copy('Reuters', 'reuters.com', '2025-11-04T11:00:00Z'),
    ],
    'AP News',
  ],
  ['what was clipped first where no day is known', [copy('Post', 'post.example', '')], 'Post'],
])('the original is %s', ([, copies, original]) => {
  expect(chooseOriginal(copies)?.siteName).toBe(original)
  expect(chooseOriginal(copies.toReversed())?.siteName).toBe(original)
})

test('of no copies there is no original', () => {
  expect(chooseOriginal([])).toBeUndefined()
})
