import * as migration_20261123_082523_initial from './20261123_082523_initial.ts';
import * as migration_20261125_105903_registrations_and_mail from './20261125_105903_registrations_and_mail.ts';
import * as migration_20261125_143923_wip_docs from './20261125_143923_wip_docs.ts';
import * as migration_20261125_144435_wip_vault from './20261125_144435_wip_vault.ts';
import * as migration_20261125_150731_wip_misses from './20261125_150731_wip_misses.ts';
import * as migration_20261125_151950_wip_participation from './20261125_151950_wip_participation.ts';
import * as migration_20261125_151737_wip_admin from './20261125_151737_wip_admin.ts';

export const migrations = [
  {
    up: migration_20261123_082523_initial.up,
    down: migration_20261123_082523_initial.down,
    name: '20261123_082523_initial',
  },
  {
    up: migration_20261125_105903_registrations_and_mail.up,
    down: migration_20261125_105903_registrations_and_mail.down,
    name: '20261125_105903_registrations_and_mail',
  },
  {
    up: migration_20261125_143923_wip_docs.up,
    down: migration_20261125_143923_wip_docs.down,
    name: '20261125_143923_wip_docs'
  },
  {
    up: migration_20261125_144435_wip_vault.up,
    down: migration_20261125_144435_wip_vault.down,
    name: '20261125_144435_wip_vault'
  },
  {
    up: migration_20261125_150731_wip_misses.up,
    down: migration_20261125_150731_wip_misses.down,
    name: '20261125_150731_wip_misses'
  },
  {
    up: migration_20261125_151950_wip_participation.up,
    down: migration_20261125_151950_wip_participation.down,
    name: '20261125_151950_wip_participation'
  },
  {
    up: migration_20261125_151737_wip_admin.up,
    down: migration_20261125_151737_wip_admin.down,
    name: '20261125_151737_wip_admin'
  },
];
