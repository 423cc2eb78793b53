/** Test files that are not for the database in use. */
function notHere({ TEST_DATABASE, POSTGRES_TRANSACTIONS, POSTGRES_IDS }) {
  if (TEST_DATABASE !== 'postgres') return []
  const isOurs = POSTGRES_TRANSACTIONS !== 'off' && POSTGRES_IDS !== 'serial'
  return [
    // Version 0.1.0 knew no PostgreSQL.
    '/database/migrateFrom010',
    // What is generated is so for our own config.
    ...(isOurs ? [] : ['/plugin/generated']),
    // These start our own server, which has no ids that are numbers.
    ...(POSTGRES_IDS === 'serial'
      ? [
          'recovery',
          'server/backup',
          'erasedCanary',
          'noAddressStored',
          'webhookProcesses',
          'protection/proofOfWork',
          'protection/sharedLimits',
          'graphql/documentation',
        ]
      : []),
  ]
}

/** @type {import('jest').Config} */
const shared = {
  testEnvironment: '<rootDir>/test/runner/plainEnvironment.mjs',
  setupFiles: process.env.TEST_CLOCK ? ['<rootDir>/test/runner/shiftedClock.cjs'] : [],
  testPathIgnorePatterns: notHere(process.env),
  transformIgnorePatterns: ['/node_modules/(?!.*drizzle-orm/entity\\.js$)'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '/drizzle-orm/entity\\.js$': '<rootDir>/test/support/boundObject.cjs',
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
}

// Apollo's integration test suite brings a copy of Apollo Server of its own, of an older version than ours.
const oneApollo = {
  moduleNameMapper: {
    '^@apollo/server$': '<rootDir>/node_modules/@apollo/server/dist/esm/index.js',
    '^@apollo/server/(.*)$': '<rootDir>/node_modules/@apollo/server/dist/esm/$1/index.js',
  },
}

const folder = (name) => ({
  ...shared,
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts?(x)`],
})

export default {
  // Longer than waitUntil() waits, which says for what.
  testTimeout: 90_000,
  // One more than the cores of a small machine, since some tests wait.
  maxWorkers: 3,
  testSequencer: '<rootDir>/test/runner/processesFirst.mjs',
  // What a file leaves behind, AsyncLocalStorages above all, slows each promise of the next ones: a new process is quicker.
  workerIdleMemoryLimit: '450MB',
  projects: [
    ...['unit', 'integration', 'beside'].map(folder),
    ...['graphql', 'conformance'].map((name) => ({ ...folder(name), ...oneApollo })),
    {
      ...folder('browser'),
      testEnvironment: '<rootDir>/test/runner/browserEnvironment.mjs',
      setupFilesAfterEnv: ['<rootDir>/test/runner/secondAttempt.mjs'],
      globalSetup: './test/support/prepareSite.mjs',
      globalTeardown: './test/support/removeSite.mjs',
    },
    { ...folder('package'), globalSetup: './test/support/buildOnce.mjs' },
    { ...folder('reliability'), globalSetup: './test/support/buildOnce.mjs' },
  ],
}
