import type { Access, FieldAccess } from 'payload'
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
