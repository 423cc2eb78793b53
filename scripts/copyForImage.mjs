// node scripts/copyForImage.mjs FOLDER: copies there what the built website needs at run time, and no more; see Containerfile.
// Of node_modules that is what package-lock.json says its dependencies need, without what only building or developing asks for.
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'

const [target] = process.argv.slice(2)
if (!target) throw new Error('Name the folder to copy to')

const readJson = async (file) => JSON.parse(await readFile(file, 'utf8'))
const { dependencies, peerDependencies } = await readJson('package.json')
const { packages } = await readJson('package-lock.json')

/** Beside what the plugin needs: which database it is, is decided when it starts. */
const ofTheWebsite = ['db-mongodb', 'db-postgres', 'db-sqlite', 'translations'].map(
  (name) => `@payloadcms/${name}`,
)
const besides = ['mongodb', 'pg', 'pino-pretty', 'prom-client', 'sharp']

/** What others depend on to build, to write migrations, or in the browser, for which it is bundled. */
const isForBuilding = (name) =>
  /^(@next\/swc-|@esbuild\/|@esbuild-kit\/|@parcel\/|@emotion\/|@monaco-editor\/|@libsql\/.*-musl$)/.test(
    name,
  ) ||
  [
    '@lexical/yjs',
    'babel-plugin-macros',
    'caniuse-lite',
    'dom-helpers',
    'drizzle-kit',
    'esbuild',
    'esbuild-register',
    'happy-dom',
    'lib0',
    'monaco-editor',
    'react-datepicker',
    'react-select',
    'react-transition-group',
    'sass',
    'typescript',
    'yjs',
  ].includes(name)

/** Where one package finds another: in the nearest folder above it. */
function find(from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = path.posix.join(at, 'node_modules', name)
    if (packages[place]) return place
    if (!at.includes('node_modules')) return null
    if (!at.includes('/node_modules/')) at = ''
  }
}

const needed = new Set()
function need(from, name) {
  const place = isForBuilding(name) ? null : find(from, name)
  // Those of other platforms are not installed, nor are optional ones that nobody asked for.
  if (!place || needed.has(place) || !existsSync(place)) return
  needed.add(place)
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = packages[place]
  const peers = Object.keys(peerDependencies ?? {}).filter((peer) => !peerDependenciesMeta?.[peer]?.optional)
  for (const each of [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers])
    need(place, each)
}
for (const name of [...Object.keys({ ...dependencies, ...peerDependencies }), ...ofTheWebsite, ...besides]) {
  need('', name)
}

const isForReading = /\.(map|md|d\.ts|d\.mts|d\.cts|flow)$/i
/** What of Next builds, or is for development or for what is experimental. */
const isNextsOwnBuild =
  /^node_modules\/next\/dist\/(esm|docs|bundle-analyzer|next-devtools|compiled\/(.*\.dev\.js$|[^/]*experimental|next-devtools|@vercel\/(nft|og)|babel|babel-packages|terser))(\/|$)?/

await mkdir(target, { recursive: true })
for (const name of ['package.json', 'next.config.mjs', 'dist', '.next']) {
  await cp(name, path.join(target, name), {
    recursive: true,
    filter: (file) => !/^\.next\/(cache|build-data|dev|trace)/.test(file) && !/\.(map|d\.ts)$/.test(file),
  })
}
for (const place of needed) {
  const depth = place.split('/node_modules/').length
  await cp(place, path.join(target, place), {
    recursive: true,
    filter: (file) =>
      file.split(/(?:^|\/)node_modules\//).length - 1 === depth &&
      !isForReading.test(file) &&
      !isNextsOwnBuild.test(file),
  })
}
