import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

interface Stored {
  _id: unknown
  _status?: string
  createdAt?: Date
  revision?: number
  startsAt?: Date
  status?: string
}

interface StoredVersion {
  parent: unknown
  updatedAt?: Date
  version: Stored
}

/** When events were published first, and when they were to begin before they were moved, as far as the versions that were kept still tell. */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const { connection } = payload.db
  const events = connection.collection<Stored>('events')
  const versions = connection.collection<StoredVersion>('_events_versions')
  for await (const { _id, _status, createdAt, revision, startsAt, status } of events.find({})) {
    const published = { parent: { $in: [_id, String(_id)] }, 'version._status': 'published' }
    const first = await versions.findOne(published, { sort: { updatedAt: 1 } })
    const publishedAt = first?.updatedAt ?? (_status === 'published' ? createdAt : null)
    if (!publishedAt) continue
    const last = { ...published, 'version.startsAt': { $ne: startsAt } }
    const isMoved = (revision ?? 0) > 0 && status !== 'postponed'
    const moved = isMoved ? await versions.findOne(last, { sort: { updatedAt: -1 } }) : null
    const previousStartsAt = moved?.version?.startsAt ?? null
    await events.updateOne({ _id }, { $set: { publishedAt, previousStartsAt } })
  }
}

export async function down({ payload }: MigrateDownArgs): Promise<void> {
  for (const [collection, prefix] of [
    ['events', ''],
    ['_events_versions', 'version.'],
  ] as const)
    await payload.db.connection
      .collection(collection)
      .updateMany({}, { $unset: { [`${prefix}publishedAt`]: '', [`${prefix}previousStartsAt`]: '' } })
}
