import type { PublicEvent } from '../../src/programme/rules/publicEvent.ts'

/** Tells where the schema shows a text in a row of an event, by the name and the place that it has inside; null where it is no such text. */
export function rowsOfEvent(
  { programme, materials }: Pick<PublicEvent, 'programme' | 'materials'>,
  { name, place }: { name: string; place: number },
): string[] | null {
  const at = (list: string, rows: readonly { place: number }[], member: string): string[] =>
    rows.flatMap((row, index) => (row.place === place ? [`${list}.${index}.${member}`] : []))
  switch (name) {
    case 'programmeTitle':
      return at('programme', programme, 'title')
    case 'programmeText':
      return at('programme', programme, 'text')
    case 'material':
      return [
        ...at('materials', filesAmong(materials), 'title'),
        ...at('recordings', recordingsAmong(materials), 'title'),
        ...at('resources', materials, 'title'),
      ]
    default:
      return null
  }
}

type Materials = PublicEvent['materials']

/** Those that can be downloaded. */
export const filesAmong = (materials: Materials): Materials => materials.filter(({ file }) => file !== null)

/** Those that are recordings. */
export const recordingsAmong = (materials: Materials): Materials =>
  materials.filter(({ kind }) => kind === 'recording')
