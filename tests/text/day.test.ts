import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { findDay, toDay } from '../../lib/text/day.ts'

const DAYS: [string, string][] = [
  ['- Oct 02, 2018 -', '2018-10-02'],
  ['02 October 2018', '2018-10-02'],
  ['October 2, 2018 4:15 pm ET', '2018-10-02'],
  ['Oct. 2nd, 2018', '2018-10-02'],
  ['the 2nd of October 2018', '2018-10-02'],
  ['Tuesday, October 2, 2018', '2018-10-02'],
  ['Tue Oct 02 16:15:00 EDT 2018', '2018-10-02'],
  ['2018-10-02T16:15:00-04:00', '2018-10-02'],
  ['2018-10-02T23:59:59Z', '2018-10-02'],
  ['2018/10/2', '2018-10-02'],
  ['2018.10.02 09:30', '2018-10-02'],
  ['20181002', '2018-10-02'],
  ['20181002T161500Z', '2018-10-02'],
  ['1538496900', '2018-10-02'],
  ['1538496900000', '2018-10-02'],
  ['2018年10月2日 09:30', '2018-10-02'],
  ['公開日：2018年10月2日', '2018-10-02'],
  ['2018년 10월 2일', '2018-10-02'],
  ['02.10.2018, 7.45 Uhr', '2018-10-02'],
  ['2. Oktober 2018', '2018-10-02'],
  ['14. März 2023', '2023-03-14'],
  ['1er février 2024', '2024-02-01'],
  ['12 août 2024', '2024-08-12'],
  ['2 de octubre de 2018', '2018-10-02'],
  ['2 ottobre 2018', '2018-10-02'],
  ['25/12/2018', '2018-12-25'],
  ['12/25/2018', '2018-12-25'],
  ['13/11/2025 09:21:40', '2025-11-13'],
  ['Dec 19th 2025', '2025-12-19'],
  ['CINCINNATI, Aug. 14, 2018 /PRNewswire/ --', '2018-08-14'],
]

const IN_LANGUAGES: [string, string][] = [
  ['fr', 'Publié le mardi 3 décembre 2024'],
  ['es', '3 de diciembre de 2024'],
  ['it', 'Martedì 3 dicembre 2024'],
  ['pt-BR', '3 de dezembro de 2024'],
  ['de', 'Dienstag, 3. Dezember 2024'],
  ['nl', 'dinsdag 3 december 2024'],
  ['sv', 'den 3 december 2024'],
  ['nb', '3. desember 2024'],
  ['pl', '3 grudnia 2024'],
  ['tr', '3 Aralık 2024 Salı'],
  ['ru', '3 декабря 2024 г.'],
  ['ar', '٣ ديسمبر ٢٠٢٤'],
  ['zh', '2024年12月3日'],
  ['ja', '2024年12月3日（火）'],
  ['ko', '2024년 12월 3일'],
  ['cs', '3. prosince 2024'],
  ['fi', '3. joulukuuta 2024'],
  ['hu', '2024. december 3.'],
  ['el', '3 Δεκεμβρίου 2024'],
  ['uk', '3 грудня 2024'],
  ['ro', '3 decembrie 2024'],
  ['hr', '3. prosinca 2024.'],
]

describe('findDay', () => {
  test.for(IN_LANGUAGES)('in %s reads %j', ([lang, text]) => {
    expect(findDay(text, { monthFirst: false, lang })?.day).toBe('2024-12-03')
  })

  test.for(['', 'x-nothing', 'en_US', '12345', 'zz-ZZ'])(
    'reads English whatever the page says of its language: %j',
    lang => {
      expect(findDay('Dec 3, 2024', { monthFirst: true, lang })?.day).toBe('2024-12-03')
    },
  )

  test.for([
    ['30.10.23', '2023-10-30'],
    ['26 | 01 | 2022', '2022-01-26'],
    ['31/12/24', '2024-12-31'],
  ])('%j is %s', ([text = '', day]) => {
    expect(findDay(text)?.day).toBe(day)
  })

  test.for(DAYS)('%j is %s', ([text, day]) => {
    expect(findDay(text)).toEqual({ day, uncertain: false })
  })

  test.for([
    '',
    '2018',
    '© 2018',
    'October 2018',
    'Feb 30, 2018',
    '2018-13-01',
    '9999-01-01',
    '0001-01-01',
    'PT7M',
    'May the best shop win in 2018',
    'Aug 14 Kroger said 2018',
    '3 min read',
    'June 25, 1984',
    'version 1.2.10.4',
    '10:12:30',
    'NaN',
  ])('%j is no day', text => {
    expect(findDay(text)).toBe(null)
  })

  test('numbers that could be either way round are read as the page writes, and marked', () => {
    expect(findDay('3/4/2018')).toEqual({ day: '2018-03-04', uncertain: true })
    expect(findDay('3/4/2018', { monthFirst: false, lang: 'en' })).toEqual({
      day: '2018-04-03',
      uncertain: true,
    })
    expect(findDay('4/4/2018')).toEqual({ day: '2018-04-04', uncertain: false })
  })

  test('is total', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const found = findDay(text)
        expect(found === null || /^\d{4}-\d\d-\d\d$/.test(found.day)).toBe(true)
      }),
    )
  })
})

test('toDay takes real days only', () => {
  expect(toDay(2024, 2, 29)).toBe('2024-02-29')
  expect(toDay(2023, 2, 29)).toBe(null)
  expect(toDay(2023, 0, 1)).toBe(null)
})
