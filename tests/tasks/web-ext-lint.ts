import { builtExtension } from '../browsers/built-extension.ts'
import type { Counts, Ended, Step } from './steps.ts'

/** What `web-ext lint --output json` prints. */
type Finding = { code: string; message: string; file?: string }
type Report = { errors: Finding[]; warnings: Finding[] }

/** Mozilla's own check of an add-on. No error is allowed, and no warning but those below. */
export const webExtLint: Step = {
  name: 'web-ext lint',
  command: ['web-ext', 'lint', '--source-dir', builtExtension('firefox'), '--output', 'json'],
  count: countFindings,
}

function countFindings({ output }: Ended): Counts {
  const json = output.slice(output.indexOf('{'))
  if (!json.startsWith('{"count"')) return { passed: 0, failed: 1 }
  const { errors, warnings } = JSON.parse(json) as Report
  const unexpected = [...errors, ...warnings.filter(({ code }) => !(code in EXPECTED))]
  return unexpected.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Warnings that stand, each with its reason. */
const EXPECTED: Record<string, string> = {
  UNSAFE_VAR_ASSIGNMENT:
    'React, DOMPurify and Readability set innerHTML; what they are given is sanitised.',
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION:
    'Endcap is for the desktop, where Firefox reads this key from version 140.',
}
