import * as fc from 'fast-check'

import type { Body, Clip, Deal, Facts, Judged, Origin } from '../lib/model.ts'

/** Any text of whole characters, often of the kinds that break YAML, Markdown, CSV, file names and zips. */
export function anyText(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...NASTY_PIECES), { maxLength: 8 }).map(pieces => pieces.join('')),
  )
}

/** Any clip that the model allows. Numbers are never `-0`, which JSON does not keep. */
export function anyClip(): fc.Arbitrary<Clip> {
  return fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom('article', 'page', 'selection', 'link'),
    url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
    canonicalUrl: fc.webUrl(),
    title: anyText(),
    authors: fc.array(anyText(), { maxLength: 3 }),
    agencies: fc.array(anyText(), { maxLength: 2 }),
    siteName: anyText(),
    section: anyText(),
    keywords: fc.array(anyText(), { maxLength: 3 }),
    isFree: fc.option(fc.boolean()),
    publishedOn: fc.option(anyDay()),
    publishedAt: fc.option(anyText()),
    modifiedAt: fc.option(anyText()),
    lang: fc.option(fc.constantFrom('en', 'zh', 'de-AT')),
    description: anyText(),
    imageUrl: fc.option(fc.webUrl()),
    words: fc.nat(),
    warnings: fc.subarray(['paywall', 'date-uncertain', 'cut-by-size', 'restored']),
    origins: fc.record({ title: anyOrigin(), lang: anyOrigin() }, { requiredKeys: [] }),
    tags: fc.array(anyText(), { maxLength: 4 }),
    note: anyText(),
    pictures: fc.array(fc.webUrl(), { maxLength: 2 }),
    facts: anyFacts(),
    judged: anyJudged(),
    stamps: fc.record({ fields: anyStamps(), tags: anyStamps() }),
    contentHash: fc.stringMatching(/^[\da-f]{64}$/),
    clippedAt: anyInstant(),
    updatedAt: anyInstant(),
    deletedAt: fc.option(anyInstant()),
  })
}

/** Any body; its HTML is a few blocks of any text, well formed or not. */
export function anyBody(): fc.Arbitrary<Body> {
  return fc.record({
    html: fc.oneof(
      anyText(),
      anyText().map(text => `<p>${text}</p>`),
    ),
    text: anyText(),
  })
}

export function anyEntry(): fc.Arbitrary<{ clip: Clip; body: Body }> {
  return fc.record({ clip: anyClip(), body: anyBody() })
}

export function anyInstant(): fc.Arbitrary<string> {
  const range = { min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }
  return fc.date(range).map(date => date.toISOString())
}

function anyDay(): fc.Arbitrary<string> {
  return anyInstant().map(instant => instant.slice(0, 10))
}

function anyOrigin(): fc.Arbitrary<Origin> {
  const other = fc.record({ value: anyText(), source: anyText() })
  return fc.record({
    source: anyText(),
    confidence: anyShare(),
    also: fc.array(other, { maxLength: 2 }),
  })
}

function anyFacts(): fc.Arbitrary<Facts> {
  const company = fc.record({ id: fc.uuid(), name: anyText(), score: anyShare() })
  return fc.record({
    v: fc.nat(),
    about: fc.array(company, { maxLength: 2 }),
    mentioned: fc.array(company, { maxLength: 2 }),
    deals: fc.array(anyDeal(), { maxLength: 2 }),
    tags: fc.array(
      fc.record({
        tag: anyText(),
        why: anyText(),
        confidence: anyShare(),
        state: fc.constantFrom('suggested', 'accepted', 'rejected'),
      }),
      { maxLength: 2 },
    ),
  })
}

function anyStamps(): fc.Arbitrary<Record<string, string>> {
  return fc.dictionary(fc.stringMatching(/^[a-z ]{1,8}$/), anyText(), { maxKeys: 1 })
}

function anyJudged(): fc.Arbitrary<Judged> {
  return fc.record({
    companies: fc.array(
      fc.record({
        id: fc.uuid(),
        name: anyText(),
        is: fc.constantFrom('accepted', 'rejected'),
      }),
      { maxLength: 1 },
    ),
    deals: fc.array(
      fc.record({
        of: anyText(),
        is: fc.constantFrom('accepted', 'corrected', 'rejected'),
        deal: anyDeal(),
      }),
      { maxLength: 1 },
    ),
    copies: fc.array(fc.record({ of: fc.uuid(), is: fc.constantFrom('same', 'other') }), {
      maxLength: 1,
    }),
  })
}

function anyDeal(): fc.Arbitrary<Deal> {
  return fc.record({
    type: fc.constantFrom('partnership', 'supply', 'retail-media'),
    parties: fc.array(
      fc.record({ id: fc.uuid(), name: anyText(), role: fc.constantFrom('party', 'buyer') }),
      { maxLength: 2 },
    ),
    via: fc.option(anyText()),
    status: fc.constantFrom('announced', 'denied'),
    exclusive: fc.boolean(),
    amount: fc.option(
      fc.record({ value: fc.nat(), currency: fc.constant('USD'), text: anyText() }),
    ),
    stakePercent: fc.option(anyShare()),
    market: fc.option(anyText()),
    evidence: fc.record({ text: anyText(), start: fc.nat(), end: fc.nat() }),
    trigger: anyText(),
    confidence: anyShare(),
  })
}

function anyShare(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 100 }).map(percent => percent / 100)
}

const NASTY_PIECES = [
  'yes',
  'no',
  'null',
  '~',
  '1e3',
  '0x1F',
  '2018-10-02',
  '12:30',
  'a',
  ' ',
  '\n',
  '\r',
  '\t',
  '"',
  "'",
  '\\',
  ': ',
  ' #',
  '- ',
  '? ',
  '! ',
  '& ',
  '* ',
  '@',
  '%',
  '|',
  '>',
  '---',
  '...',
  '[',
  ']',
  '{',
  '}',
  ',',
  '<script>',
  '</p>',
  '<!--',
  '&lt;',
  '<%',
  '%>',
  '{{t}}',
  '#tag',
  '==',
  '%%',
  '[[x]]',
  '![[x]]',
  ' ^id',
  '$x$',
  '```',
  '~~',
  '_',
  '**',
  'http://a.example',
  'a@b.example',
  '\u0000',
  '\u0085',
  '\u00A0',
  '\u2028',
  '\u2029',
  '\uFEFF',
  '\u200D',
  '\u202E',
  '👩‍👩‍👧',
  'é',
  'e\u0301',
  '漢字',
  'العربية',
  '__proto__',
  'CON',
  '../',
  '/',
  ':',
]
