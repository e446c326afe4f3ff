import { describe, expect, test } from 'vitest'

import { read } from './read.ts'

const STORY = `Kroger has teamed up with Alibaba to sell private label snacks in China.
The grocer will start online shopping in China next month, with private-label nuts first.`

function tagsOf(knownTags: string[] = [], text = STORY, title = ''): string[] {
  return read(text, title, knownTags).tags.map(({ tag }) => tag)
}

describe('suggested tags', () => {
  test('hold the parties, type and market of the deal, then topics', () => {
    expect(tagsOf()).toEqual([
      'Kroger',
      'Alibaba',
      'partnership',
      'China',
      'private label',
      'snacks',
      'grocery',
    ])
  })

  test('are at most eight, each once and with a reason', () => {
    const names = 'Tesco, Asda, Lidl, Carrefour, Costco, Kroger, Meijer, Publix and Wegmans'
    const { tags } = read(
      `${names} met. ${names} left.`,
      `${names} meet about private label and loyalty`,
    )
    expect(tags.length).toBe(8)
    expect(new Set(tags.map(({ tag }) => tag)).size).toBe(8)
    expect(tags.every(({ why, state }) => why !== '' && state === 'suggested')).toBe(true)
  })

  test('take the spelling of the tags the person has', () => {
    expect(tagsOf(['KROGER', 'Private Labels', 'Partnerships'])).toEqual(
      expect.arrayContaining(['KROGER', 'Private Labels', 'Partnerships']),
    )
  })

  test('hold a tag of the person whose words open the story', () => {
    expect(tagsOf(['snack', 'bakery'])).toContain('snack')
    expect(tagsOf(['snack', 'bakery'])).not.toContain('bakery')
  })

  test('are none for a text without retail', () => {
    expect(tagsOf([], 'The choir sang until late in the evening.', 'A song')).toEqual([])
  })
})
