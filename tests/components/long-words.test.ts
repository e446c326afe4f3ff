import { readFile } from 'node:fs/promises'

import { describe, expect, test } from 'vitest'

/** What a style sheet of the components declares for a class outside every condition. */
async function readRule(sheet: string, name: string): Promise<string> {
  const css = await readFile(new URL(`../../components/${sheet}`, import.meta.url), 'utf8')
  const [, rule = ''] = `\n${css}`.split(`\n.${name} {`)
  return rule.slice(0, rule.indexOf('}'))
}

describe('a word without an end', () => {
  test.for([['Notice.module.css', 'text']] as const)(
    'is broken in %s .%s',
    async ([sheet, name]) => {
      expect(await readRule(sheet, name)).toContain('overflow-wrap: anywhere')
    },
  )

  test.for([
    ['ClipTags.module.css', 'tags'],
    ['EditSheet.module.css', 'fields'],
    ['Sheet.module.css', 'dialog'],
    ['ReaderFacts.module.css', 'facts'],
    ['TagEditor.module.css', 'options'],
  ] as const)('does not widen the column of %s .%s', async ([sheet, name]) => {
    expect(await readRule(sheet, name)).toMatch(/grid-template-columns: minmax\(0, 1fr\)/)
  })

  test.for([
    ['TagFilter.module.css', 'name'],
    ['TagSuggestions.module.css', 'name'],
  ] as const)('ends in dots in %s .%s', async ([sheet, name]) => {
    const rule = await readRule(sheet, name)
    expect(rule).toContain('text-overflow: ellipsis')
    expect(rule).toContain('min-width: 0')
  })
})
