const NUMBER = new Intl.NumberFormat('en-GB')
const SIZE = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 })
const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB']

/** A whole number with its noun: `count(1248, 'clip')` is "1,248 clips", `count(1, 'clip')` is "1 clip". */
export function count(number: number, noun: string): string {
  return `${formatNumber(number)} ${noun}${number === 1 ? '' : 's'}`
}

export function formatNumber(number: number): string {
  return NUMBER.format(number)
}

/** Bytes in the largest fitting decimal unit: 1500 is "1.5 KB". Negative or unknown sizes read as "0 bytes". */
export function formatBytes(bytes: number): string {
  const size = bytes > 0 ? bytes : 0
  const unit = Math.min(UNITS.length - 1, size < 1000 ? 0 : Math.floor(Math.log10(size) / 3))
  return `${SIZE.format(size / 1000 ** unit)} ${UNITS[unit] ?? ''}`
}
