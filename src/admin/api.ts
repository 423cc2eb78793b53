import { useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useMemo } from 'react'

/** The server's answer that it will not do what it was asked, with its own sentences. */
export class Refusal extends Error {
  readonly status: number
  /** What is wrong, by the path of the field. */
  readonly fields: Record<string, string>
  /** What the server adds for programs; null where that is nothing. */
  readonly data: object | null

  /** `message` is empty where the server gave no reason. */
  constructor({
    status,
    message,
    fields,
    data,
  }: {
    status: number
    message: string
    fields: Record<string, string>
    data: object | null
  }) {
    super(message)
    this.status = status
    this.fields = fields
    this.data = data
  }
}

/** What to show for an error: the server's own sentence where it has one. */
export function describeError(error: unknown, otherwise: string): string {
  return error instanceof Refusal && error.message ? error.message : otherwise
}

interface RequestOptions {
  body?: object
  signal?: AbortSignal
  /** The media type that is wanted. Default: whatever comes. */
  accept?: string
}

/**
 * Payload's REST API and our endpoints in it, as the logged-in user, in the language of the admin. Paths begin behind
 * the API's own. Throws Refusal where the server says that it will not; another error where it cannot be reached, or
 * the request was aborted.
 */
export interface AdminApi {
  get: <Answer>(path: string, options?: RequestOptions) => Promise<Answer>
  post: <Answer>(path: string, options?: RequestOptions) => Promise<Answer>
  patch: <Answer>(path: string, options?: RequestOptions) => Promise<Answer>
  delete: <Answer>(path: string, options?: RequestOptions) => Promise<Answer>
  /** The answer as it comes, for files. */
  open: (method: 'GET' | 'POST', path: string, options?: RequestOptions) => Promise<Response>
  /** The address of a path, for links. */
  urlOf: (path: string) => string
}

/** The same one for as long as the language of the admin stays. */
export function useApi(): AdminApi {
  const {
    config: { routes, serverURL },
  } = useConfig()
  const { i18n } = useTranslation()
  const { language } = i18n
  return useMemo(
    () => createApi({ base: formatAdminURL({ apiRoute: routes.api, serverURL }), language }),
    [serverURL, routes.api, language],
  )
}

function createApi({ base, language }: { base: string; language: string }): AdminApi {
  const send = async (
    method: string,
    path: string,
    { body, signal, accept }: RequestOptions = {},
  ): Promise<Response> => {
    const response = await fetch(base + path, {
      method,
      signal,
      credentials: 'include',
      headers: {
        'Accept-Language': language,
        ...(accept && { Accept: accept }),
        ...(body && { 'Content-Type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (response.ok) return response
    throw await refusalIn(response)
  }
  const ask =
    (method: string) =>
    async <Answer>(path: string, options?: RequestOptions): Promise<Answer> =>
      (await (await send(method, path, options)).json()) as Answer
  return {
    get: ask('GET'),
    post: ask('POST'),
    patch: ask('PATCH'),
    delete: ask('DELETE'),
    open: send,
    urlOf: (path) => base + path,
  }
}

interface RefusalBody {
  message?: string
  errors?: { message?: string; data?: { errors?: { path: string; message: string }[] } }[]
}

async function refusalIn(response: Response): Promise<Refusal> {
  const body = (await response.json().catch(() => null)) as RefusalBody | null
  const error = body?.errors?.[0]
  const problems = error?.data?.errors ?? []
  return new Refusal({
    status: response.status,
    message: problems.map(({ message }) => message).join(' ') || error?.message || body?.message || '',
    fields: Object.fromEntries(problems.map(({ path, message }) => [path, message])),
    data: error?.data ?? null,
  })
}
