// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'

import { findText } from '../../components/evidence.ts'
import { renderBody } from '../../components/render-body.ts'

function shown(html: string): HTMLElement {
  const root = document.createElement('div')
  root.append(renderBody(html, 'frame'))
  return root
}

describe('a stored text that someone tampered with', () => {
  test.for([
    '<script>globalThis.hit = 1</script>',
    '<img src="x" onerror="globalThis.hit = 1">',
    '<svg><script>globalThis.hit = 1</script></svg>',
    '<iframe src="https://t.example/"></iframe>',
    '<object data="https://t.example/"></object>',
    '<embed src="https://t.example/">',
    '<form action="https://t.example/"><input name="a"></form>',
    '<meta http-equiv="refresh" content="0;url=https://t.example/">',
    '<base href="https://t.example/">',
    '<link rel="stylesheet" href="https://t.example/a.css">',
    '<style>body { background: url(https://t.example/) }</style>',
    '<video src="https://t.example/" poster="https://t.example/p"></video>',
    '<math><mtext><table><mglyph><style><img src=x onerror="globalThis.hit = 1">',
  ])('is inert: %s', html => {
    const root = shown(html)
    const kept = [...root.querySelectorAll('*')].map(element => element.localName)
    expect(kept.filter(name => !['span', 'a', 'p', 'table', 'tbody'].includes(name))).toEqual([])
    expect(root.querySelector('[onerror], [src], [style], [action], [data]')).toBeNull()
    expect('hit' in globalThis).toBe(false)
  })

  test.for([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome://settings',
    '/x',
  ])('has no link to %s', href => {
    expect(shown(`<a href="${href}">x</a>`).querySelector('a')?.hasAttribute('href')).toBe(false)
  })

  test('brings no class, id, style or handler of its own', () => {
    const html = '<p id="root" class="toast" style="position:fixed" onclick="x()" data-x="1">a</p>'
    expect(shown(html).innerHTML).toBe('<p>a</p>')
  })
})

test('links open in a new tab and do not say where they come from', () => {
  const link = shown('<a href="https://a.example/">a</a>').querySelector('a')
  expect(link?.target).toBe('_blank')
  expect(link?.rel).toBe('noopener noreferrer')
})

test('a picture becomes its words and a link, and is not fetched', () => {
  const root = shown(
    '<img src="https://a.example/p.jpg" srcset="https://a.example/q.jpg 2x" alt="A shelf">',
  )
  expect(root.querySelector('img')).toBeNull()
  expect(root.querySelector('.frame')?.textContent).toContain('A shelf')
  expect(root.querySelector('a')?.href).toBe('https://a.example/p.jpg')
})

test('a picture that the text itself carries is shown', () => {
  const html = '<img src="data:image/png;base64,iVBORw0KGgo=" alt="dot">'
  expect(shown(html).querySelector('img')?.alt).toBe('dot')
})

describe('the sentence of a deal', () => {
  test('is found across elements and broken white space', () => {
    const root = shown('<p>Before. <b>Kroger</b> said\n it <i>will</i> open.</p><p>After.</p>')
    expect(findText(root, 'Kroger said it will open.')?.toString().replaceAll(/\s+/g, ' ')).toBe(
      'Kroger said it will open.',
    )
  })

  test.for(['', '   ', 'not there'])('%o is found nowhere', sentence => {
    expect(findText(shown('<p>Some text</p>'), sentence)).toBeNull()
  })
})
