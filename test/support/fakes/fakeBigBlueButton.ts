import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SignJWT } from 'jose'

const algorithms = { 40: 'sha1', 64: 'sha256', 96: 'sha384', 128: 'sha512' } as const

type Algorithm = (typeof algorithms)[keyof typeof algorithms]

interface Attendee {
  userID: string
  fullName: string
  role: string
  joins: Date[]
  leaves: Date[]
}

interface Session {
  meetingID: string
  createTime: string
  /** What it was made with. */
  query: string
  attendees: Attendee[]
  emptySince: Date
  /** When its end was asked for: it ends a second later. */
  endAskedAt: Date | null
}

/** How the next calls are answered instead. */
interface Planned {
  call: string
  answer: 'proxyPage' | 'serverUnavailable' | 'internalError' | 'cut'
  times: number
}

const second = 1000
const minute = 60 * second

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)

const elements = (fields: Record<string, string | number | boolean>): string =>
  Object.entries(fields)
    .map(([name, value]) => `<${name}>${escape(String(value))}</${name}>`)
    .join('')

const success = (xml: string): string => `<response><returncode>SUCCESS</returncode>${xml}</response>`

const failure = (messageKey: string, message: string): string =>
  `<response><returncode>FAILED</returncode>${elements({ messageKey, message })}</response>`

/**
 * BigBlueButton as far as we use it: rooms that live for minutes, joins by redirect, attendees, what it tells on its own, and its
 * ways to fail. In this process, on a port of loopback, with a clock of its own that stands where it was set.
 */
export class FakeBigBlueButton {
  readonly secret = 'canary-bbb-secret-639259d4-9dd8-4b25-bf01'
  /** Every call that got as far as this server, in order. */
  readonly asked: { call: string; query: URLSearchParams }[] = []
  /** Which checksums the operator allows. */
  allowed: Algorithm[] = ['sha1', 'sha256', 'sha384', 'sha512']
  now: Date
  readonly #server: Server
  readonly #sessions = new Map<string, Session>()
  #planned: Planned[] = []
  #url = ''

