import { type DatedEvent, eventPhase } from './eventPhase.ts'
import { isForAfterwards, type ShownMaterial } from './materialKind.ts'

/** Tells whether something of the materials is shown at a moment. */
export function isMaterialShown({
  material,
  event,
  now,
}: {
  material: ShownMaterial
  event: DatedEvent
  now: Date
}): boolean {
  return !isForAfterwards(material) || eventPhase({ ...event, now }) === 'over'
}
