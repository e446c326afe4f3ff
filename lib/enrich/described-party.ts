import { KIND } from './data/unlisted-cues.ts'
import { countryOf } from './markets.ts'

/** A person who lends a name to a range, right at the start of `after`: ` Jane Doe`. Null for anything else. */
export function namedPerson(after: string): string | null {
  return PERSON.exec(after)?.[1] ?? null
}

/** A government that signs at the start of a sentence: `Canada`, `Indonesia to`. Null for anything else. */
export function signingCountry(before: string): string | null {
  const name = GOVERNMENT.exec(before)?.[1]
  return name === undefined || countryOf(name) === undefined ? null : name
}

/**
 * The other side of a deal where a text only describes it, right at the start of `after`: ` an Indian grocery chain`,
 * ` biotech firm`. As written, without article; null when nothing of the kind stands there, for several (`other chains`)
 * and for `the chain`, which means a company named before.
 */
export function describedParty(after: string): string | null {
  const words = DESCRIPTION.exec(after)?.[1]
  return words === undefined || NOT_ONE.test(words) ? null : words
}

const PERSON =
  /^ (?:(?:designer|actor|actress|singer|rapper|chef|model|influencer|footballer|celebrity) )?(\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]{2,20})(?= to | for | on |$|[,.])/u
const GOVERNMENT =
  /^(\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}\p{L}{2,20})?)(?:['’]s)? (?:government )?(?:to |has |will )?$/u
const DESCRIPTION = new RegExp(
  String.raw`^ (?:an? |another |one of \w+ )?(?!the )((?:[\p{L}\p{N}'’.&-]{1,24} ){0,4}?${KIND}(?: (?:chain|operator|firm|company|maker|business|unit|group|venture))?|(?:\p{Lu}\p{Ll}+ )partner)(?=$|[ ,.:;)])`,
  'u',
)
/** Words that show no single company is described. */
const NOT_ONE =
  /\b(?:the|and|or|of|to|in|on|at|for|from|with|by|as|that|more|other|supply|value|own|any|every|each|new business|customers|shares|small|its|their|his|her|no|not|free|than|who|which|is|are|into|up|out|about|stakes?|app|site|house|label|over)\b/iu
