import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { SettingsError } from '../../settings.ts'

const schema = z.object({
  /** Raised where a backup can no longer be read as before. */
  format: z.literal(1),
  /** RFC 3339. Everything that was stored before is in it. */
  createdAt: z.iso.datetime(),
  /** Of the program that made it. */
  version: z.string(),
  database: z.enum(['sqlite', 'mongodb', 'postgres']),
  migrations: z.array(z.string()),
  counts: z.record(z.string(), z.number()),
  /** SHA-256 of every other file of the backup. */
  files: z.record(z.string(), z.string()),
  /** Files that uploads name and that were not there. */
  missingUploads: z.array(z.string()),
})

/** What a backup says of itself. */
export type Manifest = z.output<typeof schema>

export const manifestName = 'manifest.json'

/** Reads what a backup says of itself. Throws SettingsError where the folder holds none that is whole. */
export async function readManifest(folder: string): Promise<Manifest> {
  try {
    return schema.parse(JSON.parse(await readFile(path.join(folder, manifestName), 'utf8')))
  } catch {
    throw new SettingsError(
      `${folder} is no backup that this version can read: its ${manifestName} is missing or another.`,
    )
  }
}
