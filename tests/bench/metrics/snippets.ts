import { f1 } from './statistics.ts'

/** How many must-have segments were found and missed, and how many must-not segments got in. */
export type SnippetCounts = { found: number; missed: number; wrong: number }

/** Looks for segments that must, and must not, be in a body. Source: adbar/trafilatura, eval_common.py. */
export function countSnippets(
  truth: { with: string[]; without: string[] },
  answer: string,
): SnippetCounts {
  const text = plain(answer)
  const found = truth.with.filter(segment => text.includes(plain(segment))).length
  const wrong = truth.without.filter(segment => text.includes(plain(segment))).length
  return { found, missed: truth.with.length - found, wrong }
}

/** F1 over the segments of all pages together. */
export function snippetsF1(pages: SnippetCounts[]): number {
  const sum = (key: keyof SnippetCounts): number => pages.reduce((all, page) => all + page[key], 0)
  const [found, missed, wrong] = [sum('found'), sum('missed'), sum('wrong')]
  if (found === 0) return 0
  return f1(found / (found + wrong), found / (found + missed))
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
