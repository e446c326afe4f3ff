/** Moves the focus into the list of clips within `part`, to its first row or to the one that had it last. */
export function focusFirstRow(part: HTMLElement | null): void {
  const list = part?.querySelector<HTMLElement>('[role="grid"][aria-label="Clips"]')
  const row = list?.querySelector<HTMLElement>('[role="row"]')
  row?.focus()
}
