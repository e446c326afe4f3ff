import type { Least } from '../page-evidence/authors.ts'
import { bareName } from '../text/likeness.ts'
import { oneLine } from '../text/tidy.ts'
import { isAgency } from './agencies.ts'
import { cleanName, isDesk, isName, isNoise } from './name-shape.ts'

/** Whom a byline names: people in order, agencies, and desks, companies or sites (`Shelf Weekly Staff`). */
export type Byline = { people: string[]; agencies: string[]; desks: string[] }

const MOST = 12

/**
 * Reads a byline as sites write it: "By Jane Doe and JOHN ROE, Staff Writers | 3 min read" names Jane Doe and John Roe.
 * Roles, degrees, addresses, handles, dates and reading times are left out; of brackets only agencies are kept.
 * @param raw pieces of one byline, such as its text nodes; none holds half a name
 * @param own names of the site and its publisher, which are no people
 */
export function readByline(raw: string[], own: string[], least: Least): Byline {
  const byline: Byline = { people: [], agencies: [], desks: [] }
  const owners = own.map(bareName)
  for (const part of raw.flatMap(partsOf)) {
    if (AWAY.test(part)) break
    if (part.endsWith(':') || (byline.people.length > 0 && OTHERS.test(part))) continue
    const name = cleanName(part)
    const bare = bareName(name)
    if (!bare || isNoise(name)) continue
    if (owners.includes(bare)) add(byline.desks, name)
    else if (isAgency(name)) add(byline.agencies, name)
    else if (isDesk(name)) add(byline.desks, name)
    else if (isName(name, least)) add(byline.people, name)
  }
  const full = byline.people.filter(name => / |\p{Lo}/u.test(name))
  return full.length > 0 ? { ...byline, people: full } : byline
}

function partsOf(piece: string): string[] {
  const line = oneLine(piece, 400)
    .replace(ADDRESS, ' | ')
    .replace(/\[[^[\]]{0,80}\]/g, ' ')
    .replace(LAST_FIRST, '$2 $1')
    .replace(BRACKETS, (_all, inner: string) => (isAgency(inner.trim()) ? ` | ${inner} | ` : ' '))
  const isChinese = CHINESE.test(line)
  return (isChinese ? line.replace(CHINESE, '|').replace(BETWEEN_HAN, '|') : line).split(SEPARATORS)
}

function add(names: string[], name: string): void {
  const bare = bareName(name)
  if (names.length < MOST && !names.some(known => bareName(known) === bare)) names.push(name)
}

/** What follows is a section, a place or a day. */
const AWAY = /^(?:in|on|at|from|for|am|um|aus|für)(?:\s|$)/
/** Who helped: photographers, editors, checkers. */
const OTHERS =
  /^\P{L}*(?:photo|picture|image|illustrat|edit|review|fact|foto|bild|additional reporting)/iu
const ADDRESS = /\S*(?:https?:|www\.|[\w.]@\w)\S*|(?<!\S)@\S*/g
/** As catalogues write a name. */
const LAST_FIRST = /^\s*(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?)\s*$/u
/** Brackets within a name belong to it: "Paula (Polly) Marsh". */
const BRACKETS = /\(([^()]{0,80})\)(?! ?\p{Lu}\p{Ll})/gu
/** Chinese bylines part reporters by spaces; Japanese names have a space inside. */
const CHINESE = /(?:本报|本网)?(?:记者|通讯员)\s*[:：]?/g
const BETWEEN_HAN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu
const SEPARATORS =
  /\s*[,;|•·⋅∙、，；｜\n]\s*|\s+[/／]\s*|\/(?=(?:Reuters|AP|AFP|dpa|Associated|Agence|Bloomberg)\b)|\s+(?:[-–—+~]|-{2,})\s+|\s+(?:and|und|et|y|e|i|en|og|och|ja|и|та|και|ve|dan|with|mit|avec|con|com|met)\s+(?=\p{Lu})|\s+&\s+(?=\S+\s\p{Lu})/u
