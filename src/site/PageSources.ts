/** The other origins that a page may load from, filled while it is rendered: what is not shown is not allowed. */
export interface PageSources {
  pictures: Set<string>
  /** What plays videos. */
  frames: Set<string>
  /** Files of videos. */
  videos: Set<string>
}

/** None yet. */
export function noSources(): PageSources {
  return { pictures: new Set(), frames: new Set(), videos: new Set() }
}
