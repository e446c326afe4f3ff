/**
 * A text as a YAML 1.2 double-quoted scalar on one line, quotes included. It is a JSON string in which
 * also those characters are escaped that YAML takes for line breaks or does not allow (C1 controls,
 * U+2028, U+2029, the byte order mark), and `<` before `%`, so that Obsidian's Templater finds no command.
 */
export function quoteYaml(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|<(?=%)/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
