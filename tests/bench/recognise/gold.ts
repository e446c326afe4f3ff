import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A company as labelled: its name, the forms it takes in the text, whether the text is about it (null: not labelled). */
export type GoldCompany = { name: string; forms: string[]; about: boolean | null }

/** A deal as labelled. Empty `statuses` and fewer than two `parties` are not labelled. */
export type GoldDeal = {
  types: string[]
  parties: string[]
  statuses: string[]
  amount: { value: number; currency: string } | null
  stake: number | null
}

/** What a set labels; a measure is only taken where its labels are there. */
export type Labels = { companies: boolean; deals: boolean; pairs: boolean; whole: boolean }

/** A text with its labels. `ambiguous` texts are left out, as their labellers could not decide. */
export type GoldItem = {
  id: string
  title: string
  text: string
  companies: GoldCompany[]
  deals: GoldDeal[]
  tagsExpected: string[]
  tagsWrong: string[]
  labels: Labels
}

/** `name` is that of its file. */
export type GoldSet = { name: string; items: GoldItem[] }

/** A line of a `.jsonl` set. */
type Line = {
  id: string
  text: string
  level: 'headline' | 'sentence' | 'document'
  companies: string[]
  relations: { type: string; a?: string; b?: string; status?: string; b_type?: string }[]
  mentions?: string[]
  events?: string[] | Record<string, number>
  ambiguous?: boolean
}

/** A whole story with its labels, in `stories.json` or a file of its own. */
export type GoldStory = {
  id: string
  lang: string
  title: string
  text: string
  companies: GoldCompany[]
  deals: {
    type: string
    alt_types?: string[]
    parties: string[]
    status: string
    alt_status?: string[]
    amount: { value: number; currency: string } | null
    stake: number | null
  }[]
  tags_expected: string[]
  tags_wrong: string[]
}

/** The labelled sets of a folder: each `*.jsonl` whose lines have relations, and `stories.json`. */
export function readSets(folder: string): GoldSet[] {
  if (!existsSync(folder)) {
    throw new Error(`There is no folder ${folder}: give one with labelled sets by --data.`)
  }
  const files = readdirSync(folder).filter(file => file.endsWith('.jsonl'))
  const sets = files.toSorted().map(file => ({
    name: file,
    items: readLines(join(folder, file)),
  }))
  const stories = join(folder, 'stories.json')
  if (existsSync(stories)) {
    const told: GoldStory[] = JSON.parse(readFileSync(stories, 'utf8'))
    sets.push({ name: 'stories.json', items: told.map(fromStory) })
  }
  return sets.filter(({ items }) => items.length > 0)
}

/** The stories of a folder that holds one a file. */
export function readStoryFiles(folder: string): GoldSet {
  const files = existsSync(folder) ? readdirSync(folder).filter(file => file.endsWith('.json')) : []
  const items = files.toSorted().map(file => {
    const story: GoldStory = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    return fromStory(story)
  })
  return { name: 'own stories', items }
}

function readLines(path: string): GoldItem[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
  const labelled = lines
    .map((line): Line => JSON.parse(line))
    .filter(line => Array.isArray(line.relations) && line.ambiguous !== true)
  const hasDeals = labelled.some(({ relations }) => relations.length > 0)
  return labelled.map(line => fromLine(line, hasDeals))
}

function fromLine(line: Line, hasDeals: boolean): GoldItem {
  const cut = line.level === 'document' ? line.text.indexOf('\n') : -1
  const isHeadline = line.level === 'headline'
  const deals = dealsOf(line)
  return {
    id: line.id,
    title: isHeadline ? line.text : line.text.slice(0, Math.max(0, cut)),
    text: isHeadline ? '' : line.text.slice(cut + 1),
    companies: line.companies.map(name => ({ name, forms: [name], about: null })),
    deals,
    tagsExpected: [],
    tagsWrong: [],
    labels: {
      companies: line.companies.length > 0 && line.mentions === undefined,
      deals: hasDeals,
      pairs: isHeadline,
      whole: false,
    },
  }
}

/** Sets that label events of a sentence, not relations between companies, still say whether there is a deal. */
function dealsOf({ relations }: Line): GoldDeal[] {
  return relations
    .filter(({ type, b_type: kind }) => DEALS.has(type) && kind !== 'Product')
    .map(({ type, a, b, status }) => ({
      types: [DEALS.get(type) ?? type],
      parties: [a ?? '', b ?? ''].filter(party => party !== ''),
      statuses: status ? [status] : [],
      amount: null,
      stake: null,
    }))
}

/** Which labels of the sets are deals between companies, by our names; the others are facts about one. */
const DEALS = new Map([
  ['partnership', 'partnership'],
  ['supply', 'supply'],
  ['joint-venture', 'joint-venture'],
  ['marketplace', 'marketplace'],
  ['acquisition', 'acquisition'],
  ['divestiture', 'divestiture'],
  ['investment', 'investment'],
  ['deal', 'partnership'],
])

function fromStory(story: GoldStory): GoldItem {
  return {
    ...story,
    deals: story.deals
      .filter(({ type }) => type !== 'competition')
      .map(deal => ({
        types: [deal.type, ...(deal.alt_types ?? [])],
        parties: deal.parties,
        statuses: [deal.status, ...(deal.alt_status ?? [])],
        amount: deal.amount,
        stake: deal.stake,
      })),
    tagsExpected: story.tags_expected,
    tagsWrong: story.tags_wrong,
    labels: { companies: true, deals: true, pairs: true, whole: true },
  }
}
