import { diffArrays } from 'diff'

import { findCallouts, type Callout } from './callouts.ts'
import { splitWords } from './words.ts'

/** A stretch of text that both versions have, or only one. */
export type Change = { is: 'same' | 'added' | 'removed'; text: string }

/** The changes of each paragraph in reading order, and what of them a reader should see first. */
export type VersionChanges = { paragraphs: Change[][]; callouts: Callout[] }

/** More words of difference than this within one rewritten passage are shown as replaced as a whole. */
const MOST_EDITS = 2000

/**
 * What changed from one text of an article to a later one, word by word. Paragraphs are lined up first, so that time
 * grows with the text and not with its square; joined without what was added, the changes are the old text's
 * paragraphs, and without what was removed the new one's.
 */
export function compareVersions(before: string, after: string): VersionChanges {
  const changes = diffLines(linesOf(before), linesOf(after))
  return { paragraphs: paragraphsOf(changes), callouts: findCallouts(changes, before) }
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map(line => line.trim())
  return lines.filter(Boolean).map(line => `${line}\n`)
}

function diffLines(before: string[], after: string[]): Change[] {
  const changes: Change[] = []
  let gone: string[] = []
  for (const { value, added, removed } of diffArrays(before, after, {
    maxEditLength: MOST_EDITS,
  }) ?? replaced(before, after)) {
    if (removed) {
      gone = value
      continue
    }
    changes.push(...(added ? diffWords(gone.join(''), value.join('')) : removal(gone)))
    if (!added) changes.push({ is: 'same', text: value.join('') })
    gone = []
  }
  return [...changes, ...removal(gone)]
}

function diffWords(before: string, after: string): Change[] {
  if (before === '') return [{ is: 'added', text: after }]
  const [old, fresh] = [splitWords(before), splitWords(after)]
  const found = diffArrays(old, fresh, { maxEditLength: MOST_EDITS }) ?? replaced(old, fresh)
  const changes = found.map(({ value, added, removed }): Change => {
    return { is: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') }
  })
  return joinNear(changes)
}

function replaced(before: string[], after: string[]) {
  return [
    { value: before, added: false, removed: true },
    { value: after, added: true, removed: false },
  ]
}

function removal(lines: string[]): Change[] {
  return lines.length === 0 ? [] : [{ is: 'removed', text: lines.join('') }]
}

/**
 * Changes with nothing but a sign or a space between them become one: `two large` → `nine small` reads better as one
 * replacement than as two.
 */
function joinNear(changes: Change[]): Change[] {
  const joined: Change[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') joined.push({ is: 'removed', text: removed })
    if (added !== '') joined.push({ is: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [at, { is, text }] of changes.entries()) {
    if (is === 'removed') removed += text
    else if (is === 'added') added += text
    else if (
      removed + added !== '' &&
      at < changes.length - 1 &&
      /^[^\p{L}\p{N}\n]{1,2}$/u.test(text)
    ) {
      removed += text
      added += text
    } else {
      flush()
      joined.push({ is, text })
    }
  }
  flush()
  return joined
}

/** A line break that only one version has ends the paragraph all the same. */
function paragraphsOf(changes: Change[]): Change[][] {
  const paragraphs: Change[][] = []
  let paragraph: Change[] = []
  for (const { is, text } of changes) {
    const lines = text.split('\n')
    for (const [at, line] of lines.entries()) {
      if (line !== '') paragraph.push({ is, text: line })
      if (at === lines.length - 1 || paragraph.length === 0) continue
      paragraphs.push(paragraph)
      paragraph = []
    }
  }
  return paragraph.length > 0 ? [...paragraphs, paragraph] : paragraphs
}
