import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** The script of a process of its own: prints the path and the bytes of every file in a folder, as JSON. */
const script = `
  const { readdirSync, readFileSync } = require('node:fs')
  const path = require('node:path')
  const [folder] = process.argv.slice(1)
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  console.log(JSON.stringify(files.map((file) => [path.relative(folder, file), readFileSync(file, 'latin1')])))
`

/**
 * The bytes of every file in a folder by its path: databases with what they have deleted, their journals, logs, mails.
 *
 * Read by another process: where a process closes a file of a database, it loses all its locks on it (POSIX; "How To
 * Corrupt An SQLite Database File", 2.2). The next process to open the database would then cut off the shared memory that
 * a connection of this one still uses.
 */
export async function everyFile(folder: string): Promise<Map<string, string>> {
  const options = { maxBuffer: 1024 ** 3 }
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script, folder], options)
  return new Map(JSON.parse(stdout) as [string, string][])
}
