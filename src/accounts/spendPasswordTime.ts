import { derivePasswordKey } from './derivePasswordKey.ts'

/** Takes as long as Payload does to look whether a password is right, so that nobody can tell by it whether there is an account. */
export async function spendPasswordTime(password: string): Promise<void> {
  await derivePasswordKey({ password, salt: 'no account' })
}
