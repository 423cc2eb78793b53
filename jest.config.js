/** @type {import('jest').Config} */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
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

const folder = (name) => ({
  ...shared,
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts?(x)`],
})

export default {
  testTimeout: 60_000,
  maxWorkers: 2,
  projects: [
    ...['unit', 'integration', 'graphql', 'conformance', 'reliability'].map(folder),
    { ...folder('browser'), globalSetup: './test/support/buildOnce.mjs' },
  ],
}
