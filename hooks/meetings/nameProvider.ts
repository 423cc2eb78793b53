import type { CollectionBeforeChangeHook } from 'payload'
import { conferenceOf } from '../../src/conferences/rules/conferenceOf.ts'
import { optionsOf } from '../../src/options.ts'

/** Names the video conference system after the provider that makes the room: lists show it. */
export const nameProvider: CollectionBeforeChangeHook = ({ data, req }) => {
  const meeting = data as { conference?: string | null }
  const provider = conferenceOf({ conferences: optionsOf(req.payload).conferences, meeting })
  return provider ? { ...data, provider: provider.label } : data
}
