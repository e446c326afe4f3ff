import { lineOf } from '../lib/library/correct.ts'
import type { Correction } from '../lib/library/types.ts'
import type { Article } from '../lib/model.ts'
import { formatDay } from '../lib/text/dates.ts'
import { findDay } from '../lib/text/day.ts'
import { findLanguage, languageName } from '../lib/text/language.ts'
import { absoluteWebUrl } from '../lib/text/url.ts'

/** The metadata that a person sees and may set. */
export type EditableField = keyof Correction
export type Meta = Pick<Article, EditableField | 'origins' | 'warnings'>

/** What a person wrote, as a correction or as the reason why it is none. */
type Parsed = { asked: Correction } | { problem: string }

type FieldKind = {
  label: string
  /** How a sentence names it: "2 sources disagree on the day". */
  noun: string
  hint: string
  /** A stored value, or one that the page gives too, as people write it. */
  show: (value: string) => string
  parse: (text: string) => Parsed
}

/** The value of a field as people write it; '' where there is none. */
export function shown(meta: Meta, field: EditableField): string {
  const line = lineOf(meta[field])
  return line && META_FIELDS[field].show(line)
}

/** How each field is named, shown and read back. */
export const META_FIELDS: Record<EditableField, FieldKind> = {
  title: {
    label: 'Title',
    noun: 'title',
    hint: '',
    show: asIs,
    parse: text =>
      text.trim() ? { asked: { title: text } } : { problem: 'A clip needs a title.' },
  },
  authors: {
    label: 'Byline',
    noun: 'byline',
    hint: 'Names, with commas between them',
    show: asIs,
    parse: parseNames,
  },
  siteName: {
    label: 'Outlet',
    noun: 'outlet',
    hint: '',
    show: asIs,
    parse: text =>
      text.trim() ? { asked: { siteName: text } } : { problem: 'A clip needs an outlet.' },
  },
  publishedOn: { label: 'Day', noun: 'day', hint: '3 Oct 2018', show: formatDay, parse: parseDay },
  section: {
    label: 'Section',
    noun: 'section',
    hint: '',
    show: asIs,
    parse: text => ({ asked: { section: text } }),
  },
  lang: {
    label: 'Language',
    noun: 'language',
    hint: 'German or de',
    show: tag => languageName(tag) ?? tag,
    parse: parseLanguage,
  },
  canonicalUrl: {
    label: 'Address',
    noun: 'address',
    hint: 'https://…',
    show: asIs,
    parse: parseAddress,
  },
}

function asIs(value: string): string {
  return value
}

function parseNames(text: string): Parsed {
  const names = text.split(/[,;，；、]/).map(name => name.trim())
  const wrong = names.find(name => /@|:\/\/|\d{3}/.test(name) || name.length > 100)
  if (wrong)
    return { problem: `“${wrong.slice(0, 40)}” is no name. Write names, with commas between them.` }
  return { asked: { authors: names.filter(Boolean) } }
}

function parseDay(text: string): Parsed {
  if (text.trim() === '') return { asked: { publishedOn: null } }
  const found = findDay(text)
  if (!found) return { problem: 'That is no day. Write it like 3 Oct 2018 or 2018-10-03.' }
  if (found.uncertain)
    return { problem: 'Day and month could be swapped. Write it like 3 Oct 2018.' }
  return { asked: { publishedOn: found.day } }
}

function parseLanguage(text: string): Parsed {
  if (text.trim() === '') return { asked: { lang: null } }
  const lang = findLanguage(text)
  return lang
    ? { asked: { lang } }
    : { problem: 'No language has that name. Write it like German, de or pt-BR.' }
}

function parseAddress(text: string): Parsed {
  const url = absoluteWebUrl(text.trim(), 'about:blank')
  return url
    ? { asked: { canonicalUrl: url } }
    : { problem: 'That is no web address. It starts with https:// or http://.' }
}
