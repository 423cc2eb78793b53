import type { Challenge } from 'altcha-lib/types'
import { tellApi } from './askApi.ts'
import { challengePath, server, solver } from './parts.ts'
import { type RegistrationAnswer, type RegistrationInput, registerMutation } from './queries.ts'

type Answer = RegistrationAnswer['registerForEvent']

/** The browser could not work out the challenge: it is too old, or the page has no https. */
export const notProven = 'NOT_PROVEN'

/** Sends what one form holds, as often as somebody tries. */
export class RegistrationSender {
  readonly #base: URL
  #proof = ''
  #content = ''
  #key = ''

  constructor(base: URL) {
    this.#base = base
  }

  /**
   * Sends a registration. Where the operator asks for a proof of work, the API says so; it is worked out then, and
   * good for the next try where something else was wrong. Throws as tellApi does, and notProven.
   */
  async send({ input, onProving }: { input: RegistrationInput; onProving: () => void }): Promise<Answer> {
    const content = JSON.stringify(input)
    // What may have arrived and is sent again must change nothing; what is another registration is one.
    if (content !== this.#content) this.#key = randomKey()
    this.#content = content
    const answer = await this.#tell(input)
    if (!answer.userErrors.some(({ code }) => code === 'PROOF_OF_WORK_REQUIRED')) return answer
    onProving()
    this.#proof = await this.#prove().catch((cause: unknown) => {
      throw new Error(notProven, { cause })
    })
    return this.#tell(input)
  }

  async #tell(input: RegistrationInput): Promise<Answer> {
    const sent = { ...input, idempotencyKey: this.#key, proofOfWork: this.#proof || undefined }
    const { registerForEvent } = await tellApi<RegistrationAnswer>({
      base: this.#base,
      query: registerMutation,
      variables: { input: sent },
    })
    return registerForEvent
  }

  /**
   * With a script that is loaded only then. In the page, since a worker must come from the page's own origin; the
   * browser computes beside it all the same.
   */
  async #prove(): Promise<string> {
    const response = await fetch(new URL(challengePath, this.#base), { credentials: 'omit' })
    const challenge = (await response.json()) as Challenge
    const loaded: unknown = await import(new URL(solver, server).href)
    const { solveProofOfWork } = loaded as typeof import('../site/islands/solveProofOfWork.ts')
    const solution = await solveProofOfWork({ challenge })
    if (!solution) throw new Error()
    return btoa(JSON.stringify({ challenge, solution }))
  }
}

function randomKey(): string {
  // Not randomUUID, which pages without https lack.
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-')
}
