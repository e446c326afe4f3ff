import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

import { dealId } from '../../../lib/facts/index.ts'
import { toFrontmatter } from '../../../lib/formats/markdown/frontmatter.ts'
import { toObsidianTag } from '../../../lib/formats/markdown/obsidian-tag.ts'
import { anyClip, anyText } from '../../arbitraries.ts'
import { partyOf, sampleDeal } from '../../facts/sample-deal.ts'
import { sampleClip } from '../sample-clip.ts'

function propertiesOf(frontmatter: string): Record<string, unknown> {
  const [, yaml = ''] = /^---\n([^]*)---\n$/.exec(frontmatter) ?? []
  return parse(yaml)
}

test('toFrontmatter writes the seven properties of the Obsidian clipper first, in its order and with its types', () => {
  const company = { id: 'kroger', name: 'Kroger', score: 1 }
  const facts = { v: 1, about: [company], mentioned: [], deals: [], tags: [] }
  const judged = { companies: [{ ...company, is: 'accepted' as const }], deals: [], copies: [] }
  expect(toFrontmatter(sampleClip({ title: 'A "big" \\ step', facts, judged }))).toBe(`---
title: "A \\"big\\" \\\\ step"
source: "https://news.example/retail/kroger-tmall"
author:
  - "[[Ada Field]]"
published: 2018-10-02
created: 2018-10-05
description: "The grocer sells its own brand to shoppers in China."
tags:
  - "private-label"
  - "y2018"
site: "Shelf Daily"
companies:
  - "Kroger"
clip_id: "01-sample"
content_hash: "abc123"
---
`)
})

test('toFrontmatter keeps the keys of empty properties bare and leaves out empty ones of its own', () => {
  const empty = {
    title: '',
    description: '',
    authors: [],
    tags: [],
    siteName: '',
    contentHash: '',
  }
  expect(toFrontmatter(sampleClip({ ...empty, publishedOn: null }))).toBe(`---
title:
source: "https://news.example/retail/kroger-tmall"
author:
published:
created: 2018-10-05
description:
tags:
clip_id: "01-sample"
---
`)
})

test('toFrontmatter lists the companies that the person tagged or confirmed, and no other', () => {
  const about = ['Kroger', 'Alibaba', 'Tmall Global'].map(name => ({ id: name, name, score: 1 }))
  const facts = { v: 1, about, mentioned: about, deals: [], tags: [] }
  const clip = sampleClip({ facts, tags: ['alibaba', 'grocery'] })
  expect(propertiesOf(toFrontmatter(clip)).companies).toEqual(['Alibaba'])
})

test('toFrontmatter writes a deal and its parties once the person vouches for it', () => {
  const deal = sampleDeal({ type: 'joint-venture', parties: [partyOf('Kroger'), partyOf('Ocado')] })
  const facts = { v: 1, about: [], mentioned: [], deals: [deal], tags: [] }
  expect(propertiesOf(toFrontmatter(sampleClip({ facts })))).not.toHaveProperty('deal_type')
  const judged = {
    companies: [],
    copies: [],
    deals: [{ of: dealId(deal), is: 'accepted' as const, deal }],
  }
  expect(propertiesOf(toFrontmatter(sampleClip({ facts, judged })))).toMatchObject({
    companies: ['Kroger', 'Ocado'],
    deal_type: ['joint-venture'],
    deal_parties: ['Kroger', 'Ocado'],
  })
})

test('toFrontmatter keeps an author with brackets or a bar inside one wikilink', () => {
  const authors = ['A]] [[B|C#d', '[[]]']
  expect(propertiesOf(toFrontmatter(sampleClip({ authors }))).author).toEqual(['[[A B C d]]'])
})

test('toFrontmatter contains no Templater command, whatever the title', () => {
  const title = '<%* app.quit() %> <<%%>'
  const frontmatter = toFrontmatter(sampleClip({ title }))
  expect(frontmatter).not.toContain('<%')
  expect(propertiesOf(frontmatter).title).toBe(title)
})

test('toFrontmatter reads back every text as it was, on one line each, with no other key', () => {
  fc.assert(
    fc.property(anyClip(), fc.string({ unit: 'binary' }), (clip, title) => {
      const frontmatter = toFrontmatter({ ...clip, title })
      const properties = propertiesOf(frontmatter)
      expect(properties.title).toBe(title === '' ? null : title)
      expect(properties.source).toBe(clip.url)
      expect(properties.description).toBe(clip.description === '' ? null : clip.description)
      expect(properties.site).toBe(clip.siteName === '' ? undefined : clip.siteName)
      expect(properties.published).toBe(clip.publishedOn)
      expect(properties.clip_id).toBe(clip.id)
      expect(Object.keys(properties).slice(0, 7)).toEqual(SEVEN)
      for (const line of frontmatter.split('\n'))
        expect(line).toMatch(/^(?:---|[a-z_]+:.*| {2}- ".*"|)$/)
    }),
  )
})

test.for([
  ['Private label', 'private-label'],
  ['2018', 'y2018'],
  ['2018/10', '2018/10'],
  ['M&A', 'm-a'],
  ['retail/China ', 'retail/china'],
  ['#tag', 'tag'],
  ['Müller & Söhne', 'müller-söhne'],
  ['阿里巴巴', '阿里巴巴'],
  ['e\u0301clair', 'éclair'],
  ['/ - /', ''],
  ['', ''],
] as const)('toObsidianTag turns %j into %j', ([name, tag]) => {
  expect(toObsidianTag(name)).toBe(tag)
})

test('toObsidianTag gives a tag that Obsidian takes, or none, and gives a tag back unchanged', () => {
  fc.assert(
    fc.property(anyText(), name => {
      const tag = toObsidianTag(name)
      expect(tag).toMatch(/^[\p{L}\p{M}\p{N}_/-]*$/u)
      expect(tag).not.toMatch(/^\p{N}+$/u)
      expect(toObsidianTag(tag)).toBe(tag)
    }),
  )
})

const SEVEN = ['title', 'source', 'author', 'published', 'created', 'description', 'tags']
