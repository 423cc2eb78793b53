import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { optionsOf } from '../../options.ts'
import { contentVersionOf } from '../../database/contentVersion.ts'
import { contentWritesOf } from '../../database/contentWrites.ts'
import { perPayload } from '../../runtime/perPayload.ts'
import { traced } from '../../runtime/traced.ts'
import { toLoggableError } from '../../runtime/loggableError.ts'
import { readWordsAhead } from './searchEvents.ts'
import { createProgramme, type Programme } from './Programme.ts'
import { documentsIn, programmeReadModels } from './programmeReadModels.ts'

/**
 * The public programme as it is now, from memory while nobody has changed anything. What this process has written is in
 * it at once, what others have within a second, and it is never half of one state and half of another.
 */
export function currentProgramme(payload: Payload): Promise<Programme> {
  return loaderOf(payload)()
}

const loaderOf = perPayload('programme', createLoader)

/** Milliseconds after which the programme is served as it is, though somebody keeps writing. */
const patience = 1000

function createLoader(payload: Payload): () => Promise<Programme> {
  const version = contentVersionOf(payload)
  const writes = contentWritesOf(payload)
  const { publicUrl } = optionsOf(payload)
  const readModels = programmeReadModels(payload)
  const all = Object.values(readModels)
  let known: { programme: Programme; version: string | null; changes: number } | undefined
  let running: Promise<Programme> | undefined

  const totalChanges = (): number => all.reduce((sum, { changes }) => sum + changes, 0)

  // Where two reads find the same, nothing has changed between them; so a read that finds something is followed by another.
  const catchUp = async (): Promise<Programme> => {
    const until = Date.now() + patience
    for (let again = true; ; again = false) {
      while (writes.completed() === null && Date.now() < until) await wait(1)
      const written = writes.completed()
      const seen = version.withoutSeats()
      const before = totalChanges()
      // Waits for all of them: one that is still running after another has failed must not meet the next pass.
      const results = await Promise.allSettled(
        all.map((readModel) =>
          readModel.catchUp({ touched: writes.takeTouched(readModel.collection), again }),
        ),
      )
      for (const result of results) if (result.status === 'rejected') throw result.reason
      const changes = totalChanges()
      const isWhole = changes === before && written !== null && writes.completed() === written
      if (!isWhole && !(known && Date.now() >= until)) continue
      const programme =
        known?.changes === changes
          ? known.programme
          : createProgramme({ documents: documentsIn(readModels), publicUrl })
      if (programme !== known?.programme) {
        readWordsAhead(programme).catch((error: unknown) => {
          payload.logger.warn({ err: toLoggableError(error), msg: 'The words of an event could not be read' })
        })
      }
      known = { programme, version: seen, changes }
      return programme
    }
  }

  const refresh = async (): Promise<Programme> => {
    try {
      return await traced({
        payload,
        name: 'read model',
        work: async (note) => {
          const before = totalChanges()
          const programme = await catchUp()
          note({ 'events.count': totalChanges() - before })
          return programme
        },
      })
    } finally {
      // Whoever asks from now on may have written something in the meantime.
      running = undefined
    }
  }

  return async () => {
    const now = version.withoutSeats()
    if (known && now !== null && known.version === now) return known.programme
    return (running ??= refresh())
  }
}
