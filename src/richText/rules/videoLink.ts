import { linkAddress } from './linkAddress.ts'

/** A video that lies elsewhere, by the link that somebody has pasted. */
export interface Video {
  /** Who gets to know that somebody plays it, as people call them: YouTube, video.example.org. */
  host: string
  /** Where it can be watched by whoever follows a link. */
  page: string
  /** What plays it: a page to be framed, or the file itself. */
  player: string
  kind: 'frame' | 'file'
}

const youTubeHosts = new Set([
  'youtube.com',
  'www.youtube.com',
  'm.youtube.com',
  'youtube-nocookie.com',
  'www.youtube-nocookie.com',
])

const vimeoHosts = new Set(['vimeo.com', 'www.vimeo.com'])

/**
 * The video that a link leads to: at YouTube, Vimeo or a server of PeerTube, or a file (MP4, WebM); null where it leads to none
 * of these. What leads to a port, to a number in place of a name, or is not encrypted, is none.
 */
export function videoLink(typed: string): Video | null {
  const address = linkAddress(typed)
  if (address === null || !URL.canParse(address)) return null
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol) || url.port !== '') return null
  if (url.hostname === 'youtu.be') return youTube(url, url.pathname.slice(1))
  if (youTubeHosts.has(url.hostname)) return youTube(url, youTubeId(url))
  if (vimeoHosts.has(url.hostname) || url.hostname === 'player.vimeo.com') return vimeo(url)
  if (url.protocol !== 'https:' || !hasName(url)) return null
  return peerTube(url) ?? file(url)
}

function youTubeId({ pathname, searchParams }: URL): string {
  if (pathname === '/watch') return searchParams.get('v') ?? ''
  return /^\/(?:embed|shorts|live|v)\/([^/]+)\/?$/.exec(pathname)?.[1] ?? ''
}

function youTube({ searchParams }: URL, id: string): Video | null {
  if (!/^[\w-]{11}$/.test(id)) return null
  const start = seconds(searchParams.get('t') ?? searchParams.get('start') ?? '')
  return {
    host: 'YouTube',
    page: `https://www.youtube.com/watch?v=${id}${start > 0 ? `&t=${start}` : ''}`,
    player: `https://www.youtube-nocookie.com/embed/${id}?rel=0${start > 0 ? `&start=${start}` : ''}`,
    kind: 'frame',
  }
}

/** As links of YouTube say where to begin: 90, 90s, 1m30s. Zero where it is said otherwise. */
function seconds(text: string): number {
  const [, hours = 0, minutes = 0, rest = 0] =
    /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,5})s?)?$/.exec(text) ?? []
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest)
}

function vimeo({ pathname, searchParams }: URL): Video | null {
  // What is not listed has a key beside its number.
  const [, id, keyInPath] =
    /^\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/)?(\d{4,12})(?:\/([\da-f]{6,20}))?\/?$/.exec(
      pathname,
    ) ?? []
  if (id === undefined) return null
  const key = keyInPath ?? /^[\da-f]{6,20}$/.exec(searchParams.get('h') ?? '')?.[0]
  return {
    host: 'Vimeo',
    page: `https://vimeo.com/${id}${key ? `/${key}` : ''}`,
    player: `https://player.vimeo.com/video/${id}?dnt=1${key ? `&h=${key}` : ''}`,
    kind: 'frame',
  }
}

/** Anybody may run a server of PeerTube: it is known by its paths, and named by its host. */
function peerTube({ hostname, origin, pathname }: URL): Video | null {
  const [, id] =
    /^\/(?:w|videos\/watch|videos\/embed)\/([1-9A-HJ-NP-Za-km-z]{20,22}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\/?$/.exec(
      pathname,
    ) ?? []
  if (id === undefined) return null
  return {
    host: hostname,
    page: `${origin}/w/${id}`,
    // Visitors would pass the video on to each other, and see each other's addresses.
    player: `${origin}/videos/embed/${id}?p2p=0&warningTitle=0`,
    kind: 'frame',
  }
}

function file({ hostname, href, pathname }: URL): Video | null {
  if (!/\.(mp4|webm)$/i.test(pathname)) return null
  return { host: hostname, page: href, player: href, kind: 'file' }
}

/** Whether a host has a name that the world knows: none of a machine, and no number. */
function hasName({ hostname }: URL): boolean {
  return /\.([a-z]{2,63}|xn--[a-z\d-]+)$/.test(hostname) && !/\.(localhost|local|internal)$/.test(hostname)
}
