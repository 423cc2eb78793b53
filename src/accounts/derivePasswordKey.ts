import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/** The key that Payload stores instead of a password (its `generatePasswordSaltHash`). */
export function derivePasswordKey({ password, salt }: { password: string; salt: string }): Promise<Buffer> {
  return derive(password, salt, 600_000, 32, 'sha256')
}
