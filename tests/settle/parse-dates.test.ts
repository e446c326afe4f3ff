import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { settleDates } from '../../lib/settle/dates.ts'
import { parseDates } from '../../lib/settle/parse-dates.ts'

const LINE = { text: 'May 2, 2024', steps: 1, isHinted: true, isMarked: false, isQuoted: false }
const DATES = {
  url: 'https://trade.example/news/1',
  lang: 'en-GB',
  published: '2024-05-02T09:00:00Z',
  metas: [['date', '2024-05-02']],
  time: { datetime: '2024-05-02', text: 'Thursday' },
  near: [{ ...LINE, datetime: '2024-05-02T10:00:00+01:00' }],
  loose: [{ ...LINE, datetime: '', kind: 3 }],
  below: ['yesterday'],
}

test('what a page says of its days passes as it is, through JSON too', () => {
  const dates = parseDates(DATES)
  expect(dates).toEqual({ ...DATES, canonicalUrl: '', modified: '', microdata: '' })
  expect(parseDates(JSON.parse(JSON.stringify(dates)))).toEqual(dates)
})

test('lists and texts beyond what an honest page needs are cut', () => {
  const { near, below } = parseDates({
    near: Array.from({ length: 1000 }, () => ({
      ...LINE,
      text: '2024 '.repeat(1000),
      steps: Number.NaN,
    })),
    below: Array.from({ length: 1000 }, () => 'y'.repeat(1000)),
  })
  expect([near.length, near[0]?.text.length, near[0]?.steps]).toEqual([100, 400, 0])
  expect([below.length, below[0]?.length]).toEqual([100, 400])
})

const dayish = fc.constantFrom(
  '2024-05-02T99:99:99Z',
  '1714640400',
  '9999999999999',
  'Updated 2 May 2024, published 31/02/2024 at 25:61 pm',
  '２０２４年５月２日',
  '3 hours ago',
  '0000-00-00',
)
const line = fc.record({
  text: fc.oneof(dayish, fc.string()),
  steps: fc.double(),
  isHinted: fc.boolean(),
  datetime: dayish,
  kind: fc.nat(),
})

test('whatever a page says of its days, a real day or none is settled', () => {
  const dates = fc.record({
    url: fc.oneof(fc.string(), fc.constant('https://a.example/2024/xxx/99/')),
    lang: fc.oneof(fc.string(), fc.constantFrom('zz', 'xxx-', 'tlh', '-')),
    published: dayish,
    metas: fc.array(fc.tuple(fc.constantFrom('date', 'last-modified', 'x-date'), dayish)),
    near: fc.array(line),
    loose: fc.array(line),
    below: fc.array(dayish),
  })
  fc.assert(
    fc.property(dates, fc.option(fc.constant(Date.UTC(2026, 9, 5))), (sent, now) => {
      const { publishedOn, modifiedAt, origin } = settleDates(parseDates(sent), now)
      expect(publishedOn ?? '2024-05-02').toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(publishedOn === null).toBe(origin === null)
      expect(modifiedAt?.length ?? 0).toBeLessThan(41)
    }),
  )
})
