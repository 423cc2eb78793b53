import type { Payload } from 'payload'
import { contentVersionOf } from '../database/contentVersion.ts'
import { transactionEndsOf } from '../database/transactionEnds.ts'
import { optionsOf } from '../options.ts'
import { appearanceMemoryOf } from './appearance.ts'

interface Write {
  collection?: string
  slug?: string
  req?: { transactionID?: unknown }
}

/** How globals and files are written. New files are nobody's yet. */
const writes = ['createGlobal', 'updateGlobal', 'updateOne', 'updateMany', 'deleteOne', 'deleteMany'] as const

/**
 * Keeps what is shown of who invites as it is stored: read at the start, after each write of this process before it
 * answers, and where the content version says that others have changed something.
 */
export async function watchAppearance(payload: Payload): Promise<void> {
  const { appearanceSlug, slugs } = optionsOf(payload)
  const memory = appearanceMemoryOf(payload)
  const refresh = (): Promise<void> => memory.refresh()
  for (const name of writes) {
    const db = payload.db as unknown as Record<string, (args: Write) => Promise<unknown>>
    const write = db[name]?.bind(payload.db)
    if (!write) continue
    db[name] = async (args) => {
      const isShown = args.slug === appearanceSlug || args.collection === slugs.media
      const written = await write(args)
      if (!isShown) return written
      const transaction = (await args.req?.transactionID) as string | number | undefined
      const waiting = transaction === undefined ? null : transactionEndsOf(payload).of(transaction)
      // Nobody else sees it before the end.
      if (waiting) waiting.committed.push(refresh)
      else await refresh()
      return written
    }
  }
  contentVersionOf(payload).onLook(async (isChanged) => {
    if (isChanged || !memory.isRead) await refresh()
  })
  await refresh()
}
