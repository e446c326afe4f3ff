/** A call as text, for a browser to evaluate: `run` must stand alone, `args` must be plain JSON data. */
export function callText(run: (...args: never[]) => unknown, args: unknown[]): string {
  return `(${run.toString()})(...${JSON.stringify(args)})`
}
