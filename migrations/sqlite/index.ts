import * as migration_20261123_082523_initial from './20261123_082523_initial.ts';
import * as migration_20261125_094820_wip_kept from './20261125_094820_wip_kept.ts';
import * as migration_20261125_102508_wip_privacy from './20261125_102508_wip_privacy.ts';

export const migrations = [
  {
    up: migration_20261123_082523_initial.up,
    down: migration_20261123_082523_initial.down,
    name: '20261123_082523_initial',
  },
  {
    up: migration_20261125_094820_wip_kept.up,
    down: migration_20261125_094820_wip_kept.down,
    name: '20261125_094820_wip_kept',
  },
  {
    up: migration_20261125_102508_wip_privacy.up,
    down: migration_20261125_102508_wip_privacy.down,
    name: '20261125_102508_wip_privacy'
  },
];
