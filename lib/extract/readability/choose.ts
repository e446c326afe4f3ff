import { judgeOnce } from '../names-of.ts'
import { lengthOf } from './measure.ts'
import type { Part } from './part.ts'
import { elementsIn, linkDensity, newPart, textOf } from './part.ts'

const MOST_CANDIDATES = 5
const SHORTEST = 25
const LEVELS = 5

type Choice = {
  weighsNames: boolean
  /** Whether the whole page can be the best part of it. */
  mayBeAll: boolean
}

/** Chooses the part of a page that is the story, with those beside it that belong to it. */
export function chooseStory(body: Part, scored: Part[], { weighsNames, mayBeAll }: Choice): Part[] {
  const begin = (part: Part): number => {
    part.score ??= (BASE_SCORES.get(part.tag) ?? 0) + (weighsNames ? weightOf(part) : 0)
    return part.score
  }
  const all = scoreAll(scored, begin)
  const candidates = bestOf(mayBeAll ? all : all.filter(part => part !== body))
  const [best] = candidates
  if (!best || best.tag === 'body') {
    const whole = newPart('div')
    whole.children = body.children
    return [whole]
  }
  const story = widened(best, candidates, begin)
  return withSiblings(story, begin(story))
}

/** Adds the score of each text to what is around it, less with each level; gives all that have a score. */
function scoreAll(scored: Part[], begin: (part: Part) => number): Part[] {
  const candidates: Part[] = []
  for (const part of scored) {
    const length = lengthOf(part.measure)
    if (length < SHORTEST) continue
    const score = 2 + part.measure.commas + Math.min(Math.floor(length / 100), 3)
    let above = part.parent
    for (let level = 0; above && level < LEVELS; level += 1, above = above.parent) {
      if (above.score === null) candidates.push(above)
      above.score = begin(above) + score / (level < 2 ? level + 1 : level * 3)
    }
  }
  return candidates
}

/** The best, less for links; of equals the first. */
function bestOf(candidates: Part[]): Part[] {
  for (const part of candidates) part.score = scoreOf(part) * (1 - linkDensity(part))
  return candidates.toSorted((a, b) => scoreOf(b) - scoreOf(a)).slice(0, MOST_CANDIDATES)
}

/** What is around the best part, where that has other good ones in it or a better score, or nothing else. */
function widened(best: Part, candidates: Part[], begin: (part: Part) => number): Part {
  const rivals = candidates.slice(1).filter(part => scoreOf(part) / scoreOf(best) >= 0.75)
  let story = best
  if (rivals.length >= 3) {
    for (const above of partsAround(best)) {
      if (rivals.filter(rival => isIn(rival, above)).length < 3) continue
      story = above
      break
    }
  }
  let last = begin(story)
  const least = last / 3
  for (const above of partsAround(story)) {
    if (above.score === null) continue
    if (above.score < least) break
    if (above.score > last) {
      story = above
      break
    }
    last = above.score
  }
  for (const above of partsAround(story)) {
    if (elementsIn(above).length !== 1) break
    story = above
  }
  return story
}

function withSiblings(story: Part, score: number): Part[] {
  const least = Math.max(10, score * 0.2)
  return elementsIn(story.parent ?? newPart('div')).filter(part => {
    if (part === story) return true
    const isLike = part.className !== '' && part.className === story.className
    if (part.score !== null && part.score + (isLike ? score * 0.2 : 0) >= least) return true
    if (part.tag !== 'p') return false
    const length = lengthOf(part.measure)
    const density = linkDensity(part)
    return length > 80
      ? density < 0.25
      : length < 80 && length > 0 && density === 0 && /\.(?: |\s{2}|$)/.test(textOf(part).trim())
  })
}

/** From the inside out, below the body. */
function* partsAround(part: Part): Generator<Part> {
  for (let above = part.parent; above && above.tag !== 'body'; above = above.parent) yield above
}

function isIn(part: Part, around: Part): boolean {
  for (let above = part.parent; above; above = above.parent) if (above === around) return true
  return false
}

function scoreOf({ score }: Part): number {
  return score ?? 0
}

function weightOf({ className, id }: Part): number {
  return weightOfName(className) + weightOfName(id)
}

const POSITIVE =
  /article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story/i
const NEGATIVE =
  /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i

/** 25 for a name of stories, -25 for one of furniture. */
export const weightOfName = judgeOnce(
  0,
  name => (POSITIVE.test(name) ? 25 : 0) - (NEGATIVE.test(name) ? 25 : 0),
)

const BASE_SCORES = new Map(
  Object.entries({
    '5': 'div',
    '3': 'pre td blockquote',
    '-3': 'address ol ul dl dd dt li form',
    '-5': 'h1 h2 h3 h4 h5 h6 th',
  }).flatMap(([score, tags]) => tags.split(' ').map(tag => [tag, Number(score)] as const)),
)
