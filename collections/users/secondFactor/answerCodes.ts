import { APIError, type PayloadRequest } from 'payload'
import { CodeError } from '../../../src/accounts/rules/CodeError.ts'
import type { LoginDemand } from '../../../src/accounts/rules/secondFactor.ts'
import { accountMessages } from '../../../src/i18n/accountMessages.ts'
import { minutesIn } from '../../../src/i18n/minutesIn.ts'
import { toLocale } from '../../../src/i18n/rules/locale.ts'

const statuses: Record<CodeError['problem'], number> = {
  missing: 401,
  wrong: 401,
  used: 401,
  locked: 429,
  alreadyOn: 409,
  off: 409,
}

/** The code that a request carries, without the blanks that apps show in it, and the seed of the offer that it answers; empty where there is none. */
export async function codeIn(req: PayloadRequest): Promise<{ code: string; seed: string }> {
  const { code, seed } = ((await bodyOf(req)) ?? {}) as { code?: unknown; seed?: unknown }
  return {
    code: typeof code === 'string' ? code.replace(/\s/g, '').slice(0, 100) : '',
    seed: typeof seed === 'string' && /^[\w-]{27}$/.test(seed) ? seed : '',
  }
}

/** Payload has read the bodies of its own endpoints already. */
async function bodyOf(req: PayloadRequest): Promise<unknown> {
  return req.data ?? (await req.json?.().catch(() => null))
}

/** Does something with a code; where that is refused, says why in the language of the request. */
export async function answerCodes<Result>({
  req,
  demand,
  act,
}: {
  req: PayloadRequest
  /** What a client is told to ask for. Default: nothing. */
  demand?: LoginDemand
  act: () => Promise<Result>
}): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof CodeError)) throw error
    const { codes } = accountMessages(toLocale(req.i18n.language))
    const message = codes[error.problem](minutesIn(error.seconds))
    throw new APIError(message, statuses[error.problem], demand, true)
  }
}
