import type { GoldItem } from '../recognise/gold.ts'
import {
  asWire,
  cutShort,
  inHouseStyle,
  inLongParagraphs,
  withFurniture,
  withOwnLede,
  type Edit,
} from './edits.ts'
import { toItem, type Item } from './item.ts'
import { newRandom, type Random } from './random.ts'

type Base = { id: string; title: string; paragraphs: string[] }

/** Of each whole story: copies as wires, trade papers and portals make them, and what only looks like one. */
export function makeCopies(stories: GoldItem[], seed: number): Item[] {
  const random = newRandom(seed)
  const bases = stories.map(({ id, title, text }) => ({
    id,
    title,
    paragraphs: text.split('\n\n'),
  }))
  return bases.flatMap((base, at) => [
    ...copiesOf(base, random),
    ...(at % 4 === 0 ? [roundUp(bases.slice(at, at + 5), random)] : []),
    ...nextReport(base, random),
    followUp(base, bases[(at + 7) % bases.length] ?? base),
  ])
}

const DESKS: Edit[][] = [
  [asWire],
  [cutShort, withFurniture],
  [inHouseStyle, withFurniture],
  [withOwnLede, inLongParagraphs],
  [asWire, inHouseStyle, cutShort],
]

function copiesOf({ id, title, paragraphs }: Base, random: Random): Item[] {
  return [[], ...DESKS].map((edits, desk) =>
    make({
      id: `${id}-desk-${desk}`,
      story: id,
      title: desk < 2 ? title : `${random.pick(HEADS)}: ${title.split(' ').slice(2, 7).join(' ')}`,
      day: `2025-11-0${1 + (desk % 4)}`,
      paragraphs: edits.reduce((text, edit) => edit(text, random), paragraphs),
    }),
  )
}

/** The week's stories in their first paragraphs. */
function roundUp(bases: Base[], random: Random): Item {
  return make({
    id: `${bases[0]?.id}-round-up`,
    story: `round-up of ${bases[0]?.id}`,
    title: `${random.pick(HEADS)}: the week in brief`,
    day: '2025-11-07',
    paragraphs: bases.flatMap(({ title, paragraphs }) => [title, ...paragraphs.slice(0, 2)]),
  })
}

/** Next week's report in the sentences of this one: other figures, other days. Stories with few figures have none. */
function nextReport({ id, title, paragraphs }: Base, random: Random): Item[] {
  const figures = paragraphs.join(' ').match(/\d+/g) ?? []
  if (figures.length < 15) return []
  const text = paragraphs.map(each =>
    each.replace(/\d+/g, number => String(Number(number) + 1 + Math.floor(random.next() * 40))),
  )
  return [
    make({ id: `${id}-next`, story: `next of ${id}`, title, day: '2025-11-10', paragraphs: text }),
  ]
}

/** Another story that ends with the background of this one. */
function followUp({ id, paragraphs }: Base, other: Base): Item {
  return make({
    id: `${id}-follow-up`,
    story: `follow-up of ${id}`,
    title: other.title,
    day: '2025-11-12',
    paragraphs: [...other.paragraphs.slice(2, 5).map(reworded), ...paragraphs.slice(-2)],
  })
}

/** Words in another order, so that nothing of it is anybody's copy. */
function reworded(paragraph: string): string {
  return paragraph.split(' ').toReversed().join(' ')
}

function make(given: {
  id: string
  story: string
  title: string
  day: string
  paragraphs: string[]
}) {
  return toItem({ ...given, set: 'generated', text: given.paragraphs.join('\n\n') })
}

const HEADS = ['Retail news', 'Briefing', 'Shop talk', 'The counter']
