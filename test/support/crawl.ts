import type { Hono } from 'hono'

/** What a crawl is to keep to. */
interface Site {
  /** What answers, with whatever it is mounted in. */
  app: Hono
  /** Scheme and host. */
  origin: string
  /** Tells whether a path of this host is one that our pages may lead to. */
  isInside: (path: string) => boolean
  /** Tells whether a path is Payload's own, which is linked to and answered by others. */
  isOfPayload: (path: string) => boolean
  /** What to send by a form. */
  fill: (args: { action: string; given: URLSearchParams }) => URLSearchParams
}

/** What was found, and asked for. */
export interface Crawled {
  /** The status of each address that was asked for, by method, path and query. */
  statuses: Map<string, number>
  /** Links out of what is ours, and answers that are no 2xx or 3xx. */
  faults: string[]
}

/**
 * Follows every link, asset and redirect that can be reached from some addresses, whether in a page, a feed, a calendar or a
 * style, and sends every form once everything else has been seen.
 */
export async function crawl({
  site,
  from,
  crawled = { statuses: new Map(), faults: [] },
}: {
  site: Site
  /** Texts to take links from, such as mails. Paths may stand for themselves. */
  from: string[]
  /** What an earlier crawl has seen. */
  crawled?: Crawled
}): Promise<Crawled> {
  const { statuses, faults } = crawled
  const queue: string[] = []
  const forms: { action: string; body: URLSearchParams }[] = []

  const found = ({ link, at }: { link: string; at: string }): void => {
    const url = new URL(link.replace(/^webcal:/, 'https:'), site.origin + at)
    if (url.origin !== site.origin) return
    if (site.isOfPayload(url.pathname)) return
    if (!site.isInside(url.pathname)) faults.push(`${at} leads outside, to ${url.pathname}`)
    else if (!statuses.has(`GET ${url.pathname}${url.search}`)) queue.push(url.pathname + url.search)
  }
  const take = async (request: string, path: string, init: RequestInit = {}): Promise<void> => {
    if (statuses.has(request)) return
    const answer = await site.app.request(site.origin + path, { ...init, headers: { Accept: 'text/html' } })
    statuses.set(request, answer.status)
    if (answer.status < 200 || answer.status > 399)
      faults.push(`${request} is answered with ${answer.status}`)
    const location = answer.headers.get('Location')
    if (location) found({ link: location, at: path })
    const type = answer.headers.get('Content-Type') ?? ''
    // A script names no addresses of its own: what it asks for stands in the page.
    if (!/^text\/(?!javascript)|xml/.test(type)) return
    const text = await answer.text()
    for (const link of linksIn(text)) found({ link, at: path })
    if (type.startsWith('text/html')) forms.push(...formsIn(text))
  }

  for (const text of from) {
    for (const link of text.startsWith('/') ? [text] : linksIn(text)) found({ link, at: '/' })
  }
  while (queue.length > 0 || forms.length > 0) {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) await take(`GET ${path}`, path)
    const form = forms.shift()
    if (!form) break
    const { action, body: given } = form
    if (!site.isInside(action)) faults.push(`A form leads outside, to ${action}`)
    else await take(`POST ${action}`, action, { method: 'POST', body: site.fill({ action, given }) })
  }
  return crawled
}

const attributes = /\s(?:href|src|action|data-challenge|data-worker)="([^"]*)"/g

/** Every address in a text of any kind: what elements lead to, and what is written out. */
function linksIn(text: string): string[] {
  // Calendars fold their lines.
  const whole = text.replace(/\r\n[ \t]/g, '').replaceAll('&amp;', '&')
  const linked = [...withoutForms(whole).matchAll(attributes)].map(([, link = '']) => link)
  const candidates = [...whole.matchAll(/\ssrcset="([^"]*)"/gi)].flatMap(([, set = '']) =>
    set.split(', ').map((each) => each.split(' ')[0] ?? ''),
  )
  const styles = [...whole.matchAll(/url\("?([^")]+)"?\)/g)].map(([, link = '']) => link)
  const written = [...whole.matchAll(/\b(?:https?|webcal):\/\/[^\s"'<>\\)\]]+/g)].map(([link]) =>
    link.replace(/[.,;]+$/, ''),
  )
  return [...linked, ...candidates, ...styles, ...written].filter(
    (link) => !/^(#|data:|mailto:|tel:)/.test(link),
  )
}

/** What is sent, rather than followed, leads nowhere by itself. */
const withoutForms = (text: string): string =>
  text.replace(/<form\b[^>]*>/g, (form) => (form.includes('method="post"') ? '' : form))

function formsIn(html: string): { action: string; body: URLSearchParams }[] {
  const forms = html.matchAll(/(<form\b[^>]*method="post"[^>]*>)([\s\S]*?)<\/form>/g)
  return [...forms].map(([, form = '', content = '']) => {
    const body = new URLSearchParams()
    for (const [input] of content.matchAll(/<(?:input|textarea)\b[^>]*>/g)) {
      const name = /\sname="([^"]*)"/.exec(input)?.[1]
      if (name) body.append(name, /\svalue="([^"]*)"/.exec(input)?.[1] ?? '')
    }
    return { action: /\saction="([^"]+)"/.exec(form)?.[1] ?? '', body }
  })
}
