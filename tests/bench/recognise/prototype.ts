/** The figures of an earlier rule-based prototype with 214 companies, in per cent, on other texts of the same sets. */
export const PROTOTYPE: Record<string, Record<string, string>> = {
  'headlines.jsonl': {
    companies: '97 / 91 / 94',
    partnership: '92 / 92 / 92',
    anyDeal: '93 / 84 / 89',
    acquisition: '86 / 69 / 77',
    pairs: '63 / 68 / 65',
    status: '79',
  },
  'core.jsonl': { partnership: '66 / 44 / 53', acquisition: '56 / 72 / 63' },
  'fire.jsonl': { companies: '75 / 33 / 46', acquisition: '50 / 68 / 57' },
  'sentivent_sent.jsonl': { partnership: '53 / 25 / 34', acquisition: '66 / 48 / 56' },
  'sentivent_doc.jsonl': { partnership: '50 / 50 / 50', acquisition: '75 / 63 / 68' },
  'reuters_acq.jsonl': { acquisition: '89 / 80 / 84' },
  'finer.jsonl': { companies: '67 / 24 / 35' },
  'stories.json': {
    companies: '97 / 61 / 75',
    deals: '51 / 24 / 33',
    status: '71',
    amounts: '25',
    tags: '34',
  },
}
