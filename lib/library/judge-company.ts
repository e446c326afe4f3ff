import { judgeCompany } from '../facts/index.ts'
import type { Facts, Judged, Lesson, NamedCompany } from '../model.ts'
import { findRow, listLessons, readText, type ClipRow } from '../store/index.ts'
import { changeAndTeach } from './change-and-teach.ts'
import type { Context } from './context.ts'
import { readFacts } from './read-facts.ts'
import type { CompanyWord, Done } from './types.ts'

/**
 * Takes the person's word on a company of a clip: it is right, it is none, or it is another one by name. The clip is
 * read anew with what that teaches, and so is every later one. Throws when the clip is not there.
 */
export async function judgeCompanyOf(
  context: Context,
  id: string,
  { company, word }: { company: NamedCompany; word: CompanyWord },
): Promise<Done> {
  const row = await findRow(context.db, id)
  if (!row) throw new Error(`there is no clip ${id} to change`)
  const { facts, lessons, meant } =
    word === 'yes'
      ? { facts: row.facts, lessons: [], meant: company }
      : await readAnew(context, row, company, word === 'no' ? null : word.name)
  return changeAndTeach(context, { op: 'judge', id, lessons }, ({ judged }) => ({
    facts,
    judged: withWord(judged, company, meant),
  }))
}

/** Adds a company that was not recognised; where the text holds the name, later clips know it too. */
export async function addCompany(context: Context, id: string, name: string): Promise<Done> {
  const { companyNamed } = await context.recogniser()
  const company = companyNamed(name)
  if (!company) throw new Error('a company needs a name')
  return judgeCompanyOf(context, id, { company, word: { name } })
}

async function readAnew(
  context: Context,
  row: ClipRow,
  company: NamedCompany,
  name: string | null,
): Promise<{ facts: Facts; lessons: Lesson[]; meant: NamedCompany | null }> {
  const { companyNamed, formsOf } = await context.recogniser()
  const text = await readText(context.db, row.n)
  const taught = await listLessons(context.db)
  const story = { title: row.title, text, lessons: taught.map(({ lesson }) => lesson) }
  const meant = name === null ? null : companyNamed(name)
  const written = formsOf(story, company.id)
  const isSame = meant?.id === company.id
  const forms = isSame && name !== null ? [...new Set([name.trim(), ...written])] : written
  const lessons: Lesson[] = forms.map(form =>
    meant
      ? { kind: 'name', forms: [form], company: meant }
      : { kind: 'not-company', forms: [form], company },
  )
  const facts = await readFacts(context, { ...row, text }, { before: row.facts, more: lessons })
  return { facts, lessons, meant }
}

/** The old company goes, the one that is meant comes, also in deals that the person vouched for. */
function withWord(judged: Judged, company: NamedCompany, meant: NamedCompany | null): Judged {
  const isOther = meant?.id !== company.id
  const without = isOther ? judgeCompany(judged, { ...plain(company), is: 'rejected' }) : judged
  if (!meant) return without
  const next = judgeCompany(without, { ...plain(meant), is: 'accepted' })
  return {
    ...next,
    deals: next.deals.map(each => ({
      ...each,
      deal: {
        ...each.deal,
        parties: each.deal.parties.map(party =>
          party.id === company.id ? { ...party, ...plain(meant) } : party,
        ),
      },
    })),
  }
}

function plain({ id, name }: NamedCompany): NamedCompany {
  return { id, name }
}
