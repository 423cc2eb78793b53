import { type GlobalId, readGlobalId } from '../src/programme/rules/globalId.ts'
import { badUserInput, shown } from './badUserInput.ts'

export { type GlobalId, type NodeType, readGlobalId, toGlobalId } from '../src/programme/rules/globalId.ts'

/** Reads the id in an argument. Throws BAD_USER_INPUT where this API did not give it out. */
export function requireGlobalId(globalId: string): GlobalId {
  const read = readGlobalId(globalId)
  if (read) return read
  throw badUserInput({ argument: 'id', message: `id must be an id from this API, got ${shown(globalId)}` })
}
