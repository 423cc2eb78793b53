import { describe, expect, it } from '@jest/globals'
import { type Video, videoLink } from '../../../src/richText/rules/videoLink.ts'

const youTube = (id: string, start = 0): Video => ({
  host: 'YouTube',
  page: `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}` : ''}`,
  player: `https://www.youtube-nocookie.com/embed/${id}?rel=0${start ? `&start=${start}` : ''}`,
  kind: 'frame',
})

const vimeo = (path: string, query = ''): Video => ({
  host: 'Vimeo',
  page: `https://vimeo.com/${path}`,
  player: `https://player.vimeo.com/video/${path.split('/')[0]}?dnt=1${query}`,
  kind: 'frame',
})

const peerTube = (host: string, id: string): Video => ({
  host,
  page: `https://${host}/w/${id}`,
  player: `https://${host}/videos/embed/${id}?p2p=0&warningTitle=0`,
  kind: 'frame',
})

const file = (host: string, path: string): Video => {
  const url = `https://${host}${path}`
  return { host, page: url, player: url, kind: 'file' }
}

const short = 'kkGMgK9sjzQ9R1q5Yx4cVb'
const long = '9c9de5e8-0a1e-484a-b099-e80766180a6d'

describe('a link to a video', () => {
  it.each<[string, Video]>([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', youTube('dQw4w9WgXcQ')],
    [' youtube.com/watch?v=dQw4w9WgXcQ ', youTube('dQw4w9WgXcQ')],
    ['http://m.youtube.com/watch?list=PL1&v=dQw4w9WgXcQ&pp=x', youTube('dQw4w9WgXcQ')],
    ['https://youtu.be/dQw4w9WgXcQ?si=abc', youTube('dQw4w9WgXcQ')],
    ['https://youtu.be/dQw4w9WgXcQ?t=95', youTube('dQw4w9WgXcQ', 95)],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1m30s', youTube('dQw4w9WgXcQ', 90)],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1h1m1s', youTube('dQw4w9WgXcQ', 3661)],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=bald', youTube('dQw4w9WgXcQ')],
    ['https://www.youtube.com/live/dQw4w9WgXcQ', youTube('dQw4w9WgXcQ')],
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ/', youTube('dQw4w9WgXcQ')],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=7', youTube('dQw4w9WgXcQ', 7)],
    ['https://vimeo.com/76979871', vimeo('76979871')],
    ['https://vimeo.com/76979871/0123456789ab', vimeo('76979871/0123456789ab', '&h=0123456789ab')],
    ['https://vimeo.com/channels/staffpicks/76979871', vimeo('76979871')],
    ['https://player.vimeo.com/video/76979871?h=0123456789', vimeo('76979871/0123456789', '&h=0123456789')],
    [`https://video.example.org/w/${short}`, peerTube('video.example.org', short)],
    [`video.example.org/w/${short}?start=1m`, peerTube('video.example.org', short)],
    [`https://video.example.org/videos/watch/${long}`, peerTube('video.example.org', long)],
    [`https://tube.grünes.example.org/w/${short}`, peerTube('tube.xn--grnes-lva.example.org', short)],
    ['https://example.org/filme/rundgang.mp4', file('example.org', '/filme/rundgang.mp4')],
    ['https://example.org/Rundgang.WEBM?v=2', file('example.org', '/Rundgang.WEBM?v=2')],
  ])('is understood: %s', (typed, video) => {
    expect(videoLink(typed)).toEqual(video)
  })

  it.each([
    // What would run, or be the video itself.
    'javascript:alert(1)//youtube.com/watch?v=dQw4w9WgXcQ',
    'java\tscript:alert(1)',
    'data:video/mp4;base64,AAAA',
    'data:text/html,<script>alert(1)</script>.mp4',
    'blob:https://example.org/film.mp4',
    'file:///home/film.mp4',
    'ftp://example.org/film.mp4',
    '//youtube.com\\@evil.example/film',
    // Who it is from is hidden, or it looks like somebody else.
    'https://youtube.com@evil.example/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com:geheim@evil.example/film.mp4',
    'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://evil-youtube.com/watch?v=dQw4w9WgXcQ',
    'https://yоutube.com/watch?v=dQw4w9WgXcQ',
    'https://vimeo.com.evil.example/76979871',
    'https://evil.example/?https://youtu.be/dQw4w9WgXcQ',
    'https://youtube.com./watch?v=dQw4w9WgXcQ',
    // Not where the world looks for it.
    'https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ',
    `https://video.example.org:9000/w/${short}`,
    `https://127.0.0.1/w/${short}`,
    `https://[::1]/w/${short}`,
    `https://2130706433/w/${short}`,
    `https://localhost/w/${short}`,
    `https://nas.local/w/${short}`,
    'https://intranet/film.mp4',
    // Not encrypted, which browsers do not load into an encrypted page.
    `http://video.example.org/w/${short}`,
    'http://example.org/film.mp4',
    // No single video.
    'https://www.youtube.com/',
    'https://www.youtube.com/@kanal',
    'https://www.youtube.com/watch?v=zu-kurz',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ%22onload',
    'https://www.youtube.com/playlist?list=PL1',
    'https://vimeo.com/kanal',
    `https://video.example.org/w/p/${short}`,
    `https://video.example.org/w/${short}/../../admin`,
    'https://example.org/film.mp4.html',
    'https://example.org/seite#film.mp4',
    'https://example.org/?datei=film.mp4',
    '/film.mp4',
    'https://exa mple.org/film.mp4',
    'https://example.org;frame-src *;/film.mp4',
    'mailto:film.mp4@example.org',
    'Film',
    '',
  ])('leads to none: %j', (typed) => {
    expect(videoLink(typed)).toBeNull()
  })

  it('brings nothing into the markup or the policy of a page', () => {
    const typed = `https://example.org/a b; script-src 'unsafe-inline'.mp4?"><script>`
    const player = videoLink(typed)?.player ?? ''
    expect(player).toMatch(/^https:\/\/example\.org\/a%20b;%20script-src/)
    expect(player).not.toMatch(/[\s"<>]/)
    expect(new URL(player).origin).toBe('https://example.org')
  })
})