  constructor({ now }: { now: Date }) {
    this.now = now
    this.#server = createServer((request, response) => this.#answer(request, response))
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    this.#url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }

  /** As `bbb-conf --secret` shows it. */
  get url(): string {
    return `${this.#url}/bigbluebutton`
  }

  /** Moves its clock; rooms that nobody is in any more are gone after their time. */
  advance(milliseconds: number): void {
    this.now = new Date(this.now.getTime() + milliseconds)
    for (const [id, session] of this.#sessions) if (this.#isOver(session)) this.#sessions.delete(id)
  }

  /** Answers the next calls of a kind otherwise; `cut` does the work and then drops the connection. */
  plan(planned: Omit<Planned, 'times'> & { times?: number }): void {
    this.#planned.push({ times: 1, ...planned })
  }

  /** Answers as planned no more. */
  planNothing(): void {
    this.#planned = []
  }

  /** How often something was called. */
  count(call: string): number {
    return this.asked.filter((each) => each.call === call).length
  }

  /** The session that is open under an id. */
  session(id: string): Session | undefined {
    return this.#sessions.get(id)
  }

  /** Somebody closes the window. */
  leave({ meetingID, userID }: { meetingID: string; userID: string }): void {
    const session = this.#sessions.get(meetingID)
    const there = session?.attendees.find((each) => each.userID === userID && isThere(each))
    if (!session || !there) throw new Error('Nobody of this id is there')
    there.leaves.push(this.now)
    if (!session.attendees.some(isThere)) session.emptySince = this.now
  }

  /** Ends a session as its moderator does, and calls the address that it was given for that. */
  async endByModerator(meetingID: string): Promise<Response | null> {
    const session = this.#take(meetingID)
    const callback = new URLSearchParams(session.query).get('meta_endcallbackurl')
    if (!callback) return null
    return fetch(`${callback}&meetingID=${encodeURIComponent(meetingID)}&recordingmarks=false`)
  }

  /** The request by which a server tells who was there, once it has worked off a session. */
  async reportOf(meetingID: string, secret = this.secret): Promise<Request> {
    const session = this.#take(meetingID)
    const callback = new URLSearchParams(session.query).get('meta_analytics-callback-url') ?? ''
    const exp = Math.floor(this.now.getTime() / second) + 24 * 60 * 60
    const token = await new SignJWT({ exp })
      .setProtectedHeader({ alg: 'HS512', typ: 'JWT' })
      .sign(new TextEncoder().encode(secret))
    const body = JSON.stringify({
      version: '1.0',
      meeting_id: meetingID,
      internal_meeting_id: internalId(session),
      data: {
        metadata: { is_breakout: 'false', meeting_name: 'not read' },
        duration: 0,
        start: new Date(Number(session.createTime)).toISOString(),
        finish: this.now.toISOString(),
        attendees: byUser(session).map(({ userID, fullName, role, joins, leaves }) => ({
          ext_user_id: userID,
          name: fullName,
          moderator: role === 'MODERATOR',
          joins: joins.map((time) => time.toISOString()),
          leaves: leaves.map((time) => time.toISOString()),
          duration: 0,
          recent_talking_time: '',
          engagement: { chats: 7, talks: 3, raisehand: 1, emojis: 2, poll_votes: 1, talk_time: 99 },
          sessions: [],
        })),
        files: [],
        polls: [],
      },
    })
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` }
    return new Request(callback, { method: 'POST', headers, body })
  }

  /** The request by which a server tells that a recording is ready. */
  async recordingReady(meetingID: string, callback: string, secret = this.secret): Promise<Request> {
    const token = await new SignJWT({ meeting_id: meetingID, record_id: 'rec-1' })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode(secret))
    return new Request(callback, { method: 'POST', body: new URLSearchParams({ signed_parameters: token }) })
  }

  #take(meetingID: string): Session {
    const session = this.#sessions.get(meetingID)
    if (!session) throw new Error('No such session')
    return session
  }

  #isOver({ attendees, emptySince, endAskedAt }: Session): boolean {
    const now = this.now.getTime()
    if (endAskedAt) return now >= endAskedAt.getTime() + second
    if (attendees.some(isThere)) return false
    return now >= emptySince.getTime() + (attendees.length > 0 ? minute : 5 * minute)
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, search } = new URL(request.url ?? '', this.#url)
    if (pathname === '/html5client/') {
      const page =
        '<!DOCTYPE html><html lang="en"><title>BigBlueButton</title><link rel="icon" href="data:,"><h1>BigBlueButton</h1>'
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(page)
      return
    }
    const call = /^\/bigbluebutton\/api\/?(\w*)$/.exec(pathname)?.[1]
    if (call === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/html' }).end('<!DOCTYPE html><title>Not found</title>')
      return
    }
    const sent = search.slice(1)
    const query = new URLSearchParams(sent)
    this.asked.push({ call, query })
    const planned = this.#planned.find((each) => each.call === call && each.times > 0)
    if (planned) planned.times -= 1
    if (planned?.answer === 'proxyPage') {
      const page = '<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>'
      response.writeHead(502, { 'Content-Type': 'text/html' }).end(page)
      return
    }
    const xml =
      planned && planned.answer !== 'cut'
        ? failure(planned.answer, 'The server said so.')
        : call === '' || this.#isSigned(call, sent)
          ? this.#do(call, query, sent)
          : failure('checksumError', 'Checksums do not match')
    if (planned?.answer === 'cut') request.socket.destroy()
    else if (xml.startsWith('http')) response.writeHead(302, { Location: xml }).end()
    else response.writeHead(200, { 'Content-Type': 'text/xml;charset=utf-8' }).end(xml)
  }

  #isSigned(call: string, sent: string): boolean {
    const given = /(?:^|&)checksum=([0-9a-f]+)/.exec(sent)?.[1] ?? ''
    const algorithm = algorithms[given.length as keyof typeof algorithms] as Algorithm | undefined
    if (!algorithm || !this.allowed.includes(algorithm)) return false
    const signed = sent.replace(/&?checksum=[0-9a-f]+/, '')
    return createHash(algorithm).update(`${call}${signed}${this.secret}`).digest('hex') === given
  }

  /** What a call is answered with: XML, or where it leads. */
  #do(call: string, query: URLSearchParams, sent: string): string {
    if (call === '') return success(elements({ version: '2.0', apiVersion: '2.0', bbbVersion: '' }))
    const meetingID = query.get('meetingID') ?? ''
    if (meetingID === '') return failure('missingParamMeetingID', 'You must specify a meeting ID.')
    const session = this.#sessions.get(meetingID)
    switch (call) {
      case 'create':
        return this.#create(meetingID, sent.replace(/&?checksum=[0-9a-f]+/, ''))
      case 'join':
        return this.#join(query, session)
      case 'isMeetingRunning':
        return success(elements({ running: session?.attendees.some(isThere) ?? false }))
      case 'getMeetingInfo':
        return session ? this.#info(session) : notFound
      case 'end':
        if (!session) return notFound
        session.endAskedAt = this.now
        return success(
          elements({
            messageKey: 'sentEndMeetingRequest',
            message: 'A request to end the meeting was sent.',
          }),
        )
      default:
        return failure('unsupportedRequest', 'This request is not supported.')
    }
  }

  #create(meetingID: string, query: string): string {
    const known = this.#sessions.get(meetingID)
    if (known && known.query !== query) {
      return failure('idNotUnique', 'A meeting already exists with that meeting ID.')
    }
    const session: Session = known ?? {
      meetingID,
      createTime: String(this.now.getTime()),
      query,
      attendees: [],
      emptySince: this.now,
      endAskedAt: null,
    }
    this.#sessions.set(meetingID, session)
    const messageKey = known ? 'duplicateWarning' : ''
    return success(
      elements({
        meetingID,
        internalMeetingID: internalId(session),
        parentMeetingID: 'bbb-none',
        attendeePW: 'ap',
        moderatorPW: 'mp',
        createTime: session.createTime,
        voiceBridge: '70066',
        dialNumber: '613-555-1234',
        createDate: new Date(Number(session.createTime)).toUTCString(),
        hasUserJoined: session.attendees.length > 0,
        duration: 0,
        hasBeenForciblyEnded: session.endAskedAt !== null,
        messageKey,
        message: known ? 'This conference was already in existence and may currently be in progress.' : '',
      }),
    )
  }

  #join(query: URLSearchParams, session: Session | undefined): string {
    const fullName = query.get('fullName') ?? ''
    const refuse = (key: string): string => {
      const errors = JSON.stringify([{ key, message: 'The meeting could not be joined.' }])
      const url = new URL(query.get('errorRedirectUrl') ?? `${this.#url}/html5client/error`)
      url.searchParams.set('errors', errors)
      return url.href
    }
    if (!fullName) return refuse('missingParamFullName')
    if (!session) return refuse('notFound')
    if (session.endAskedAt) return refuse('meetingForciblyEnded')
    const createTime = query.get('createTime')
    if (createTime !== null && createTime !== session.createTime) return refuse('mismatchCreateTimeParam')
    const role = query.get('role')
    if (role !== 'VIEWER' && role !== 'MODERATOR') return refuse('invalidRole')
    const userID = query.get('userID') ?? `w_${session.attendees.length}`
    session.attendees.push({ userID, fullName, role, joins: [this.now], leaves: [] })
    return `${this.#url}/html5client/?sessionToken=token-${session.attendees.length}`
  }

  #info(session: Session): string {
    const there = session.attendees.filter(isThere)
    const attendees = there.map(({ userID, fullName, role }) => {
      const fields = { userID, fullName, role, isPresenter: false, isListeningOnly: false }
      return `<attendee>${elements({ ...fields, hasJoinedVoice: false, hasVideo: false, clientType: 'HTML5' })}<customdata/></attendee>`
    })
    return success(
      elements({
        meetingName: new URLSearchParams(session.query).get('name') ?? '',
        meetingID: session.meetingID,
        internalMeetingID: internalId(session),
        createTime: session.createTime,
        running: there.length > 0,
        startTime: session.createTime,
        endTime: 0,
        hasBeenForciblyEnded: session.endAskedAt !== null,
        participantCount: there.length,
        moderatorCount: there.filter(({ role }) => role === 'MODERATOR').length,
        maxUsers: 0,
      }) + (attendees.length > 0 ? `<attendees>${attendees.join('')}</attendees>` : '<attendees/>'),
    )
  }
}

const notFound = failure('notFound', 'We could not find a meeting with that meeting ID')

const isThere = ({ joins, leaves }: Attendee): boolean => joins.length > leaves.length

const internalId = ({ meetingID, createTime }: Session): string =>
  `${createHash('sha1').update(meetingID).digest('hex')}-${createTime}`

/** The comings and goings of one user id, from all windows. */
function byUser({ attendees }: Session): Attendee[] {
  const users = new Map<string, Attendee>()
  for (const each of attendees) {
    const known = users.get(each.userID) ?? { ...each, joins: [], leaves: [] }
    known.joins.push(...each.joins)
    known.leaves.push(...each.leaves)
    users.set(each.userID, known)
  }
  return [...users.values()]
}

/** Sends a request as scalelite does: signed with each of its secrets in turn, until one is accepted, and never again after that. */
export async function sendAsScalelite({
  secrets,
  requestOf,
  send,
}: {
  secrets: readonly string[]
  requestOf: (secret: string) => Promise<Request>
  send: (request: Request) => Promise<{ status: number }>
}): Promise<number[]> {
  const statuses: number[] = []
  for (const secret of secrets) {
    const { status } = await send(await requestOf(secret))
    statuses.push(status)
    if (status >= 200 && status < 300) break
  }
  return statuses
}
