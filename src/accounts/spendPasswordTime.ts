import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/**
 * Takes as long as Payload does to look whether a password is right (its `generatePasswordSaltHash`), so that nobody can tell
 * by it whether there is an account.
 */
export async function spendPasswordTime(password: string): Promise<void> {
  await derive(password, 'no account', 600_000, 32, 'sha256')
}
