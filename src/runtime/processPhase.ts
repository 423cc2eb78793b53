import { perPayload } from './perPayload.ts'

/**
 * Whether this process loads what it does not need for its first answers, or is about to end: it answers everything then, but says
 * that nobody is to be sent here, and at its end that connections are not to be used again.
 */
export const processPhaseOf = perPayload(
  'process-phase',
  (): { current: 'starting' | 'running' | 'stopping' } => ({ current: 'running' }),
)
