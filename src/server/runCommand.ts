import { SettingsError } from '../settings.ts'

/** Runs a program of the terminal: what it refuses is one sentence and exit code 1, and its files are for their owner alone. */
export async function runCommand(command: (args: string[]) => Promise<void>): Promise<void> {
  process.umask(0o077)
  try {
    await command(process.argv.slice(2))
    process.exit(0)
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
