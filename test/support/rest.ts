import { handleEndpoints, type SanitizedConfig } from 'payload'

/** Asks Payload's REST as a browser would, without a server in between. */
export async function rest({
  config,
  path,
  method = 'GET',
  body,
  token,
  headers = {},
}: {
  config: SanitizedConfig
  /** With the leading `/api`. */
  path: string
  method?: string
  body?: unknown
  /** Of a logged-in user; none for the public. */
  token?: string
  headers?: Record<string, string>
}): Promise<{ status: number; text: string; json: Record<string, unknown> }> {
  const response = await handleEndpoints({
    config,
    request: new Request(`http://localhost:3000${path}`, {
      method,
      headers: {
        'Accept-Language': 'de',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(token ? { Authorization: `JWT ${token}` } : {}),
        ...headers,
      },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
    }),
  })
  const text = await response.text()
  let json: Record<string, unknown> = {}
  try {
    json = JSON.parse(text) as Record<string, unknown>
  } catch {
    // Not every answer is JSON.
  }
  return { status: response.status, text, json }
}
