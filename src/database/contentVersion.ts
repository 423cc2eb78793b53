import type { CollectionSlug, Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { perPayload } from '../runtime/perPayload.ts'
import { compareAndSet } from './compareAndSet.ts'
import { isUniqueViolation } from './isUniqueViolation.ts'

/**
 * The version of the public content: whatever was computed under one version may be cached for as long as the version
 * stays the same. Changes by this process count at once, those by others within `pollInterval`.
 */
export interface ContentVersion {
  /** Null while it is not known whether others have changed something: nothing cached may be used then. */
  current: () => string | null
  /** The last version that was known, while the database has been away for some seconds; null otherwise. */
  whileAway: () => string | null
  /** The same for what does not depend on the seats taken: seats that this process gives or frees do not change it. */
  withoutSeats: () => string | null
  /** Something that the public sees has changed: seats alone, or anything. */
  raise: (what?: 'seats') => void
  /** Calls back at each look, and tells whether others have changed something since the one before. */
  onLook: (listener: (isChanged: boolean) => Promise<void>) => void
  /** Stops polling and stores what was raised. */
  stop: () => Promise<void>
}

/** Milliseconds between two looks at what other processes have changed. */
const pollInterval = 200

/** Milliseconds after which the version counts as unknown where no look has succeeded. */
const staleAfter = 1000

/** Milliseconds after which the database counts as away where no look has succeeded: longer than a busy one takes. */
const awayAfter = 3000

const rowKey = 'public'

/** The content version of a running Payload. */
export const contentVersionOf = perPayload('content-version', watchContentVersion)

function watchContentVersion(payload: Payload): ContentVersion {
  const collection = optionsOf(payload).slugs.contentVersions
  const where = { key: { equals: rowKey } }
  let epoch = 0
  let seatEpoch = 0
  let stored: number | null = null
  let polledAt = 0
  let isPending = false
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let running: Promise<void> | undefined
  const listeners: ((isChanged: boolean) => Promise<void>)[] = []

  /** Adopts the stored number. Where it is not the expected one, others have made a change that we have not seen. */
  const adopt = ({ number, expected }: { number: number; expected: number | null }): void => {
    if (number !== expected) epoch += 1
    stored = number
  }
  const tell = async (isChanged: boolean): Promise<void> => {
    for (const listener of listeners) await listener(isChanged)
  }
  const poll = async (): Promise<void> => {
    const began = performance.now()
    const row = await payload.db.findOne<{ id: string; number: number }>({ collection, where })
    const number = row?.number ?? 0
    // Before what was made of the former is dropped, and made anew.
    await tell(number !== stored)
    adopt({ number, expected: stored })
    polledAt = began
  }
  const write = async (): Promise<void> => {
    isPending = false
    try {
      const raised = await compareAndSet<{ number: number }>({
        payload,
        collection,
        where,
        data: { number: { $inc: 1 } },
      })
      const expected = stored === null ? null : stored + 1
      if (raised && raised.number !== expected) await tell(true)
      if (raised) adopt({ number: raised.number, expected })
      else await createRow({ payload, collection })
    } catch (error) {
      isPending = true
      throw error
    }
  }
  const run = async (): Promise<void> => {
    try {
      if (isPending) await write()
      await poll()
    } catch (error) {
      payload.logger.warn({ err: toLoggableError(error), msg: 'The content version could not be read' })
    }
    if (!stopped) timer = setTimeout(() => void (running = run()), pollInterval).unref()
  }
  // Not before somebody asks: when Payload has just started, the table may not exist yet.
  const start = (): void => void (running ??= run())

  const isKnown = (): boolean => {
    start()
    return stored !== null && performance.now() - polledAt <= staleAfter
  }

  const isAway = (): boolean => stored !== null && performance.now() - polledAt > awayAfter

  return {
    current: () => (isKnown() ? String(epoch) : null),
    whileAway: () => (isAway() ? String(epoch) : null),
    withoutSeats: () => (isKnown() ? String(epoch - seatEpoch) : null),
    raise: (what) => {
      epoch += 1
      if (what === 'seats') seatEpoch += 1
      isPending = true
      start()
    },
    onLook: (listener) => void listeners.push(listener),
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
      if (isPending) await write()
    },
  }
}

async function createRow({
  payload,
  collection,
}: {
  payload: Payload
  collection: CollectionSlug
}): Promise<void> {
  try {
    await payload.db.create({ collection, data: { key: rowKey, number: 1 } })
  } catch (error) {
    // Another process was first, and its number is as new to everybody as ours would have been.
    if (!isUniqueViolation(error, 'key')) throw error
  }
}
