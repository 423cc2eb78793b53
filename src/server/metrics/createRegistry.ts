import type { Payload } from 'payload'
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'
import { type Counted, countsOf } from '../../runtime/counts.ts'
import { unreadableDocumentsOf } from '../../runtime/unreadableDocuments.ts'
import { createDatabaseProbe } from './databaseProbe.ts'
import { readPublished } from './readPublished.ts'
import type { Sample } from './Sample.ts'

const counters: Record<Counted, string> = {
  registrations: 'Registrations by the pages and the API, by their outcome or by the code of what was wrong',
  mails: 'Attempts to send a mail, by the state of the mail afterwards',
  webhooks: 'Attempts to send a webhook, by its state afterwards',
  conferenceTasks: 'Attempts to have a conference provider do something, by the state of the task afterwards',
  responses:
    'Public answers that may be cached: hit, stale (from the cache while the database is away) or miss',
}

/** The metrics of a running Payload and of its process. What the database says is asked once for each time they are read. */
export function createRegistry(payload: Payload): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const counts = countsOf(payload)
  for (const [counted, help] of Object.entries(counters)) {
    new Counter({
      name: `events_${counted}_total`,
      help,
      labelNames: ['result'],
      registers: [registry],
      collect() {
        this.reset()
        for (const [result, number] of counts.of(counted as Counted)) this.inc({ result }, number)
      },
    })
  }

  const gauge = (name: string, help: string, labelNames: string[], read: () => Promise<Sample[]>) =>
    new Gauge({
      name: `events_${name}`,
      help,
      labelNames,
      registers: [registry],
      async collect() {
        const samples = await read()
        this.reset()
        for (const { labels, value } of samples) this.set(labels, value)
      },
    })
  const probe = createDatabaseProbe(payload)
  const outbox = (pick: 'depth' | 'oldest') => async () => (await probe()).outbox[pick]
  const labels = ['outbox', 'kind']
  gauge('database_up', 'Whether the database answers: 1 or 0', [], async () => {
    const { latency } = await probe()
    return [{ labels: {}, value: latency === null ? 0 : 1 }]
  })
  gauge('database_latency_seconds', 'What one small question to the database took', [], async () => {
    const { latency } = await probe()
    return latency === null ? [] : [{ labels: {}, value: latency }]
  })
  gauge('outbox_entries', 'Mails and webhooks that wait or are being sent', labels, outbox('depth'))
  gauge('outbox_oldest_seconds', 'For how long the oldest of them has waited', labels, outbox('oldest'))
  gauge('published_documents', 'What the pages are made of, in memory', ['collection'], () =>
    readPublished(payload),
  )
  gauge(
    'unreadable_documents',
    'Stored documents that are shown in part, or left out',
    ['collection', 'shown'],
    () => Promise.resolve(countUnreadable(payload)),
  )
  return registry
}

function countUnreadable(payload: Payload): Sample[] {
  const samples = new Map<string, Sample>()
  for (const { collection, isLeftOut } of unreadableDocumentsOf(payload).list()) {
    const shown = isLeftOut ? 'no' : 'partly'
    const sample = samples.get(collection + shown) ?? { labels: { collection, shown }, value: 0 }
    sample.value += 1
    samples.set(collection + shown, sample)
  }
  return [...samples.values()]
}
