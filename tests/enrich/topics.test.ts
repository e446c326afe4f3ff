import { describe, expect, test } from 'vitest'

import { DEAL_TOPICS, TOPICS } from '../../lib/enrich/data/topics.ts'
import { marketNamed } from '../../lib/enrich/markets.ts'
import { TOPIC_NAMES, topicNamed } from '../../lib/enrich/topics.ts'
import { foldTag } from '../../lib/text/fold.ts'
import { read } from './read.ts'

function tagsOf(text: string, title = '', knownTags: string[] = []): string[] {
  return read(text, title, knownTags).tags.map(({ tag }) => tag)
}

describe('the topics', () => {
  test('are at least 120, each with forms that no other has', () => {
    expect(TOPIC_NAMES.length).toBeGreaterThanOrEqual(120)
    const owners = new Map<string, string>()
    const shared = `${TOPICS.trim()}\n${DEAL_TOPICS.trim()}`.split('\n').flatMap(line => {
      if (line === '= broad') return []
      const [topic = '', others = ''] = line.split('|')
      return [topic, ...others.split(';')].filter(form => {
        const key = foldTag(form)
        const owner = owners.get(key) ?? topic
        owners.set(key, topic)
        return key !== '' && owner !== topic
      })
    })
    expect(shared).toEqual([])
  })

  test.for([
    ['own label', 'private label'],
    ['Store-Brands', 'private label'],
    ['takeover', 'M&A'],
    ['收购', 'M&A'],
    ['即时零售', 'quick commerce'],
    ['Artificial Intelligence', 'AI'],
  ] as const)('fold %s to %s', ([form, topic]) => {
    expect(topicNamed(form)).toBe(topic)
  })

  test('have no form for other words', () => {
    expect(topicNamed('weather')).toBeNull()
    expect(marketNamed('weather')).toBeNull()
    expect(marketNamed('英国')).toBe('UK')
  })
})

describe('topics of a story', () => {
  test.for([
    ['The grocer opens its 50th store in town', 'store openings'],
    ['The chain will close 40 of its stores', 'store closures'],
    ['The group will cut 900 jobs', 'layoffs'],
    ['The chain names Ann Hill chief executive', 'leadership'],
    ['Shoppers test a trolley with a screen', 'pilot'],
    ['A new own-label range for winter', 'private label'],
  ] as const)('are told by a headline: %s', ([title, topic]) => {
    expect(tagsOf('Nobody said more about it on Monday.', title)).toContain(topic)
  })

  test('are not made of one naming far below', () => {
    const text = `${'The shop is full of people today.\n'.repeat(6)}One of them bought cheese with a coupon.`
    expect(tagsOf(text, 'A day at the shop')).not.toContain('promotions')
  })

  test('take the word that the person has for them', () => {
    const text = 'The grocer sells more own-label soup. Own label is cheap.'
    expect(tagsOf(text)).toContain('private label')
    expect(tagsOf(text, '', ['store brand'])).toContain('store brand')
    expect(tagsOf(text, '', ['store brand'])).not.toContain('private label')
  })
})

describe('the market of a story', () => {
  test.for([
    [
      'Biedronka and Dino open shops',
      'The chains grow in Poland. Poland has many shops.',
      'Poland',
    ],
    ['Lidl enters Serbia', 'Lidl opened ten shops in Belgrade on Monday.', 'Serbia'],
    ['Yonghui and Wumart team up', 'Yonghui teamed up with Wumart to buy fruit.', 'China'],
  ] as const)('is tagged: %s', ([title, text, market]) => {
    expect(tagsOf(text, title)).toContain(market)
  })

  test.for([
    ['Kroger and Target open shops in the US', 'Kroger opened ten shops in the US.', 'US'],
    [
      'Tesco hires a designer',
      'Tesco hired the Polish designer Ewa Nowak, who lives in Leeds.',
      'Poland',
    ],
    [
      'Tesco pays dividend',
      'Tesco paid 20 Hong Kong dollars and 10 Hong Kong dollars.',
      'Hong Kong',
    ],
  ] as const)(
    'is not where such stories play anyhow, nor where a person is from: %s',
    ([title, text, market]) => {
      expect(tagsOf(text, title)).not.toContain(market)
    },
  )
})

describe('companies of a tag list', () => {
  test('hold all parties of the main deal, also those named once', () => {
    const text = `Tesco said on Monday that it had formed a joint venture with Rewe and Migros.
Tesco has many shops. Tesco is large. Tesco grows.`
    expect(tagsOf(text, 'Tesco finds partners')).toEqual(
      expect.arrayContaining(['Tesco', 'Rewe', 'Migros', 'joint venture']),
    )
  })

  test('say that a stake is one', () => {
    expect(tagsOf('Carrefour has bought a 10% stake in Eroski.', 'Carrefour in Spain')).toContain(
      'stake',
    )
  })
})
