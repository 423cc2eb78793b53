// node test/run.mjs [SUITE ...] [full]: runs suites and ends with one line, "N passed, N failed". Without a name: default.
// full: the reliability tests as long as they were meant to be, some hours.
import path from 'node:path'
import { missingPackages } from './runner/debianPackages.mjs'
import { mongodbServer } from './runner/mongodbServer.mjs'
import { runJest } from './runner/runJest.mjs'
import { runProgram } from './runner/runProgram.mjs'

const eslint = 'node_modules/eslint/bin/eslint.js'
const prettier = 'node_modules/prettier/bin/prettier.cjs'
const tsc = 'node_modules/typescript/bin/tsc'

const isFull = process.argv.includes('full')

// One file after another, since each wants the whole machine.
const reliability = {
  projects: ['reliability'],
  environment: { RELIABILITY: isFull ? 'full' : 'short' },
  isInTurn: true,
}

const suites = {
  default: [
    ['Lint', () => check([eslint, '.'], [prettier, '--check', '--log-level=warn', '.'])],
    ['Types', () => check([tsc, '--noEmit'])],
    ['Unit, integration on SQLite, GraphQL', () => runJest({ projects: ['unit', 'integration', 'graphql'] })],
  ],
  mongodb: [
    ['Integration and GraphQL on MongoDB', () => onMongodb({ projects: ['integration', 'graphql'] })],
  ],
  browser: [['Browser', () => onThisMachine({ projects: ['browser'] })]],
  conformance: [['Other programs’ reading of our files', () => onThisMachine({ projects: ['conformance'] })]],
  reliability: [
    ['Reliability on SQLite, one process', () => onThisMachine(reliability)],
    // The short form leaves out what depends on the mail server far more than on the database.
    [
      'Reliability on MongoDB, four processes',
      () => onMongodb({ ...reliability, leftOut: isFull ? [] : ['test/reliability/outage'] }),
    ],
  ],
}

/** One check made of several programs: passed where all of them end well. */
async function check(...programs) {
  const codes = []
  for (const args of programs) codes.push(await runProgram({ args }))
  const isPassed = codes.every((code) => code === 0)
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, notes: [] }
}

/** Leaves out, and says so, what needs programs that are not here. */
async function onThisMachine({ projects, environment, isInTurn, leftOut = [] }) {
  const { ignored, notes } = missingPackages(projects)
  const counted = await runJest({ projects, environment, ignored: [...ignored, ...leftOut], isInTurn })
  return { ...counted, notes: [...counted.notes, ...notes] }
}

async function onMongodb({ environment, ...run }) {
  const server = await mongodbServer()
  try {
    const database = { TEST_DATABASE: 'mongodb', MONGODB_TEST_URL: server.url }
    return await onThisMachine({ ...run, environment: { ...environment, ...database } })
  } finally {
    await server.stop()
  }
}

async function attempt(part) {
  try {
    return await part()
  } catch (error) {
    return { passed: 0, failed: 1, notes: [error.message] }
  }
}

process.chdir(path.join(import.meta.dirname, '..'))
const given = process.argv.slice(2).filter((name) => name !== 'full')
const names = given.length > 0 ? given : ['default']
const unknown = names.filter((name) => !Object.hasOwn(suites, name))
if (unknown.length > 0) {
  console.error(`There is no suite ${unknown.join(', ')}. There are: ${Object.keys(suites).join(', ')}.`)
  process.exit(1)
}

const parts = names.flatMap((name) => suites[name])
const total = { passed: 0, failed: 0 }
const lines = []
for (const [index, [title, part]] of parts.entries()) {
  console.log(`\n[${index + 1}/${parts.length}] ${title} …`)
  const started = Date.now()
  const { passed, failed, notes } = await attempt(part)
  total.passed += passed
  total.failed += failed
  const seconds = Math.round((Date.now() - started) / 1000)
  lines.push(
    `${failed === 0 ? '✓' : '✗'} ${title}: ${passed} of ${passed + failed} in ${seconds} s`,
    ...notes,
  )
}

console.log(`\n${lines.join('\n')}\n`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
