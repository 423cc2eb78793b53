import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Somebody else's website, on an origin of its own and with a strict Content Security Policy. */
export interface HostSite {
  origin: string
  /** Puts a page there, with this in its body; returns its address. */
  page: (options: { body: string; lang?: string; style?: string }) => string
  /** Puts a file there that no policy governs, and returns its address. */
  file: (options: { type: 'html' | 'javascript'; text: string }) => string
  stop: () => Promise<void>
}

/** The directives that the README asks a website for, beside its own. */
const policyFor = (events: string): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `script-src ${events}`,
    `connect-src ${events}`,
    `img-src ${events}`,
  ].join('; ')

const frame = `
  html { color-scheme: light dark; font-size: 62.5%; }
  body { max-width: 80rem; margin: 0 auto; padding: 1.6rem; font: 1.6rem/1.5 'DejaVu Sans', sans-serif; }
`

/** Starts it. It may embed what the server at `events` has. */
export async function startHostSite({ events }: { events: string }): Promise<HostSite> {
  const pages = new Map<string, { type: string; text: string; isFree?: boolean }>()
  const server = createServer(({ url = '/' }, response) => {
    const found = pages.get(url)
    response.writeHead(found ? 200 : 404, {
      'Content-Type': `text/${found?.type ?? 'plain'}; charset=utf-8`,
      ...(found?.isFree ? {} : { 'Content-Security-Policy': policyFor(events) }),
    })
    response.end(found?.text ?? '')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  pages.set('/favicon.ico', { type: 'plain', text: '' })
  return {
    origin,
    page: ({ body, lang = 'de', style = '' }) => {
      const path = `/${pages.size}`
      pages.set(`${path}.css`, { type: 'css', text: frame + style })
      const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ortsverband</title><link rel="stylesheet" href="${path}.css">`
      const text = `<!doctype html><html lang="${lang}"><head>${head}</head><body><main><h1>Ortsverband Beispielstadt</h1><h2>Termine</h2>${body}</main></body></html>`
      pages.set(path, { type: 'html', text })
      return origin + path
    },
    file: ({ type, text }) => {
      const path = `/${pages.size}.${type}`
      pages.set(path, { type, text, isFree: true })
      return origin + path
    },
    stop: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
