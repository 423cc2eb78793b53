import type { CollectionSlug, Payload, Where } from 'payload'
import { taskKinds } from '../../conferences/rules/taskKind.ts'
import { mailKinds } from '../../mail/rules/mailKind.ts'
import { optionsOf } from '../../options.ts'
import { withinTime } from '../../runtime/withinTime.ts'
import { webhookTypes } from '../../webhooks/rules/pendingWebhooks.ts'
import type { Sample } from './Sample.ts'

/** What the database says when the metrics are read. */
interface DatabaseProbe {
  /** Seconds; null where it does not answer in time. */
  latency: number | null
  outbox: { depth: Sample[]; oldest: Sample[] }
}

/** Milliseconds after which a database that says nothing counts as away. */
const patience = 3000

const nothing: DatabaseProbe = { latency: null, outbox: { depth: [], oldest: [] } }

/** Makes what asks the database, once for all metrics that are read together. */
export function createDatabaseProbe(payload: Payload): () => Promise<DatabaseProbe> {
  let running: Promise<DatabaseProbe> | undefined
  return () =>
    // A database that is away says so itself by what is missing.
    (running ??= withinTime(ask(payload), patience)
      .catch(() => nothing)
      .finally(() => {
        running = undefined
      }))
}

async function ask(payload: Payload): Promise<DatabaseProbe> {
  const { slugs } = optionsOf(payload)
  const began = performance.now()
  await payload.db.findOne({ collection: slugs.contentVersions, where: { key: { equals: 'public' } } })
  const latency = (performance.now() - began) / 1000
  const outboxes = [
    { outbox: 'mails', collection: slugs.messages, column: 'kind', kinds: mailKinds.map(({ kind }) => kind) },
    {
      outbox: 'webhooks',
      collection: slugs.webhookDeliveries,
      column: 'type',
      kinds: webhookTypes.map(({ type }) => type),
    },
    {
      outbox: 'conferenceTasks',
      collection: slugs.conferenceTasks,
      column: 'kind',
      kinds: taskKinds.map(({ kind }) => kind),
    },
  ] as const
  const depth: Sample[] = []
  const oldest: Sample[] = []
  for (const { outbox, collection, column, kinds } of outboxes) {
    for (const kind of kinds) {
      const where: Where = { and: [{ state: { in: ['queued', 'sending'] } }, { [column]: { equals: kind } }] }
      const { totalDocs } = await payload.db.count({ collection, where })
      const labels = { outbox, kind }
      depth.push({ labels, value: totalDocs })
      oldest.push({ labels, value: totalDocs === 0 ? 0 : await ageOfOldest({ payload, collection, where }) })
    }
  }
  return { latency, outbox: { depth, oldest } }
}

async function ageOfOldest({
  payload,
  collection,
  where,
}: {
  payload: Payload
  collection: CollectionSlug
  where: Where
}): Promise<number> {
  const { docs } = await payload.db.find<{ createdAt: string }>({
    collection,
    where,
    sort: 'createdAt',
    limit: 1,
    pagination: false,
  })
  return docs[0] ? Math.max(0, (Date.now() - Date.parse(docs[0].createdAt)) / 1000) : 0
}
