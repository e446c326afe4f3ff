import { callText } from './call-text.ts'
import type { Marionette } from './marionette.ts'
import type { Run } from './test-browser.ts'

/** Runs a function inside Firefox, with Firefox's own rights. */
export type RunPrivileged = <Result, Args extends unknown[]>(
  run: Run<Result, Args>,
  ...args: Args
) => Promise<Result>

/** A call as the body of a WebDriver script, which hands its result to its last argument. */
export function toScript(run: (...args: never[]) => unknown, args: unknown[]): string {
  return `const done = arguments[arguments.length - 1]
    ;(async () => ${callText(run, args)})().then(
      value => done({ value }),
      error => done({ error: String(error) + '\\n' + (error?.stack ?? '') }),
    )`
}

/** What a script of `toScript` handed over; throws the error that was thrown in the browser. */
export function readResult(answer: unknown): unknown {
  const { value, error } = answer as { value?: unknown; error?: string }
  if (error !== undefined) throw new Error(error)
  return value
}

export function privilegedBy(marionette: Marionette): RunPrivileged {
  return async <Result, Args extends unknown[]>(run: Run<Result, Args>, ...args: Args) => {
    const script = toScript(run, args)
    const reply = await marionette.send('WebDriver:ExecuteAsyncScript', { script, args: [] })
    return readResult((reply as { value: unknown }).value) as Result
  }
}
