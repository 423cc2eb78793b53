import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addCounts, countRegistrations } from '../../../src/participation/rules/registrationCounts.ts'
import { registrationStatuses } from '../../../src/registrations/rules/moves.ts'

const registrations = fc.array(
  fc.record({
    status: fc.constantFrom(...registrationStatuses),
    attended: fc.boolean(),
    source: fc.constantFrom(null, 'Bündnis', 'Kreisverband', 'constructor', '__proto__'),
  }),
)

describe('the counts of an event', () => {
  it('are the same whether registrations are counted together or in parts', () => {
    fc.assert(
      fc.property(registrations, registrations, (some, others) => {
        const parts = addCounts(countRegistrations(some), countRegistrations(others))
        expect(parts).toEqual(countRegistrations([...some, ...others]))
      }),
    )
  })

  it('agree: every registration has one status and one source', () => {
    fc.assert(
      fc.property(registrations, (all) => {
        const { sources, ...counts } = countRegistrations(all)
        expect(registrationStatuses.reduce((sum, status) => sum + counts[status], 0)).toBe(all.length)
        const bySource = Object.values(sources).map(({ registered }) => registered)
        expect(bySource.reduce((sum, registered) => sum + registered, 0)).toBe(all.length)
      }),
    )
  })
})
