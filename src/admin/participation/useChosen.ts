import { useState } from 'react'
import type { ListedRegistration } from '../../participation/rules/participation.ts'

/** The registrations that are chosen in a list, by id; they stay chosen on other pages of it. */
export interface Chosen {
  people: readonly ListedRegistration[]
  has: (registration: ListedRegistration) => boolean
  toggle: (registrations: readonly ListedRegistration[], isChosen: boolean) => void
  clear: () => void
}

/** Keeps which registrations of a list are chosen. */
export function useChosen(): Chosen {
  const [chosen, setChosen] = useState<ReadonlyMap<string, ListedRegistration>>(new Map())
  return {
    people: [...chosen.values()],
    has: ({ id }) => chosen.has(id),
    toggle: (registrations, isChosen) =>
      setChosen((before) => {
        const after = new Map(before)
        for (const each of registrations) {
          if (isChosen) after.set(each.id, each)
          else after.delete(each.id)
        }
        return after
      }),
    clear: () => setChosen(new Map()),
  }
}
