import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'

const succeeds = (program, args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** What some test files need that npm does not install: how to see whether it is there, and how to get it. */
const needs = [
  {
    files: 'reliability/outage',
    isThere: () => isProgram('/usr/sbin/smtp-sink'),
    advice: "Debian's smtp-sink: apt-get install --no-install-recommends postfix",
  },
  {
    files: 'reliability/kill',
    isThere: () => isProgram('/usr/sbin/postfix') && process.getuid?.() === 0,
    advice: "Debian's postfix, and root to start one: apt-get install --no-install-recommends postfix",
  },
  {
    files: 'conformance/debianReaders',
    isThere: () =>
      succeeds('/usr/bin/python3', ['-c', 'import icalendar, vobject']) &&
      isProgram('/usr/bin/vobjectvalidate') &&
      succeeds('php', ['--version']),
    advice:
      "Debian's readers of calendars: apt-get install --no-install-recommends python3-icalendar python3-vobject php-sabre-vobject",
  },
  ...[
    'integration/participation',
    'integration/manyRegistrations',
    'browser/conference',
    'browser/registrations',
  ].map((files) => ({
    files,
    isThere: () => isProgram('/usr/bin/pdftotext'),
    advice: "Debian's reader of PDFs: apt-get install --no-install-recommends poppler-utils",
  })),
  {
    files: 'graphql/phpExamples',
    isThere: () => succeeds('php', ['--version']),
    advice: "Debian's PHP: apt-get install --no-install-recommends php-cli",
  },
  {
    files: 'integration/protection/sharedLimits',
    isThere: () => isProgram('/usr/bin/redis-server'),
    advice: "Debian's Redis: apt-get install --no-install-recommends redis-server",
  },
  {
    files: 'browser/accessibility',
    isThere: () => succeeds('/usr/bin/java', ['-version']),
    advice:
      "Debian's Java, for the W3C's checker of HTML: apt-get install --no-install-recommends default-jre-headless",
  },
]

/**
 * The test files of some projects that cannot run on this machine, and a sentence on each. With CI set in the
 * environment nothing may be skipped, and it throws.
 *
 * @param {string[]} projects
 * @returns {{ ignored: string[], notes: string[] }}
 */
export function missingPackages(projects) {
  const missing = needs.filter(({ files, isThere }) => projects.includes(files.split('/')[0]) && !isThere())
  const notes = missing.map(({ files, advice }) => `test/${files} was skipped, since it needs ${advice}`)
  if (notes.length > 0 && process.env.CI) throw new Error(notes.join('\n'))
  return { ignored: missing.map(({ files }) => `test/${files}`), notes }
}
