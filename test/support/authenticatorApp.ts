import { TOTP } from 'otpauth'
import type { User } from '../../src/payload-types.ts'
import { startedPayload } from './startPayload.ts'

/** The code that an authenticator app shows which was given this secret; it is wrong by some steps of half a minute. */
export function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 })
}

/** Six digits that no app shows which was given this secret, now or in a minute. */
export function wrongCodeOf(secret: string): string {
  const near = [-3, -2, -1, 0, 1, 2, 3].map((steps) => codeOf(secret, steps))
  return ['111111', '222222', '333333', '444444', '555555', '666666', '777777', '888888'].find(
    (code) => !near.includes(code),
  )!
}

/** As if nobody had tried a code for an account yet, so that no test waits for the next one. */
export async function forgetUsedCodes({ id }: Pick<User, 'id'>): Promise<void> {
  await startedPayload().db.updateMany({
    collection: 'second-factors',
    where: { account: { equals: String(id) } },
    data: { lastStep: 0, wrongCodes: 0, lockedUntil: null },
  })
}
