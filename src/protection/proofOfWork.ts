import { type Challenge, createChallenge, randomInt, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import { z } from 'zod'
import { forgetSpentProof, rememberSpentProof } from './spentProofs.ts'

/** Rounds of PBKDF2 for one number: about 2 ms, and all that a challenge costs us. */
const cost = 5000

/** A browser tries the numbers from 0 on until it meets the one that was drawn from these: about a second of work. */
const numbers = { from: 250, to: 500 }

/** Seconds that a challenge is good for; solved when somebody begins to fill in a form, it is sent with it. */
const lifetime = 30 * 60

/** Characters of an answer; a real one has fewer than 900. */
const maxLength = 4000

const answerSchema = z.object({
  challenge: z.object({ parameters: z.looseObject({ expiresAt: z.number() }), signature: z.string() }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
})

const secretsOf = (payload: Payload) => {
  const derived = (purpose: string): string =>
    createHmac('sha256', payload.secret).update(`proof-of-work:${purpose}`).digest('base64url')
  return { hmacSignatureSecret: derived('challenge'), hmacKeySignatureSecret: derived('key') }
}

/** A challenge (ALTCHA, version 2) that costs a browser a second, and a sender of thousands his patience. */
export function createProofOfWork({
  payload,
  now = new Date(),
}: {
  payload: Payload
  now?: Date
}): Promise<Challenge> {
  return createChallenge({
    ...secretsOf(payload),
    algorithm: 'PBKDF2/SHA-256',
    cost,
    deriveKey,
    counter: randomInt(numbers.to, numbers.from),
    expiresAt: Math.floor(now.getTime() / 1000) + lifetime,
    // For the progress that people see.
    data: { upTo: numbers.to },
  })
}

/**
 * Takes the answer to a challenge, once in all processes. Returns what gives it back, for a registration that is refused for another
 * reason; null where it is wrong, forged, expired or spent.
 */
export async function spendProofOfWork({
  payload,
  answer,
}: {
  payload: Payload
  /** Base64 of `{"challenge": …, "solution": …}`. */
  answer: string
}): Promise<(() => Promise<unknown>) | null> {
  const read = readAnswer(answer)
  if (!read) return null
  // Only its signature says that it is one.
  const challenge = read.challenge as unknown as Challenge & { signature: string }
  const { verified } = await verifySolution({
    ...secretsOf(payload),
    challenge,
    solution: read.solution,
    deriveKey,
  })
  if (!verified) return null
  const { signature, parameters } = read.challenge
  const proof = { signature, expiresAt: new Date(parameters.expiresAt * 1000) }
  if (!(await rememberSpentProof({ payload, proof }))) return null
  return () => forgetSpentProof({ payload, proof })
}

function readAnswer(answer: string): z.output<typeof answerSchema> | null {
  if (answer.length > maxLength) return null
  try {
    return answerSchema.safeParse(JSON.parse(Buffer.from(answer, 'base64').toString('utf8'))).data ?? null
  } catch {
    return null
  }
}
