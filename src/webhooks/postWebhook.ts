import { lookup as lookUpName, type LookupAddress } from 'node:dns'
import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { bareHost } from './rules/publicAddress.ts'
import type { WebhookAnswer } from './rules/webhookAnswer.ts'

/** Characters that are stored of what a receiver answers. */
const longestText = 200

/** Octets that are read of it. */
const longestBody = 4 * longestText

/** Thrown where the address of a receiver is none of the public internet. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError'
}

/** What a receiver answered, with the beginning of its text. */
interface WebhookResponse extends WebhookAnswer {
  text: string
}

/**
 * Posts a webhook. Rejects where no answer comes. Redirects are not followed, and each request has a connection of its
 * own, which ends with it. The name is looked up here and the connection goes to an address that was found to be one
 * it may go to, so that no second look-up leads elsewhere.
 */
export function postWebhook({
  url,
  body,
  headers,
  mayGoTo,
  signal,
}: {
  url: string
  body: string
  headers: Record<string, string>
  /** Tells whether the connection may go to an IP address. */
  mayGoTo: (address: string) => boolean
  signal: AbortSignal
}): Promise<WebhookResponse> {
  const target = new URL(url)
  const host = bareHost(target.hostname)
  // What is an address already is not looked up.
  if (isIP(host) !== 0 && !mayGoTo(host)) {
    return Promise.reject(new PrivateAddressError())
  }
  const send = target.protocol === 'https:' ? requestHttps : requestHttp
  const octets = Buffer.from(body)
  return new Promise((resolve, reject) => {
    const request = send(
      target,
      {
        method: 'POST',
        agent: false,
        signal,
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': octets.length,
          'user-agent': 'green-forum-events',
        },
        lookup: lookUpWhere(mayGoTo),
      },
      (response) => {
        void readText(response).then((text) => {
          response.destroy()
          resolve({
            status: response.statusCode ?? 0,
            retryAfter: response.headers['retry-after'] ?? null,
            text,
          })
        })
      },
    )
    request.on('error', reject)
    request.end(octets)
  })
}

/** The beginning of what a receiver says. Its answer is in the status, so a connection that ends within the text is no fault. */
async function readText(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of response.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      length += chunk.length
      if (length >= longestBody) break
    }
  } catch {
    // What has come is shown.
  }
  const text = Buffer.concat(chunks).toString('utf8')
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ')
    .trim()
    .slice(0, longestText)
}

/** Looks up all addresses of a name, and refuses it where the connection may not go to one of them. */
const lookUpWhere =
  (mayGoTo: (address: string) => boolean): LookupFunction =>
  (hostname, options, callback) => {
    lookUpName(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return callback(error, '')
      if (addresses.length === 0 || addresses.some(({ address }) => !mayGoTo(address))) {
        return callback(new PrivateAddressError(), '')
      }
      if (options.all) return callback(null, addresses)
      const [{ address, family } = { address: '', family: 0 }] = addresses
      callback(null, address, family)
    })
  }
