import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { codeBlocks, readDocument, runInShell } from '../support/documents.ts'
import { optionRows } from '../support/optionRows.ts'
import { installPackedPlugin, type PackedPlugin } from '../support/packedPlugin.ts'

// The plugin as somebody gets it: packed, unpacked in a project that follows the README, run by plain Node.
let plugin: PackedPlugin

beforeAll(async () => {
  plugin = await installPackedPlugin({
    others: [
      '@opentelemetry/api',
      '@payloadcms/db-sqlite',
      'typescript',
      '@types/node',
      '@types/react',
      '@types/react-dom',
    ],
  })
}, 120_000)
afterAll(() => rm(plugin.project, { recursive: true, force: true }))

const isCompiled = (file: string) => /\.(js|d\.ts)$/.test(file)

/** What a compiled file imports; its types name the sources, which TypeScript takes for the types beside them. */
async function importsOf(file: string): Promise<string[]> {
  const text = await readFile(path.join(plugin.installed, file), 'utf8')
  return [...text.matchAll(/(?:\bfrom |\bimport |\bimport\()['"]([^'"]+)['"]/g)].map(([, name]) => name ?? '')
}

/** The packages that a compiled file and those it imports load at once, without what comes by `import()`. */
async function packagesBehind(entry: string): Promise<string[]> {
  const packages = new Set<string>()
  const files = new Set([entry])
  for (const file of files) {
    const text = await readFile(path.join(plugin.installed, file), 'utf8')
    for (const [, name = ''] of text.matchAll(
      /^(?:(?:import|export)\b[^;]*? from |import )['"]([^'"]+)['"]/gm,
    )) {
      if (name.startsWith('.')) files.add(path.posix.join(path.posix.dirname(file), name))
      else if (!name.startsWith('node:')) packages.add(/^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '')
    }
  }
  return [...packages].sort()
}

describe('the package', () => {
  it('holds what is compiled, its documents, and nothing of the website, the tests or the sources', async () => {
    const folders = ['assets', 'collections', 'graphql', 'hooks', 'src']
    const isOfPlugin = (file: string) => folders.some((folder) => file.startsWith(`dist/${folder}/`))
    expect(plugin.files.filter((file) => !isOfPlugin(file)).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'docs/api.md',
      'docs/conferences.md',
      'docs/plugin.md',
      'docs/redaktion.md',
      'docs/webhooks.md',
      'graphql/released.graphql',
      'graphql/schema.graphql',
      'package.json',
    ])
    expect(plugin.files.filter((file) => isOfPlugin(file) && !isCompiled(file)).sort()).toEqual([
      'dist/assets/embed/embed.css',
      'dist/assets/figtree-latin-ext.woff2',
      'dist/assets/figtree-latin.woff2',
      'dist/assets/site.css',
      'dist/graphql/schema.graphql',
    ])
    expect(plugin.files.filter((file) => /(^|\/)(server|runServer|settings)\./.test(file))).toEqual([])
  })

  it('is no larger than 1.5 MB', () => {
    expect(plugin.size).toBeLessThanOrEqual(1_500_000)
  })

  it('has every file that its documents lead to', async () => {
    const dead: string[] = []
    for (const name of plugin.files.filter((file) => file.endsWith('.md'))) {
      const text = await readFile(path.join(plugin.installed, name), 'utf8')
      const targets = [...text.matchAll(/\]\(([^)#\s]+)/g)].map(([, target]) => target ?? '')
      const isThere = (target: string) =>
        target.startsWith('https:') ||
        plugin.files.includes(path.posix.join(path.posix.dirname(name), target))
      dead.push(...targets.filter((target) => !isThere(target)).map((target) => `${name}: ${target}`))
    }
    expect(dead).toEqual([])
    // Its first picture.
    expect(await readFile(path.join(plugin.installed, 'README.md'), 'utf8')).not.toContain('![')
  })

  it('is found sound by publint, and its types by arethetypeswrong', async () => {
    const bin = path.resolve('node_modules/.bin')
    const commands = `"${bin}/publint" run --strict "${plugin.tarball}"
      "${bin}/attw" --profile esm-only --no-color "${plugin.tarball}"`
    // The shell fails where either finds a problem.
    expect(await runInShell({ commands, folder: plugin.project })).toContain('All good!')
  }, 120_000)

  it('has the entries that its document names', async () => {
    const section =
      /\n## Entries of the package\n([^]*?)\n## /.exec(await readDocument('docs/plugin.md'))?.[1] ?? ''
    const inTable = [...section.matchAll(/^\| `green-forum-events(\S*)`/gm)].map(([, name]) => `.${name}`)
    const inText = [...section.matchAll(/`(\/[a-z/]+)` is /g)].map(([, name]) => `.${name}`)
    expect([...inTable, ...inText, './package.json'].sort()).toEqual(
      Object.keys(plugin.manifest.exports).sort(),
    )
  })

  it('loads with a config nothing that pages, API, mails and documents are made by', async () => {
    const entry = plugin.manifest.exports['.'] as { default: string }
    expect(await packagesBehind(path.posix.normalize(entry.default))).toEqual([
      '@orama/stemmers',
      '@payloadcms/richtext-lexical',
      '@sindresorhus/slugify',
      'altcha-lib',
      'csv-stringify',
      'fresh',
      'ical-generator',
      'ipaddr.js',
      'lru-cache',
      'luxon',
      'nodemailer',
      'payload',
      'rate-limiter-flexible',
      'standardwebhooks',
      'timezones-ical-library',
      'zod',
    ])
  })

  it('adds no more than 80 kB to what the admin loads', async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: [path.join(plugin.installed, 'dist/src/admin/index.js')],
      bundle: true,
      minify: true,
      write: false,
      // What is loaded by itself, when it is needed, is a file of its own.
      splitting: true,
      metafile: true,
      outdir: plugin.project,
      format: 'esm',
      platform: 'browser',
      // What the admin has anyway.
      external: ['@payloadcms/*', 'next', 'payload', 'react', 'react-dom'],
    })
    const atOnce = (output: string): string[] => [
      output,
      ...(metafile.outputs[output]?.imports ?? [])
        .filter(({ kind, external }) => kind === 'import-statement' && !external)
        .flatMap((imported) => atOnce(imported.path)),
    ]
    const entry = Object.keys(metafile.outputs).find((output) =>
      metafile.outputs[output]?.entryPoint?.endsWith('admin/index.js'),
    )
    const files = new Set(atOnce(entry ?? '').map((output) => path.resolve(output)))
    const sizes = outputFiles
      .filter((file) => files.has(path.resolve(file.path)))
      .map(({ contents }) => gzipSync(contents).length)
    expect(sizes.length).toBe(files.size)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(80_000)
  })

  it('has every file that it exports and imports', async () => {
    const named = Object.values(plugin.manifest.exports).flatMap((each) =>
      typeof each === 'string' ? [each] : Object.values(each),
    )
    const missing = named.filter((file) => !plugin.files.includes(path.posix.normalize(file)))
    for (const file of plugin.files.filter(isCompiled)) {
      for (const name of (await importsOf(file)).filter((each) => each.startsWith('.'))) {
        const target = path.posix.join(path.posix.dirname(file), name)
        const types = target.replace(/(\.d)?\.tsx?$/, '.d.ts')
        if (!plugin.files.includes(file.endsWith('.d.ts') ? types : target)) missing.push(`${file}: ${name}`)
      }
    }
    expect(missing).toEqual([])
  })

  it('imports no package that it does not name', async () => {
    const { dependencies, peerDependencies } = plugin.manifest
    const named = [...Object.keys(dependencies), ...Object.keys(peerDependencies)]
    const unnamed = new Set<string>()
    for (const file of plugin.files.filter(isCompiled)) {
      for (const name of await importsOf(file)) {
        const bare = /^(@[^/]+\/)?[^./][^/]*/.exec(name)?.[0]
        if (!bare || name.startsWith('node:') || builtinModules.includes(bare)) continue
        if (!named.includes(bare)) unnamed.add(`${file}: ${name}`)
      }
    }
    expect([...unnamed]).toEqual([])
  })
})

