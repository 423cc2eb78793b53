import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

const stored = [
  { collection: 'events', path: '' },
  { collection: '_events_versions', path: 'version.' },
]

/**
 * Every language of an event was given the default name of its place at its first save, which hid what somebody had
 * written in German. Where there is a German version, that one applies again.
 */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  for (const { collection, path } of stored) {
    const name = `${path}location.name.en`
    const repeated = { [name]: 'online (Zoom)', [`${path}title.de`]: { $exists: true } }
    await payload.db.connection.collection(collection).updateMany(repeated, { $unset: { [name]: '' } })
  }
}

/** As the version before did at the next save. */
export async function down({ payload }: MigrateDownArgs): Promise<void> {
  for (const { collection, path } of stored) {
    const name = `${path}location.name.en`
    const lacking = { [name]: { $exists: false }, [`${path}title.de`]: { $exists: true } }
    await payload.db.connection.collection(collection).updateMany(lacking, { $set: { [name]: 'online (Zoom)' } })
  }
}
