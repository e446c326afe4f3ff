import { expect, test } from 'vitest'

import { companyNamed, enrich, formsOf } from '../../lib/enrich/index.ts'
import type { Lesson } from '../../lib/model.ts'
import { companyNames } from './read.ts'

const TITLE = 'Target and Ocado sign warehouse deal'
const TEXT = `Target has signed an agreement with Ocado to automate two warehouses in Ohio.
The retailer said that Orbit Lane, which packs its parcels, will move in next year.
Target will pay Ocado a fee for each order, the companies said.`

test('a form that the person ties to another company means that company in a later story', () => {
  const lessons = [name(['Target'], { id: 'name:target-freight', name: 'Target Freight' })]
  const facts = read(lessons)
  expect(companyNames(facts)).toContain('Target Freight')
  expect(companyNames(facts)).not.toContain('Target')
  expect(facts.deals.map(({ parties }) => parties.map(each => each.name))).toEqual([
    ['Target Freight', 'Ocado'],
  ])
})

test('a longer listed name is not cut by a form of the person', () => {
  const lessons = [name(['Whole'], { id: 'name:whole', name: 'Whole Ltd' })]
  const facts = read(lessons, 'Whole Foods opens ten shops in Texas.')
  expect(companyNames(facts)).toEqual(['Whole Foods'])
})

test('a company that the person adds is found where the rules would pass it over', () => {
  const text = 'Parcels by orbit lane reach the shops of Kroger on Monday.'
  expect(companyNames(read([], text))).toEqual(['Kroger'])
  const company = { id: 'name:orbit-lane', name: 'Orbit Lane' }
  expect(companyNames(read([name(['orbit lane'], company)], text))).toEqual([
    'Kroger',
    'Orbit Lane',
  ])
})

test('a Chinese form of the person is found inside a sentence', () => {
  const lessons = [name(['轨道巷'], { id: 'name:orbit-lane', name: 'Orbit Lane' })]
  expect(companyNames(read(lessons, '京东与轨道巷合作。'))).toContain('Orbit Lane')
})

test('a form that the person calls wrong needs a clear sign from then on', () => {
  const lessons: Lesson[] = [
    { kind: 'not-company', forms: ['Target'], company: { id: 'target', name: 'Target' } },
  ]
  expect(companyNames(read(lessons, 'Ocado met its Target in Ohio, the grocer said.'))).toEqual([
    'Ocado',
  ])
  expect(companyNames(read(lessons, 'Ocado signed with Target Corp. in Ohio.'))).toContain('Target')
})

test('a refused name outside the list is no company any more', () => {
  const text = 'Kroger buys Orbit Lane Ltd. for $20 million. Orbit Lane Ltd. packs parcels.'
  const found = read([], text).about.find(({ name: each }) => each.startsWith('Orbit'))
  expect(found).toBeDefined()
  if (!found) return
  const lessons: Lesson[] = [{ kind: 'not-company', forms: ['Orbit Lane'], company: found }]
  expect(companyNames(read(lessons, text))).toEqual(['Kroger'])
})

test('a refused deal of the same companies and type is not told again', () => {
  const [deal] = read([]).deals
  expect(deal?.parties).toHaveLength(2)
  if (!deal) return
  const parties = deal.parties.toReversed()
  expect(read([{ kind: 'not-deal', type: deal.type, parties }]).deals).toEqual([])
  expect(read([{ kind: 'not-deal', type: 'licensing', parties }]).deals).toHaveLength(1)
})

test('a refused tag stays away from stories about the same company and from no other', () => {
  expect(tagsFor('target')).not.toContain('Ocado')
  expect(tagsFor('sainsburys')).toContain('Ocado')
})

test('a topic of the person is suggested with the phrase that asks for it', () => {
  const lessons: Lesson[] = [
    { kind: 'topic', tag: 'Robots', phrases: ['automate two warehouses', 'robot'] },
  ]
  expect(read(lessons).tags).toContainEqual({
    tag: 'Robots',
    why: 'your topic: “automate two warehouses” in the text',
    confidence: 0.9,
    state: 'suggested',
  })
  expect(
    read(lessons, 'A microrobotic arm serves Kroger.').tags.map(({ tag }) => tag),
  ).not.toContain('Robots')
})

test.for([
  ['walmart inc.', 'Walmart'],
  ['Wal-Mart', 'Walmart'],
  ['  Orbit   Lane ', 'Orbit Lane'],
] as const)('companyNamed finds for %j the company %j', ([written, expected]) => {
  expect(companyNamed(written)?.name).toBe(expected)
})

test('companyNamed gives nothing for a blank name and the same id for each spelling of a new one', () => {
  expect(companyNamed(' \n')).toBeNull()
  expect(companyNamed('Orbit Lane')?.id).toBe(companyNamed('orbit-lane')?.id)
})

test('formsOf tells how a text writes a company', () => {
  const text = 'Wal-Mart opens a shop. Walmart’s shares rose. It will hire.'
  expect(formsOf({ title: '', text, lessons: [] }, 'walmart')).toEqual(['Wal-Mart', 'Walmart'])
})

function tagsFor(id: string): string[] {
  const lesson: Lesson = { kind: 'not-tag', tag: 'ocado', about: [{ id, name: id }] }
  return read([lesson]).tags.map(({ tag }) => tag)
}

function read(lessons: Lesson[], text = TEXT) {
  const title = text === TEXT ? TITLE : ''
  return enrich({ title, text, lang: 'en', publishedOn: null, knownTags: [], lessons })
}

function name(forms: string[], company: { id: string; name: string }): Lesson {
  return { kind: 'name', forms, company }
}
