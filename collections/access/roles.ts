import type { Access, BaseFilter, FieldAccess, PayloadRequest } from 'payload'
import type { ResolvedOptions } from '../../src/options.ts'

/** Open to everyone: only for collections that hold nothing but public text. */
export const anyone: Access = () => true

/** Closed to everyone: documents that only the system itself writes. */
export const nobody: Access = () => false

/** A field that only the system itself writes. */
export const neverByHand: FieldAccess = () => false

export const editorsOnly =
  ({ isEditor }: ResolvedOptions): Access =>
  ({ req }) =>
    isEditor({ req })

export const administratorsOnly =
  ({ isAdministrator }: ResolvedOptions): Access =>
  ({ req }) =>
    isAdministrator({ req })

/** A field that only editors see, or only they fill in. */
export const editorsField =
  ({ isEditor }: ResolvedOptions): FieldAccess =>
  ({ req }) =>
    isEditor({ req })

/**
 * Editors reach everything, helpers what belongs to the events that they help with, all others nothing. The same rule
 * for one registration is `canAssist`.
 */
export const editorsAndHelpers =
  ({ isEditor, helpedEvents }: ResolvedOptions, { event }: { event: string }): Access =>
  ({ req }) => {
    if (isEditor({ req })) return true
    const events = helpedEvents({ req })
    return events.length > 0 && { [event]: { in: events } }
  }

/** Of what everybody may read, the admin lists for helpers only the events that they help with. */
export const helpedEventsInLists =
  ({ isEditor, helpedEvents }: ResolvedOptions): BaseFilter =>
  ({ req }) =>
    isEditor({ req }) ? null : { id: { in: helpedEvents({ req }) } }

/** Leaves out of the navigation what a user could only look at because the public may. */
export const hiddenFromHelpers =
  ({ isEditor }: ResolvedOptions) =>
  ({ user }: { user: unknown }): boolean =>
    !isEditor({ req: { user } as PayloadRequest })
