import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { CorpusPage } from '../corpus.ts'
import { qualityOf } from '../metrics/body.ts'
import type { Answer } from './answer.ts'
import type { PageScore } from './score.ts'

/** A page with what was answered and how that was scored. */
export type Judged = { page: CorpusPage; answer: Answer; score: PageScore }

const MOST = 30

/** How bad a page is by one measure, 0 (right) to 1; null where it is not measured. */
const MEASURES: Record<string, (score: PageScore) => number | null> = {
  body: ({ body }) => body && 1 - qualityOf(body).f1,
  snippets: ({ snippets }) =>
    snippets && (snippets.missed + snippets.wrong) / (snippets.found + snippets.missed || 1),
  title: ({ title }) => title && { exact: 0, near: 0.5, other: 0.8, missing: 1 }[title],
  day: ({ day }) => day && { exact: 0, missing: 0.5, 'off-by-one': 0.8, wrong: 1 }[day],
  authors: ({ authors }) => authors && 1 - authors.f1 + (authors.isJunk ? 1 : 0),
  site: ({ site }) => (site === null ? null : Number(!site)),
  lang: ({ lang }) => (lang === null ? null : Number(!lang)),
  image: ({ image }) => (image === null ? null : Number(!image)),
  ms: ({ ms }) => ms,
}

/** Writes a file for each measure with the worst pages: what was wanted, what came, and a diff of the bodies. */
export function writeWorst(folder: string, judged: Judged[], most = MOST): void {
  mkdirSync(folder, { recursive: true })
  for (const [measure, badness] of Object.entries(MEASURES)) {
    const worst = judged
      .map(each => ({ each, bad: badness(each.score) ?? 0 }))
      .filter(({ bad }) => bad > 0)
      .toSorted((a, b) => b.bad - a.bad)
      .slice(0, most)
    const text = worst.map(({ each, bad }) => describe(measure, each, bad)).join('\n\n')
    writeFileSync(join(folder, `${measure}.txt`), `${text}\n`)
  }
}

function describe(measure: string, { page, answer }: Judged, bad: number): string {
  const head = `## ${page.id}  ${bad.toFixed(2)}\n${page.url}\n${page.file}`
  if (measure === 'body') return `${head}\n${lineDiff(page.truth.text ?? '', answer.text)}`
  if (measure === 'snippets') return `${head}\n${snippetDiff(page, answer.text)}`
  const [wanted, got] = VALUES[measure]?.(page, answer) ?? ['', String(bad)]
  return `${head}\n- ${wanted}\n+ ${got}${answer.error && `\n! ${answer.error}`}`
}

const VALUES: Record<string, (page: CorpusPage, answer: Answer) => [string, string]> = {
  title: ({ truth }, answer) => [truth.title ?? '', answer.title],
  day: ({ truth }, answer) => [truth.published ?? '', answer.published],
  authors: ({ truth }, answer) => [truth.authors?.join('; ') ?? '', answer.authors.join('; ')],
  site: ({ truth }, answer) => [truth.site ?? '', answer.site],
  lang: ({ truth }, answer) => [truth.lang ?? '', answer.lang],
  image: ({ truth }, answer) => [truth.images?.join(' ') ?? '', answer.image],
}

/** The lines that only one of the texts has, in the order of that text. */
function lineDiff(truth: string, answer: string): string {
  const [wanted, got] = [linesOf(truth), linesOf(answer)]
  const [plainWanted, plainGot] = [wanted.join(' '), got.join(' ')]
  const missed = wanted.filter(line => !plainGot.includes(line)).map(line => `- ${line}`)
  const extra = got.filter(line => !plainWanted.includes(line)).map(line => `+ ${line}`)
  return [...missed, ...extra].join('\n')
}

function snippetDiff({ truth }: CorpusPage, text: string): string {
  const plain = linesOf(text).join(' ')
  const missed = truth.with?.filter(segment => !plain.includes(segment)) ?? []
  const wrong = truth.without?.filter(segment => plain.includes(segment)) ?? []
  return [...missed.map(segment => `- ${segment}`), ...wrong.map(segment => `+ ${segment}`)].join(
    '\n',
  )
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '')
}
