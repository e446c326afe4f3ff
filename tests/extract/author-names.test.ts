// @vitest-environment jsdom
import { expect, test } from 'vitest'

import { authorNames } from '../../lib/extract/author-names.ts'

test.for<[string, string[]]>([
  ['By Jane Doe', ['Jane Doe']],
  ['by jane doe', []],
  ['Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
  ['By JANE DOE, Staff Writer | 3 min read', ['Jane Doe']],
  ['Jane Doe (Reuters)', ['Jane Doe']],
  ['Reuters', []],
  ['PR Newswire', []],
  ['Shelf Weekly', []],
  ['Shelf Weekly Staff', []],
  ['jane@shelf.example', []],
  ['https://shelf.example/jane', []],
  ['@janedoe', []],
  ['View all posts by Jane Doe', ['Jane Doe']],
  ['Von Jörg Überreiter und Nele Voß', ['Jörg Überreiter', 'Nele Voß']],
  ['Par Clémence Delmas', ['Clémence Delmas']],
  ['Por María José Núñez y Luis Peña', ['María José Núñez', 'Luis Peña']],
  ['作者：林晓岚', ['林晓岚']],
  ['서지윤 기자', ['서지윤']],
  ['Published March 9, 2023', []],
  ['Jane Doe, Jane Doe', ['Jane Doe']],
  ["Conor O'Brien", ["Conor O'Brien"]],
  ['AT&amp;T Jane', ['AT&T Jane']],
  ['', []],
])('%j gives %j', ([raw, names]) => {
  expect(authorNames(raw, 'Shelf Weekly')).toEqual(names)
})
