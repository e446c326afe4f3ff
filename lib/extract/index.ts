import { linkArticle } from '../link-article.ts'
import type { Article, PageRefusal } from '../model.ts'
import type { PageArticle } from '../page-evidence.ts'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import { oneLine } from '../text/tidy.ts'
import { findCanonical } from './canonical.ts'
import { collectSite } from './collect-site.ts'
import { copyPage } from './copy-page.ts'
import { dropHeadOfOthers } from './head-of-others.ts'
import { statedLangs } from './lang.ts'
import { findLeadImage } from './lead-image.ts'
import type { Metadata } from './metadata.ts'
import { readMetadata } from './metadata.ts'
import { obeyRule } from './obey-rule.ts'
import { originsOf } from './origins.ts'
import { earlySigns, signsOf } from './page-signs.ts'
import { readingOf } from './refusal.ts'
import type { KeptStory } from './several-articles.ts'
import { heightsInView, keepOneArticle } from './several-articles.ts'
import { picturesBelow } from './shown-pictures.ts'
import { ruleFor } from './site-rules.ts'
import type { Story } from './story.ts'
import { takePlainText, takeSelection, takeStory, takeWholePage } from './story.ts'

/** What to take from a page: its story, all of it, or what the person selected (`selectionHtml`). */
export type PageRequest = {
  url: string
  kind: 'article' | 'page' | 'selection'
  selectionHtml?: string
}

/**
 * Reads the page in front of the person: its story, metadata and what may be wrong with them. Works on an inert copy;
 * the live page is only looked at. Never throws, and takes time in proportion to the size of the page: a page that
 * is too deep, too large or too odd gives what can be had of it, with a warning.
 */
export function readPage(
  document: Document,
  request: PageRequest,
): Result<PageArticle, PageRefusal> {
  const reading = readingOf(document)
  if (reading !== 'html' && reading !== 'plain-text') return fail(reading)
  try {
    return ok(reading === 'html' ? readHtml(document, request) : readPlainText(document, request))
  } catch {
    // A page that breaks every rule still leaves its title and address in the library.
    return ok({ ...bareArticle(document, request), warnings: ['no-article'], evidence: null })
  }
}

function readHtml(live: Document, request: PageRequest): PageArticle {
  const copy = copyPage(live)
  const kept = keepInView(live, copy.document, request.url)
  const meta = readMetadata(copy.document, request.url)
  const early = earlySigns(meta.facts)
  const site = collectSite(meta.facts)
  const pictures = picturesBelow(meta.headLines[0], meta.facts.base, meta.survey.isAround)
  const rule = request.kind === 'article' ? ruleFor(request.url) : null
  if (rule) obeyRule(copy.document, rule)
  // A whole page keeps the neighbours of the story that its metadata are of.
  const source = kept && request.kind === 'page' ? copyPage(live) : copy
  const story = takeKind(request, source, meta)
  const image = findLeadImage(meta.facts, story.html, pictures)
  const { found, words } = story
  const hadSeveral = kept !== null && request.kind === 'article'
  const signs = signsOf(early, { found, words, isCut: story.isCut || copy.cut, hadSeveral }, live)
  const {
    facts,
    dates,
    authorship: authors,
    names: _names,
    headLines: _headLines,
    survey: _survey,
    ...fields
  } = meta
  return {
    ...fields,
    kind: request.kind,
    url: request.url,
    authors: [],
    agencies: [],
    lang: null,
    publishedOn: null,
    publishedAt: null,
    modifiedAt: null,
    imageUrl: image?.value ?? null,
    html: story.html,
    text: story.text,
    words,
    warnings: [],
    origins: { ...meta.origins, ...originsOf({ imageUrl: image }) },
    evidence: { langs: statedLangs(facts), dates, authors, signs, site },
  }
}

/** Of several stories, the one that the person sees; what the head of the page says of another one goes, too. */
function keepInView(live: Document, copy: Document, url: string): KeptStory | null {
  const kept = keepOneArticle(copy, {
    addresses: () => [url, findCanonical(copy, url).value],
    heights: mark => heightsInView(live, mark),
  })
  if (kept) dropHeadOfOthers(copy, kept, url)
  return kept
}

function takeKind(request: PageRequest, copy: ReturnType<typeof copyPage>, meta: Metadata): Story {
  const selection = request.selectionHtml ?? ''
  if (request.kind === 'page') return takeWholePage(copy, meta.facts.base)
  if (request.kind === 'article') return takeStory(copy, meta, selection)
  const selected = takeSelection(selection, meta.facts.base)
  return selected.words > 0 || selected.html !== '' ? selected : takeStory(copy, meta, '')
}

function readPlainText(live: Document, request: PageRequest): PageArticle {
  const selection = request.kind === 'selection' ? (request.selectionHtml ?? '') : ''
  const story = selection
    ? takeSelection(selection, request.url)
    : takePlainText(live.documentElement.textContent ?? '')
  const firstLine = story.text.split('\n', 1)[0] ?? ''
  return {
    ...bareArticle(live, request),
    title: oneLine(firstLine, 120) || request.url,
    html: story.html,
    text: story.text,
    words: story.words,
    warnings: story.isCut ? ['cut-by-size'] : [],
    evidence: null,
  }
}

function bareArticle(live: Document, request: PageRequest): Article {
  const title = live.querySelector('title')?.textContent ?? ''
  return { ...linkArticle({ url: request.url, title }), kind: request.kind }
}
