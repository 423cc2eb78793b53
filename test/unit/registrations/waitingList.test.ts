import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  freeSeats,
  goesBehindTheWaiting,
  pickSeat,
  unlimitedSeat,
} from '../../../src/registrations/rules/seats.ts'
import { canMove, type RegistrationStatus } from '../../../src/registrations/rules/moves.ts'

interface Row {
  id: number
  status: RegistrationStatus
  seat: number | null
  /** The place in the line. */
  since: number
}

/** An event with a waiting list, held in memory: the rules are those of the domain, the writes are a row each. */
class Desk {
  readonly rows: Row[] = []
  #clock = 0
  constructor(public capacity: number | null) {}

  taken(): number[] {
    return this.rows.flatMap(({ seat }) => seat ?? [])
  }
  line(): Row[] {
    return this.rows
      .filter(({ status }) => status === 'waitlisted')
      .sort((a, b) => a.since - b.since || a.id - b.id)
  }
  offer(random: number): number | null {
    const taken = this.taken()
    const { capacity } = this
    const seat =
      capacity === null ? unlimitedSeat(random) : pickSeat({ free: freeSeats({ capacity, taken }), random })
    if (seat === null) return null
    // What the unique key of the seat does: whoever reaches for a taken one reaches again.
    return taken.includes(seat) ? this.offer((random + Math.SQRT2 / 2) % 1) : seat
  }
  /** As for a newcomer: nobody overtakes those who wait. */
  offerToNewcomer(random: number): number | null {
    const goesBehind = goesBehindTheWaiting({ capacity: this.capacity, waitingList: true, isNewcomer: true })
    return goesBehind && this.line().length > 0 ? null : this.offer(random)
  }
  register(random: number, confirmsAddress: boolean): void {
    const seat = this.offerToNewcomer(random)
    const admitted = seat === null ? 'waitlisted' : 'confirmed'
    const since = (this.#clock += 1)
    this.rows.push({ id: this.rows.length, status: confirmsAddress ? 'pending' : admitted, seat, since })
  }
  confirm(row: Row, random: number): void {
    if (row.status !== 'pending') return
    row.seat ??= this.offerToNewcomer(random)
    row.status = row.seat === null ? 'waitlisted' : 'confirmed'
    row.since = this.#clock += 1
  }
  end(row: Row, to: 'cancelled' | 'expired'): void {
    if (canMove({ from: row.status, to })) Object.assign(row, { status: to, seat: null })
  }
  promote(random: number): void {
    for (const row of this.line()) {
      const seat = this.offer(random)
      if (seat === null) return
      Object.assign(row, { status: 'confirmed', seat })
    }
  }
}

/** The same event as a steward would keep it on paper: how many seats are held, and who stands in line. */
class Paper {
  readonly seated = new Set<number>()
  line: number[] = []
  readonly unconfirmed = new Set<number>()
  constructor(public capacity: number | null) {}

  get hasRoom(): boolean {
    return this.capacity === null || this.seated.size < this.capacity
  }
  arrive(id: number): void {
    if (this.hasRoom && this.line.length === 0) this.seated.add(id)
    else if (!this.unconfirmed.has(id)) this.line.push(id)
  }
  leave(id: number): void {
    this.seated.delete(id)
    this.unconfirmed.delete(id)
    this.line = this.line.filter((each) => each !== id)
  }
  moveUp(): void {
    while (this.hasRoom && this.line.length > 0) this.seated.add(this.line.shift()!)
  }
}

const who = fc.nat({ max: 60 })
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const capacity = fc.option(fc.integer({ min: 1, max: 6 }), { nil: null, freq: 6 })
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ act: fc.constant('register'), random, confirms: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('confirm'), who, random }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('cancel'), who, random }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('expire'), who, random }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('resize'), capacity, random }) },
)
interface Step {
  act: string
  random: number
  confirms?: boolean
  who?: number
  capacity?: number | null
}

function take(desk: Desk, paper: Paper, { act, random, confirms = false, who = 0, capacity = null }: Step) {
  const row = desk.rows[who % Math.max(1, desk.rows.length)]
  if (act === 'register') {
    const id = desk.rows.length
    desk.register(random, confirms)
    if (confirms) paper.unconfirmed.add(id)
    paper.arrive(id)
  } else if (act === 'resize') {
    desk.capacity = paper.capacity = capacity
  } else if (row && act === 'confirm') {
    desk.confirm(row, random)
    if (paper.unconfirmed.delete(row.id) && !paper.seated.has(row.id)) paper.arrive(row.id)
  } else if (row && (act === 'cancel' || act === 'expire')) {
    if (act === 'cancel' || paper.unconfirmed.has(row.id)) paper.leave(row.id)
    desk.end(row, act === 'cancel' ? 'cancelled' : 'expired')
  }
  desk.promote(random)
  paper.moveUp()
}

describe('seats and the waiting list, whatever happens in whatever order', () => {
  const run = (start: number | null, steps: Step[], check: (desk: Desk, paper: Paper) => void) => {
    const desk = new Desk(start)
    const paper = new Paper(start)
    for (const each of steps) {
      take(desk, paper, each)
      check(desk, paper)
    }
  }
  const property = (check: (desk: Desk, paper: Paper) => void) =>
    fc.assert(
      fc.property(capacity, fc.array(step, { maxLength: 80 }), (start, steps) => run(start, steps, check)),
      { numRuns: 300 },
    )

  it('agree with what a steward would keep on paper', () => {
    property((desk, paper) => {
      const seated = desk.rows.filter(({ seat }) => seat !== null).map(({ id }) => id)
      expect(seated).toEqual([...paper.seated].sort((a, b) => a - b))
      expect(desk.line().map(({ id }) => id)).toEqual(paper.line)
    })
  })

  it('never give one seat to two people', () => {
    property((desk) => expect(new Set(desk.taken()).size).toBe(desk.taken().length))
  })

  it('never leave somebody waiting while a seat is free', () => {
    property((desk) => {
      if (desk.line().length > 0) expect(desk.offer(0)).toBeNull()
    })
  })

  it('never seat more people than there are seats, unless the seats were made fewer, and then nobody more', () => {
    fc.assert(
      fc.property(capacity, fc.array(step, { maxLength: 80 }), (start, steps) => {
        const desk = new Desk(start)
        const paper = new Paper(start)
        for (const each of steps) {
          const before = desk.taken().length
          take(desk, paper, each)
          expect(desk.taken().length).toBeLessThanOrEqual(Math.max(desk.capacity ?? Infinity, before))
        }
      }),
    )
  })

  it('remove nobody when the seats are made fewer', () => {
    property((desk) => {
      const before = desk.taken()
      const fewer = new Desk(1)
      fewer.rows.push(...desk.rows.map((row) => ({ ...row })))
      fewer.promote(0)
      expect(fewer.taken().slice().sort()).toEqual(before.slice().sort())
    })
  })
})
