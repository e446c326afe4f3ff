import { siteHost } from '../text/url.ts'

/**
 * What one publisher's pages need that no general rule can tell. `drop` selects what stands in the story and is no part
 * of it, `byline` the author's place. `reason` says why, `seen` when the pages were last like that.
 */
export type SiteRule = {
  /** Parted by spaces; their subdomains are included. */
  hosts: string
  drop?: string
  byline?: string
  reason: string
  seen: string
}

/** The rule for pages at an address, or null. */
export function ruleFor(url: string): SiteRule | null {
  const host = siteHost(url)
  const isFor = (one: string): boolean => host === one || host.endsWith(`.${one}`)
  return SITE_RULES.find(({ hosts }) => hosts.split(' ').some(isFor)) ?? null
}

/** Last resort: a rule is worth its place where a well-known site cannot be read without, and each has a page fixture. */
export const SITE_RULES: readonly SiteRule[] = [
  {
    hosts: 'politifact.com',
    drop: '#sources,.o-disruptor',
    reason: 'sources outweigh the story',
    seen: '2023-12',
  },
  {
    hosts: 'foxsports.com',
    drop: '.storyFavoriteContainer,.story-topic-group,.story-favorites-section-add',
    reason: 'teams to follow stand in the story',
    seen: '2023-12',
  },
  {
    hosts: 'chunichi.co.jp',
    drop: '.cmp-misc021',
    reason: 'an offer stands in the story',
    seen: '2025-01',
  },
  {
    hosts:
      'waz.de morgenpost.de abendblatt.de nrz.de wp.de ikz-online.de thueringer-allgemeine.de otz.de tlz.de braunschweiger-zeitung.de',
    drop: '.article-body .not-prose',
    reason: 'newsletters stand in the story',
    seen: '2025-11',
  },
  {
    hosts: 'zdf.de',
    byline: '.details .teaser-cat',
    reason: 'the byline is marked as a category',
    seen: '2021-05',
  },
]
