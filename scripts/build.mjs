// npm run build: compiles the server into dist/, the browser's script into dist/assets/, the admin into .next/.
import { spawn } from 'node:child_process'
import { cp, mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { build as bundle, transform } from 'esbuild'

const require = createRequire(import.meta.url)

/** Runs a program of a dependency; its output is the progress that people see. */
function run(program, args, environment = {}) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...environment }
    const child = spawn(process.execPath, [program, ...args], { stdio: 'inherit', env })
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}`))))
  })
}

const steps = [
  ['Compiling the server', () => run(require.resolve('typescript/bin/tsc'), ['-p', 'tsconfig.build.json'])],
  [
    'Bundling the pages’ scripts and style',
    async () => {
      await bundle({
        entryPoints: [
          ...['index', 'preview', 'proofOfWork', 'proofOfWorkWorker', 'solveProofOfWork'].map((name) => ({
            in: `src/site/islands/${name}.ts`,
            out: name,
          })),
          { in: 'src/embed/index.ts', out: 'embed/index' },
          { in: 'src/embed/embed.css', out: 'embed/embed' },
        ],
        outdir: 'dist/assets',
        bundle: true,
        minify: true,
        format: 'esm',
        target: 'es2022',
        logLevel: 'warning',
      })
      const styles = await Promise.all(
        ['tokens.css', 'site.css'].map((name) => readFile(`src/site/styles/${name}`, 'utf8')),
      )
      const { code } = await transform(styles.join('\n'), { loader: 'css', minify: true })
      await writeFile('dist/assets/site.css', code)
      for (const script of ['latin', 'latin-ext']) {
        const font = require.resolve(`@fontsource-variable/figtree/files/figtree-${script}-wght-normal.woff2`)
        await cp(font, `dist/assets/figtree-${script}.woff2`)
      }
      await cp('graphql/schema.graphql', 'dist/graphql/schema.graphql')
    },
  ],
  [
    'Bundling the explorer of the API',
    async () => {
      const { bundleExplorer } = await import('../dist/graphql/explorer/bundleExplorer.js')
      await mkdir('dist/assets/explorer', { recursive: true })
      const client = new URL('../graphql/explorer/client/', import.meta.url)
      for (const { name, body } of await bundleExplorer({ client })) {
        await writeFile(`dist/assets/explorer/${name}`, body)
      }
    },
  ],
  [
    'Building the admin (takes a minute or two)',
    // The admin's build loads the config, which must not touch the real data.
    () => run(require.resolve('next/dist/bin/next'), ['build'], { DATA_DIR: '.next/build-data' }),
  ],
]

const started = Date.now()
await rm('dist', { recursive: true, force: true })
await mkdir('dist')
for (const [index, [name, step]] of steps.entries()) {
  console.log(`[${index + 1}/${steps.length}] ${name} …`)
  await step()
}
await writeFile('dist/built', `${new Date(started).toISOString()}\n`)
// Built is what was there at the start: a file that changed meanwhile asks for the next build.
await utimes('dist/built', new Date(), new Date(started))
console.log(`Built in ${Math.round((Date.now() - started) / 1000)} s.`)
