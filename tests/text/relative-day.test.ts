import { expect, test } from 'vitest'

import { findRelativeDay } from '../../lib/text/relative-day.ts'

const NOW = Date.UTC(2026, 9, 5, 2)

test.for([
  ['3 hours ago', '2026-10-04'],
  ['Posted 20 minutes ago', '2026-10-05'],
  ['2d ago', '2026-10-03'],
  ['1 week ago', '2026-09-28'],
  ['vor 3 Stunden', '2026-10-04'],
  ['vor 2 Tagen', '2026-10-03'],
  ['il y a 2 jours', '2026-10-03'],
  ['hace 2 días', '2026-10-03'],
  ['2 giorni fa', '2026-10-03'],
  ['há 2 dias', '2026-10-03'],
  ['2 dagen geleden', '2026-10-03'],
  ['2 dagar sedan', '2026-10-03'],
  ['2 dni temu', '2026-10-03'],
  ['2 gün önce', '2026-10-03'],
  ['2 дня назад', '2026-10-03'],
  ['منذ 3 ساعات', '2026-10-04'],
  ['3小时前', '2026-10-04'],
  ['3時間前', '2026-10-04'],
  ['2일 전', '2026-10-03'],
  ['Yesterday', '2026-10-04'],
  ['gestern, 14.20 Uhr', '2026-10-04'],
  ['Hier à 14h20', '2026-10-04'],
  ['вчера', '2026-10-04'],
  ['昨天 14:20', '2026-10-04'],
  ['어제', '2026-10-04'],
  ['Heute', '2026-10-05'],
])('%j is %s', ([text = '', day]) => {
  expect(findRelativeDay(text, NOW)).toBe(day)
})

test.for(['', '3 min read', '2 years ago', '5 months ago', 'May', '20 shops', '99 days ago'])(
  '%j is no day',
  text => {
    expect(findRelativeDay(text, NOW)).toBe(null)
  },
)
