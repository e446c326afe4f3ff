// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'

import type { Article } from '../../lib/model.ts'
import { parse, read, STORY } from './parse-page.ts'

const NAMED = 'https://i.example/social/branded/7740112-1200x630.jpg'
const OTHER = 'https://i.example/w900/5511009.jpg'

function clip(picture: string, head = `<meta property="og:image" content="${NAMED}">`): Article {
  return read(parse(`${head}<h1>Grocer moves its shelves</h1><figure>${picture}</figure>${STORY}`))
}

function linked(image: string): string {
  return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Grocer moves its shelves","image":"${image}"}</script>`
}

describe('the lead image', () => {
  test.for<[string, string, string]>([
    [
      'shown under another name is taken as shown',
      '<img src="https://i.example/w900/7740112.jpg">',
      'https://i.example/w900/7740112.jpg',
    ],
    ['is the named one where another picture is shown', `<img src="${OTHER}">`, NAMED],
    ['is the named one where it is shown itself', `<img src="${NAMED}?w=900">`, NAMED],
    [
      'is the named one where a picture server shows it',
      `<img src="/image?url=${encodeURIComponent(NAMED)}&w=640">`,
      NAMED,
    ],
    [
      'is the named one where it is among the sizes shown',
      `<img src="https://i.example/7740112.jpg" srcset="${NAMED} 1200w, https://i.example/7740112-600.jpg 600w">`,
      NAMED,
    ],
    [
      'is the named one where it is among the sizes that a picture element offers',
      `<picture><source srcset="https://i.example/7740112-600.jpg 600w,${NAMED} 1200w"><img src="https://i.example/7740112.jpg"></picture>`,
      NAMED,
    ],
    ['is what the page loads before all else', `<img src="${OTHER}" fetchpriority="high">`, OTHER],
  ])('%s', ([, picture, answer]) => {
    expect(clip(picture).imageUrl).toBe(answer)
  })

  test.for<[string, string, string, string]>([
    [
      'shown with another checksum after its name is taken as shown',
      '<meta property="og:image" content="https://i.example/csm_market-hall-opens_a395f41217.jpg">',
      '<img src="https://i.example/csm_market-hall-opens_93268333ee.jpg">',
      'https://i.example/csm_market-hall-opens_93268333ee.jpg',
    ],
    [
      'is the one of those named that the page shows',
      `<meta property="og:image" content="${NAMED}">${linked(OTHER)}`,
      `<img src="${OTHER}?w=640">`,
      OTHER,
    ],
    [
      'is the shown one whose sizes the page loads before all else',
      `<link rel="preload" as="image" imagesrcset="${OTHER} 900w, /small.jpg 300w"><meta property="og:image" content="${NAMED}">`,
      `<img src="/small.jpg" srcset="/small.jpg 300w, ${OTHER} 900w">`,
      'https://shop.example/small.jpg',
    ],
    [
      'stays the named one where a menu picture is loaded first',
      `<link rel="preload" as="image" href="/logo.png"><meta property="og:image" content="${NAMED}">`,
      `<img src="${OTHER}">`,
      NAMED,
    ],
  ])('%s', ([, head, picture, answer]) => {
    expect(clip(picture, head).imageUrl).toBe(answer)
  })

  test('is the first shown where the page names none and the story has lost its own', () => {
    const page = parse(
      `<title>Grocer moves its shelves</title><h1>Grocer moves its shelves</h1><aside><img src="${OTHER}"></aside>${STORY}`,
    )
    expect(read(page).imageUrl).toBe(OTHER)
  })

  test('comes with the others that the page names', () => {
    const head = `<meta property="og:image" content="${NAMED}">${linked(OTHER)}<meta name="twitter:image" content="${NAMED}">`
    expect(clip(`<img src="${OTHER}">`, head).origins.imageUrl).toEqual({
      source: 'json-ld',
      confidence: 0.7,
      also: [{ value: NAMED, source: 'meta og:image' }],
    })
  })
})
