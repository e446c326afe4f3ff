import { expect, test } from 'vitest'

import { isoOf, readMoment } from '../../lib/text/moment.ts'

const AMERICAN = { monthFirst: true, lang: 'en' }

test.for([
  ['2018-10-02T16:15:00-04:00', '2018-10-02T16:15:00-04:00', -240],
  ['2018-10-02 16:15:00', '2018-10-02T16:15:00', null],
  ['2018-10-02T23:59:59Z', '2018-10-02T23:59:59Z', 0],
  ['1538496900', '2018-10-02T16:15:00.000Z', 0],
  ['1538496900123', '2018-10-02T16:15:00.000Z', 0],
  ['Oct 2, 2018 4:15 pm', '2018-10-02T16:15', null],
  ['Oct 2, 2018 12:05 a.m. EDT', '2018-10-02T00:05-04:00', -240],
  ['October 2, 2018 at 4:15 PM ET', '2018-10-02T16:15', null],
  ['Tue, 02 Oct 2018 16:15:00 +0530', '2018-10-02T16:15+05:30', 330],
  ['02.10.2018, 7.45 Uhr', '2018-10-02T07:45', null],
  ['2 octobre 2018 à 16h15', '2018-10-02T16:15', null],
  ['02.10.2018 16:15 MESZ', '2018-10-02T16:15+02:00', 120],
  ['2018年10月2日 16時15分', '2018-10-02T16:15', null],
  ['2018-10-02', null, null],
  ['Oct 2, 2018', null, null],
] as const)('%j is the time %s', ([text, at, offset]) => {
  expect(readMoment(text, AMERICAN)).toMatchObject({ day: '2018-10-02', at, offset })
})

test.for(['', '4:15 pm', 'Room 12:30', 'PT7M'])('%j is no moment', text => {
  expect(readMoment(text, AMERICAN)).toBe(null)
})

test('a clock time that no day has is left out', () => {
  expect(readMoment('2018-10-02T29:99:00Z', AMERICAN)?.wall).toBe(null)
})

test('a zone is written with its sign and minutes', () => {
  const wall = Date.UTC(2018, 9, 2, 16, 15)
  expect([isoOf(wall, -210), isoOf(wall, 0), isoOf(wall, null)]).toEqual([
    '2018-10-02T16:15-03:30',
    '2018-10-02T16:15+00:00',
    '2018-10-02T16:15',
  ])
})
