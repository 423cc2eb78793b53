// node test/run.mjs [SUITE ...] [gate|full]: runs suites and ends with one line, "N passed, N failed". Without a name: default.
// gate: what .ci/run needs of a suite so that nothing that can break is left unguarded; several suites run side by side
// then. full: the reliability tests as long as they were meant to be, some hours. CONTRIBUTING.md says what is where.
import path from 'node:path'
import { ensureBuilt } from '../scripts/ensureBuilt.mjs'
import { databaseTestFiles } from './runner/databaseTests.mjs'
import { missingPackages } from './runner/debianPackages.mjs'
import { mongodbServer } from './runner/mongodbServer.mjs'
import { oddMoments, withTheMachinesClock } from './runner/oddMoments.mjs'
import { postgresServer } from './runner/postgresServer.mjs'
import { runJest } from './runner/runJest.mjs'
import { runProgram } from './runner/runProgram.mjs'

const eslint = 'node_modules/eslint/bin/eslint.js'
const prettier = 'node_modules/prettier/bin/prettier.cjs'
const tsc = 'node_modules/typescript/bin/tsc'
const tsx = 'node_modules/tsx/dist/cli.mjs'

const breadths = ['gate', 'full']
const given = process.argv.slice(2)
const breadth = breadths.find((each) => given.includes(each)) ?? 'usual'
const isGate = breadth === 'gate'

/** Databases beside SQLite: what starts a server, and the variables that tell the tests of it. */
const databases = {
  mongodb: {
    start: mongodbServer,
    environment: (url) => ({ TEST_DATABASE: 'mongodb', MONGODB_TEST_URL: url }),
  },
  postgres: {
    start: postgresServer,
    environment: (url) => ({ TEST_DATABASE: 'postgres', POSTGRES_TEST_URL: url }),
  },
}

/** How a project may have set PostgreSQL up, ours first; see postgresVariant.ts. */
const postgresVariants = [
  ['transactions, ids that are UUIDs', { POSTGRES_TRANSACTIONS: 'on', POSTGRES_IDS: 'uuid' }],
  ['no transactions, ids that are UUIDs', { POSTGRES_TRANSACTIONS: 'off', POSTGRES_IDS: 'uuid' }],
  ['transactions, ids that are numbers', { POSTGRES_TRANSACTIONS: 'on', POSTGRES_IDS: 'serial' }],
  ['no transactions, ids that are numbers', { POSTGRES_TRANSACTIONS: 'off', POSTGRES_IDS: 'serial' }],
]

// One file after another, since each wants the whole machine.
const reliability = { projects: ['reliability'], isInTurn: true }

/** The parts of each suite, one after another; those that share a list run side by side. */
const suites = {
  // The checks take one core, and many tests wait.
  default: [
    [
      [
        'Lint and types',
        () => check([eslint, '.'], [prettier, '--check', '--log-level=warn', '.'], [tsc, '--noEmit']),
      ],
      [
        'Unit, integration on SQLite, GraphQL',
        () => onThisMachine({ projects: ['unit', 'integration', 'graphql'] }),
      ],
    ],
  ],
  clock: oddMoments().map(([name, moment]) => [
    [
      `Unit, integration on SQLite, GraphQL, across ${name}`,
      () =>
        onThisMachine({
          projects: ['unit', 'integration', 'graphql'],
          environment: { TEST_CLOCK: moment },
          leftOut: withTheMachinesClock,
        }),
    ],
  ]),
  mongodb: [
    [
      [
        'Integration and GraphQL on MongoDB',
        () =>
          onDatabase('mongodb', {
            projects: ['integration', 'graphql'],
            ...(isGate && { files: databaseTestFiles }),
          }),
      ],
    ],
  ],
  postgres: (breadth === 'full' ? postgresVariants : postgresVariants.slice(0, 1)).map(
    ([variant, environment]) => [
      [
        `Integration and GraphQL on PostgreSQL: ${variant}`,
        () =>
          onDatabase('postgres', {
            projects: ['integration', 'graphql'],
            environment,
            ...(isGate && { files: databaseTestFiles }),
          }),
      ],
    ],
  ),
  conformance: [
    [['Other programs’ reading of our files', () => onThisMachine({ projects: ['conformance'] })]],
  ],
  browser: [
    [
      [
        'Browser',
        () =>
          onThisMachine({
            projects: ['browser'],
            leftOut: isGate ? ['test/browser/lighthouse', 'test/browser/newYork'] : [],
          }),
      ],
    ],
  ],
  package: [
    [
      [
        'The packed plugin in other projects',
        () => {
          const run = { projects: ['package'], isInTurn: breadth === 'full' }
          return breadth === 'full'
            ? onDatabase('postgres', run, (both) => onDatabase('mongodb', both))
            : onThisMachine(run)
        },
      ],
    ],
  ],
  beside: [[['Beside Payload’s own plugins', () => onThisMachine({ projects: ['beside'] })]]],
  reliability: [
    [
      [
        'Reliability on SQLite, one process',
        () =>
          onThisMachine({
            ...reliability,
            ...(isGate && { files: ['reliability/outage'] }),
            // Wants several processes.
            leftOut: ['test/reliability/rollingRestart'],
          }),
      ],
    ],
    [
      [
        'Reliability on MongoDB, four processes',
        () =>
          onDatabase('mongodb', {
            ...reliability,
            ...(isGate && { files: ['reliability/kill'] }),
            // Depends on the mail server far more than on the database.
            leftOut: breadth === 'full' ? [] : ['test/reliability/outage'],
          }),
      ],
    ],
    // In the gate, the others stand for it.
    ...(isGate
      ? []
      : [
          [
            [
              'Reliability on PostgreSQL, four processes',
              () => onDatabase('postgres', { ...reliability, leftOut: ['test/reliability/outage'] }),
            ],
          ],
        ]),
  ],
  bench: [
    [['How long a start takes', () => check([tsx, 'bench/start.ts'])]],
    [['Registrations a second', () => check([tsx, '--conditions=production', 'bench/registrations.ts'])]],
    [['How long views of the admin take', () => check([tsx, '--conditions=production', 'bench/admin.ts'])]],
    [['What reading costs', () => check([tsx, '--conditions=production', 'bench/graphql.ts'])]],
  ],
}

