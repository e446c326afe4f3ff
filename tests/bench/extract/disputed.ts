import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A truth label that is plainly wrong or arguable, with the reason. */
export type Disputed = { id: string; measure: string; reason: string }

/** The labels listed in `disputed.tsv`; throws where a line lacks a part. */
export function readDisputed(): Disputed[] {
  const text = readFileSync(join(import.meta.dirname, '..', 'disputed.tsv'), 'utf8')
  const lines = text.split('\n').filter(line => line.trim() !== '' && !line.startsWith('#'))
  return lines.map(line => {
    const [id, measure, reason] = line.split('\t')
    if (!id || !measure || !reason) throw new Error(`disputed.tsv: a part is missing in "${line}".`)
    return { id, measure, reason }
  })
}
