import type { KnownStayTimes } from './mergeStays.ts'

const moment = (time: string): string => new Date(time).toISOString()

/** Key of a coming whose going may be told by itself. `device` names one device of one person in one conference. */
export const comingKey = ({ device, from }: { device: string; from: string }): string =>
  `${device}@${moment(from)}`

/** Key of a going that is told without its coming: a stay of no length, until it is put beside that. */
export const goingKey = ({ device, until }: { device: string; until: string }): string =>
  `${device}<${moment(until)}`

const goingOf = (key: string): string | null => /^(.*)<[^<@]*$/.exec(key)?.[1] ?? null

const deviceOf = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf('@')))

/**
 * Puts goings that were told by themselves beside their comings: each ends the last coming of its device. What is stored are the facts as
 * they came, and they are paired when they are counted, so that neither their order nor a repetition makes a difference.
 */
export function pairStays(stays: readonly (KnownStayTimes & { key: string })[]): KnownStayTimes[] {
  const comings = stays.filter(({ key }) => goingOf(key) === null).map((stay) => ({ ...stay }))
  const goings = stays
    .filter(({ key }) => goingOf(key) !== null)
    .sort((one, other) => Date.parse(one.from) - Date.parse(other.from))
  for (const { key, from: left } of goings) {
    const [coming] = comings
      .filter((each) => deviceOf(each.key) === goingOf(key) && Date.parse(each.from) <= Date.parse(left))
      .sort((one, other) => Date.parse(other.from) - Date.parse(one.from))
    if (coming) coming.until ??= left
  }
  return comings.map(({ from, until }) => ({ from, until }))
}