/** As many checks as programs; each has passed where its program ends well. */
async function check(...programs) {
  const codes = []
  for (const args of programs) codes.push(await runProgram({ args }))
  const failed = codes.filter((code) => code !== 0).length
  return { passed: codes.length - failed, failed, notes: [] }
}

function runTests({ environment, ...run }) {
  return runJest({ ...run, environment: { ...environment, TEST_BREADTH: breadth } })
}

/** Leaves out, and says so, what needs programs that are not here. */
async function onThisMachine({ leftOut = [], ...run }) {
  const { ignored, notes } = missingPackages(run.projects)
  const counted = await runTests({ ...run, ignored: [...ignored, ...leftOut] })
  return { ...counted, notes: [...counted.notes, ...notes] }
}

async function onDatabase(name, run, then = onThisMachine) {
  const { start, environment } = databases[name]
  const server = await start()
  try {
    return await then({ ...run, environment: { ...run.environment, ...environment(server.url) } })
  } finally {
    await server.stop()
  }
}

/** Runs a part, says how it went, and returns its counts and the lines of the summary. */
async function attempt([title, part]) {
  console.log(`${title} …`)
  const started = Date.now()
  const { passed, failed, notes } = await part().catch((error) => ({
    passed: 0,
    failed: 1,
    notes: [error.message],
  }))
  const seconds = Math.round((Date.now() - started) / 1000)
  const line = `${failed === 0 ? '✓' : '✗'} ${title}: ${passed} of ${passed + failed} in ${seconds} s`
  console.log(line)
  return { passed, failed, lines: [line, ...notes] }
}

process.chdir(path.join(import.meta.dirname, '..'))
const names = given.filter((name) => !breadths.includes(name))
const unknown = names.filter((name) => name !== 'all' && !Object.hasOwn(suites, name))
if (unknown.length > 0) {
  console.error(
    `There is no suite ${unknown.join(', ')}. There are: ${Object.keys(suites).join(', ')}, and all of them as all.`,
  )
  process.exit(1)
}

const chosen = names.includes('all') ? Object.keys(suites) : names.length > 0 ? names : ['default']
const inAll = chosen.reduce((sum, name) => sum + suites[name].length, 0)
let begun = 0
const done = []
async function runSuite(name) {
  for (const parts of suites[name]) {
    console.log(`\n[${(begun += 1)}/${inAll}]`)
    done.push(...(await Promise.all(parts.map(attempt))))
  }
}
// Servers that tests start are then built ones, which start in a third of the time.
if (isGate) await ensureBuilt()
if (isGate) await Promise.all(chosen.map(runSuite))
else for (const name of chosen) await runSuite(name)

const passed = done.reduce((sum, part) => sum + part.passed, 0)
const failed = done.reduce((sum, part) => sum + part.failed, 0)
console.log(`\n${done.flatMap(({ lines }) => lines).join('\n')}\n`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
