import * as pending from './20261128_044500_pending.ts'

/** Changes of stored documents; their shape needs none, since MongoDB knows no schema. */
export const migrations = [{ up: pending.up, down: pending.down, name: '20261128_044500_pending' }]
