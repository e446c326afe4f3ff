// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'

import { parse, read, STORY } from './parse-page.ts'

function clipWith(part: string): string {
  return read(
    parse(
      `<article><h1>Shelves move north</h1>${STORY}${part}${STORY.replaceAll('Paragraph', 'Part')}</article>`,
    ),
  ).html
}

describe('a frame becomes a quote with a link to', () => {
  test.for<[string, string]>([
    [
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=42&lang=en',
      'https://x.com/i/status/42',
    ],
    ['https://platform.x.com/embed/Tweet.html?id=43', 'https://x.com/i/status/43'],
    ['https://www.youtube.com/embed/aB3dE5fG7hI', 'https://www.youtube.com/watch?v=aB3dE5fG7hI'],
    [
      '//www.youtube-nocookie.com/embed/aB3dE5fG7hI?start=3',
      'https://www.youtube.com/watch?v=aB3dE5fG7hI',
    ],
    ['https://www.instagram.com/reel/C1_x-Y/embed/', 'https://www.instagram.com/reel/C1_x-Y/'],
    [
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fshop%2Fposts%2F7&width=500',
      'https://www.facebook.com/shop/posts/7',
    ],
    [
      'https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3kx?id=1',
      'https://bsky.app/profile/did:plc:abc/post/3kx',
    ],
    [
      'https://mastodon.example/@shop/112233445566/embed',
      'https://mastodon.example/@shop/112233445566',
    ],
  ])('%s: %s', ([source, address]) => {
    expect(clipWith(`<iframe src="${source}"></iframe>`)).toContain(
      `<blockquote><a href="${address}">${address.slice(8)}</a></blockquote>`,
    )
    expect(
      clipWith(
        `<div><div><iframe data-src="${source}" title="How the shelves were moved"></iframe></div></div>`,
      ),
    ).toContain(`<blockquote><a href="${address}">How the shelves were moved</a></blockquote>`)
  })
})

test.for([
  'https://ads.example/embed/aB3dE5fG7hI',
  'https://www.youtube.com/channel/embed',
  'https://evil.example/?u=https://www.facebook.com/x',
  'javascript:alert(1)//',
  '',
])('the frame %j leaves nothing', source => {
  expect(clipWith(`<iframe src="${source}" title="A title of four words"></iframe>`)).not.toContain(
    'blockquote',
  )
})
