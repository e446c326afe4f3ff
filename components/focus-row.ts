/** Moves the focus into the list of clips within `part`, to its first row. */
export function focusFirstRow(part: HTMLElement | null): void {
  findList(part)?.querySelector<HTMLElement>('[role="row"]')?.focus()
}

/** Moves the focus to the list of clips within `part`, which hands it to the row that had it last; false without a list. */
export function focusList(part: HTMLElement | null): boolean {
  const list = findList(part)
  list?.focus()
  return list !== null
}

function findList(part: HTMLElement | null): HTMLElement | null {
  return part?.querySelector<HTMLElement>('[role="grid"][aria-label="Clips"]') ?? null
}
