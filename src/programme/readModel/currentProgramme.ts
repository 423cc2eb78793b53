import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { optionsOf } from '../../options.ts'
import { contentVersionOf } from '../../database/contentVersion.ts'
import { contentWritesOf } from '../../database/contentWrites.ts'
import { createProgramme, type Programme } from './Programme.ts'
import { documentsIn, programmeReadModels } from './programmeReadModels.ts'

// On the Payload instance: Next's bundle has a copy of this module of its own, but shares the instance.
const key = Symbol.for('green-forum-events.programme')

/**
 * The public programme as it is now, from memory while nobody has changed anything. What this process has written is in
 * it at once, what others have within a second, and it is never half of one state and half of another.
 */
export function currentProgramme(payload: Payload): Promise<Programme> {
  const holder: Payload & { [key]?: () => Promise<Programme> } = payload
  return (holder[key] ??= keepProgramme(payload))()
}

/** Milliseconds after which a programme is given as it is, though somebody writes on and on. */
const patience = 1000

function keepProgramme(payload: Payload): () => Promise<Programme> {
  const version = contentVersionOf(payload)
  const writes = contentWritesOf(payload)
  const { publicUrl } = optionsOf(payload)
  const readModels = programmeReadModels(payload)
  const all = Object.values(readModels)
  let known: { programme: Programme; version: string | null; changes: number } | undefined
  let running: Promise<Programme> | undefined

  const changesTakenIn = (): number => all.reduce((sum, { changes }) => sum + changes, 0)

  // Between two looks that find the same nothing has changed, so a look that finds something is followed by another.
  const catchUp = async (): Promise<Programme> => {
    const until = Date.now() + patience
    for (let again = true; ; again = false) {
      while (writes.settled() === null && Date.now() < until) await wait(1)
      const written = writes.settled()
      const seen = version.withoutSeats()
      const before = changesTakenIn()
      // To the end of all of them: one that goes on after another has failed must not meet the next look.
      const looks = await Promise.allSettled(
        all.map((readModel) =>
          readModel.catchUp({ touched: writes.takeTouched(readModel.collection), again }),
        ),
      )
      for (const look of looks) if (look.status === 'rejected') throw look.reason
      const changes = changesTakenIn()
      const isWhole = changes === before && written !== null && writes.settled() === written
      if (!isWhole && !(known && Date.now() >= until)) continue
      const programme =
        known?.changes === changes
          ? known.programme
          : createProgramme({ documents: documentsIn(readModels), publicUrl })
      known = { programme, version: seen, changes }
      return programme
    }
  }

  const refresh = async (): Promise<Programme> => {
    try {
      return await catchUp()
    } finally {
      // Who asks from now on may have written something since.
      running = undefined
    }
  }

  return async () => {
    const now = version.withoutSeats()
    if (known && now !== null && known.version === now) return known.programme
    return (running ??= refresh())
  }
}
