import { expect, test } from 'vitest'

import { NOTHING } from './answer.ts'
import { scorePage } from './score.ts'
import { reportWarnings } from './warnings-report.ts'

test('pages with a warning are set against those without it', () => {
  const truth = { published: '2024-05-06' }
  const page = { id: 'x', set: 's', url: 'https://a.example/', file: 'x.html.gz', truth }
  const judged = [
    { warnings: ['date-uncertain'], published: '2024-05-01' },
    { warnings: ['date-uncertain'], published: '2024-05-06' },
    { warnings: [], published: '2024-05-06' },
    { warnings: [], published: '2024-05-06' },
  ].map(given => {
    const answer = { ...NOTHING, ...given }
    return { page, answer, score: scorePage(truth, answer) }
  })
  expect(reportWarnings(judged)).toMatchObject({
    'date-uncertain': {
      count: 2,
      share: 0.5,
      dayWrong: 0.5,
      dayWrongWithout: 0,
      bodyF1: Number.NaN,
    },
  })
})
