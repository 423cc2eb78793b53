import { ConferenceError } from '../rules/ConferenceError.ts'
import type { ConnectionFinding } from '../rules/ConferenceProvider.ts'
import type { BigBlueButtonApi } from './BigBlueButtonApi.ts'
import { checksums } from './rules/signedUrl.ts'

const probe = (): URLSearchParams => new URLSearchParams({ meetingID: 'gfe-connection' })

/** Tries whether a server answers and takes our checksums. Where it takes another kind than the one that is set, says which. */
export async function checkBigBlueButton({
  api,
  signal,
}: {
  api: BigBlueButtonApi
  signal?: AbortSignal
}): Promise<ConnectionFinding[]> {
  try {
    await api.greet({ signal })
    await api.call('isMeetingRunning', probe(), { signal })
    return []
  } catch (error) {
    if (!(error instanceof ConferenceError)) throw error
    const { fault, value } = error
    if (fault !== 'wrongSecret') return [{ fault, ...(value && { value }) }]
  }
  // The server says the same of a wrong secret and of a kind of checksum that it does not take.
  for (const checksum of checksums) {
    const isTaken = await api.accepts(checksum, 'isMeetingRunning', probe(), { signal }).catch(() => false)
    if (isTaken) return [{ fault: 'wrongChecksum', value: checksum }]
  }
  return [{ fault: 'wrongSecret' }]
}
