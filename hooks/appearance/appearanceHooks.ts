import type {
  CollectionBeforeOperationHook,
  GlobalBeforeOperationHook,
  GlobalBeforeReadHook,
  GlobalConfig,
} from 'payload'
import { readSoundly } from '../documents/readSoundly.ts'
import { refuseMalformedData } from '../documents/refuseMalformedData.ts'
import { trimTexts } from '../documents/trimTexts.ts'
import { auditAppearance, confirmAudit } from './auditAppearance.ts'

/** What holds for documents of collections holds for this one too: a global has the same fields, under another name. */
const ofGlobal =
  (hook: CollectionBeforeOperationHook): GlobalBeforeOperationHook =>
  ({ global, ...rest }) =>
    hook({ ...rest, collection: global } as never) as unknown

const readGlobalSoundly: GlobalBeforeReadHook = ({ global, ...rest }) =>
  readSoundly({ ...rest, collection: global } as never) as unknown

/** Lets nothing in that cannot be shown, and records who changed what. */
export const appearanceHooks: NonNullable<GlobalConfig['hooks']> = {
  beforeOperation: [ofGlobal(refuseMalformedData), ofGlobal(trimTexts)],
  beforeChange: [auditAppearance],
  afterChange: [confirmAudit],
  beforeRead: [readGlobalSoundly],
}
