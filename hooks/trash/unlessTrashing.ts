import type { CollectionBeforeValidateHook } from 'payload'
import { trashMove } from '../../src/trash/rules/trash.ts'

/** Lets anything be trashed, whatever is wrong with it: Payload's own rules ask no more of it either. */
export const unlessTrashing =
  (hook: CollectionBeforeValidateHook): CollectionBeforeValidateHook =>
  (args) =>
    trashMove({ before: args.originalDoc, after: args.data }) === 'trash' ? args.data : hook(args)
