import { ConferenceError } from '../rules/ConferenceError.ts'
import type { ConnectionFinding } from '../rules/ConferenceProvider.ts'
import { missingScopes } from './rules/zoomScopes.ts'
import type { ZoomApi } from './ZoomApi.ts'

interface Call {
  api: ZoomApi
  now: Date
  signal?: AbortSignal
}

/** Tries the account, and says each scope that is missing and each host who cannot host. */
export async function checkZoom({
  hosts,
  ...call
}: Call & { hosts: readonly string[] }): Promise<ConnectionFinding[]> {
  const findings: ConnectionFinding[] = []
  try {
    const scopes = await findMissingScopes(call)
    if (scopes) findings.push({ fault: 'missingScopes', value: scopes })
    for (const host of hosts) findings.push(...(await checkHost({ host, ...call })))
  } catch (error) {
    // Whatever is wrong with the account is so for each host.
    if (!(error instanceof ConferenceError)) throw error
    const { fault, value } = error
    const isTold = fault === 'missingScopes' && findings.some((finding) => finding.fault === fault)
    if (!isTold) findings.push({ fault, ...(value && { value }) })
  }
  return findings
}

async function findMissingScopes({ api, ...call }: Call): Promise<string> {
  const missing = async (renewed: boolean): Promise<string> =>
    missingScopes(await api.scopes({ renewed, ...call })).join(', ')
  // Those that were ticked meanwhile are in a new token alone.
  return (await missing(false)) && missing(true)
}

async function checkHost({ api, host, ...call }: Call & { host: string }): Promise<ConnectionFinding[]> {
  const path = `/users/${encodeURIComponent(host)}`
  try {
    const { type } = await api.call({ path, host, ...call })
    await api.call({ path: `${path}/meetings`, query: { page_size: 1 }, host, ...call })
    return type === 1 ? [{ fault: 'hostNotLicensed', value: host }] : []
  } catch (error) {
    if (!(error instanceof ConferenceError) || error.fault !== 'hostUnknown') throw error
    return [{ fault: 'hostUnknown', value: host }]
  }
}
