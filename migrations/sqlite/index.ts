import * as migration_20261123_082523_initial from './20261123_082523_initial.ts';

export const migrations = [
  {
    up: migration_20261123_082523_initial.up,
    down: migration_20261123_082523_initial.down,
    name: '20261123_082523_initial'
  },
];
