import type { Payload } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import type { SecondFactor } from '../../payload-types.ts'
import { CodeError } from '../rules/CodeError.ts'
import { lockAfter } from '../rules/lockAfter.ts'
import { hashRecoveryCode } from '../rules/recoveryCodes.ts'
import { secretOf, stepOfCode } from '../rules/totp.ts'
import { findSecondFactor } from './findSecondFactor.ts'

interface Try {
  payload: Payload
  /** The account's id. */
  account: string
  /** From the app or from the recovery codes, without blanks. */
  code: string
  now: Date
}

/**
 * Uses a code of an account's app, or one of its recovery codes; neither is good again. Every try, right or wrong, wins the
 * one write that its revision of the second factor allows, so that many at once are counted like one after another.
 * Throws CodeError.
 */
export async function useCode({ payload, account, code, now }: Try): Promise<void> {
  const factor = await findSecondFactor({ payload, account })
  if (!factor) throw new CodeError('off')
  const wait = Date.parse(factor.lockedUntil ?? '') - now.getTime()
  if (wait > 0) throw new CodeError('locked', { seconds: wait / 1000 })
  if (!code) throw new CodeError('missing')

  const accepted = acceptCode({ payload, factor, code, now })
  const wrongCodes = accepted ? 0 : factor.wrongCodes + 1
  const lockedUntil = lockAfter({ wrongCodes, now })
  const written = await compareAndSet({
    payload,
    collection: 'second-factors',
    where: { and: [{ id: { equals: factor.id } }, { revision: { equals: factor.revision } }] },
    data: {
      ...accepted,
      wrongCodes,
      lockedUntil: lockedUntil?.toISOString() ?? null,
      revision: factor.revision + 1,
    },
  })
  if (!written) return useCode({ payload, account, code, now })
  if (!accepted) throw new CodeError('wrong')
}

/** What a right code changes; null where it is wrong. */
function acceptCode({
  payload: { secret: key },
  factor: { account, seed, lastStep, recoveryCodes },
  code,
  now,
}: Pick<Try, 'payload' | 'code' | 'now'> & { factor: SecondFactor }): Partial<SecondFactor> | null {
  if (/^\d{6}$/.test(code)) {
    const step = stepOfCode({ secret: secretOf({ key, account, seed }), code, now })
    if (step === null) return null
    if (step <= lastStep) throw new CodeError('used')
    return { lastStep: step }
  }
  const left = recoveryCodes as string[]
  const used = hashRecoveryCode({ code, key, account })
  return left.includes(used) ? { recoveryCodes: left.filter((each) => each !== used) } : null
}
