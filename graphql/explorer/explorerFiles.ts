import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { bundleExplorer, type ExplorerFile } from './bundleExplorer.ts'

// Beside this file compiled, and where the sources are.
const built = new URL('../../assets/explorer/', import.meta.url)
const client = new URL('client/', import.meta.url)

let loaded: Promise<Map<string, Uint8Array>> | undefined

/** Whether this installation has an explorer: the package leaves it out, since it would be most of the package. */
export const hasExplorer = existsSync(built) || existsSync(client)

/** The explorer's files by their names, read or bundled once a process. */
export function loadExplorerFiles(): Promise<Map<string, Uint8Array>> {
  loaded ??= (existsSync(built) ? readBuilt() : bundleExplorer({ client })).then(
    (files) => new Map(files.map(({ name, body }) => [name, body])),
  )
  loaded.catch(() => (loaded = undefined))
  return loaded
}

async function readBuilt(): Promise<ExplorerFile[]> {
  const names = await readdir(built)
  return Promise.all(names.map(async (name) => ({ name, body: await readFile(new URL(name, built)) })))
}
