// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'

import { parse, read, STORY } from './parse-page.ts'

const NAMES = ['Shelves', 'Tills', 'Doors']

/** A page that has gone on from one story to the next; `top` is where the window stands, in CSS pixels. */
function scrolled(tag: string, top: number): Document {
  const stories = NAMES.map(
    name =>
      `<${tag} class="story"><h1>${name} of the north</h1><time datetime="2024-05-02">May 2, 2024</time>` +
      `${STORY.replaceAll('shelves', name.toLowerCase())}</${tag}>`,
  )
  const page = parse(
    `<head><title>Shelves of the north</title></head><div>${stories.join('')}</div>`,
  )
  Object.defineProperty(page.documentElement, 'clientHeight', { value: 800 })
  const boxes = new Map<Element, DOMRect>()
  for (const [at, story] of page.querySelectorAll('.story').entries()) {
    boxes.set(story, new DOMRect(0, at * 1000 - top, 600, 1000))
    for (const heading of story.children)
      boxes.set(heading, new DOMRect(0, at * 1000 - top, 600, 40))
  }
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return boxes.get(this) ?? new DOMRect()
  })
  return page
}

afterEach(() => vi.restoreAllMocks())

describe.each(['article', 'div'])('of several stories, each in its own <%s>', tag => {
  test.for<[number, number]>([
    [0, 0],
    [300, 0],
    [900, 1],
    [1400, 1],
    [1700, 2],
    [2200, 2],
  ])('with the window at %i px, number %i is taken', ([top, number]) => {
    const { title, text, warnings } = read(scrolled(tag, top))
    expect(title).toBe(`${NAMES[number]} of the north`)
    const told = NAMES.filter(name => text.includes(name.toLowerCase()))
    expect(told).toEqual([NAMES[number]])
    expect(warnings).toContain('several-articles')
  })
})

test('sections with main headings of their own are one story', () => {
  const sections = NAMES.map(
    name => `<section><h1>${name}</h1>${STORY.replaceAll('Paragraph', name)}</section>`,
  )
  const { text, warnings } = read(parse(`<main>${sections.join('')}</main>`))
  for (const name of NAMES) expect(text).toContain(`${name} 5 tells`)
  expect(warnings).not.toContain('several-articles')
})
