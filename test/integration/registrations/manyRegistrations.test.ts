import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'
import { handleEndpoints } from 'payload'
import type { AttendancePage, Attendee } from '../../../src/participation/rules/participation.ts'
import type { Event } from '../../../src/payload-types.ts'
import { inDays, makeEvent, makeUser } from '../../support/factories.ts'
import { makeManyRegistrations } from '../../support/manyRegistrations.ts'
import { pdfText } from '../../support/pdfText.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { startWork } from '../../support/workOf.ts'

const count = 10_000

jest.setTimeout(240_000)

/** Tells whether the process turned to others while it worked: what blocks it, does so for most of its work. */
const gaveWay = ({ blocked, milliseconds }: { blocked: number; milliseconds: number }): boolean =>
  blocked < Math.max(250, milliseconds / 4)

let test: TestPayload
let token: string
let event: Event

beforeAll(async () => {
  test = await startPayload()
  const { payload } = test
  const { email } = await makeUser(payload, ['editor'])
  token =
    (await payload.login({ collection: 'users', data: { email, password: 'geheim-und-lang' } })).token ?? ''
  event = await makeEvent(payload, { startsAt: inDays(-1), registration: { consents: [] } })
  await makeManyRegistrations(payload, { event, count })
}, 180_000)
afterAll(() => test.stop())

/** Looks again and again how much the process has worked since it could last turn to somebody else. */
function watchTurns(): { longest: () => number; stop: () => void } {
  let longest = 0
  let worked = startWork()
  const turn = (): void => {
    longest = Math.max(longest, worked())
    worked = startWork()
  }
  const timer = setInterval(turn, 5)
  return {
    longest: () => {
      turn()
      return Math.round(longest)
    },
    stop: () => clearInterval(timer),
  }
}

/** Asks an endpoint, and how long the process kept everybody else waiting meanwhile. */
async function measure(path: string, body?: object) {
  const turns = watchTurns()
  const worked = startWork()
  const response = await handleEndpoints({
    config: test.config,
    request: new Request(`http://localhost:3000/api/events/${event.id}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { Authorization: `JWT ${token}`, ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    }),
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  const milliseconds = Math.round(worked())
  const blocked = turns.longest()
  turns.stop()
  if (process.env.FIGURES) {
    process.stdout.write(
      `${path}: ${milliseconds} ms of work, at most ${blocked} ms at a time, ${bytes.length} octets\n`,
    )
  }
  return { bytes, gaveWay: gaveWay({ blocked, milliseconds }) }
}

describe('an event with ten thousand registrations', () => {
  it.each([
    { what: 'its list', body: {}, total: count, shown: 50, among: `viele-${count - 1}@` },
    { what: 'a search', body: { search: 'nummer 777' }, total: 19, shown: 19, among: 'viele-7770@' },
    { what: 'a search that finds nothing', body: { search: 'niemand' }, total: 0, shown: 0, among: '' },
    { what: 'its last page', body: { page: count / 50 }, total: count, shown: 50, among: 'viele-0@' },
  ])('answers $what without keeping others waiting', async ({ body, total, shown, among }) => {
    const { bytes, gaveWay: isPolite } = await measure('/participation/registrations', body)
    const answer = JSON.parse(bytes.toString()) as { total: number; rows: object[] }
    expect([answer.total, answer.rows.length]).toEqual([total, shown])
    expect(bytes.toString()).toContain(among)
    expect(isPolite).toBe(true)
  })

  it('answers its counts, and the list of attendance by the thousand', async () => {
    const counts = await measure('/participation')
    expect(JSON.parse(counts.bytes.toString())).toMatchObject({ counts: { confirmed: count, attended: 200 } })
    expect(counts.gaveWay).toBe(true)
    const attendees: Attendee[] = []
    for (let next: string | null = ''; next !== null;) {
      const { bytes, gaveWay: isPolite } = await measure(`/attendance${next && `?after=${next}`}`)
      const page = JSON.parse(bytes.toString()) as AttendancePage
      expect(page.attendees.length).toBeLessThanOrEqual(1000)
      expect(isPolite).toBe(true)
      attendees.push(...page.attendees)
      next = page.next
    }
    expect(new Set(attendees.map(({ id }) => id)).size).toBe(count)
    expect(attendees).toHaveLength(count)
  })

  it('is exported as CSV: every row once, in the order in which people registered', async () => {
    const { bytes, gaveWay: isPolite } = await measure('/participation/export.csv')
    const addresses = [...bytes.toString().matchAll(/;viele-(\d+)@/g)].map(([, number]) => Number(number))
    expect(addresses).toHaveLength(count)
    expect(new Set(addresses).size).toBe(count)
    const moments = addresses.map((number) => Math.floor(number / 7))
    expect(moments).toEqual([...moments].sort((left, right) => left - right))
    expect(isPolite).toBe(true)
  })

  it('is exported as a spreadsheet', async () => {
    const { bytes, gaveWay: isPolite } = await measure('/participation/export.xlsx')
    const parts = unzipSync(new Uint8Array(bytes))
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!)
    expect(sheet.match(/<row /g)).toHaveLength(count + 1)
    expect(isPolite).toBe(true)
  })

  it('has its certificates in one file', async () => {
    const { bytes, gaveWay: isPolite } = await measure('/participation/certificates.pdf')
    expect(pdfText(bytes).match(/^ *Person Nummer \d+$/gm)).toHaveLength(200)
    expect(isPolite).toBe(true)
  })
})
