import type { z } from 'zod'
import { ConferenceError } from '../rules/ConferenceError.ts'
import { readZoomList } from './rules/zoomAnswer.ts'
import { lapsedPage } from './rules/zoomFault.ts'

/** How often a list is begun anew whose page tokens have lapsed. */
const mostTries = 3

/** Entries of one page, as many as Zoom gives. */
const pageSize = 300

/**
 * Reads a list of Zoom to its end, since its order is not kept. A page token lapses after a quarter of an hour; the list is then read
 * from its beginning.
 */
export async function readZoomPages<Entry extends z.ZodType>({
  ask,
  list,
  entry,
}: {
  /** Asks for a page. */
  ask: (query: Record<string, string | number>) => Promise<Record<string, unknown>>
  /** The name of the list in its answer. */
  list: string
  entry: Entry
}): Promise<z.output<Entry>[]> {
  for (let tries = 1; ; tries += 1) {
    try {
      const all: z.output<Entry>[] = []
      for (let token = ''; ;) {
        const page = await ask({ page_size: pageSize, ...(token && { next_page_token: token }) })
        all.push(...readZoomList(entry, page[list]))
        token = typeof page.next_page_token === 'string' ? page.next_page_token : ''
        if (!token) return all
      }
    } catch (error) {
      const isLapsed = error instanceof ConferenceError && error.value === lapsedPage
      if (!isLapsed || tries >= mostTries) throw error
    }
  }
}
