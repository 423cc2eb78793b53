import type { CollectionBeforeChangeHook } from 'payload'
import { formatPendingAnnouncements } from '../../src/announcements/rules/pendingAnnouncements.ts'
import { announcementOfEdit, findAnnounceableEvent } from '../../src/announcements/announceableEvent.ts'
import { pendingAnnouncement } from '../announcements/pendingAnnouncement.ts'

/**
 * Notes with the change itself what it owes those who have registered. What earlier changes owe and has not been
 * settled stays. An event that is taken off the site owes on, and is settled once it is published again: then the
 * decision about it counts, since nobody was told before.
 */
export const addPendingAnnouncement: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { announce: decision, ...written } = data
  const event =
    operation === 'update' ? await findAnnounceableEvent({ payload: req.payload, id: originalDoc.id }) : null
  if (!event) return { ...written, pendingAnnouncements: null }
  const content = announcementOfEdit({
    event,
    edit: { ...originalDoc, ...data },
    locale: req.locale ?? null,
    now: new Date(),
  })
  const isDecided = !event.isPublished && (decision === 'inform' || decision === 'silent')
  const owed = event.owed.map((debt) => (isDecided ? { ...debt, inform: decision === 'inform' } : debt))
  if (content) owed.push(pendingAnnouncement({ content, revision: data.revision ?? 0, decision, req }))
  return { ...written, pendingAnnouncements: formatPendingAnnouncements(owed) }
}
