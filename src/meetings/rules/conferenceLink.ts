/** Why a link of a video conference is not for everybody: it makes one the host, is for one person, or only leads to a form. */
export type UnfitLink = 'host' | 'personal' | 'registration'

/** What a link of a video conference is. */
export type ConferenceLink =
  | {
      joinUrl: string
      /** What editors call the system; null where it is none that we know. */
      provider: string | null
      /** The digits by which the link names the room; null where it names none. */
      id: string | null
    }
  | { unfit: UnfitLink }

const isZoom = (host: string): boolean => /(^|\.)(zoom\.us|zoom\.com|zoomgov\.com|zoom-x\.de)$/.test(host)

/** Rooms of Greenlight 2 (`/b/ada-xyz-123`) and 3 (`/rooms/abc-def-ghi-jkl/join`). */
const bigBlueButtonRoom = /\/(b|rooms)\/[a-z\d]{2,}(-[a-z\d]{2,}){2,4}(\/join)?\/?$/i

/** Systems whose links let everybody in who has them. */
const others: readonly { provider: string; isRoom: (url: URL) => boolean }[] = [
  { provider: 'BigBlueButton', isRoom: ({ pathname }) => bigBlueButtonRoom.test(pathname) },
  {
    provider: 'Microsoft Teams',
    isRoom: ({ hostname, pathname }) =>
      /^teams\.(microsoft|live)\.com$/.test(hostname) && /^\/(l\/meetup-join|meet)\//.test(pathname),
  },
  { provider: 'Webex', isRoom: ({ hostname }) => hostname.endsWith('.webex.com') },
  { provider: 'Google Meet', isRoom: ({ hostname }) => hostname === 'meet.google.com' },
  { provider: 'Jitsi Meet', isRoom: ({ hostname }) => /(^|\.)(jit\.si|jitsi\.[\w.-]+)$/.test(hostname) },
  {
    provider: 'OpenTalk',
    isRoom: ({ hostname, pathname }) => hostname.includes('opentalk') && pathname.startsWith('/room/'),
  },
]

/** Tells what a link leads to; null where that is no room of a video conference that we know. */
export function conferenceLink(link: string): ConferenceLink | null {
  if (!URL.canParse(link)) return null
  const url = new URL(link)
  if (isZoom(url.hostname)) return zoomLink(url)
  // Made for one name; it may be that of the moderator.
  if (url.pathname.endsWith('/api/join') && url.searchParams.has('checksum')) return { unfit: 'personal' }
  const system = others.find(({ isRoom }) => isRoom(url))
  return system ? { joinUrl: link, provider: system.provider, id: null } : null
}

function zoomLink(url: URL): ConferenceLink | null {
  const { pathname, searchParams } = url
  if (searchParams.has('zak') || pathname.startsWith('/s/')) return { unfit: 'host' }
  if (searchParams.has('tk') || pathname.startsWith('/w/')) return { unfit: 'personal' }
  if (/^\/(meeting|webinar)\/register\//.test(pathname)) return { unfit: 'registration' }
  const id = /^\/(?:j|wc\/join)\/(\d{9,11})$|^\/wc\/(\d{9,11})\/join$/.exec(pathname)
  if (!id && !/^\/my\/[^/]+$/.test(pathname)) return null
  // What browsers add once somebody has joined.
  url.hash = ''
  return { joinUrl: url.href, provider: 'Zoom', id: id?.[1] ?? id?.[2] ?? null }
}

/** What stands behind a link that a mail program has put its own before; any other as it is. */
export function behindScanner(link: string): string {
  if (!URL.canParse(link)) return link
  const { hostname, pathname, searchParams } = new URL(link)
  const isOutlook = hostname.endsWith('.safelinks.protection.outlook.com')
  const isGoogle = /^www\.google\.\w+$/.test(hostname) && pathname === '/url'
  const inner = isOutlook ? searchParams.get('url') : isGoogle ? searchParams.get('q') : null
  return inner && URL.canParse(inner) ? inner : link
}

/** Tells whether a link leads to a part of Zoom, such as its list of numbers, that is not the room. */
export function isZoomLink(link: string): boolean {
  return URL.canParse(link) && isZoom(new URL(link).hostname)
}
