import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { codeBlocks, readDocument, runInShell } from './documents.ts'
import { packPlugin, unpackPlugin } from './packedPlugin.ts'
import { type ProjectTemplate, projectTemplates } from './projectTemplates.ts'
import { type ServerProcess, startServerProcess } from './serverProcess.ts'
import { type UnmigratedDatabase, unmigratedDatabase } from './unmigratedDatabase.ts'

/** How somebody builds and runs their project. */
export interface Variant {
  title: string
  /** What the project began with. Default: the blank template. */
  template?: keyof typeof projectTemplates
  bundler: 'turbopack' | 'webpack'
  /** Whether it is built and started, or run as it is developed. */
  command: 'start' | 'dev'
  database: keyof typeof adapters
  /** The ranges of versions to install from the registry; null takes the packages of the repository, which is quick. */
  versions: { next: string; payload: string } | null
  /** Next's `basePath`, below which all of the project is. Default: none. */
  basePath?: string
}

export interface NextProject {
  folder: string
  start: () => Promise<ServerProcess>
  remove: () => Promise<void>
}

const root = path.resolve(import.meta.dirname, '../..')

/** What each database needs in the config. */
const adapters = {
  sqlite: {
    import: "import { sqliteAdapter } from '@payloadcms/db-sqlite'",
    db: "sqliteAdapter({ client: { url: 'file:chess.db' } })",
  },
  postgres: {
    import: "import { postgresAdapter } from '@payloadcms/db-postgres'",
    db: 'postgresAdapter({ pool: { connectionString: process.env.DATABASE_URL } })',
  },
  mongodb: {
    import: "import { mongooseAdapter } from '@payloadcms/db-mongodb'",
    db: 'mongooseAdapter({ url: process.env.DATABASE_URL, ensureIndexes: true })',
  },
}

const packageOf = { sqlite: 'db-sqlite', postgres: 'db-postgres', mongodb: 'db-mongodb' }

/** What README's config leaves to the project: a database, users, and a mail adapter, which writes the mails to a file. */
const ownPart = (
  database: keyof typeof adapters,
  config: string,
) => `secret: 'a secret of their own, long enough',
  db: ${adapters[database].db},
  ${config}
  editor: lexicalEditor(),
  sharp,
  admin: { avatar: 'default', importMap: { baseDir: path.dirname(fileURLToPath(import.meta.url)) } },
  typescript: { autoGenerate: false, outputFile: path.join(path.dirname(fileURLToPath(import.meta.url)), 'payload-types.ts') },
  email: () => ({
    name: 'file',
    defaultFromAddress: 'club@example.org',
    defaultFromName: 'Club',
    sendEmail: (mail) => appendFile('mails.jsonl', JSON.stringify(mail) + '\\n'),
  }),`

/**
 * Makes a project as Payload's template does, with the packed plugin and the README's code in it, fills it with an
 * event, and builds it. It lies in the repository, so that it finds all other packages there, or where it finds nothing
 * but what npm installs.
 */
