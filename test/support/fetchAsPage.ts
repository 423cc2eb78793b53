/** What Fetch lets a page send without asking first (CORS-safelisted request headers), and the types of its bodies. */
const safelisted = ['accept', 'accept-language', 'content-language', 'content-type', 'range']
const safeTypes = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']
const safeMethods = ['GET', 'HEAD', 'POST']

/** Response headers that every page may read. */
const readable = [
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
]

/** A fetch of Node that does what a browser does for a page of another origin: asks first where it has to, and hides headers. */
export interface PageFetch {
  fetch: typeof fetch
  /** Method and path of every request that was sent, preflights included. */
  sent: string[]
}

/** Makes a fetch that keeps to CORS as the page of an origin has to. It refuses, as a browser does, with a TypeError. */
export function fetchAsPage(origin: string): PageFetch {
  const sent: string[] = []
  const send = async (request: Request): Promise<Response> => {
    sent.push(`${request.method} ${new URL(request.url).pathname}`)
    const response = await fetch(request)
    const allowed = response.headers.get('access-control-allow-origin')
    if (allowed !== '*' && allowed !== origin) throw new TypeError(`CORS: ${origin} may not read the answer`)
    return response
  }
  return {
    sent,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const asked = unsafeHeaders(request)
      if (asked.length > 0 || !safeMethods.includes(request.method))
        await askFirst({ request, asked, origin, send })
      request.headers.set('Origin', origin)
      request.headers.set('Sec-Fetch-Site', 'cross-site')
      return shownToPage(await send(request))
    },
  }
}

function unsafeHeaders({ headers }: Request): string[] {
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  return [...headers.keys()]
    .filter((name) => !safelisted.includes(name) || (name === 'content-type' && !safeTypes.includes(type)))
    .sort()
}

async function askFirst({
  request: { url, method },
  asked,
  origin,
  send,
}: {
  request: Request
  asked: string[]
  origin: string
  send: (request: Request) => Promise<Response>
}): Promise<void> {
  const headers = {
    Origin: origin,
    'Access-Control-Request-Method': method,
    ...(asked.length > 0 ? { 'Access-Control-Request-Headers': asked.join(',') } : {}),
  }
  const { ok, headers: answer } = await send(new Request(url, { method: 'OPTIONS', headers }))
  const listed = (name: string): string[] =>
    (answer.get(name) ?? '').split(',').map((each) => each.trim().toLowerCase())
  const refused = asked.filter((name) => !listed('access-control-allow-headers').includes(name))
  const takesMethod =
    safeMethods.includes(method) || listed('access-control-allow-methods').includes(method.toLowerCase())
  if (!ok || refused.length > 0 || !takesMethod)
    throw new TypeError(`CORS: the preflight does not allow ${method} with ${refused.join(', ')}`)
}

function shownToPage(response: Response): Response {
  const exposed = (response.headers.get('access-control-expose-headers') ?? '').toLowerCase().split(/,\s*/)
  const headers = [...response.headers].filter(([name]) => readable.includes(name) || exposed.includes(name))
  return new Response(response.body, { status: response.status, headers })
}
