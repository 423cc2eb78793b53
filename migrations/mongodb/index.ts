import * as introduction from './20261130_050126_introduction.ts'
import * as eventLabel from './20261128_091500_event_label.ts'
import * as pending from './20261128_044500_pending.ts'
import * as publication from './20261129_213800_publication.ts'
import * as repeatedDefaults from './20261128_092700_repeated_defaults.ts'

/** Changes of stored documents; their shape needs none, since MongoDB knows no schema. */
export const migrations = [
  { up: pending.up, down: pending.down, name: '20261128_044500_pending' },
  { up: eventLabel.up, down: eventLabel.down, name: '20261128_091500_event_label' },
  { up: repeatedDefaults.up, down: repeatedDefaults.down, name: '20261128_092700_repeated_defaults' },
  { up: publication.up, down: publication.down, name: '20261129_213800_publication' },
  { up: introduction.up, down: introduction.down, name: '20261130_050126_introduction' },
]
