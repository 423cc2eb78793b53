import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'
import { idOfFirst, shippedIntroduction } from '../shippedIntroduction.ts'

type ByLanguage = Partial<Record<'de' | 'en', string | null>>

interface Stored {
  _id?: unknown
  globalType?: string
  name?: ByLanguage
}

interface StoredVersion {
  _id: unknown
  version?: Stored
}

/** Writes down what the list of events showed until now, where it showed it: where nobody had given the organiser another name. */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const { connection } = payload.db
  const globals = connection.collection<Stored>('globals')
  const appearance = { globalType: 'appearance' }
  const { ObjectId } = connection.base.Types
  const _id = new ObjectId(idOfFirst.replaceAll('-', '').slice(-24))
  const adopt = async () =>
    globals.updateOne(
      appearance,
      { $set: shownBy(await globals.findOne(appearance), ''), $setOnInsert: { _id } },
      { upsert: true },
    )
  // Again where another process has just made it.
  await adopt().catch(adopt)
  // So that a former state that is brought back says it too.
  const versions = connection.collection<StoredVersion>('_appearance_versions')
  for await (const { _id, version } of versions.find({}))
    await versions.updateOne({ _id }, { $set: shownBy(version, 'version.') })
}

export async function down({ payload }: MigrateDownArgs): Promise<void> {
  const { connection } = payload.db
  await connection
    .collection('globals')
    .updateMany({ globalType: 'appearance' }, { $unset: { introduction: '' } })
  await connection
    .collection('_appearance_versions')
    .updateMany({}, { $unset: { 'version.introduction': '' } })
}

/** The sentence in each language in which it was shown. */
function shownBy(stored: Stored | null | undefined, prefix: string): Record<string, string> {
  const { organiser, ...words } = shippedIntroduction
  const { de, en } = stored?.name ?? {}
  const name = (own?: string | null, other?: string | null) => own?.trim() || other?.trim() || organiser
  return {
    ...(name(de, en) === organiser && { [`${prefix}introduction.de`]: words.de }),
    ...(name(en, de) === organiser && { [`${prefix}introduction.en`]: words.en }),
  }
}
