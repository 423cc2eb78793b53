import type { Payload, PayloadRequest } from 'payload'
import { isLimitedSeatKey } from '../registrations/rules/seats.ts'
import { type CollectionName, collectionNames, optionsOf } from '../options.ts'
import { contentVersionOf } from './contentVersion.ts'
import { contentWritesOf } from './contentWrites.ts'
import { transactionEndsOf } from './transactionEnds.ts'
import { beforeDestroy } from '../runtime/beforeDestroy.ts'

/** Whether the public sees the documents of a collection. Of sites it does: answers are cached by their keys. */
const isShown: Record<CollectionName, boolean> = {
  events: true,
  speakers: true,
  partners: true,
  topics: true,
  media: true,
  consentTexts: true,
  sites: true,
  topicWishes: false,
  eventTemplates: false,
  // Those that take or free a seat raise the version all the same.
  registrations: false,
  messages: false,
  announcements: false,
  meetings: false,
  mailTemplates: false,
  webhookDeliveries: false,
  conferenceTasks: false,
  presences: false,
  contentVersions: false,
  eventStatistics: false,
  deletions: false,
  auditEntries: false,
}

/** The methods by which Payload, and we, write documents. Versions are left out: nobody outside sees drafts. */
const writes = [
  'create',
  'updateOne',
  'updateMany',
  'upsert',
  'deleteOne',
  'deleteMany',
  'updateVersion',
] as const

interface Write {
  collection?: string
  data?: unknown
  req?: Pick<PayloadRequest, 'transactionID'>
}

/**
 * Raises the content version after every write that can change what the public sees, whoever makes it: the admin, a
 * use case, a hook, or code that knows nothing of us. Set on the database adapter, which no write can bypass.
 */
export function watchContentChanges(payload: Payload): void {
  const { slugs } = optionsOf(payload)
  const isPublic = new Set<string>(collectionNames.filter((name) => isShown[name]).map((name) => slugs[name]))
  const version = contentVersionOf(payload)
  const contentWrites = contentWritesOf(payload)
  const raise = ({ collection = '', data }: Write): void => {
    if (isPublic.has(collection)) version.raise()
    else if (collection === slugs.registrations && changesSeats(data)) version.raise('seats')
  }
  for (const name of writes) {
    const db = payload.db as unknown as Record<string, (args: Write) => Promise<unknown>>
    const write = db[name]?.bind(payload.db)
    if (!write) continue
    db[name] = async (args) => {
      const { collection = '' } = args
      const transaction = await args.req?.transactionID
      const waitingFor = () => (transaction === undefined ? null : transactionEndsOf(payload).of(transaction))
      if (waitingFor()) {
        const written = await write(args)
        const tell = (): void => {
          if (isPublic.has(collection)) contentWrites.note({ collection, id: idOf(written) ?? idOf(args) })
          raise(args)
        }
        // Nobody else sees it before the end; what is read meanwhile is as it was.
        const waiting = waitingFor()
        if (waiting) waiting.ended.push(tell)
        else tell()
        return written
      }
      if (!isPublic.has(collection)) {
        // Even after a failure: nobody knows how far it came.
        return write(args).finally(() => raise(args))
      }
      contentWrites.begin()
      let written: unknown
      try {
        return (written = await write(args))
      } finally {
        contentWrites.end({ collection, id: idOf(written) ?? idOf(args) })
        raise(args)
      }
    }
  }
  beforeDestroy(payload, () => version.stop())
}

/** Tells whether a write to registrations changes how many seats are left; a deletion, which has no data, may. */
function changesSeats(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return true
  if (!('seatKey' in data)) return 'status' in data
  return typeof data.seatKey !== 'string' || isLimitedSeatKey(data.seatKey)
}

function idOf(document: unknown): string | undefined {
  if (typeof document !== 'object' || document === null || !('id' in document)) return undefined
  const { id } = document
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}
