import { expect, test } from 'vitest'

import { looksLikeDay } from '../../lib/text/looks-like-day.ts'

test.for([
  '2018-10-02',
  'Updated 2/10/18',
  '26 | 01 | 2022',
  '2018年10月2日',
  '2018년 10월 2일',
  '٢٠١٨/١٠/٢',
  'October 2, 2018',
  'May, 2nd 2018',
  'Published: 2 October 2018 | 10:00',
  '2nd of October, 2018',
  '2. Oktober 2018',
  '2 de octubre de 2018',
  '16 marca 2021',
  '29 / Dezember / 2022',
  '27 September,2023',
  '2018. október 2.',
])('%s looks like a day', text => {
  expect(looksLikeDay(text)).toBe(true)
})

test.for([
  'Outlook 2025',
  'October 2018',
  '10 trends in retail for 2024',
  'Coins of 2014 and 2016 are rare',
  'Call 0800 123 456',
  'Version 1.2.3',
  'Sales rose 4.5% to 1,200 in 2023',
  '3 hours ago',
])('%s does not', text => {
  expect(looksLikeDay(text)).toBe(false)
})

test('a long run of digits or words takes no time', () => {
  const start = performance.now()
  for (const piece of ['1 ', '20', 'may ', '1/1/', '- ']) looksLikeDay(piece.repeat(100_000))
  expect(performance.now() - start).toBeLessThan(200)
})
