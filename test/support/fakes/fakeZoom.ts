import { createHash, createHmac, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A person in the list of a room's registrants. */
interface Registrant {
  id: string
  email: string
  first_name: string
  last_name?: string
  status: 'approved' | 'pending' | 'denied' | 'cancelled'
  join_url: string
}

/** Somebody who speaks in a webinar. */
interface Panelist {
  id: string
  name: string
  email: string
  join_url: string
}

interface Coming {
  registrant?: string
  email?: string
  name: string
  device: string
  join: string
  leave: string
  status?: 'in_meeting' | 'in_waiting_room'
}

interface Instance {
  uuid: string
  startedAt: number
  endedAt: number
  comings: Coming[]
}

interface FakeRoom {
  id: number
  uuid: string
  host: string
  kind: 'meetings' | 'webinars'
  body: Record<string, unknown>
  settings: Record<string, unknown>
  password: string
  registrants: Registrant[]
  panelists: Panelist[]
  instances: Instance[]
}

type Category = 'Light' | 'Medium' | 'Heavy' | 'Resource-intensive'

interface Planned {
  path: RegExp
  method?: string
  status?: number
  body?: object
  /** Instead of a body of JSON. */
  raw?: string
  headers?: Record<string, string>
  /** Does the work, and then drops the connection. */
  isCut?: boolean
  times: number
}

const second = 1000
const minute = 60 * second
const day = 24 * 60 * minute

/** Milliseconds of the real clock that a write to a room takes: two at once meet. */
const writingTakes = 2

type Plan = 'free' | 'pro'

/** Requests a second by category. */
const perSecond: Record<Plan, Record<Category, number>> = {
  free: { Light: 4, Medium: 2, Heavy: 1, 'Resource-intensive': 10 },
  pro: { Light: 30, Medium: 20, Heavy: 10, 'Resource-intensive': 10 },
}

/** Requests a day; on the plan Pro those that are heavy and intensive count together. */
const perDay: Record<Plan, Partial<Record<Category, number>>> = {
  free: { Light: 6000, Medium: 2000, Heavy: 1000 },
  pro: { Heavy: 30_000 },
}

/** What an app has to have been granted, by method and path; `room` stands for meeting or webinar. */
const scopes: [method: string, path: RegExp, scope: string][] = [
  ['GET', /^\/users\/[^/]+\/(meetings|webinars)$/, 'room:read:list_rooms:admin'],
  ['POST', /^\/users\/[^/]+\/(meetings|webinars)$/, 'room:write:room:admin'],
  ['PATCH', /^\/(meetings|webinars)\/\d+$/, 'room:update:room:admin'],
  ['DELETE', /^\/(meetings|webinars)\/\d+$/, 'room:delete:room:admin'],
  ['GET', /^\/(meetings|webinars)\/\d+$/, 'room:read:room:admin'],
  ['POST', /batch_registrants$/, 'room:write:batch_registrants:admin'],
  ['POST', /\/registrants$/, 'room:write:registrant:admin'],
  ['GET', /\/registrants$/, 'room:read:list_registrants:admin'],
  ['PUT', /\/registrants\/status$/, 'room:update:registrant_status:admin'],
  ['GET', /^\/past_(meetings|webinars)\/\d+\/instances$/, 'room:read:list_past_instances:admin'],
  ['GET', /^\/report\/.*\/participants$/, 'report:read:list_room_participants:admin'],
  ['GET', /^\/report\/(meetings|webinars)\/[^/]+$/, 'report:read:room:admin'],
  ['GET', /\/panelists$/, 'room:read:list_panelists:admin'],
  ['POST', /\/panelists$/, 'room:write:panelist:admin'],
  ['DELETE', /\/panelists\/[^/]+$/, 'room:delete:panelist:admin'],
  ['GET', /^\/users\/[^/]+$/, 'user:read:user:admin'],
]

const scopeOf = (scope: string, kind: 'meeting' | 'webinar'): string => scope.replaceAll('room', kind)

const allScopes = (['meeting', 'webinar'] as const).flatMap((kind) =>
  scopes
    .filter(([, , scope]) => kind === 'webinar' || !scope.includes('panelist'))
    .map(([, , scope]) => scopeOf(scope, kind)),
)

/**
 * Zoom as far as we use it: tokens, rooms, registrants, reports, webhooks, with its limits and its ways to fail. In this process, on
 * a port of loopback, with a clock of its own that stands where it was set.
 */
export class FakeZoom {
  readonly account = { accountId: 'acc-1', clientId: 'client-1', clientSecret: 'canary-client-secret' }
  readonly webhookSecret = 'canary-webhook-secret'
  readonly rooms = new Map<number, FakeRoom>()
  /** Every request, in order. */
  readonly asked: { method: string; path: string; category: Category }[] = []
  /** How many tokens were given. */
  tokensGiven = 0
  /** What was answered with 429, and how often. */
  refusedByLimit = 0
  /** What writes wait for besides, where a test needs one that is still on. Default: nothing. */
  heldUntil: Promise<void> = Promise.resolve()
  users: Record<string, { type: number }> = {
    'host@example.org': { type: 2 },
    'second@example.org': { type: 2 },
  }
  granted = new Set(allScopes)
  accountPlan: Plan = 'pro'
  /** Whether changes are answered as made, and are not. */
  ignoresChanges = false
  /** Milliseconds of its clock that each request takes. */
  latency = 0
  /** How many times somebody's status was changed. */
  statusChanges = 0
  /** How many page tokens lapse before they are used. */
  lapsesPages = 0
  isAppEnabled = true
  /** Whether a registrant waits for approval in spite of all. */
  leavesPending = false
  now: Date
  #server: Server
  #url = ''
  #tokens = new Map<string, number>()
  #pages = new Map<string, { rest: unknown[]; until: number }>()
  #planned: Planned[] = []
  #inSecond = new Map<string, number>()
  #inDay = new Map<string, number>()
  #ofUser = new Map<string, number>()
  #ofRegistrant = new Map<string, number>()
  #busy = new Set<string>()
  #nextId = 81_234_567_890

  constructor({ now }: { now: Date }) {
    this.now = now
    this.#server = createServer((request, response) => void this.#answer(request, response))
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    this.#url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }

  get url(): string {
    return this.#url
  }

  /** Moves its clock. */
  advance(milliseconds: number): void {
    this.now = new Date(this.now.getTime() + milliseconds)
  }

  /** Answers the next requests to a path otherwise. */
  plan(planned: Partial<Planned> & { path: RegExp }): void {
    this.#planned.push({ times: 1, ...planned })
  }

  /** Answers as planned no more. */
  planNothing(): void {
    this.#planned = []
  }

  count(method: string, path: RegExp): number {
    return this.asked.filter((each) => each.method === method && path.test(each.path)).length
  }

  /** Takes all tokens back, as renewing the secret of an app does. */
  takeTokensBack(): void {
    this.#tokens.clear()
  }

  /** The only room. */
  get room(): FakeRoom {
    const [room] = this.rooms.values()
    if (!room || this.rooms.size !== 1) throw new Error(`There are ${this.rooms.size} rooms`)
    return room
  }

  /** Tells whether a link lets its holder in. */
  opens(joinUrl: string): boolean {
    return [...this.rooms.values()].some(
      ({ registrants, panelists }) =>
        registrants.some((each) => each.join_url === joinUrl && each.status === 'approved') ||
        panelists.some((each) => each.join_url === joinUrl),
    )
  }

  /** Holds a meeting: who came when. Its report follows ten minutes after its end. */
  hold(room: FakeRoom, comings: Coming[], uuid = `/${randomBytes(8).toString('base64')}//x==`): Instance {
    const timesOf = (times: string[]): number[] =>
      times.map((time) => Date.parse(time)).filter((time) => !Number.isNaN(time))
    const instance = {
      uuid,
      startedAt: Math.min(...timesOf(comings.map(({ join }) => join))),
      endedAt: Math.max(0, ...timesOf(comings.map(({ leave }) => leave))),
      comings,
    }
    room.instances.push(instance)
    return instance
  }

  /** A webhook as Zoom signs it. */
  webhook(
    event: string,
    object: object,
    { at = this.now, secret = this.webhookSecret, account = this.account.accountId } = {},
  ): {
    method: string
    body: string
    headers: Record<string, string>
  } {
    const body = JSON.stringify({ event, event_ts: at.getTime(), payload: { account_id: account, object } })
    return { method: 'POST', body, headers: this.sign(body, { at, secret }) }
  }

  sign(body: string, { at = this.now, secret = this.webhookSecret } = {}): Record<string, string> {
    const timestamp = String(Math.floor(at.getTime() / 1000))
    const hash = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')
    return {
      'Content-Type': 'application/json',
      'x-zm-request-timestamp': timestamp,
      'x-zm-signature': `v0=${hash}`,
    }
  }

  /**
   * Tells of something by webhook as Zoom does: again after 5, 20 and 60 minutes of its clock where the answer is a fault of the server or none
   * comes, and never after another. Returns the answers.
   */
  async deliver(
    event: string,
    object: object,
    post: (request: { method: string; body: string; headers: Record<string, string> }) => Promise<number>,
  ): Promise<number[]> {
    const answers: number[] = []
    for (const minutes of [5, 20, 60, 0]) {
      const status = await post(this.webhook(event, object)).catch(() => 0)
      answers.push(status)
      if (status > 0 && status < 500) break
      this.advance(minutes * minute)
    }
    return answers
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const url = new URL(request.url ?? '/', this.#url)
    const method = request.method ?? 'GET'
    const text = Buffer.concat(chunks).toString('utf8')
    const body = text ? (JSON.parse(text) as Record<string, unknown>) : {}
    const path = url.pathname.replace(/^\/v2/, '')
    const planned = this.#planned.find(
      (each) => each.times > 0 && each.path.test(path) && (!each.method || each.method === method),
    )
    if (planned) planned.times -= 1
    if (planned?.status) {
      if (planned.raw !== undefined) response.writeHead(planned.status).end(planned.raw)
      else send(response, planned.status, planned.body ?? {}, planned.headers)
      return
    }
    const [status, answer, headers] =
      url.pathname === '/oauth/token'
        ? this.#token(request, url)
        : await this.#inTurn({ method, path }, () => this.#api({ request, method, path, url, body }))
    if (planned?.isCut) {
      request.socket.destroy()
      return
    }
    send(response, status, answer, headers)
  }

  /** Whether a room is being written to. */
  isWriting(room: number): boolean {
    return this.#busy.has(String(room))
  }

  /** Takes some time for a write to a room; another one that comes meanwhile is refused. */
  async #inTurn({ method, path }: { method: string; path: string }, work: () => Answer): Promise<Answer> {
    const room = /^\/(?:meetings|webinars)\/(\d+)/.exec(path)?.[1]
    if (method === 'GET' || !room) return work()
    if (this.#busy.has(room)) {
      this.refusedByLimit += 1
      const message = `Too many concurrent requests. A request to ${method} ${path} has already been made.`
      return [429, { code: 429, message }]
    }
    this.#busy.add(room)
    try {
      await new Promise((resolve) => setTimeout(resolve, writingTakes))
      await this.heldUntil
      return work()
    } finally {
      this.#busy.delete(room)
    }
  }

  #token(request: IncomingMessage, url: URL): Answer {
    const { accountId, clientId, clientSecret } = this.account
    const expected = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`
    if (request.headers.authorization !== expected) {
      return [400, { reason: 'Invalid client_id or client_secret', error: 'invalid_client' }]
    }
    if (url.searchParams.get('account_id') !== accountId)
      return [400, { reason: 'Bad Request', error: 'invalid_request' }]
    if (url.searchParams.get('grant_type') !== 'account_credentials') {
      return [400, { reason: 'unsupported grant type', error: 'unsupported_grant_type' }]
    }
    if (!this.isAppEnabled) return [400, { code: 4717, message: 'The app has been disabled.' }]
    const value = randomBytes(24).toString('base64url')
    this.tokensGiven += 1
    this.#tokens.set(value, this.now.getTime() + 3599 * second)
    return [
      200,
      {
        access_token: value,
        token_type: 'bearer',
        expires_in: 3599,
        scope: [...this.granted].join(' '),
        api_url: this.#url,
      },
    ]
  }

  #api({
    request,
    method,
    path,
    url,
    body,
  }: {
    request: IncomingMessage
    method: string
    path: string
    url: URL
    body: Record<string, unknown>
  }): Answer {
    const token = (request.headers.authorization ?? '').replace('Bearer ', '')
    if ((this.#tokens.get(token) ?? 0) < this.now.getTime())
      return [401, { code: 124, message: 'Invalid access token.' }]
    const category = categoryOf(method, path)
    this.asked.push({ method, path, category })
    this.advance(this.latency)
    const limit = this.#limit(category)
    if (limit) return limit
    if (/^\/users\/me(\/|$)/.test(path))
      return [400, { code: 4700, message: 'Invalid access token, me is not allowed.' }]
    const [, , scope = ''] = scopes.find(([as, at]) => as === method && at.test(path)) ?? []
    const needed = scopeOf(scope, path.includes('webinars') ? 'webinar' : 'meeting')
    if (needed && !this.granted.has(needed)) {
      return [400, { code: 4711, message: `Invalid access token, does not contain scopes:[${needed}].` }]
    }
    const user = /^\/users\/([^/]+)(?:\/(meetings|webinars))?$/.exec(path)
    if (user)
      return this.#user({ method, email: decodeURIComponent(user[1] ?? ''), list: user[2], url, body })
    const report = /^\/report\/(meetings|webinars)\/([^/]+)\/participants$/.exec(path)
    if (report) return this.#report(report[2] ?? '', url)
    const details = /^\/report\/(meetings|webinars)\/([^/]+)$/.exec(path)
    if (details) return this.#reportDetails(details[2] ?? '')
    const past = /^\/past_(meetings|webinars)\/(\d+)\/instances$/.exec(path)
    if (past) {
      const room = this.rooms.get(Number(past[2]))
      if (!room) return gone(past[2] ?? '')
      const over = room.instances.filter(({ endedAt }) => endedAt <= this.now.getTime())
      return [200, { [past[1] ?? 'meetings']: over.map(({ uuid }) => ({ uuid, start_time: '' })) }]
    }
    const of = /^\/(meetings|webinars)\/(\d+)(\/.*)?$/.exec(path)
    if (!of) return [404, { code: 404, message: 'Not found' }]
    return this.#room({
      method,
      list: of[1] as FakeRoom['kind'],
      id: Number(of[2]),
      rest: of[3] ?? '',
      url,
      body,
    })
  }

  #limit(category: Category): Answer | null {
    const key = `${category}:${Math.floor(this.now.getTime() / second)}`
    const count = (this.#inSecond.get(key) ?? 0) + 1
    this.#inSecond.set(key, count)
    if (count > perSecond[this.accountPlan][category]) {
      this.refusedByLimit += 1
      return [
        429,
        {
          code: 429,
          message: 'You have reached the maximum per-second rate limit for this API. Try again later.',
        },
        { 'X-RateLimit-Category': category, 'X-RateLimit-Type': 'QPS', 'X-RateLimit-Remaining': '0' },
      ]
    }
    const counted = this.accountPlan === 'pro' && category === 'Resource-intensive' ? 'Heavy' : category
    const most = perDay[this.accountPlan][counted]
    return most === undefined ? null : this.#dailyLimit(this.#inDay, counted, most)
  }

  #dailyLimit(counts: Map<string, number>, key: string, most: number): Answer | null {
    const ofDay = `${key}:${Math.floor(this.now.getTime() / day)}`
    const count = (counts.get(ofDay) ?? 0) + 1
    counts.set(ofDay, count)
    if (count <= most) return null
    this.refusedByLimit += 1
    const midnight = new Date((Math.floor(this.now.getTime() / day) + 1) * day).toISOString()
    return [
      429,
      {
        code: 429,
        message:
          'You have reached the maximum daily rate limit for this API. Refer to the response header for details on when you can make another request.',
      },
      { 'X-RateLimit-Type': 'Daily-limit', 'Retry-After': midnight },
    ]
  }

  #user({
    method,
    email,
    list,
    url,
    body,
  }: {
    method: string
    email: string
    list?: string
    url: URL
    body: Record<string, unknown>
  }): Answer {
    const user = this.users[email]
    if (!user) return [404, { code: 1001, message: `User does not exist: ${email}.` }]
    if (!list) return [200, { id: `id-${email}`, email, type: user.type }]
    if (method === 'GET') {
      const rooms = [...this.rooms.values()].filter((room) => room.host === email && room.kind === list)
      return [
        200,
        {
          page_size: Number(url.searchParams.get('page_size') ?? 30),
          total_records: rooms.length,
          next_page_token: '',
          [list]: rooms.map(({ id, uuid, body: { topic, agenda, start_time, duration } }) => ({
            id,
            uuid,
            topic,
            // Lists shorten it.
            agenda: String(agenda).slice(0, 250),
            start_time,
            duration,
          })),
        },
      ]
    }
    const limit = this.#dailyLimit(this.#ofUser, email, 100)
    if (limit) return limit
    const settings = { ...(body.settings as Record<string, unknown>) }
    // Meetings without a time take no registration, and say nothing of it.
    if (body.type === 3 || body.type === 6) settings.approval_type = 2
    const id = (this.#nextId += 1)
    const room: FakeRoom = {
      id,
      uuid: randomBytes(16).toString('base64'),
      host: email,
      kind: list as FakeRoom['kind'],
      body,
      settings,
      password: randomBytes(4).toString('hex'),
      registrants: [],
      panelists: [],
      instances: [],
    }
    this.rooms.set(id, room)
    return [201, this.#shown(room)]
  }

  #isRunning({ instances }: FakeRoom): boolean {
    const now = this.now.getTime()
    return instances.some(({ startedAt, endedAt }) => startedAt <= now && now < endedAt)
  }

  #shown(room: FakeRoom): object {
    const { settings: _, ...body } = room.body
    return {
      ...body,
      id: room.id,
      uuid: room.uuid,
      host_email: room.host,
      status: this.#isRunning(room) ? 'started' : 'waiting',
      password: room.password,
      pstn_password: '424242',
      join_url: `https://zoom.example/j/${room.id}?pwd=${room.password}`,
      start_url: `https://zoom.example/s/${room.id}?zak=canary-start-link`,
      registration_url: `https://zoom.example/meeting/register/${room.uuid}`,
      settings: {
        ...room.settings,
        global_dial_in_numbers: [
          {
            country: 'DE',
            country_name: 'Germany',
            city: 'Frankfurt',
            number: '+49 69 7104 9922',
            type: 'toll',
          },
          { country: 'US', country_name: 'US', number: '+1 305 224 1968', type: 'toll' },
        ],
      },
    }
  }

  #room({
    method,
    list,
    id,
    rest,
    url,
    body,
  }: {
    method: string
    list: FakeRoom['kind']
    id: number
    rest: string
    url: URL
    body: Record<string, unknown>
  }): Answer {
    const room = this.rooms.get(id)
    if (!room) return gone(String(id))
    if (room.kind !== list) return [400, { code: 3000, message: 'Cannot access webinar info.' }]
    if (rest === '') {
      if (method === 'GET') return [200, this.#shown(room)]
      if (method === 'DELETE') {
        this.rooms.delete(id)
        return [204, null]
      }
      const limit = this.#dailyLimit(this.#ofUser, room.host, 100)
      if (limit) return limit
      if (this.ignoresChanges) return [204, null]
      const { settings, ...changes } = body
      Object.assign(room.body, changes)
      Object.assign(room.settings, settings)
      return [204, null]
    }
    if (list === 'webinars' && rest.startsWith('/panelists'))
      return this.#panelists({ room, method, rest, body })
    // An error at a status that is none.
    if (room.settings.approval_type === 2) {
      return [200, { code: 300, message: `This meeting has not registration required: ${id}` }]
    }
    if (rest === '/registrants/status') return this.#setStatus(room, body)
    if (rest === '/batch_registrants') return this.#addTogether(room, body)
    if (method === 'GET') return this.#list(room, url)
    return this.#addOne(room, body)
  }

  #addOne(room: FakeRoom, body: Record<string, unknown>): Answer {
    const added = this.#register(room, body)
    if (!('id' in added)) return added
    const { id, join_url, status } = added
    return [
      201,
      {
        id: room.id,
        registrant_id: id,
        topic: room.body.topic,
        start_time: room.body.start_time,
        ...(status === 'approved' && { join_url }),
      },
    ]
  }

  #addTogether(room: FakeRoom, body: Record<string, unknown>): Answer {
    const people = body.registrants as Record<string, unknown>[]
    if (people.length > 30)
      return [400, { code: 300, message: 'Validation Failed.', errors: [{ field: 'registrants' }] }]
    const added: Registrant[] = []
    for (const person of people) {
      const result = this.#register(room, person)
      if (!('id' in result)) return result
      added.push(result)
    }
    return [
      201,
      {
        registrants: added.map(({ id, email, join_url, status }) => ({
          registrant_id: id,
          email,
          ...(status === 'approved' && { join_url }),
        })),
      },
    ]
  }

  #register(room: FakeRoom, person: Record<string, unknown>): Registrant | Answer {
    const email = String(person.email ?? '').toLowerCase()
    if (!/^[^\s@]+@[^\s@]+$/.test(email) || !person.first_name) {
      return [400, { code: 300, message: 'Validation Failed.', errors: [{ field: 'email' }] }]
    }
    if (email === room.host) return [400, { code: 3027, message: 'Host can not register.' }]
    const limit = this.#dailyLimit(this.#ofRegistrant, `${room.id}:${email}`, 3)
    if (limit) {
      const message = `You have exceeded the daily rate limit of (3) for Add meeting registrant API requests for the registrant (${email}). You can resume these API requests at GMT 00:00:00.`
      return [429, { code: 429, message }]
    }
    const known = room.registrants.find((each) => each.email === email && each.status !== 'cancelled')
    if (known) return known
    const id = randomBytes(12).toString('base64url')
    const registrant: Registrant = {
      id,
      email,
      first_name: String(person.first_name),
      ...(person.last_name ? { last_name: String(person.last_name) } : {}),
      status: this.leavesPending ? 'pending' : 'approved',
      join_url: `https://zoom.example/w/${room.id}?tk=${id}canary`,
    }
    room.registrants.push(registrant)
    return registrant
  }

  /** One page of a list, in no order. */
  #page(url: URL, list: string, found: () => { id: string; shown: object }[]): Answer {
    const token = url.searchParams.get('next_page_token')
    const size = Math.min(300, Number(url.searchParams.get('page_size') ?? 30))
    const hasLapsed = token !== null && this.lapsesPages > 0
    if (hasLapsed) this.lapsesPages -= 1
    const kept = token && !hasLapsed ? this.#pages.get(token) : undefined
    if (token && (!kept || kept.until < this.now.getTime())) {
      return [400, { code: 300, message: 'The next page token is invalid or expired.' }]
    }
    const all =
      kept?.rest ??
      found()
        .sort((one, other) => hashOf(one.id).localeCompare(hashOf(other.id)))
        .map(({ shown }) => shown)
    const next = all.length > size ? randomBytes(8).toString('hex') : ''
    if (next) this.#pages.set(next, { rest: all.slice(size), until: this.now.getTime() + 15 * minute })
    return [
      200,
      { page_size: size, total_records: all.length, next_page_token: next, [list]: all.slice(0, size) },
    ]
  }

  #list(room: FakeRoom, url: URL): Answer {
    const wanted = url.searchParams.get('status') ?? 'approved'
    return this.#page(url, 'registrants', () =>
      room.registrants
        .filter(({ status }) => status === wanted)
        .map(({ id, email, first_name, status, join_url }) => ({
          id,
          shown: { id, email, first_name, status, ...(status === 'approved' && { join_url }) },
        })),
    )
  }

  /** Adding some says nothing of their links, which only the list has. Whoever is on it already is not added again. */
  #panelists({
    room,
    method,
    rest,
    body,
  }: {
    room: FakeRoom
    method: string
    rest: string
    body: Record<string, unknown>
  }): Answer {
    const of = decodeURIComponent(rest.slice('/panelists/'.length))
    if (method === 'GET') return [200, { total_records: room.panelists.length, panelists: room.panelists }]
    if (method === 'DELETE') {
      const before = room.panelists.length
      room.panelists = room.panelists.filter(({ id, email }) => id !== of && email !== of)
      return before > room.panelists.length
        ? [204, null]
        : [404, { code: 300, message: `Panelist does not exist: ${of}.` }]
    }
    for (const { name, email } of body.panelists as Pick<Panelist, 'name' | 'email'>[]) {
      if (room.panelists.some((each) => each.email === email)) continue
      const id = randomBytes(12).toString('base64url')
      const join_url = `https://zoom.example/w/${room.id}?tk=${id}canary-panelist`
      room.panelists.push({ id, name, email, join_url })
    }
    return [201, { id: room.id, updated_at: this.now.toISOString() }]
  }

  #setStatus(room: FakeRoom, body: Record<string, unknown>): Answer {
    const status = { approve: 'approved', deny: 'denied', cancel: 'cancelled' }[String(body.action)]
    if (!status) return [400, { code: 300, message: 'Validation Failed.', errors: [{ field: 'action' }] }]
    for (const { id } of body.registrants as { id: string }[]) {
      const registrant = room.registrants.find((each) => each.id === id)
      if (!registrant || registrant.status === status) continue
      registrant.status = status as Registrant['status']
      this.statusChanges += 1
    }
    return [204, null]
  }

  /** The time that a room was open, by its number in an address; null where there is none, or the address is not encoded as it has to be. */
  #instance(encoded: string): Instance | null {
    const once = decodeURIComponent(encoded)
    const uuid = once.includes('%') ? decodeURIComponent(once) : once
    // A slash that is encoded once is one of the address.
    if (once === uuid && (uuid.startsWith('/') || uuid.includes('//'))) return null
    const all = [...this.rooms.values()].flatMap(({ instances }) => instances)
    return all.find((each) => each.uuid === uuid && each.endedAt <= this.now.getTime()) ?? null
  }

  #report(encoded: string, url: URL): Answer {
    const instance = this.#instance(encoded)
    const isReady = instance && this.now.getTime() >= instance.endedAt + 10 * minute
    const people = new Set(instance?.comings.map(({ registrant, name }) => registrant ?? name))
    if (!isReady || people.size < 2) return gone(decodeURIComponent(encoded))
    return this.#page(url, 'participants', () =>
      instance.comings.map(({ registrant, email, name, device, join, leave, status }) => ({
        id: `${device}${join}`,
        shown: {
          id: '',
          user_id: device,
          name,
          user_email: email ?? '',
          registrant_id: registrant ?? '',
          join_time: join,
          leave_time: leave,
          duration: (Date.parse(leave) - Date.parse(join)) / second,
          failover: false,
          status: status ?? 'in_meeting',
          customer_key: '',
          bo_mtg_id: '',
          participant_user_id: '',
        },
      })),
    )
  }

  #reportDetails(encoded: string): Answer {
    const instance = this.#instance(encoded)
    if (!instance) return gone(decodeURIComponent(encoded))
    const { uuid, startedAt, endedAt, comings } = instance
    return [
      200,
      {
        uuid,
        start_time: new Date(startedAt).toISOString(),
        end_time: new Date(endedAt).toISOString(),
        participants_count: new Set(comings.map(({ registrant, name }) => registrant ?? name)).size,
      },
    ]
  }
}

type Answer = [status: number, body: object | null, headers?: Record<string, string>]

const gone = (id: string): Answer => [404, { code: 3001, message: `Meeting does not exist: ${id}.` }]

const hashOf = (text: string): string => createHash('sha1').update(text).digest('hex')

function categoryOf(method: string, path: string): Category {
  if (path.startsWith('/report/')) return 'Heavy'
  if (path.includes('/panelists')) return method === 'DELETE' ? 'Light' : 'Medium'
  if (path.includes('registrants'))
    return path.includes('batch') ? 'Heavy' : method === 'GET' ? 'Medium' : 'Light'
  return method === 'POST' || /\/users\/[^/]+\/(meetings|webinars)$/.test(path) ? 'Medium' : 'Light'
}

function send(
  response: ServerResponse,
  status: number,
  body: object | null,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { ...(body && { 'Content-Type': 'application/json' }), ...headers })
  response.end(body ? JSON.stringify(body) : undefined)
}
