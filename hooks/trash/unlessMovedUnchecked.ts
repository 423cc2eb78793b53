import type { CollectionBeforeValidateHook } from 'payload'
import { movesUnchecked } from '../../src/trash/rules/trash.ts'

/** Leaves out a check where something goes to the trash, or comes back unpublished to be mended. */
export const unlessMovedUnchecked =
  (hook: CollectionBeforeValidateHook): CollectionBeforeValidateHook =>
  (args) =>
    movesUnchecked({ before: args.originalDoc, after: args.data }) ? args.data : hook(args)
