import { ConferenceError } from '../rules/ConferenceError.ts'
import { bigBlueButtonFault } from './rules/bigBlueButtonFault.ts'
import { loadOnce } from '../../runtime/loadOnce.ts'
import type { BigBlueButtonAnswer } from './rules/readAnswer.ts'
import { type Checksum, signedUrl } from './rules/signedUrl.ts'

/** Where a server is, and what it is called with. */
export interface BigBlueButtonServer {
  /** Ends with `/bigbluebutton`, as `bbb-conf --secret` shows it. */
  url: string
  secret: string
  /** Default: `sha256`. */
  checksum?: Checksum
}

interface Limits {
  signal?: AbortSignal
}

/** Milliseconds that an answer may take. */
const patience = 10_000

/** Octets of an answer: a meeting of a thousand people has some hundred thousand. */
const longestAnswer = 1_000_000

/** Not loaded by a config that has the provider in it. */
const loadReader = loadOnce(() => import('./rules/readAnswer.ts'))

/** Calls a server of BigBlueButton. */
export class BigBlueButtonApi {
  readonly #server: Required<BigBlueButtonServer>

  constructor({ url, secret, checksum = 'sha256' }: BigBlueButtonServer) {
    this.#server = { url: url.replace(/\/+(api\/*)?$/, ''), secret, checksum }
  }

  /** The address of a call, with its checksum: whoever has it can make the call. */
  urlOf(call: string, query: URLSearchParams): string {
    return signedUrl({ ...this.#server, call, query })
  }

  /** Makes a call and returns what the answer holds. Throws ConferenceError. */
  async call(call: string, query: URLSearchParams, limits: Limits): Promise<Record<string, unknown>> {
    const { isSuccess, messageKey, fields } = await this.#ask(this.urlOf(call, query), limits)
    if (!isSuccess) throw bigBlueButtonFault(messageKey)
    return fields
  }

  /** Whether a call is accepted with another checksum than the one that is set. */
  async accepts(checksum: Checksum, call: string, query: URLSearchParams, limits: Limits): Promise<boolean> {
    const url = signedUrl({ ...this.#server, checksum, call, query })
    return (await this.#ask(url, limits)).isSuccess
  }

  /** Whether a BigBlueButton answers there at all, which it says to everybody. Throws ConferenceError. */
  async greet(limits: Limits): Promise<void> {
    await this.#ask(`${this.#server.url}/api`, limits)
  }

  async #ask(url: string, { signal }: Limits): Promise<BigBlueButtonAnswer> {
    const timeout = AbortSignal.timeout(patience)
    try {
      const response = await fetch(url, {
        redirect: 'manual',
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      })
      const { readAnswer } = await loadReader()
      const answer = readAnswer(await textOf(response))
      if (answer) return answer
      throw response.status >= 500 || response.status === 429
        ? unexpected(String(response.status))
        : new ConferenceError({ fault: 'wrongAddress', consequence: 'retry' })
    } catch (error) {
      if (error instanceof ConferenceError) throw error
      // What fetch says names the address, with its checksum.
      throw new ConferenceError({ fault: 'unreachable', consequence: 'retry' })
    }
  }
}

const unexpected = (value: string): ConferenceError =>
  new ConferenceError({ fault: 'unexpectedAnswer', consequence: 'retry', value })

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength
    if (length > longestAnswer) throw unexpected('length')
    chunks.push(part.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}
