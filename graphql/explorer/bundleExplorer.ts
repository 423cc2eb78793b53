import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** The explorer's script, style and workers, as files to be served beside each other. */
export interface ExplorerFile {
  name: string
  body: Uint8Array
}

/**
 * Bundles GraphiQL with everything that it loads, so that it asks no other origin for anything. Takes some seconds; the
 * build does it once, and the sources when somebody first asks. `client` is the folder of its source.
 */
export async function bundleExplorer({ client }: { client: URL }): Promise<ExplorerFile[]> {
  // A development dependency: it must not be asked for where the explorer is built.
  const require = createRequire(import.meta.url)
  const { build, stop } = require('esbuild') as typeof import('esbuild')
  const { outputFiles } = await build({
    entryPoints: {
      index: fileURLToPath(new URL('index.tsx', client)),
      editorWorker: 'monaco-editor/esm/vs/editor/editor.worker.js',
      jsonWorker: 'monaco-editor/esm/vs/language/json/json.worker.js',
      graphqlWorker: 'monaco-graphql/esm/graphql.worker.js',
    },
    absWorkingDir: fileURLToPath(client),
    outdir: fileURLToPath(client),
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    loader: { '.ttf': 'file' },
    assetNames: '[name]',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  // Its helper process would outlive us otherwise.
  await stop()
  return outputFiles.map(({ path, contents }) => ({
    name: path.slice(path.lastIndexOf('/') + 1),
    body: contents,
  }))
}
