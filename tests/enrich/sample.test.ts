import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { read, summary } from './read.ts'

const PAGE = readFileSync(new URL('../sample/story.html', import.meta.url), 'utf8')
const TITLE = /<h1>(.*)<\/h1>/.exec(PAGE)?.[1] ?? ''
const [, STORY = ''] = PAGE.split('<div class="news-content">')
const TEXT = [...(STORY.split('</div>')[0] ?? '').matchAll(/<(?:p|h2)>(.*)<\/(?:p|h2)>/g)]
  .map(([, line]) => line)
  .join('\n')

describe('the sample story', () => {
  const facts = read(TEXT, TITLE)
  const deals = facts.deals.filter(({ type }) => type !== 'competition')

  test('leads with the deal of its title, proved by the sentence that tells it', () => {
    expect(deals[0]).toMatchObject({
      type: 'partnership',
      via: 'Tmall Global',
      market: 'China',
      status: 'announced',
      trigger: 'sell',
    })
    expect(deals[0]?.evidence.text).toMatch(/^Under a partnership announced.*Alibaba Group\.$/)
  })

  test('has all its deals and no other', () => {
    expect(deals.map(summary)).toEqual([
      'partnership: Kroger × Alibaba',
      'supply: Kroger × Ocado',
      'investment: Walmart × JD.com',
      'investment: Walmart × JD.com × Dada-JD Daojia',
      'marketplace: Walmart × JD.com',
      'acquisition: Amazon × Whole Foods',
    ])
  })

  test('has the terms of each deal', () => {
    const terms = deals.map(deal => [
      deal.status,
      deal.exclusive,
      deal.amount?.text ?? null,
      deal.stakePercent,
    ])
    expect(terms).toEqual([
      ['announced', false, null, null],
      ['announced', true, null, null],
      ['completed', false, null, 12],
      ['announced', false, 'US$500 million', null],
      ['announced', false, null, null],
      ['completed', false, null, null],
    ])
  })

  test('suggests the tags of its headline deal first', () => {
    expect(facts.tags.map(({ tag }) => tag)).toEqual([
      'Kroger',
      'Alibaba',
      'Ocado',
      'Tmall',
      'partnership',
      'marketplace launch',
      'China',
      'cross-border e-commerce',
    ])
    expect(facts.tags.map(({ tag }) => tag)).not.toContain('US')
  })
})
