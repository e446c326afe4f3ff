import type { Element } from 'hast'

/** Above this many cells, spans are ignored: each would be filled with empty cells. */
const MOST_CELLS = 2000
const WIDEST_SPAN = 20

/**
 * A table as Markdown can show it: its captions before it, as `toCaption` writes them, and spans that
 * cannot blow it up. A table of one column is page layout and becomes the blocks in its cells.
 */
export function plainTable(table: Element, toCaption: (caption: Element) => Element[]): Element[] {
  const rows = rowsOf(table).map(row => elementsIn(row, ['td', 'th']))
  const captions = elementsIn(table, ['caption'])
  if (rows.every(cells => cells.length <= 1)) {
    return [...captions.flatMap(toCaption), ...rows.flat().map(toBlock)]
  }
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0)
  boundSpans(rows.flat(), rows.flat().length > MOST_CELLS ? 1 : Math.min(columns, WIDEST_SPAN))
  const children = table.children.filter(child => !captions.some(caption => caption === child))
  return [...captions.flatMap(toCaption), { ...table, children }]
}

function toBlock(cell: Element): Element {
  return { ...cell, tagName: 'div', properties: {} }
}

function rowsOf(part: Element): Element[] {
  return elementsIn(part, ['tr', 'thead', 'tbody', 'tfoot']).flatMap(child =>
    child.tagName === 'tr' ? [child] : rowsOf(child),
  )
}

function boundSpans(cells: Element[], widest: number): void {
  for (const { properties } of cells) {
    properties.colSpan = Math.min(Number(properties.colSpan) || 1, widest)
    properties.rowSpan = Math.min(Number(properties.rowSpan) || 1, widest)
  }
}

function elementsIn({ children }: Element, tagNames: string[]): Element[] {
  return children
    .filter(child => child.type === 'element')
    .filter(({ tagName }) => tagNames.includes(tagName))
}
