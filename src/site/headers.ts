import type { MiddlewareHandler } from 'hono'
import type { Appearance } from '../appearance/rules/Appearance.ts'
import type { ShownContent } from '../programme/untranslated.ts'
import type { PageSources } from './PageSources.ts'
import { pictureOrigins } from './pictureOrigins.ts'

const policyHeader = 'Content-Security-Policy'

/**
 * What a page may do: load from here alone and run one script. No nonce, so that a page is the same for everybody.
 * Nobody may frame it; the preview is the one exception. Set on pages alone, not by a middleware: the pages' app is mounted
 * at the root, where it would reach whatever is mounted beside it.
 */
export const pageHeaders: Record<string, string> = {
  [policyHeader]: [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "form-action 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/**
 * The policy of a page whose pictures may lie elsewhere, at the server of Payload or in a storage of its own, and of the
 * videos in its texts, which lie with others.
 */
export function withSourcesOf({
  content,
  sources: { pictures, frames, videos },
  origin,
  organiser,
}: {
  content: ShownContent
  /** What its texts load, which is known once it has been rendered. */
  sources: PageSources
  organiser: Pick<Appearance, 'logo' | 'logoDark'>
  /** Of the public site. */
  origin: string
}): Record<string, string> {
  const origins = new Set([...pictureOrigins({ content, origin, organiser }), ...pictures])
  const policy = pageHeaders[policyHeader] ?? ''
  const directives = [
    policy.replace('img-src', ['img-src', ...[...origins].sort()].join(' ')),
    ...(frames.size > 0 ? [['frame-src', ...[...frames].sort()].join(' ')] : []),
    ...(videos.size > 0 ? [['media-src', ...[...videos].sort()].join(' ')] : []),
  ]
  return { [policyHeader]: directives.join('; ') }
}

/** Pages behind a token: never cached, never indexed, and the token leaves in no Referer. */
export const personalHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  context.header('Cache-Control', 'no-store')
  context.header('Referrer-Policy', 'no-referrer')
  context.header('X-Robots-Tag', 'noindex, nofollow')
}

/** The preview of a draft: framed by the admin alone, cached by nobody, found by no search engine. */
export const previewHeaders =
  ({ adminOrigin }: { adminOrigin: string }): MiddlewareHandler =>
  async (context, next) => {
    await next()
    const policy = context.res.headers.get(policyHeader) ?? pageHeaders[policyHeader] ?? ''
    const framedBy = ["'self'", adminOrigin].filter(Boolean).join(' ')
    context.header(policyHeader, policy.replace("frame-ancestors 'none'", `frame-ancestors ${framedBy}`))
    for (const name of ['Cross-Origin-Resource-Policy', 'Permissions-Policy', 'X-Content-Type-Options']) {
      context.header(name, pageHeaders[name])
    }
    // Cannot name another origin; the policy above says the same.
    context.header('X-Frame-Options', undefined)
    context.header('Cache-Control', 'no-store')
    context.header('Referrer-Policy', 'no-referrer')
    context.header('X-Robots-Tag', 'noindex, nofollow')
  }

/** Of a page that may be cached. */
export const publicCacheControl = 'public, max-age=0, must-revalidate'

/** A page that may be cached, and is revalidated every time: no change is seen late. */
export const publicCaching: MiddlewareHandler = async (context, next) => {
  await next()
  if (context.res.ok) context.header('Cache-Control', publicCacheControl)
}

/**
 * Leads to the address without a query: pages that take none have one answer, and whatever others hang on to an
 * address must not make another one to be cached.
 */
export const onePerAddress: MiddlewareHandler = async (context, next) => {
  const { pathname, search } = new URL(context.req.url)
  if (search !== '' && context.req.method === 'GET') return context.redirect(pathname, 302)
  return next()
}
