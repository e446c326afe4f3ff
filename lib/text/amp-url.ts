/**
 * The address of a story that AMP viewers and caches show under their own (`google.com/amp/s/…`,
 * `….cdn.ampproject.org/c/s/…`, `bing-amp.com`), and without the parameters that ask a server for its AMP form.
 * An `/amp` at the end of a path stays, as some servers know the story by nothing else. Other addresses come back as
 * they are.
 */
export function withoutAmp(url: URL): URL {
  const path = innerPath(url)
  const inner = path === null ? null : URL.parse(path + url.search + url.hash)
  const story = inner?.hostname.includes('.') ? inner : url
  if (story.search.length > 1) story.search = withoutParameters(story.search)
  return story
}

/** The wrapped address without its query, or null where none is wrapped. Paths spell https as `s/`. */
function innerPath({ hostname, pathname }: URL): string | null {
  const shape = VIEWER.test(hostname) ? /^\/amp\/(s\/)?(.+)/ : /^\/(?:wp\/)?[cvi]\/(s\/)?(.+)/
  if (!VIEWER.test(hostname) && !CACHE.test(hostname)) return null
  const [, secure, rest = ''] = shape.exec(pathname) ?? []
  return rest && `http${secure ? 's' : ''}://${rest}`
}

function withoutParameters(search: string): string {
  const parts = search.slice(1).split('&')
  const kept = parts.filter(part => !PARAMETER.test(part))
  if (kept.length === parts.length) return search
  return kept.length > 0 ? `?${kept.join('&')}` : ''
}

const VIEWER = /^(?:www\.)?google\.(?:com?\.)?[a-z]{2,3}$/
const CACHE = /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$/
const PARAMETER =
  /^(?:outputtype=amp|amp(?:=(?:1|true|on|yes)?)?|amp_(?:js_v|gsa|tf|kit|ct)=.*|(?:usqp|aoh|ampshare)=.*)$/i
