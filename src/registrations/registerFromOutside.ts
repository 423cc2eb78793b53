import type { Payload } from 'payload'
import { isRegistrationError, RegistrationError } from './rules/errors.ts'
import { optionsOf } from '../options.ts'
import { spendProofOfWork } from '../protection/proofOfWork.ts'
import { type LimitedSite, limitRegistrations } from '../protection/rateLimits.ts'
import { countsOf } from '../runtime/counts.ts'
import { traced } from '../runtime/traced.ts'
import { registerForEvent, type RegistrationInput } from './registerForEvent.ts'

/** Registers somebody who came by the page or the API, as `tryToRegister` does, and counts the result. */
export async function registerFromOutside(
  attempt: Parameters<typeof tryToRegister>[0],
): ReturnType<typeof registerForEvent> {
  const { payload } = attempt
  const counts = countsOf(payload)
  return traced({
    payload,
    name: 'registration',
    work: async (note) => {
      const count = (result: string): void => {
        counts.add('registrations', result)
        note({ 'events.result': result })
      }
      try {
        const answer = await tryToRegister(attempt)
        count(answer.outcome)
        return answer
      } catch (error) {
        const code = isRegistrationError(error) ? error.problems[0]?.code : undefined
        count(code ?? 'ERROR')
        throw error
      }
    },
  })
}

/**
 * Registers somebody who came by the page or the API: after the limits, and with a proof of work where the operator
 * asks for one. Throws RegistrationError as registerForEvent does, and with TOO_MANY_REQUESTS or
 * PROOF_OF_WORK_REQUIRED.
 */
async function tryToRegister({
  payload,
  input,
  network,
  site = null,
  proofOfWork,
}: {
  payload: Payload
  input: RegistrationInput
  /** The visitor's, to count by; null where it is not known. */
  network: string | null
  /** The site that shows its key: it is counted in place of the network, and no challenge is asked of a server. */
  site?: LimitedSite | null
  /** The answer to a challenge; anything where none is asked for. */
  proofOfWork: string
}): ReturnType<typeof registerForEvent> {
  await limitRegistrations({ payload, network, site, email: input.email, eventId: input.eventId })
  if (site || !optionsOf(payload).proofOfWork) return registerForEvent({ payload, input })
  const giveBack = await spendProofOfWork({ payload, answer: proofOfWork })
  if (!giveBack) {
    throw new RegistrationError([
      { code: 'PROOF_OF_WORK_REQUIRED', rule: 'proofOfWork', field: ['proofOfWork'], details: {} },
    ])
  }
  try {
    return await registerForEvent({ payload, input })
  } catch (error) {
    // Whoever mends a mistake need not work twice.
    await giveBack()
    throw error
  }
}
