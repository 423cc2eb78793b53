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
  const advice = `Install what Debian has of it: apt-get install --no-install-recommends ${debianPackage}`
  if (missing.length > 0) throw new Error(`There is no ${missing.join(' and no ')}. ${advice}`)
  const { status, stdout, stderr, error } = spawnSync(program, args, { input, encoding: 'utf8' })
  if (error) throw error
  if (/No module named|Namespace \S+ not available/.test(stderr)) throw new Error(`${stderr}\n${advice}`)
  return { code: status, output: stdout, errors: stderr }
}
