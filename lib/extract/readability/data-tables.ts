const DATA = 'col,colgroup,tfoot,thead,th'
const MOST_ROWS = 10
const MOST_COLUMNS = 4
const MOST_CELLS = 10

/** Whether a table shows data, by what browsers tell screen readers; else it is layout. */
export function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.getAttribute('datatable') === '0') {
    return false
  }
  if (table.getAttribute('summary')) return true
  if (table.querySelector('caption')?.hasChildNodes() || table.querySelector(DATA)) return true
  if (table.querySelector('table')) return false
  const { rows, columns } = sizeOf(table)
  if (columns === 1 || rows === 1) return false
  return rows >= MOST_ROWS || columns > MOST_COLUMNS || rows * columns > MOST_CELLS
}

function sizeOf(table: Element): { rows: number; columns: number } {
  let rows = 0
  let columns = 0
  for (const row of table.getElementsByTagName('tr')) {
    rows += spanOf(row, 'rowspan')
    let cells = 0
    for (const cell of row.getElementsByTagName('td')) cells += spanOf(cell, 'colspan')
    columns = Math.max(columns, cells)
  }
  return { rows, columns }
}

function spanOf(element: Element, name: string): number {
  return Number.parseInt(element.getAttribute(name) ?? '', 10) || 1
}
