import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { isOneOff, oneOff } from '../../lib/search/near.ts'

describe('one letter off', () => {
  test.for([
    ['kroger', 'krogr', true],
    ['kroger', 'krogerr', true],
    ['kroger', 'kroker', true],
    ['kroger', 'rkoger', true],
    ['kroger', 'kroger', false],
    ['kroger', 'korgre', false],
    ['kroger', 'krog', false],
    ['ab', 'ba', true],
    ['', 'a', true],
  ] as const)('%s and %s: %s', ([one, other, expected]) => {
    expect(isOneOff(one, other)).toBe(expected)
    expect(isOneOff(other, one)).toBe(expected)
  })

  test('the words that are listed are just those that are one letter off', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'z', '0'),
      minLength: 4,
      maxLength: 7,
    })
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(oneOff(one).includes(other)).toBe(isOneOff(one, other))
      }),
    )
  })

  test('a short word has no neighbours', () => {
    expect(oneOff('jd')).toEqual([])
  })
})
