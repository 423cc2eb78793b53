import { createHmac, randomBytes } from 'node:crypto'
import { Secret } from 'otpauth'

const howMany = 10
const length = 10

/** Ten codes for whoever has lost the phone, each as it is written: `abcde-fghij`. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: howMany }, () => {
    const { base32 } = new Secret({ buffer: Uint8Array.from(randomBytes(length)).buffer })
    const code = base32.slice(0, length).toLowerCase()
    return `${code.slice(0, 5)}-${code.slice(5)}`
  })
}

/**
 * What is stored of a recovery code, however it was typed. The hash is keyed, since fifty random bits can be tried out by
 * whoever has the database alone.
 */
export function hashRecoveryCode({
  code,
  key,
  account,
}: {
  code: string
  key: string
  account: string
}): string {
  const plain = code.toLowerCase().replace(/[^a-z2-7]/g, '')
  return createHmac('sha256', key).update(`recovery code:${account}:${plain}`).digest('base64url')
}
