import type { Body } from '../../../../lib/model.ts'
import { writeHanSentence } from './han.ts'
import { anyName, nameOf } from './names.ts'
import { FIRMS } from './outlets.ts'
import { Random } from './random.ts'
import { writeHeadline, writeSentence } from './sentences.ts'

type Firm = { id: string; name: string }

export type Story = Body & {
  lang: 'en' | 'zh' | 'ja'
  title: string
  /** Those that it is about, at least two, before those that it mentions. */
  firms: readonly [Firm, Firm, ...Firm[]]
}

/** The story of a number: 3 to 6 KB of text in paragraphs, and about twice as much HTML. */
export function makeStory(story: number): Story {
  const random = new Random(story)
  const lang = story % 40 === 7 ? 'zh' : story % 50 === 11 ? 'ja' : 'en'
  const firm = () => random.pickZipf(FIRMS)
  const firms = [firm(), firm(), firm(), firm(), firm()] as const
  const topic = {
    story,
    year: 2020 + (story % 7),
    companies: [firms[0].name, ...firms.map(each => each.name)] as const,
    people: [person(random, story), person(random, story)] as const,
  }
  const write = () =>
    lang === 'en' ? writeSentence(random, topic) : writeHanSentence(random, lang, story)
  const size = lang === 'en' ? random.between(3000, 6000) : random.between(1200, 2400)
  const paragraphs = writeParagraphs(random, { write, gap: lang === 'en' ? ' ' : '', size })
  const title = lang === 'en' ? writeHeadline(random, topic) : write().slice(0, 24)
  return {
    lang,
    title,
    firms,
    text: paragraphs.join('\n\n'),
    html: toHtml(random, story, paragraphs),
  }
}

function person(random: Random, story: number): string {
  return `${nameOf(random.zipf(3000))} ${anyName(random, story)}`
}

function writeParagraphs(
  random: Random,
  { write, gap, size }: { write: () => string; gap: string; size: number },
): string[] {
  const paragraphs: string[] = []
  for (let length = 0; length < size;) {
    const paragraph = Array.from({ length: random.between(2, 4) }, write).join(gap)
    paragraphs.push(paragraph)
    length += paragraph.length + 2
  }
  return paragraphs
}

/** The markup that a clip keeps of a story: links, pictures with all their sizes, subheadings, related stories. */
function toHtml(random: Random, story: number, paragraphs: string[]): string {
  const site = `https://www.example/news/${story}`
  const link = (word: string) =>
    `<a href="${site}/topic/${word.toLowerCase()}?ref=${random.between(1, 1e9)}">${word}</a>`
  const blocks = paragraphs.map((paragraph, i) => {
    const marked = paragraph
      .replaceAll('"', '&quot;')
      .replace(/\b[a-z]{7,}\b/g, word =>
        random.chance(0.05) ? link(word) : random.chance(0.03) ? `<strong>${word}</strong>` : word,
      )
    return `<p>${marked}</p>${i % 3 === 1 ? figure(random, site) : ''}`
  })
  return `<article>${blocks.join('\n')}<ul>${related(random, site)}</ul></article>`
}

function figure(random: Random, site: string): string {
  const source = `${site}/images/${random.between(1, 1e9)}-`
  const sizes = [320, 640, 960, 1280, 1920].map(size => `${source}${size}.jpg ${size}w`)
  const name = nameOf(random.zipf(60_000))
  return `<figure><img src="${source}960.jpg" srcset="${sizes.join(', ')}" alt="${name}" width="960" height="640"><figcaption>A store in ${name}. Picture: ${nameOf(random.zipf(3000))}</figcaption></figure>`
}

function related(random: Random, site: string): string {
  return Array.from(
    { length: 5 },
    () => `<li><a href="${site}/related/${random.between(1, 1e6)}">${anyName(random, 0)}</a></li>`,
  ).join('')
}
