import path from 'node:path'
import { fileURLToPath } from 'node:url'

const parent = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** The folder that package.json is in, whether this runs as TypeScript or compiled in `dist`. */
export const projectRoot = path.basename(parent) === 'dist' ? path.dirname(parent) : parent
