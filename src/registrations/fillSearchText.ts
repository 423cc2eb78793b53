import type { Payload } from 'payload'
import { documentsIn } from '../database/documentsIn.ts'
import { updateQuietly } from '../database/updateQuietly.ts'
import { optionsOf } from '../options.ts'
import { foldedText } from '../search/rules/foldedText.ts'

/** Gives registrations from before there was a search text theirs. */
export async function fillSearchText({ payload }: { payload: Payload }): Promise<void> {
  const collection = optionsOf(payload).slugs.registrations
  const isMissing = { searchText: { exists: false } }
  const found = documentsIn<{ id: string; name?: string | null; email: string }>({
    payload,
    collection,
    where: isMissing,
    select: { name: true, email: true },
  })
  for await (const { id, name, email } of found) {
    const where = { and: [{ id: { equals: id } }, isMissing] }
    await updateQuietly({ payload, collection, where, data: { searchText: foldedText([name, email]) } })
  }
}
