import { existsSync, globSync, readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { SHORTCUTS } from '../components/list-keys.ts'

const README = readFileSync('README.md', 'utf8')
const CHANGELOG = readFileSync('CHANGELOG.md', 'utf8')
const CONFIG = readFileSync('wxt.config.ts', 'utf8')
const PACKAGE: unknown = JSON.parse(readFileSync('package.json', 'utf8'))
const { scripts, version } = PACKAGE as { scripts: Record<string, string>; version: string }

/** What stands in backquotes in the rows of the table under a heading, by column. */
function tableUnder(heading: string, column: number): string[] {
  const [, section = ''] = README.split(`## ${heading}\n`)
  const [table = ''] = section.split('\n## ')
  const rows = table.split('\n').filter(line => line.startsWith('|'))
  const cells = rows.slice(2).map(row => row.split('|')[column] ?? '')
  return cells.flatMap(cell => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? ''))
}

/** The quoted strings of a list in the manifest's source. */
function listed(name: string): string[] {
  const [, list = ''] = new RegExp(`\\b${name}: \\[([^\\]]*)\\]`).exec(CONFIG) ?? []
  return [...list.matchAll(/'([^']+)'/g)].map(([, item]) => item ?? '')
}

describe('the readme', () => {
  test('names only commands that there are', () => {
    const named = [...README.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '')
    expect(named.length).toBeGreaterThan(3)
    for (const name of named) expect(Object.keys(scripts)).toContain(name)
    for (const name of ['start', 'test']) expect(README).toContain(`npm ci && npm ${name}`)
  })

  test('explains every permission, and no other', () => {
    const explained = tableUnder('Permissions, and why', 1)
    const asked = [...listed('permissions'), ...listed('optional_permissions')]
    expect(explained.toSorted()).toEqual(asked.toSorted())
  })

  test('gives the shortcuts that the manifest suggests', () => {
    const suggested = [...CONFIG.matchAll(/default: '(Alt\+[^']+)'/g)].map(([, keys]) => keys ?? '')
    expect(suggested).toHaveLength(2)
    for (const keys of suggested) expect(README).toContain(`\`${keys}\``)
  })

  test('gives the keys that the sheet in the product gives', () => {
    const told = tableUnder('Keys', 2).join(' ')
    for (const [keys] of SHORTCUTS) {
      for (const key of keys.split(/ or | (?=[↓↑])/)) expect(told).toContain(key.split(' ')[0])
    }
  })

  test('links only to files and folders that there are', () => {
    const links = [...README.matchAll(/(?:\]\(|src=")(?!https?:)([^)"]+)/g)].map(
      ([, to]) => to ?? '',
    )
    const folders = [...README.matchAll(/`((?:lib|components|entrypoints|tests)\/[\w./-]*)`/g)]
    expect(links.length).toBeGreaterThan(2)
    for (const path of [...links, ...folders.map(([, to]) => to ?? '')]) {
      expect([path, existsSync(path)]).toEqual([path, true])
    }
  })
})

test('the changelog begins with the version of the package', () => {
  expect(/^## \[?v?(\d+\.\d+\.\d+)/m.exec(CHANGELOG)?.[1]).toBe(version)
})

test('no file names a path or host of the machine that it was written on', () => {
  const written = globSync('{lib,components,entrypoints,tests}/**/*.{ts,tsx,md}')
  const folders = ['work', 'home', 'root', 'farm'].join('|')
  const machine = new RegExp(
    `(?:^|[\\s'"\`(=])/(?:${folders})/\\w|registry\\.(?:npmjs|yarnpkg)`,
    'm',
  )
  const guilty = [...written, 'README.md', 'CHANGELOG.md', 'package.json', 'package-lock.json']
  expect(guilty.filter(file => machine.test(readFileSync(file, 'utf8')))).toEqual([])
})
