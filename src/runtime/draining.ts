import { perPayload } from './perPayload.ts'

/**
 * Whether this process is about to end: it answers everything as before, but says that nobody is to be sent here any more,
 * and that connections are not to be used again.
 */
export const drainingOf = perPayload('draining', () => ({ hasBegun: false }))
