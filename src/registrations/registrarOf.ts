import type { PayloadRequest } from 'payload'
import { nameOfUser } from '../accounts/nameOfUser.ts'
import { optionsOf } from '../options.ts'
import type { Registrar } from './rules/prepareRegistration.ts'

/** Who makes a registration through Payload: an editor, or else the person. */
export function registrarOf(req: PayloadRequest): Registrar {
  return optionsOf(req.payload).isEditor({ req })
    ? { isEditor: true, name: nameOfUser(req) }
    : { isEditor: false }
}
