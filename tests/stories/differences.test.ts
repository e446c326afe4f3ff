import { expect, test } from 'vitest'

import { compareCopies } from '../../lib/stories/index.ts'

const LEDE =
  'LONDON (Reuters) - Oakhaven will cut its range by a third and lower the prices of 1,500 products.'
const LOSS =
  'It lost $37 million in the quarter, and sales in comparable stores dropped by 8.6 percent.'
const LOCAL = 'The showroom on South Boulevard in Charlotte will open next spring with forty sofas.'

test('shows the paragraphs that only one copy has, and how many of the original another leaves out', () => {
  const differences = compareCopies([
    { id: 'wire', text: `${LEDE}\n\n${LOSS}` },
    {
      id: 'paper',
      text: `${LOCAL}\n\n${LEDE.replace('LONDON (Reuters) - ', '')}\n\nRead more: Sofas`,
    },
  ])
  expect(differences).toEqual([
    { id: 'wire', own: [LOSS], lacks: 0 },
    { id: 'paper', own: [LOCAL], lacks: 1 },
  ])
})

test('takes a paragraph that a desk touched up for the same', () => {
  const styled = LOSS.replace('$37 million', '$37m')
    .replace('percent', 'per cent')
    .replace('dropped', 'fell')
  expect(
    compareCopies([
      { id: 'a', text: LOSS },
      { id: 'b', text: styled },
    ]),
  ).toEqual([
    { id: 'a', own: [], lacks: 0 },
    { id: 'b', own: [], lacks: 0 },
  ])
})

test('has nothing to show of no copies or of empty ones', () => {
  expect(compareCopies([])).toEqual([])
  expect(compareCopies([{ id: 'a', text: '' }])).toEqual([{ id: 'a', own: [], lacks: 0 }])
})
