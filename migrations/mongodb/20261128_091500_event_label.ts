import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

const places = [
  { collection: 'events', prefix: '' },
  { collection: '_events_versions', prefix: 'version.' },
]

/** What events are searched by where editors choose one. Written with every save from now on; the day is that of UTC here. */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  for (const { collection, prefix } of places) {
    const textOf = (path: string): object => ({ $ifNull: [`$${prefix}${path}`, ''] })
    const day = { $dateToString: { date: `$${prefix}startsAt`, format: '%Y-%m-%d %d.%m.%Y ', onNull: '' } }
    const parts = [day, textOf('title.de'), ' ', textOf('title.en'), ' ', textOf('location.city')]
    await payload.db.connection
      .collection(collection)
      .updateMany({}, [{ $set: { [`${prefix}label`]: { $trim: { input: { $concat: parts } } } } }])
  }
}

export async function down({ payload }: MigrateDownArgs): Promise<void> {
  for (const { collection, prefix } of places)
    await payload.db.connection.collection(collection).updateMany({}, { $unset: { [`${prefix}label`]: '' } })
}
