import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

/** The fields that say what is yet to be sent, under the names that they had and those that they have. */
const renamed = [
  { collection: 'registrations', from: 'mailOwed', to: 'pendingMails' },
  { collection: 'events', from: 'announcementsOwed', to: 'pendingAnnouncements' },
  { collection: 'events', from: 'webhooksOwed', to: 'pendingWebhooks' },
  { collection: '_events_versions', from: 'version.announcementsOwed', to: 'version.pendingAnnouncements' },
  { collection: '_events_versions', from: 'version.webhooksOwed', to: 'version.pendingWebhooks' },
  { collection: 'meetings', from: 'announcementsOwed', to: 'pendingAnnouncements' },
]

type Renaming = (typeof renamed)[number]

async function rename({ payload }: Pick<MigrateUpArgs, 'payload'>, renamings: Renaming[]): Promise<void> {
  const { connection } = payload.db
  for (const { collection, from, to } of renamings) {
    const stored = connection.collection(collection)
    const isLeft = { [from]: { $exists: true } }
    await stored.updateMany(isLeft, { $rename: { [from]: to } }, withoutIndex)
    const indexes = await stored.indexes().catch(() => [])
    const outdated = indexes.filter(({ key }) => from in key)
    for (const { name } of outdated) if (name) await stored.dropIndex(name).catch(ignoreMissing)
  }
}

/** A process that started at the same moment may drop the index, and the server ends what reads by it. */
const withoutIndex = { hint: { $natural: 1 as const } }

/** Another process that started at the same moment was quicker: IndexNotFound. */
function ignoreMissing(error: { code?: unknown }): void {
  if (error.code !== 27) throw error as Error
}

export async function up({ payload }: MigrateUpArgs): Promise<void> {
  await rename({ payload }, renamed)
}

export async function down({ payload }: MigrateDownArgs): Promise<void> {
  await rename(
    { payload },
    renamed.map(({ collection, from, to }) => ({ collection, from: to, to: from })),
  )
}
