import { expect, test } from 'vitest'

import type { Origin } from '../../lib/model.ts'
import type { DateEvidence } from '../../lib/page-evidence/dates.ts'
import { settleDates } from '../../lib/settle/dates.ts'
import { parseDates } from '../../lib/settle/parse-dates.ts'

const PUBLISHED = '2024-05-02T09:00:00+02:00'

function settled(sent: Partial<DateEvidence>) {
  return settleDates({ ...parseDates({}), published: PUBLISHED, lang: 'en-GB', ...sent }, null)
}

function line(text: string): DateEvidence['near'] {
  return [{ text, steps: 1, isHinted: true, isMarked: false, isQuoted: false, datetime: '' }]
}

test.for<[string, Partial<DateEvidence>, string | null, Partial<Origin> | null]>([
  ['is open where nothing speaks of a change', {}, null, null],
  [
    'is what the data of the story says',
    { modified: '2024-05-03T10:00:00+02:00' },
    '2024-05-03T10:00:00+02:00',
    { source: 'json-ld', confidence: 0.7, also: [] },
  ],
  [
    'is sure where readers see the same day',
    { modified: '2024-05-03T10:00:00+02:00', near: line('Updated: 3 May 2024') },
    '2024-05-03T10:00:00+02:00',
    { source: 'json-ld', confidence: 0.9, also: [] },
  ],
  [
    'is the day that readers see where the data is silent',
    { near: line('Last updated: 4 May 2024') },
    '2024-05-04',
    { source: 'visible update line', confidence: 0.7 },
  ],
  [
    'is in doubt where it would be older than the story',
    { modified: '2023-01-01' },
    '2023-01-01',
    { source: 'json-ld', confidence: 0.3 },
  ],
  [
    'comes with the other days that the page gives',
    { modified: '2024-05-03', metas: [['og:updated_time', '2024-05-06']] },
    '2024-05-03',
    { also: [{ value: '2024-05-06', source: 'meta og:updated_time' }] },
  ],
  [
    'is read from the next place where one holds no date',
    { modified: 'recently', metas: [['last-modified', '2024-05-05']] },
    '2024-05-05',
    { source: 'meta last-modified' },
  ],
])('the last change %s', ([, sent, modifiedAt, origin]) => {
  expect(settled(sent)).toMatchObject({ modifiedAt, changeOrigin: origin })
})
