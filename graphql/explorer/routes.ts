import { type Context, Hono } from 'hono'
import { extname } from 'node:path'
import type { Payload } from 'payload'
import { type Locale, toLocale } from '../../src/i18n/rules/locale.ts'
import { optionsOf } from '../../src/options.ts'
import { hasExplorer, loadExplorerFiles } from './explorerFiles.ts'

const contentTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
}

/** The editor writes its styles into the page, and has its font and pictures in its style. Scripts are ours alone. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** GET `/graphql` from a browser: GraphiQL, from our own origin. Every other request passes on to the API. */
export function createExplorerRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  if (!hasExplorer) return app
  const { graphql, asset } = optionsOf(payload).addresses
  const file = (name: string): string => asset(`explorer/${name}`)
  app.get(graphql, (context, next) => {
    if (!wantsExplorer(context)) return next()
    return context.html(page({ locale: toLocale(context.req.header('Accept-Language')), file }), 200, {
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': contentSecurityPolicy,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      Vary: 'Accept, Accept-Language',
    })
  })
  app.get(file(':file'), async (context, next) => {
    const name = context.req.param('file') ?? ''
    const body = (await loadExplorerFiles()).get(name)
    if (!body) return next()
    return context.body(new Uint8Array(body), 200, {
      'Content-Type': contentTypes[extname(name)] ?? 'application/octet-stream',
      // Asked for again after an hour: their addresses stay the same, since the workers are named in the script.
      'Cache-Control': 'public, max-age=3600',
      // A worker has a policy of its own.
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
    })
  })
  return app
}

/** Browsers name HTML when somebody opens an address; clients of the API name JSON, or anything, and ask something. */
function wantsExplorer({ req }: Context): boolean {
  const accept = req.header('Accept') ?? ''
  if (!accept.includes('text/html') || /application\/(graphql-response\+)?json/.test(accept)) return false
  return ['query', 'extensions', 'operationName'].every((name) => req.query(name) === undefined)
}

const words: Record<Locale, { title: string; noScript: string }> = {
  de: {
    title: 'Die Schnittstelle ausprobieren (GraphQL)',
    noScript: 'Zum Ausprobieren braucht der Browser JavaScript. Programme fragen dieselbe Adresse mit POST.',
  },
  en: {
    title: 'Try out the API (GraphQL)',
    noScript: 'Trying it out takes JavaScript in the browser. Programs ask the same address by POST.',
  },
}

function page({ locale, file }: { locale: Locale; file: (name: string) => string }): string {
  const { title, noScript } = words[locale]
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${file('index.css')}">
<style>html, body, #explorer { height: 100%; margin: 0 }</style>
</head>
<body>
<div id="explorer"><noscript>${noScript}</noscript></div>
<script src="${file('index.js')}"></script>
</body>
</html>
`
}
