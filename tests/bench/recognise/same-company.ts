import { COMPANIES } from '../../../lib/enrich/data/companies.ts'

/**
 * A key that all names of a company share: its id where the name is listed, else the name without case, accents,
 * punctuation and legal form.
 */
export function companyKey(name: string): string {
  const folded = foldName(name)
  return IDS.get(folded) ?? folded
}

/** The id of the listed company that has this name, whatever its case. */
export function listedId(name: string): string | undefined {
  return IDS.get(foldName(name))
}

function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[.,]/g, '')
    .replace(
      /\b(?:inc|corp|corporation|co|company|ltd|limited|llc|plc|ag|sa|se|nv|group|holdings?|the)\b/g,
      '',
    )
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

const IDS = new Map(
  COMPANIES.flatMap(({ id, name, aliases }) =>
    [name, ...aliases.map(({ form }) => form)].map(form => [foldName(form), id] as const),
  ).filter(([key]) => key !== ''),
)
