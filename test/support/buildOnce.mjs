import { ensureBuilt } from '../../scripts/ensureBuilt.mjs'

// Before the tests that run what is built; once, since several of them would build over each other.
// eslint-disable-next-line import-x/no-default-export -- Jest asks for it
export default ensureBuilt
