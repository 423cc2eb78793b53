import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** A file that never changes under its address, since its hash is part of it. */
export interface Asset {
  path: string
  contentType: string
  body: string
}

/** What every page loads: one style, one script. */
export interface SiteAssets {
  style: Asset
  script: Asset
}

const fileBeside = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

/** What a form loads besides where it asks for a proof of work. */
export interface ProofOfWorkAssets {
  script: Asset
  worker: Asset
}

let loaded: SiteAssets | undefined
let loadedProofOfWork: ProofOfWorkAssets | undefined

/** The style and the script, read or bundled once a process. */
export function loadAssets(): SiteAssets {
  return (loaded ??= {
    style: asset({
      extension: 'css',
      contentType: 'text/css; charset=utf-8',
      body: readFileSync(fileBeside('./site.css'), 'utf8'),
    }),
    script: script('index'),
  })
}

/** The scripts that solve a riddle; asked for by nobody while there is none. */
export function loadProofOfWorkAssets(): ProofOfWorkAssets {
  return (loadedProofOfWork ??= { script: script('proofOfWork'), worker: script('proofOfWorkWorker') })
}

let loadedPreview: Asset | undefined

/** The script of the preview that the admin shows. */
export function loadPreviewAssets(): Asset {
  return (loadedPreview ??= script('preview'))
}

/** The build puts the scripts beside the compiled code; run from source, they are bundled in memory. */
function script(entry: string): Asset {
  const built = fileBeside(`../../assets/${entry}.js`)
  const body = existsSync(built) ? readFileSync(built, 'utf8') : bundleScript(entry)
  return asset({ extension: 'js', contentType: 'text/javascript; charset=utf-8', body })
}

function bundleScript(entry: string): string {
  // A development dependency: it must not be asked for where the script is built.
  const require = createRequire(import.meta.url)
  const { buildSync } = require('esbuild') as typeof import('esbuild')
  const { outputFiles } = buildSync({
    entryPoints: [fileBeside(`./islands/${entry}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

function asset({ extension, ...rest }: { extension: string; contentType: string; body: string }): Asset {
  const hash = createHash('sha256').update(rest.body).digest('hex').slice(0, 12)
  return { path: `/assets/site.${hash}.${extension}`, ...rest }
}
