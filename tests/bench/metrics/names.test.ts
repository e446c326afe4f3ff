import { expect, test } from 'vitest'

import { isAnyPicture, isSameLanguage, isSameSiteName } from './names.ts'

test.for([
  ['Le Marché', 'le marche', true],
  ['Shelf Weekly', 'ShelfWeekly.com', true],
  ['Shelf Weekly', 'Shelf Weekly Media Ltd', false],
] as const)('the site "%s" answered as "%s": %s', ([truth, answer, same]) => {
  expect(isSameSiteName(truth, answer)).toBe(same)
})

test.for([
  ['en', 'en-GB', true],
  ['no', 'nb_NO', true],
  ['de', 'en', false],
  ['de', '', false],
] as const)('the language %s answered as "%s": %s', ([truth, answer, same]) => {
  expect(isSameLanguage(truth, answer)).toBe(same)
})

test.for([
  ['https://a.example/shop.jpg', 'https://b.example/x/shop.webp', true],
  ['https://a.example/shop.jpg', 'https://a.example/shop-800x450.jpg', true],
  [
    'https://a.example/shop.jpg',
    'https://pic.example/?url=https%3A%2F%2Fa.example%2Fshop.jpg',
    true,
  ],
  ['https://a.example/shop.jpg', 'https://a.example/logo.png', false],
  ['https://a.example/shop.jpg', '', false],
  ['https://a.example/shop.jpg', 'https://a.example/%', false],
] as const)('the picture %s answered as %s: %s', ([truth, answer, same]) => {
  expect(isAnyPicture([truth], answer)).toBe(same)
})
