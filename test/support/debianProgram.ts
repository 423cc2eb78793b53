import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** How a program ended, and what it wrote. */
export interface ProgramRun {
  code: number | null
  output: string
  errors: string
}

/** Runs a program of a Debian package on an input. Throws with the package's name where it is not installed. */
export function runDebianProgram({
  program,
  args = [],
  input,
  debianPackage,
  needs = [],
}: {
  /** Absolute, since other versions may come first in the PATH. */
  program: string
  args?: readonly string[]
  input: string
  debianPackage: string
  /** Files of the package that the program loads. */
  needs?: readonly string[]
}): ProgramRun {
  const missing = [program, ...needs].filter((file) => !existsSync(file))
  if (missing.length > 0) {
    throw new Error(
      `${missing.join(', ')} is missing. Install Debian's package with: apt-get install --no-install-recommends ${debianPackage}`,
    )
  }
  const { status, stdout, stderr, error } = spawnSync(program, args, { input, encoding: 'utf8' })
  if (error) throw error
  return { code: status, output: stdout, errors: stderr }
}