export async function makeNextProject(variant: Variant): Promise<NextProject> {
  const { versions, bundler, command, database, basePath = '' } = variant
  const template: ProjectTemplate = projectTemplates[variant.template ?? 'blank']
  const data = versions ? tmpdir() : path.join(root, 'data')
  await mkdir(data, { recursive: true })
  const folder = await mkdtemp(path.join(data, 'next-project-'))
  const stored = await unmigratedDatabase(database)
  await writeProject({ folder, database, basePath, template })
  await (versions ? install({ folder, versions, database, template }) : unpackPlugin({ project: folder }))
  const modules = path.join(versions ? folder : root, 'node_modules')
  const settings = settingsFor({ variant, stored, modules })
  const run = (commands: string, env: Record<string, string> = {}): Promise<string> =>
    runInShell({ commands, folder, env: { ...settings, ...env } })

  // Of the blank template, types are checked in the other project.
  for (const what of ['importmap', ...(template.overlay ? ['types'] : [])])
    await run(`node "${path.join(modules, 'payload/bin.js')}" generate:${what}`)
  const tsx = `node --import "${path.join(modules, 'tsx/dist/esm/index.mjs')}"`
  await run(`${tsx} fill.mjs`, { NODE_ENV: 'development', DISABLE_PAYLOAD_HMR: 'true' })
  const next = path.join(modules, 'next/dist/bin/next')
  // Next 15 takes webpack unless it is told otherwise, and does not know its name.
  const isOld = versions?.next.includes('15') ?? false
  const flag = bundler === 'turbopack' ? ' --turbopack' : isOld ? '' : ' --webpack'
  if (command === 'start') await run(`node "${next}" build${flag}`)
  return {
    folder,
    start: () =>
      startServerProcess({
        program: [next, command, ...(command === 'dev' && flag ? [flag.trim()] : [])],
        folder,
        env: { ...settings, LOG_LEVEL: 'warn' },
        base: `${basePath}/events`,
        bound: 240_000,
      }),
    remove: async () => {
      await stored.drop()
      // Next may still write.
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The variables of its processes. */
function settingsFor({
  variant: { versions, command, basePath },
  stored,
  modules,
}: {
  variant: Variant
  stored: UnmigratedDatabase
  modules: string
}): Record<string, string> {
  return {
    NODE_ENV: command === 'dev' ? 'development' : 'production',
    NODE_OPTIONS: '--conditions=production',
    NEXT_TELEMETRY_DISABLED: '1',
    MODULES_OF: path.dirname(modules),
    DATABASE_URL: stored.url,
    ...(basePath !== undefined && { BASE_PATH: basePath }),
    // Those of the repository are not all of one version.
    ...(!versions && { PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' }),
  }
}

async function writeProject({
  folder,
  database,
  basePath,
  template,
}: {
  folder: string
  database: keyof typeof adapters
  basePath: string
  template: ProjectTemplate
}): Promise<void> {
  const readme = await readDocument('README.md')
  const [config = '', ...others] = codeBlocks({ markdown: readme, language: 'ts' })
  const marker = '// … your database, users, collections'
  if (!config.includes(marker))
    throw new Error(`README's config leaves no room for the project's own: ${marker}`)
  const imports = [
    adapters[database].import,
    "import { lexicalEditor } from '@payloadcms/richtext-lexical'",
    "import { appendFile } from 'node:fs/promises'",
    "import path from 'node:path'",
    "import { fileURLToPath } from 'node:url'",
    "import sharp from 'sharp'",
    ...template.imports,
  ]
  const files: Record<string, string> = {
    'package.json': JSON.stringify({ name: 'chess-club', private: true, type: 'module' }),
    'src/payload.config.ts': [
      ...imports,
      template
        .fit(config)
        .replace(marker, ownPart(database, template.config))
        .replace('https://www.example.org/events', `https://www.example.org${basePath}/events`),
    ].join('\n'),
  }
  const manual = template.overlay ? await readDocument('docs/plugin.md') : ''
  for (const block of [...others, ...codeBlocks({ markdown: manual, language: 'tsx' })]) {
    const [, file, code] = /^\/\/ (src\/\S+)\n([^]*)$/.exec(block) ?? []
    if (file && code) files[file] = code
  }
  for (const needed of ['src/app/events/[[...path]]/route.ts', 'src/instrumentation.ts'])
    if (!files[needed]) throw new Error(`README shows no ${needed}`)
  for (const from of ['nextProject', ...(template.overlay ? [template.overlay] : [])])
    await cp(path.join(root, 'test/package', from), folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), text)
  }
}

/** Installs from the registry what a template of Payload names, and the packed plugin. */
async function install({
  folder,
  versions,
  database,
  template,
}: {
  folder: string
  versions: NonNullable<Variant['versions']>
  database: keyof typeof adapters
  template: ProjectTemplate
}): Promise<void> {
  const { file } = await packPlugin({ to: folder })
  const payloads = ['next', 'ui', 'richtext-lexical', packageOf[database], ...template.packages].map(
    (name) => `@payloadcms/${name}`,
  )
  const packages = [
    `next@${versions.next}`,
    'react@^19.2.0',
    'react-dom@^19.2.0',
    'graphql@^16.11.0',
    'sharp',
    'tsx',
    'typescript@5',
    '@types/node@22',
    '@types/react@19',
    '@types/react-dom@19',
    ...['payload', ...payloads].map((name) => `${name}@${versions.payload}`),
    `./${file}`,
  ]
  await runInShell({ commands: `npm install --no-audit --no-fund ${packages.join(' ')}`, folder })
}
