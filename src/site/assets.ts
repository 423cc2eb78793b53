import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { accentIcon, ownGreen } from '../appearance/rules/accentStyle.ts'
import type { Addresses } from '../addresses/rules/addresses.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import { embedMessages } from '../i18n/embedMessages.ts'
import { packMessages, shapeOf } from '../i18n/packMessages.ts'

/** A file that never changes under its address, since its hash is part of it. */
export interface Asset {
  /** Its name among the assets. */
  file: string
  contentType: string
  body: string | Uint8Array<ArrayBuffer>
}

/** What every page loads: one style with its fonts, one script; and its icon. */
export interface SiteAssets {
  style: Asset
  fonts: Asset[]
  script: Asset
  icon: Asset
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
    ...styleAndFonts(),
    script: script('index'),
    // A file, since search engines show none that is part of a page.
    icon: asset({ extension: 'svg', contentType: 'image/svg+xml', body: accentIcon(ownGreen) }),
  })
}

/** The scripts that solve a challenge; asked for by nobody while there is none. */
export function loadProofOfWorkAssets(): ProofOfWorkAssets {
  return (loadedProofOfWork ??= { script: script('proofOfWork'), worker: script('proofOfWorkWorker') })
}

let loadedPreview: Asset | undefined

/** The script of the preview that the admin shows. */
export function loadPreviewAssets(): Asset {
  return (loadedPreview ??= script('preview'))
}

/** The files of the typeface, by the names that the style has for them. A browser loads those whose letters a page has. */
const fontFiles = ['figtree-latin.woff2', 'figtree-latin-ext.woff2']

function styleAndFonts(): Pick<SiteAssets, 'style' | 'fonts'> {
  const fonts = fontFiles.map((name) =>
    asset({ extension: 'woff2', contentType: 'font/woff2', body: fontFile(name) }),
  )
  const body = fontFiles.reduce((css, name, index) => css.replace(name, fonts[index]?.file ?? name), style())
  return { style: asset({ extension: 'css', contentType: 'text/css; charset=utf-8', body }), fonts }
}

/** The build puts the fonts beside the style; run from source, they are those of their package. */
function fontFile(name: string): Uint8Array<ArrayBuffer> {
  const built = fileBeside(`../../assets/${name}`)
  if (existsSync(built)) return new Uint8Array(readFileSync(built))
  // A development dependency, as above.
  const source = name.replace('.woff2', '-wght-normal.woff2')
  const require = createRequire(import.meta.url)
  return new Uint8Array(readFileSync(require.resolve(`@fontsource-variable/figtree/files/${source}`)))
}

/** The build puts the style in one and makes it small; run from source, it is as it is written. */
function style(): string {
  const built = fileBeside('../../assets/site.css')
  if (existsSync(built)) return readFileSync(built, 'utf8')
  return ['./styles/tokens.css', './styles/site.css']
    .map((name) => readFileSync(fileBeside(name), 'utf8'))
    .join('\n')
}

let loadedSolver: Asset | undefined

/** The script that other sites ask for besides, where a proof of work is asked of them. */
export function loadEmbedSolver(): Asset {
  return (loadedSolver ??= script('solveProofOfWork'))
}

const loadedEmbeds = new WeakMap<Addresses, Map<string, string>>()

/**
 * The script for other sites: the bundle, and before it what it says, how it looks and where we are, so that it may stand in
 * a file of the page's own, be imported or be written into the page. All in one scope of its own, so that nothing of it is
 * among the names of the page, and nothing beside it in a file is drawn into it. On a server that renders pages it does nothing.
 */
export function loadEmbedScript(
  addresses: Addresses,
  /** What the organiser adds to its look. */
  ownStyle = '',
): string {
  const loaded = loadedEmbeds.get(addresses)
  const known = loaded?.get(ownStyle)
  if (known !== undefined) return known
  const { asset, embed, proofOfWork } = addresses
  // Beside where the script is with us.
  const besideScript = (path: string): string => path.slice(embed.lastIndexOf('/') + 1)
  const said = (locale: Locale) => ({
    home: addresses.urlOf(addresses[locale].home),
    ...embedMessages(locale),
  })
  const parts = {
    shape: shapeOf(said('de')),
    messages: { de: packMessages(said('de')), en: packMessages(said('en')) },
    style: builtFile('embed/embed.css') + ownStyle,
    // As a browser writes it, which tells it from others.
    server: new URL(addresses.urlOf(embed.slice(0, embed.lastIndexOf('/') + 1))).href,
    solver: addresses.urlOf(asset(loadEmbedSolver().file)),
    challenge: besideScript(proofOfWork),
  }
  const made = `\n;globalThis.customElements&&(()=>{const forumParts=${JSON.stringify(parts)};${builtFile('embed/index.js')}})();\n`
  // The last one alone: looks come and go.
  loadedEmbeds.set(addresses, new Map([[ownStyle, made]]))
  return made
}

function script(entry: string): Asset {
  const contentType = 'text/javascript; charset=utf-8'
  return asset({ extension: 'js', contentType, body: builtFile(`${entry}.js`) })
}

/** The build puts what it bundles beside the compiled code; run from source, it is bundled in memory. */
function builtFile(name: string): string {
  const built = fileBeside(`../../assets/${name}`)
  return existsSync(built) ? readFileSync(built, 'utf8') : bundle(sourceOf(name))
}

function sourceOf(name: string): string {
  const source = name.replace(/\.js$/, '.ts')
  return source.startsWith('embed/') ? `../${source}` : `./islands/${source}`
}

function bundle(source: string): string {
  // A development dependency: it must not be asked for where the script is built.
  const require = createRequire(import.meta.url)
  const { buildSync } = require('esbuild') as typeof import('esbuild')
  const { outputFiles } = buildSync({
    entryPoints: [fileBeside(source)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

function asset({
  extension,
  ...rest
}: {
  extension: string
  contentType: string
  body: Asset['body']
}): Asset {
  const hash = createHash('sha256').update(rest.body).digest('hex').slice(0, 12)
  return { file: `site.${hash}.${extension}`, ...rest }
}
