import { describe, expect, it } from '@jest/globals'
import {
  freeSeats,
  goesBehindTheWaiting,
  pickSeat,
  seatBound,
  seatKeyOf,
  seatOf,
  seatsToTry,
  unlimitedSeat,
} from '../../../src/registrations/rules/seats.ts'

const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1)

describe('freeSeats', () => {
  it.each([
    ['all of an empty event', 3, [], [1, 2, 3]],
    ['those not taken', 4, [1, 3], [2, 4]],
    ['none of a full event', 2, [1, 2], []],
    ['none where the capacity was lowered below the seats taken', 2, [1, 2, 3, 4], []],
    ['only as many as fit where seats above the capacity are still held', 4, [3, 9, 10], [1]],
    ['one fewer for each person who came before there was a limit', 3, [2_000_000, 3_000_000], [1]],
  ])('gives %s', (_, capacity, taken, free) => {
    expect(freeSeats({ capacity, taken })).toEqual(free)
  })

  it('never lets more seats be taken than there are, whatever is taken already', () => {
    for (let capacity = 1; capacity <= 6; capacity++) {
      for (let bits = 0; bits < 2 ** 9; bits++) {
        const taken = upTo(9).filter((seat) => bits & (1 << (seat - 1)))
        const free = freeSeats({ capacity, taken })
        expect(free).toHaveLength(Math.max(0, capacity - taken.length))
        expect(free.filter((seat) => taken.includes(seat))).toEqual([])
      }
    }
  })
})

describe('the largest number that may be taken', () => {
  it('only grows while seats are given back, and those above none of the new', () => {
    for (let capacity = 1; capacity <= 6; capacity++) {
      for (let bits = 0; bits < 2 ** 9; bits++) {
        const taken = upTo(9).filter((seat) => bits & (1 << (seat - 1)))
        const bound = seatBound({ capacity, taken })
        for (const given of taken) {
          const left = taken.filter((seat) => seat !== given)
          expect(seatBound({ capacity, taken: left })).toBeGreaterThanOrEqual(bound)
        }
        for (const seat of freeSeats({ capacity, taken })) {
          expect(seatBound({ capacity, taken: [...taken, seat] })).toBe(bound)
        }
      }
    }
  })
})

describe('a seat', () => {
  it('is picked among the free, and is none where none is free', () => {
    expect([0, 0.34, 0.99].map((random) => pickSeat({ free: [1, 3, 4], random }))).toEqual([1, 3, 4])
    expect(pickSeat({ free: [], random: 0.5 })).toBeNull()
  })

  it('to ask about is one up to the bound, each once', () => {
    expect(seatsToTry({ bound: 4, randoms: [0, 0.99, 0.5, 0.1] })).toEqual([1, 4, 3])
    expect(seatsToTry({ bound: 0, randoms: [0.5] })).toEqual([])
  })

  it('without a limit is far above any limit', () => {
    expect(unlimitedSeat(0)).toBe(1_000_000)
  })
})

describe('a seat key', () => {
  it('gives its number back', () => {
    expect(seatOf(seatKeyOf({ eventId: '1f0c:x', seat: 17 }))).toBe(17)
  })
})

describe('behind those who wait', () => {
  it.each([
    ['goes a newcomer', { capacity: 20, waitingList: true, isNewcomer: true }, true],
    ['goes nobody whose turn it is', { capacity: 20, waitingList: true, isNewcomer: false }, false],
    [
      'goes nobody where there is no waiting list',
      { capacity: 20, waitingList: false, isNewcomer: true },
      false,
    ],
    ['goes nobody where there is no limit', { capacity: null, waitingList: true, isNewcomer: true }, false],
  ])('%s', (_, event, expected) => {
    expect(goesBehindTheWaiting(event)).toBe(expected)
  })
})
