/** What there is to look at, in the order in which the admin offers it. */
export const materialKinds = ['document', 'slides', 'recording', 'link'] as const

export type MaterialKind = (typeof materialKinds)[number]

/** From when on something is shown: at once, or once the event is over. */
export const materialTimes = ['always', 'afterwards'] as const

/** What decides when a row of the materials is shown. */
export interface ShownMaterial {
  kind?: MaterialKind | null
  shown?: (typeof materialTimes)[number] | null
}

/** The kind of a row; what was written before there were kinds is a document. */
export const kindOf = ({ kind }: ShownMaterial): MaterialKind => kind ?? 'document'

/** Tells whether something waits until the event is over: where no editor has said so, everything but documents does. */
export function isForAfterwards(material: ShownMaterial): boolean {
  return (material.shown ?? (kindOf(material) === 'document' ? 'always' : 'afterwards')) === 'afterwards'
}
