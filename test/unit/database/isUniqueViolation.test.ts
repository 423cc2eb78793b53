import { describe, expect, it } from '@jest/globals'
import { isUniqueViolation } from '../../../src/database/isUniqueViolation.ts'

describe('isUniqueViolation', () => {
  const ofSqlite = new Error('Failed query: update "registrations" …', {
    cause: new Error('SQLITE_CONSTRAINT: SQLite error: UNIQUE constraint failed: registrations.seat_key'),
  })

  it('knows what a conditional write on SQLite says, inside the error of the query', () => {
    expect([isUniqueViolation(ofSqlite, 'seatKey'), isUniqueViolation(ofSqlite, 'personKey')]).toEqual([
      true,
      false,
    ])
  })

  const ofPostgres = (more: object) =>
    new Error('Failed query: update "registrations" …', {
      cause: Object.assign(new Error('doppelter Schlüsselwert verletzt Unique-Constraint'), {
        code: '23505',
        table: 'registrations',
        constraint: 'registrations_seat_key_idx',
        ...more,
      }),
    })

  it('knows what it says on PostgreSQL, in whatever language', () => {
    const error = ofPostgres({})
    expect([isUniqueViolation(error, 'seatKey'), isUniqueViolation(error, 'key')]).toEqual([true, false])
    const cut = ofPostgres({
      constraint: 'registrations_seat_k_1_idx',
      detail: 'Schlüssel »(seat_key)=(1:2)« existiert bereits.',
    })
    expect([isUniqueViolation(cut, 'seatKey'), isUniqueViolation(cut, 'key')]).toEqual([true, false])
    expect(isUniqueViolation(ofPostgres({ code: '23503' }), 'seatKey')).toBe(false)
  })

  it('knows what Payload says, be it the error of another copy of Payload', () => {
    const errors = [{ path: 'idempotencyKey', message: 'Value must be unique' }]
    const ofPayload = Object.assign(new Error('The following field is invalid'), { data: { errors } })
    expect(isUniqueViolation(ofPayload, 'idempotencyKey')).toBe(true)
    expect(isUniqueViolation(ofPayload, 'personKey')).toBe(false)
  })

  it.each([new Error('SQLITE_BUSY: database is locked'), 'seat_key', null, undefined])(
    'says no to whatever else went wrong (%#)',
    (error) => {
      expect(isUniqueViolation(error, 'seatKey')).toBe(false)
    },
  )
})
