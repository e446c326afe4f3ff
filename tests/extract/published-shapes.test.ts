// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'

import { parse, read, STORY } from './parse-page.ts'

function pageWith(below: string, lang = 'en'): string {
  return `<html lang="${lang}"><body><article><h1>Harbour Foods opens a shop</h1>${below}${STORY}</article></body></html>`
}

function data(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`
}

describe('a date line below the headline is read in', () => {
  const now = Date.UTC(2026, 9, 5, 12)

  test.for<[string, string, string, string]>([
    ['en-GB', 'Published 3 October 2026', 'Yesterday at 14:20', '2 days ago'],
    ['de', 'Veröffentlicht am 3. Oktober 2026, 14.20 Uhr', 'Gestern, 14.20 Uhr', 'vor 2 Tagen'],
    ['fr', 'Publié le samedi 3 octobre 2026 à 14h20', 'Hier à 14h20', 'il y a 2 jours'],
    ['es', 'Publicado el 3 de octubre de 2026', 'Ayer, 14:20', 'hace 2 días'],
    ['it', 'Pubblicato sabato 3 ottobre 2026', 'Ieri alle 14:20', '2 giorni fa'],
    ['pt-BR', 'Publicado em 3 de outubro de 2026', 'Ontem às 14h20', 'há 2 dias'],
    ['nl', 'Geplaatst op zaterdag 3 oktober 2026', 'Gisteren om 14:20', '2 dagen geleden'],
    ['sv', 'Publicerad den 3 oktober 2026', 'Igår 14:20', 'för 2 dagar sedan'],
    ['pl', 'Opublikowano 3 października 2026', 'Wczoraj, 14:20', '2 dni temu'],
    ['tr', 'Yayınlanma: 3 Ekim 2026 Cumartesi', 'Dün 14:20', '2 gün önce'],
    ['ru', 'Опубликовано 3 октября 2026 г.', 'Вчера, 14:20', '2 дня назад'],
    ['zh', '发布于2026年10月3日', '昨天 14:20', '2天前'],
    ['ja', '公開日：2026年10月3日（土）', '昨日 14:20', '2日前'],
    ['ko', '입력 2026년 10월 3일 14:20', '어제 14:20', '2일 전'],
    ['ar', 'نُشر في ٣ أكتوبر ٢٠٢٦', 'أمس 14:20', 'منذ 2 أيام'],
  ])('%s: %s; %s; %s', ([lang, ...lines]) => {
    const days = lines.map(line => {
      return read(parse(pageWith(`<p class="date">${line}</p>`, lang)), {}, now).publishedOn
    })
    expect(days).toEqual(['2026-10-03', '2026-10-04', '2026-10-03'])
  })
})

describe('the day stated as', () => {
  const story = { '@type': 'NewsArticle', datePublished: '2024-05-02T09:00:00Z' }

  test.for<[string, string, string]>([
    ['JSON-LD in a graph', data({ '@graph': [{ '@type': 'WebSite' }, story] }), 'json-ld'],
    ['JSON-LD in a list', data([{ '@type': 'BreadcrumbList' }, [story]]), 'json-ld'],
    ['JSON-LD of several types', data({ ...story, '@type': ['Thing', 'Report'] }), 'json-ld'],
    ['JSON-LD within a page', data({ '@type': 'WebPage', mainEntity: story }), 'json-ld'],
    [
      'broken JSON-LD',
      `<script type="application/ld+json">{"@type":"NewsArticle","description":"a "b" c","datePublished":"2024-05-02",</script>`,
      'json-ld',
    ],
    ['microdata', '<meta itemprop="datePublished" content="2024-05-02">', 'meta datepublished'],
    [
      'microdata of a line',
      '<p itemprop="datePublished" content="2024-05-02">now</p>',
      'microdata',
    ],
    ['RDFa', '<span property="schema:datePublished" content="2024-05-02">now</span>', 'microdata'],
    [
      'RDFa without a prefix',
      '<b property="datePublished" content="2024-05-02">now</b>',
      'microdata',
    ],
    ['a time element', '<time datetime="2024-05-02T09:00">then</time>', 'time element'],
    ['a time element of words', '<time>May 2, 2024</time>', 'time element'],
  ])('%s is read', ([, below, source]) => {
    const { publishedOn, origins } = read(parse(pageWith(below)))
    expect(publishedOn).toBe('2024-05-02')
    expect(origins.publishedOn?.source).toBe(source)
  })
})
