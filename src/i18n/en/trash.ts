import type { TrashMessages } from '../de/trash.ts'

/** What is said in English about the trash. */
export const english: TrashMessages = {
  isTrashed: 'This is in the trash. Restore it first; then it can be changed.',
  movesAlone: 'Something is put into the trash or restored by itself. Save other changes before or after.',
  refersToTrashed: (titles) =>
    `In the trash: ${titles.map((title) => `“${title}”`).join(', ')}. Restore that first, or do without it here.`,
  slugTaken: (title) =>
    `This address belongs to “${title}” in the trash. Restore that, or enter another address.`,
}
