/** The address that an archive's address holds (`web.archive.org/web/20240503/https://…`), else the address itself. */
export function originalAddress(url: string): string {
  return ARCHIVED.exec(url)?.[1] ?? url
}

const ARCHIVED =
  /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:fo|is|li|md|ph|today|vn))\/\d{4,14}(?:[a-z]{2}_)?\/(https?:.*)/i
