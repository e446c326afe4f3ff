/** How long a text may be: in UTF-16 code units and in UTF-8 bytes. */
export type Room = { units: number; bytes: number }

/** The longest start of a text that fits into both limits and does not split a grapheme; '' if none fits. */
export function cutToFit(text: string, room: Room): string {
  let { units, bytes } = room
  let end = 0
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    units -= segment.length
    bytes -= utf8Length(segment)
    if (units < 0 || bytes < 0) break
    end += segment.length
  }
  return text.slice(0, end)
}

/** Bytes of a text in UTF-8; a lone surrogate counts three, as the replacement character would. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length
}
