import { describe, expect, it } from '@jest/globals'
import { canMove, registrationStatuses, statusesBefore } from '../../../src/registrations/rules/moves.ts'

describe('the moves of a registration', () => {
  it('are these and no others', () => {
    const moves = registrationStatuses.flatMap((from) =>
      registrationStatuses.filter((to) => canMove({ from, to })).map((to) => `${from} -> ${to}`),
    )
    expect(moves).toEqual([
      'pending -> confirmed',
      'pending -> waitlisted',
      'pending -> cancelled',
      'pending -> expired',
      'confirmed -> cancelled',
      'waitlisted -> confirmed',
      'waitlisted -> cancelled',
      'cancelled -> confirmed',
      'cancelled -> waitlisted',
      'expired -> confirmed',
      'expired -> waitlisted',
    ])
  })

  it('can be read backwards', () => {
    expect(statusesBefore('cancelled')).toEqual(['pending', 'confirmed', 'waitlisted'])
  })
})
