/** Takes the running text of HTML while its tags and text are written, in their order. */
export type TextWriter = {
  start: (name: string) => void
  end: (name: string) => void
  add: (text: string) => void
  text: () => string
}

/**
 * The running text of what is written: blocks parted by a blank line, white space single, table cells parted by a tab.
 * Pictures and their captions leave nothing, except where the captions are most of the story, as in a gallery.
 * The same HTML always gives the same text, so offsets into it stay true.
 */
export function textWriter(): TextWriter {
  const blocks: string[] = []
  const running: string[] = []
  let line = ''
  let captions = 0
  const endBlock = (): void => {
    const text = line && tidy(line)
    line = ''
    if (!text) return
    blocks.push(text)
    if (captions === 0) running.push(text)
  }
  return {
    start: name => {
      if (!INLINE.has(name)) endBlock()
      if (name === 'figcaption') captions += 1
    },
    end: name => {
      if (!INLINE.has(name)) endBlock()
      else if (name === 'td' || name === 'th') line += '\t'
      else if (name === 'br') line += ' '
      if (name === 'figcaption') captions -= 1
    },
    add: text => {
      line += text.includes('\t') ? text.replaceAll('\t', ' ') : text
    },
    text: () => {
      endBlock()
      return (lengthOf(running) * 2 < lengthOf(blocks) ? blocks : running).join('\n\n')
    },
  }
}

function tidy(line: string): string {
  return line
    .replace(/[ \n\r\f\u00a0]+/g, ' ')
    .replace(/ ?\t ?/g, '\t')
    .trim()
}

function lengthOf(blocks: string[]): number {
  return blocks.reduce((sum, { length }) => sum + length, 0)
}

/** Of the elements that are ever written; cells are parted by tabs. */
const INLINE = new Set(
  (
    'a abbr b bdi bdo br cite code col colgroup del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub ' +
    'sup td th time u var wbr'
  ).split(' '),
)
