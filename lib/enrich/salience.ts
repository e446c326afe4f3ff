import type { CompanyMention } from '../model.ts'
import type { Company } from './data/companies.ts'
import type { ReadSentence } from './reading.ts'

/** Weights: a name in the title counts like four in the body; the first three paragraphs add once. */
const IN_TITLE = 4
const IN_LEDE = 2
const LEDE_PARAGRAPHS = 3
/** The story is about a company in its title, and about one with this score and this share of the highest. */
const ABOUT = 3
const OFTEN = 0.4

export type Salience = { about: CompanyMention[]; mentioned: CompanyMention[] }

/** Companies split into those the story is about and those it only mentions, highest score first. */
export function rankCompanies(title: ReadSentence[], body: ReadSentence[]): Salience {
  const entries = new Map<
    string,
    { company: Company; count: number; title: boolean; lede: boolean }
  >()
  for (const [isTitle, sentences] of [[true, title] as const, [false, body] as const]) {
    for (const { paragraph, mentions } of sentences) {
      for (const { company } of mentions) {
        const entry = entries.get(company.id) ?? { company, count: 0, title: false, lede: false }
        if (isTitle) entry.title = true
        else entry.count += 1
        if (!isTitle && paragraph < LEDE_PARAGRAPHS) entry.lede = true
        entries.set(company.id, entry)
      }
    }
  }
  const scored = [...entries.values()].map(entry => ({
    id: entry.company.id,
    name: entry.company.name,
    score: entry.count + (entry.title ? IN_TITLE : 0) + (entry.lede ? IN_LEDE : 0),
  }))
  const ranked = scored.toSorted((a, b) => b.score - a.score || compare(a.id, b.id))
  const least = Math.max(ABOUT, (ranked[0]?.score ?? 0) * OFTEN)
  const isAbout = ({ id, score }: CompanyMention): boolean =>
    score >= least || entries.get(id)?.title === true
  return { about: ranked.filter(isAbout), mentioned: ranked.filter(each => !isAbout(each)) }
}

/** Ids of the companies that sentences name. */
export function companiesIn(sentences: ReadSentence[]): ReadonlySet<string> {
  return new Set(sentences.flatMap(({ mentions }) => mentions.map(({ company }) => company.id)))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1
}
