import type { Config } from './payload-types.ts'

// Only for this repository: the packed types must not clash with those that a user of the plugin generates.
declare module 'payload' {
  export interface GeneratedTypes extends Config {}
}