describe('a project that follows the README', () => {
  beforeAll(async () => {
    const readme = await readDocument('README.md')
    const [config = '', , , mount = '', ...others] = codeBlocks({ markdown: readme, language: 'ts' })
    expect(others).toEqual([])
    const database = '// … your database, users, collections'
    expect(config).toContain(database)

    const examples = (await optionRows()).map(({ example }) => example)
    const files = {
      'package.json': JSON.stringify({ name: 'chess-club', private: true, type: 'module' }),
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          target: 'ES2023',
          module: 'NodeNext',
          strict: true,
          skipLibCheck: false,
          jsx: 'react-jsx',
        },
        files: ['payload.config.ts', 'site.ts', 'admin.ts', 'options.ts', 'mistake.ts'],
      }),
      'payload.config.ts': [
        "import { sqliteAdapter } from '@payloadcms/db-sqlite'",
        "import type { SendEmailOptions } from 'payload'",
        'export const mails: SendEmailOptions[] = []',
        config.replace(
          database,
          `secret: 'a secret of their own, long enough',
          db: sqliteAdapter({ client: { url: 'file:chess.db' } }),
          collections: [{ slug: 'users', auth: true, fields: [] }],
          logger: { options: { level: 'error' } },
          email: () => ({
            name: 'theirs',
            defaultFromAddress: 'club@example.org',
            defaultFromName: 'Club',
            sendEmail: (mail) => Promise.resolve(void mails.push(mail)),
          }),`,
        ),
      ].join('\n'),
      'site.ts': [
        "import { getPayload } from 'payload'",
        "import config from './payload.config.js'",
        'const payload = await getPayload({ config })',
        mount,
        'export { app, worker, payload }',
      ].join('\n'),
      'mistake.ts':
        "import { startWorker } from 'green-forum-events/worker'\nstartWorker({ payload: 'mine' })",
      'options.ts': [
        "import { trace } from '@opentelemetry/api'",
        "import { bigBlueButton, type GreenForumEventsOptions } from 'green-forum-events'",
        `export const options: GreenForumEventsOptions = { ${examples.join(', ')} }`,
      ].join('\n'),
      'admin.ts': [
        "export { MailPreview } from 'green-forum-events/client'",
        "export { LoginPage } from 'green-forum-events/rsc'",
        "export { adminTranslations, mendedTranslations } from 'green-forum-events/translations'",
        "export type { Organiser, PublicEvent } from 'green-forum-events/types'",
      ].join('\n'),
    }
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(plugin.project, name), text)
    await copyFile('test/package/consumer/visit.mjs', path.join(plugin.project, 'visit.mjs'))
  })

  it('has its types checked, those of the plugin with it; the one mistake in it is found', async () => {
    const commands = 'node node_modules/typescript/bin/tsc --pretty false || true'
    const output = await runInShell({ commands, folder: plugin.project })
    // Other packages' own types have errors of their own, which are not ours to mend.
    const isOfOthers = (line: string) => /^(\.\.\/|\s)/.test(line)
    expect(output.split('\n').filter((line) => line !== '' && !isOfOthers(line))).toEqual([
      "mistake.ts(2,15): error TS2322: Type 'string' is not assignable to type 'BasePayload'.",
    ])
  }, 180_000)

  it('serves pages and API, takes a registration and sends its mail', async () => {
    const output = await runInShell({
      commands: 'node --conditions=production visit.mjs',
      folder: plugin.project,
      env: {
        NODE_ENV: 'development',
        DISABLE_PAYLOAD_HMR: 'true',
        PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
      },
    })
    expect(JSON.parse(output.trim().split('\n').at(-1) ?? '')).toEqual({
      list: { status: 200, namesEvent: true },
      // Its icon, its typeface, its style and its script.
      assets: [200, 200, 200, 200],
      embed: true,
      calendar: 200,
      urls: ['https://www.example.org/events/veranstaltungen/chess-for-everyone'],
      registered: { data: { registerForEvent: { outcome: 'CONFIRMED', userErrors: [] } } },
      mails: [{ to: 'jo@example.org', hasJoinUrl: true }],
      importMap: 'green-forum-events/client',
    })
  }, 120_000)
})
