import * as migration_20261128_151251_initial from './20261128_151251_initial.ts';

export const migrations = [
  {
    up: migration_20261128_151251_initial.up,
    down: migration_20261128_151251_initial.down,
    name: '20261128_151251_initial'
  },
];
