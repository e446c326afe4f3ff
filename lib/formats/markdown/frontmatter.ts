import { Document, Scalar } from 'yaml'
import type { ScalarTag } from 'yaml'

import { companiesOf, dealsOf, type FactState } from '../../facts/index.ts'
import type { Clip } from '../../model.ts'
import { localDay } from '../../text/dates.ts'
import { quoteYaml } from '../../text/escape.ts'
import { toObsidianTag } from './obsidian-tag.ts'

/**
 * A clip's properties as YAML between two `---` lines, in the order and with the types of Obsidian's
 * own clipper: text and list items quoted, days bare, an empty value as a bare `key:`. After its seven
 * come flat ones of ours, left out when empty. Every text reads back exactly as it was.
 * Companies and deals stand here only once the person vouches for them. `created` is the day of clipping in UTC.
 */
export function toFrontmatter(clip: Clip): string {
  const deals = dealsOf(clip).filter(isVouchedFor)
  const properties = {
    title: textOf(clip.title),
    source: textOf(clip.url),
    author: listOf(clip.authors.map(toWikilink)),
    published: dayOf(clip.publishedOn ?? ''),
    created: dayOf(localDay(clip.clippedAt)),
    description: textOf(clip.description),
    tags: listOf(clip.tags.map(toObsidianTag)),
    ...withoutEmpty({
      site: textOf(clip.siteName),
      companies: listOf(
        companiesOf(clip)
          .filter(isVouchedFor)
          .map(({ name }) => name),
      ),
      deal_type: listOf(deals.map(({ type }) => type)),
      deal_parties: listOf(deals.flatMap(({ parties }) => parties.map(({ name }) => name))),
      clip_id: textOf(clip.id),
      content_hash: textOf(clip.contentHash),
    }),
  }
  const document = new Document(properties, { customTags: tags => [markedText, ...tags] })
  return `---\n${document.toString({ lineWidth: 0, nullStr: '' })}---\n`
}

/** Writes a text by the style it was marked with, where YAML's own tag would choose by what it looks like. */
const markedText: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: value => typeof value === 'string',
  resolve: text => text,
  stringify: ({ type, value }) =>
    type === Scalar.QUOTE_DOUBLE ? quoteYaml(String(value)) : String(value),
}

function textOf(text: string): Scalar<string> | null {
  if (text === '') return null
  const scalar = new Scalar(text)
  scalar.type = Scalar.QUOTE_DOUBLE
  return scalar
}

function listOf(items: string[]): Scalar<string>[] | null {
  const found = [...new Set(items)].map(textOf).filter(item => item !== null)
  return found.length > 0 ? found : null
}

function dayOf(text: string): Scalar<string> | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Scalar(text) : null
}

/** `[[Name]]`; the characters that would end or split a wikilink become spaces. */
function toWikilink(name: string): string {
  const target = name.replaceAll(/[[\]|#^\s]+/g, ' ').trim()
  return target && `[[${target}]]`
}

function isVouchedFor({ state }: { state: FactState }): boolean {
  return state !== 'suggested'
}

function withoutEmpty<T>(properties: Record<string, T | null>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, T] => entry[1] !== null),
  )
}
