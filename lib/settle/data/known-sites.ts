import { AMERICA } from './known-sites-america.ts'
import { COMMONWEALTH } from './known-sites-commonwealth.ts'
import { ENGLISH } from './known-sites-english.ts'
import { EUROPE_EAST } from './known-sites-europe-east.ts'
import { EUROPE_WEST } from './known-sites-europe-west.ts'
import { EUROPE } from './known-sites-europe.ts'
import { OVERSEAS } from './known-sites-overseas.ts'
import { TRADE } from './known-sites-trade.ts'
import { WORLD } from './known-sites-world.ts'

/**
 * Publishers by what people call them, in Latin letters, mostly as encyclopaedias title them. A line that starts with
 * an ending (`.de`) lists names that hosts of that ending spell, in small letters and without accents, spaces and signs;
 * the others give `host name`. From general knowledge, 2026.
 */
export const KNOWN_SITES = [
  ENGLISH,
  EUROPE,
  WORLD,
  TRADE,
  AMERICA,
  COMMONWEALTH,
  EUROPE_WEST,
  EUROPE_EAST,
  OVERSEAS,
].join('\n')
