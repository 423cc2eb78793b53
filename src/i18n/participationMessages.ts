import { german } from './de/participation.ts'
import { english } from './en/participation.ts'
import { byLocale } from './rules/locale.ts'

/** What the views of participation say. */
export const participationMessages = byLocale({ de: german, en: english })
