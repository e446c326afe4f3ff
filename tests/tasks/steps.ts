import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

/** How many checks passed and failed. */
export type Counts = { passed: number; failed: number }

/**
 * A command with a name to show. `shown` passes its output on as it comes; else it is shown when the step fails.
 * `count` turns its exit code and output into counts; by default a step is one check.
 */
export type Step = {
  name: string
  command: string[]
  shown?: boolean
  count?: (ended: Ended) => Counts
}

export type Ended = { code: number; output: string }

export const ROOT = join(import.meta.dirname, '..', '..')

/** Runs a step with a line when it starts and one when it ends. */
export async function runStep(step: Step): Promise<Counts> {
  return inStep(step.name, async () => {
    const ended = await run(step.command, step.shown ?? false)
    const counts = (step.count ?? countOne)(ended)
    if (counts.failed > 0 && !step.shown) console.log(ended.output.trim())
    return counts
  })
}

/** Runs steps at the same time and adds up what they counted. */
export async function runTogether(steps: Step[]): Promise<Counts> {
  return sum(await Promise.all(steps.map(runStep)))
}

/** Does some work between a line `▸ name` and a line `✓ name 3.1 s`; an error becomes one failed check. */
export async function inStep(name: string, work: () => Promise<Counts>): Promise<Counts> {
  const startedAt = performance.now()
  console.log(`▸ ${name}`)
  const counts = await work().catch((error: unknown) => {
    console.log(error instanceof Error ? error.message : String(error))
    return { passed: 0, failed: 1 }
  })
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`${counts.failed === 0 ? '✓' : '✗'} ${name} ${seconds} s`)
  return counts
}

export function sum(all: Counts[]): Counts {
  const total = { passed: 0, failed: 0 }
  for (const { passed, failed } of all) {
    total.passed += passed
    total.failed += failed
  }
  return total
}

/** Prints the closing line and sets the exit code: 1 if anything failed. */
export function close({ passed, failed }: Counts): void {
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

function countOne({ code }: Ended): Counts {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function run([command = '', ...args]: string[], shown: boolean): Promise<Ended> {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env['PATH']].join(delimiter)
  const isWindows = process.platform === 'win32'
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: isWindows,
    })
    const chunks: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        if (shown) process.stdout.write(chunk)
      })
    }
    child.on('error', reject)
    child.on('close', code =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }),
    )
  })
}
