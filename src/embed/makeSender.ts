import type { Challenge } from 'altcha-lib/types'
import { tellApi } from './askApi.ts'
import { challengePath, solver } from './parts.ts'
import { type RegistrationAnswer, type RegistrationInput, registerMutation } from './queries.ts'

type Answer = RegistrationAnswer['registerForEvent']

/** The browser could not work out the challenge: it is too old, or the page has no https. */
export const notProven = 'NOT_PROVEN'

/**
 * Sends a registration. Where the operator asks for a proof of work, the API says so; it is worked out then, and
 * good for the next try where something else was wrong. Throws as tellApi does, and notProven.
 */
export type Send = (sent: { input: RegistrationInput; onProving: () => void }) => Promise<Answer>

/** Makes what sends that which one form holds, as often as somebody tries. */
export function makeSender(base: URL): Send {
  let proof = ''
  let known = ''
  let key = ''
  const tell = async (input: RegistrationInput): Promise<Answer> => {
    const sent = { ...input, idempotencyKey: key, proofOfWork: proof || undefined }
    const { registerForEvent } = await tellApi<RegistrationAnswer>({
      base,
      query: registerMutation,
      variables: { input: sent },
    })
    return registerForEvent
  }
  return async ({ input, onProving }) => {
    const content = JSON.stringify(input)
    // What may have arrived and is sent again must change nothing; what is another registration is one.
    if (content !== known) key = randomKey()
    known = content
    const answer = await tell(input)
    if (!answer.userErrors.some(({ code }) => code === 'PROOF_OF_WORK_REQUIRED')) return answer
    onProving()
    proof = await prove(base).catch((cause: unknown) => {
      throw new Error(notProven, { cause })
    })
    return tell(input)
  }
}

/**
 * With a script that is loaded only then. In the page, since a worker must come from the page's own origin; the
 * browser computes beside it all the same.
 */
async function prove(base: URL): Promise<string> {
  const response = await fetch(new URL(challengePath, base), { credentials: 'omit' })
  const challenge = (await response.json()) as Challenge
  const loaded: unknown = await import(solver)
  const { solveProofOfWork } = loaded as typeof import('../site/islands/solveProofOfWork.ts')
  const solution = await solveProofOfWork({ challenge })
  if (!solution) throw new Error()
  return btoa(JSON.stringify({ challenge, solution }))
}

function randomKey(): string {
  // Not randomUUID, which pages without https lack.
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-')
}
