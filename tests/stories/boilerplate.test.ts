import { describe, expect, test } from 'vitest'

import { storyLines } from '../../lib/stories/boilerplate.ts'

const STORY = 'Harborline opens a store in Dayton, its first in nine years.'

describe('the lines of a story', () => {
  test.for([
    'Read more: Five charts on bread',
    'Related articles: The grey sofa problem',
    'Subscribe to our free daily briefing',
    "Sign up for the newsletter and get the day's news in your inbox",
    'This article is for subscribers only. Start your free trial to continue reading.',
    'Share this story on LinkedIn',
    'Photo: Ada Lorne/Getty Images',
    'Reporting by Ines Calder in Bentonville; Editing by Tom Abara',
    'Our Standards: The Thomson Reuters Trust Principles.',
    '© 2025 Reuters. All rights reserved.',
    'This article was first published by Aisle Report.',
    'Advertisement',
    'Last updated on 4 November 2025',
    '责任编辑：王敏',
    '关注“零售观察”公众号，回复“报告”领取资料',
  ])('leave out “%s”', furniture => {
    expect(storyLines(`${STORY}\n\n${furniture}\n\nIt sells bread.`)).toEqual([
      STORY,
      'It sells bread.',
    ])
  })

  test.for([
    'LONDON, Nov 4 (Reuters) - ',
    'LISBON/VALENCIA, Sept 9 (Reuters) - ',
    'NEW YORK (AP) — ',
    'SEATTLE and MUNICH, March 18, 2026 /PRNewswire/ -- ',
    'Paris, le 4 novembre (AFP) – ',
    'TORONTO — ',
    '【东方商报讯】',
    '路透杭州11月4日电——',
  ])('start after the dateline “%s”', dateline => {
    expect(storyLines(`${dateline}${STORY}`)).toEqual([STORY])
  })

  test.for([
    'Subscribers rose by 4% to 2.3 million in the quarter, the streaming service said on Monday.',
    'Stores in Leeds – and in Cardiff – will close by January.',
    'Follow-up orders were slow, buyers at three chains said.',
    'Watch sales grew twice as fast as those of jewellery in the six months to June.',
    'Contact lenses will be sold from vending machines at 40 stations.',
    'Print catalogues are back: the chain has mailed 3 million of them since spring.',
  ])('keep “%s”', sentence => {
    expect(storyLines(`${STORY}\n\n${sentence}`)).toEqual([STORY, sentence])
  })

  test('leave out how a company describes itself, and all after a legal notice', () => {
    const profile = 'About Shelfwise\n\nShelfwise builds robots.\n\nMedia contact: Ellen Sato'
    const legal = 'Forward-looking statements\n\nThis release contains risks.'
    expect(storyLines(`${STORY}\n\nIt sells bread.\n\n${profile}\n\n${legal}`)).toEqual([
      STORY,
      'It sells bread.',
    ])
  })

  test('are all lines where nothing else is left', () => {
    expect(storyLines('Advertisement\nRead more: bread')).toEqual([
      'Advertisement',
      'Read more: bread',
    ])
    expect(storyLines('')).toEqual([])
  })
})
