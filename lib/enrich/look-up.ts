import type { Lesson, NamedCompany } from '../model.ts'
import { oneLine } from '../text/tidy.ts'
import { companyById, unlistedCompany } from './data/companies.ts'
import type { Company } from './data/companies.ts'
import { LEGAL_FORMS } from './data/unlisted-cues.ts'
import { findNames } from './name-index.ts'
import { ownNames } from './own-names.ts'
import { readStory } from './story-companies.ts'
import { tokenize } from './tokens.ts'

/** The listed company that goes by this name, or a new one of that name; null when the name is blank. */
export function companyNamed(written: string): NamedCompany | null {
  const name = oneLine(written, 200)
  for (const form of [name, capitalised(name), capitalised(withoutLegalForm(name))]) {
    const listed = listedAs(form)
    if (listed) return { id: listed.id, name: listed.name }
  }
  const tokens = tokenize(name)
  const key = tokens.map(token => token.key).join(' ') || name.toLowerCase()
  return key === '' ? null : { id: unlistedCompany(name, key).id, name }
}

function listedAs(form: string): Company | undefined {
  const whole = findNames(form, tokenize(form)).find(
    ({ start, end }) => start === 0 && end === form.length,
  )
  return whole?.company
}

function withoutLegalForm(name: string): string {
  const words = name.split(/[ ,]+/)
  const last = words.at(-1)?.replaceAll('.', '').toLowerCase() ?? ''
  return words.length > 1 && LEGAL_FORMS.has(last) ? words.slice(0, -1).join(' ') : name
}

function capitalised(name: string): string {
  return name.replaceAll(/(?<=^|[ -])\p{Ll}/gu, letter => letter.toUpperCase())
}

/** Whether an id is that of a company in the list. */
export function isListed(id: string): boolean {
  return companyById(id) !== undefined
}

/** How a text writes a company, each way once, in reading order; none where only a pronoun stands for it. */
export function formsOf(
  { title, text, lessons }: { title: string; text: string; lessons: readonly Lesson[] },
  company: string,
): string[] {
  const read = readStory([title, text], ownNames(lessons))
  const forms = read
    .flat()
    .flatMap(sentence =>
      sentence.mentions
        .filter(mention => mention.company.id === company && mention.pronoun !== true)
        .map(({ start, end }) => sentence.text.slice(start, end).replace(/['’]s$/u, '')),
    )
  return [...new Set(forms)]
}
