import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { isUniqueViolation } from './isUniqueViolation.ts'
import { toLoggableError } from '../runtime/loggableError.ts'

/**
 * The number of the public's version of everything: whatever was made of the data under one number may be kept for as
 * long as the number stays. Changes of this process count at once, those of others within `lookEvery`.
 */
export interface ContentVersion {
  /** Null while it is not known whether others have changed something: nothing kept may be used then. */
  current: () => string | null
  /** The same for what does not depend on the seats taken: those that this process gives and takes change nothing in it. */
  withoutSeats: () => string | null
  /** Something that the public sees has changed: seats alone, or anything. */
  raise: (what?: 'seats') => void
  /** Ends the looking and writes down what was raised. */
  stop: () => Promise<void>
}

/** Milliseconds between two looks at what other processes have changed. */
const lookEvery = 200

/** Milliseconds after which a look that did not come back makes the version unknown. */
const longestUnknown = 1000

const rowKey = 'public'

// On the Payload instance: Next's bundle has a copy of this module of its own, but shares the instance.
const key = Symbol.for('green-forum-events.public-version')

/** The public version of a running Payload. */
export function contentVersionOf(payload: Payload): ContentVersion {
  const holder: Payload & { [key]?: ContentVersion } = payload
  return (holder[key] ??= watchContentVersion(payload))
}

function watchContentVersion(payload: Payload): ContentVersion {
  const collection = optionsOf(payload).slugs.publicVersions
  const where = { key: { equals: rowKey } }
  let epoch = 0
  let seatEpoch = 0
  let stored: number | null = null
  let lookedAt = 0
  let isOwed = false
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let running: Promise<void> | undefined

  /** Takes over what is stored; whatever others did to it is a change that we have not seen. */
  const takeOver = ({ number, expected }: { number: number; expected: number | null }): void => {
    if (number !== expected) epoch += 1
    stored = number
  }
  const look = async (): Promise<void> => {
    const began = performance.now()
    const row = await payload.db.findOne<{ id: string; number: number }>({ collection, where })
    takeOver({ number: row?.number ?? 0, expected: stored })
    lookedAt = began
  }
  const write = async (): Promise<void> => {
    isOwed = false
    try {
      const raised = (await payload.db.updateOne({
        collection,
        where,
        data: { number: { $inc: 1 } },
        options: { atomic: true },
      })) as unknown as { number: number } | null
      if (raised) takeOver({ number: raised.number, expected: stored === null ? null : stored + 1 })
      else await createRow({ payload, collection })
    } catch (error) {
      isOwed = true
      throw error
    }
  }
  const turn = async (): Promise<void> => {
    try {
      if (isOwed) await write()
      await look()
    } catch (error) {
      payload.logger.warn({ err: toLoggableError(error), msg: 'The public version could not be looked at' })
    }
    if (!stopped) timer = setTimeout(() => void (running = turn()), lookEvery).unref()
  }
  // Not before somebody asks: when Payload has just begun, the table may not be there yet.
  const begin = (): void => void (running ??= turn())

  const isKnown = (): boolean => {
    begin()
    return stored !== null && performance.now() - lookedAt <= longestUnknown
  }

  return {
    current: () => (isKnown() ? String(epoch) : null),
    withoutSeats: () => (isKnown() ? String(epoch - seatEpoch) : null),
    raise: (what) => {
      epoch += 1
      if (what === 'seats') seatEpoch += 1
      isOwed = true
      begin()
    },
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
      if (isOwed) await write()
    },
  }
}

async function createRow({
  payload,
  collection,
}: {
  payload: Payload
  collection: 'public-versions'
}): Promise<void> {
  try {
    await payload.db.create({ collection, data: { key: rowKey, number: 1 } })
  } catch (error) {
    // Another process was first, and its number is as new to everybody as ours.
    if (!isUniqueViolation(error, 'key')) throw error
  }
}
