import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { enrich } from '../../../lib/enrich/index.ts'
import type { Deal, Facts } from '../../../lib/model.ts'
import { companyKey } from './same-company.ts'

/** The careful reading of one story, as stored beside it. */
type Gold = {
  title: string
  companies: { name: string; aliases_in_text: string[] }[]
  deals: {
    id: string
    type: string
    a: string | string[]
    b: string
    amount: { value: number; currency: string } | null
    stake?: string
  }[]
  competition: string[][]
  suggested_tags: string[]
}

const MOST_TELLING = 8

/** One sentence for each fact of the model story that was missed, and for each deal that it does not tell; null without it. */
export function missedInModelStory(folder: string): string[] | null {
  const [story, gold] = ['seed-story.txt', 'seed-gold.json'].map(file => join(folder, file))
  if (!story || !gold || !existsSync(story) || !existsSync(gold)) return null
  const wanted: Gold = JSON.parse(readFileSync(gold, 'utf8'))
  const facts = readStory(wanted.title, readFileSync(story, 'utf8'))
  return [
    ...missedCompanies(wanted, facts),
    ...judgeDeals(wanted, facts),
    ...missedTags(wanted, facts),
  ]
}

/** The page's frame stands before the body, which starts with the first long paragraph. */
function readStory(title: string, page: string): Facts {
  const paragraphs = page.split(/\n+/)
  const start = paragraphs.findIndex(paragraph => paragraph.length > 150)
  const text = paragraphs.slice(start).join('\n\n')
  return enrich({ title, text, lang: 'en', publishedOn: '2018-10-02', knownTags: [] })
}

function missedCompanies({ companies }: Gold, { about, mentioned }: Facts): string[] {
  const found = new Set([...about, ...mentioned].map(({ name }) => companyKey(name)))
  return companies
    .filter(
      ({ name, aliases_in_text: forms }) =>
        ![name, ...forms].some(form => found.has(companyKey(form))),
    )
    .map(({ name }) => `the company ${name} is missed`)
}

function judgeDeals({ deals, competition }: Gold, facts: Facts): string[] {
  const found = facts.deals.filter(({ type }) => type !== 'competition')
  const rivals = facts.deals.filter(({ type }) => type === 'competition')
  const wanted = deals.flatMap(deal =>
    [deal.a].flat().map(a => ({ ...deal, parties: [a, deal.b] })),
  )
  const missed = wanted.flatMap(({ id, type, parties, amount, stake }) => {
    const match = found.find(deal => deal.type === type && joins(deal, parties))
    if (!match) return [`the ${type} ${id} of ${parties.join(' and ')} is missed`]
    const isAmount = (match.amount?.value ?? null) === (amount?.value ?? null)
    const isStake = stake === undefined || match.stakePercent === Number.parseFloat(stake)
    return isAmount && isStake ? [] : [`amount or stake of ${id} is wrong`]
  })
  const wrong = found.filter(deal => !wanted.some(({ parties }) => joins(deal, parties)))
  return [
    ...missed,
    ...wrong.map(
      ({ type, parties }) => `a wrong ${type} of ${parties.map(({ name }) => name).join(' and ')}`,
    ),
    ...competition
      .filter(pair => !rivals.some(deal => joins(deal, pair)))
      .map(pair => `the rivalry of ${pair.join(' and ')} is missed`),
  ]
}

function joins({ parties }: Deal, names: string[]): boolean {
  const keys = new Set(parties.map(({ name }) => companyKey(name)))
  return names.every(name => keys.has(companyKey(name)))
}

function missedTags({ suggested_tags: tags }: Gold, facts: Facts): string[] {
  const given = new Set(facts.tags.map(({ tag }) => companyKey(tag)))
  const missed = tags.slice(0, MOST_TELLING).filter(tag => !given.has(companyKey(tag)))
  return missed.map(tag => `the tag ${tag} is missed`)
}
