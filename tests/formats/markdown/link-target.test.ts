import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { linkTarget, pictureTarget } from '../../../lib/formats/markdown/link-target.ts'
import { widestOf } from '../../../lib/formats/markdown/source-set.ts'
import { anyText } from '../../arbitraries.ts'

const BASE = 'https://news.example/a/b'

test.for([
  ['c?x=1#y', 'https://news.example/a/c?x=1#y'],
  ['//cdn.example/x', 'https://cdn.example/x'],
  ['/a (1) b.html', 'https://news.example/a%20%281%29%20b.html'],
  ['/a\nb\t|`"\\^{[c]}<d>', 'https://news.example/ab%7C%60%22/%5E%7B%5Bc%5D%7D%3Cd%3E'],
  ['https://user:word@host.example/', 'https://host.example/'],
  ['http://[::1]:80/x', 'http://[::1]/x'],
  ['mailto:a@b.example?subject=x (y)', 'mailto:a@b.example?subject=x%20%28y%29'],
  ['javascript:alert(1)', null],
  [' java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/hosts', null],
  ['obsidian://open', null],
  ['http://', null],
  ['', null],
  ['  ', null],
] as const)('linkTarget turns %j into %j', ([address, target]) => {
  expect(linkTarget(address, BASE)).toBe(target)
})

test('linkTarget gives null or a target without a character that Markdown could read', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText(),
        fc.webUrl(),
        fc.webUrl().map(url => `${url}/ (a) [b]`),
      ),
      address => {
        const target = linkTarget(address, BASE)
        expect(target ?? 'mailto:').toMatch(
          /^(?:mailto:|https?:\/\/(?:[^/[\]]|\[[\da-f:.]+\])+(?=\/))[^\s()[\]<>|\\^`"{}]*$/,
        )
      },
    ),
  )
})

test('pictureTarget takes http and https only', () => {
  expect(pictureTarget('/a.png', BASE)).toBe('https://news.example/a.png')
  expect(pictureTarget('mailto:a@b.example', BASE)).toBeNull()
})

test.for([
  ['a.jpg 320w, b.jpg 1280w, c.jpg 640w', 'b.jpg'],
  ['a.jpg, b.jpg 2x', 'b.jpg'],
  ['a.jpg 1x,b.jpg 1.5x', 'b.jpg'],
  ['/w_100,h_50/a.jpg 100w, /w_200,h_100/a.jpg 200w', '/w_200,h_100/a.jpg'],
  ['a.jpg', 'a.jpg'],
  ['a.jpg wide', 'a.jpg'],
  [' , ', null],
  ['', null],
] as const)('widestOf of %j is %j', ([srcset, address]) => {
  expect(widestOf(srcset)).toBe(address)
})
