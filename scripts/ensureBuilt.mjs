import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const sources = [
  'src',
  'collections',
  'hooks',
  'graphql',
  'seed',
  'migrations',
  'payload.config.ts',
  'next.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
  'scripts/build.mjs',
  'package-lock.json',
]

function newestChange(file) {
  const stats = statSync(file)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(0, ...readdirSync(file).map((name) => newestChange(path.join(file, name))))
}

function isBuilt() {
  const built = statSync('dist/built', { throwIfNoEntry: false })
  return built !== undefined && Math.max(...sources.map(newestChange)) < built.mtimeMs
}

/** Builds if something has changed since the last build. Works in the folder of the repository. */
export async function ensureBuilt() {
  process.chdir(path.join(import.meta.dirname, '..'))
  if (isBuilt()) return
  console.log('Not built yet, or changed since: building first.')
  await import('./build.mjs')
}
