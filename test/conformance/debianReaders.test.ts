import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { type ClockChangeCase, clockChangeCases } from '../support/clockChanges.ts'

const execute = promisify(execFile)

/** Prints when the events of a file begin and end, in UTC. */
const readWithPython = `
import sys, icalendar
from datetime import timezone
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
for event in calendar.walk('VEVENT'):
    for name in ('DTSTART', 'DTEND'):
        print(event[name].dt.astimezone(timezone.utc).strftime('%Y-%m-%dT%H:%M:%S.000Z'))
`

// Debian's package looks for its classes beside a symbolic link, and does not find them; PHP of today finds it old.
const withItsClasses = [
  ...['-d', 'auto_prepend_file=/usr/share/php/Sabre/VObject/autoload.php'],
  ...['-d', 'error_reporting=0'],
]

/** Raises where a property that must be there is missing, or is there too often. */
const validateWithPython = `
import sys, vobject
vobject.readOne(open(sys.argv[1], encoding='utf-8').read()).validate(raiseException=True)
print('valid')
`

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'green-forum-events-calendars-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const cases = clockChangeCases.map((each) => [each.name, each] as const)

/** What a program prints that gets a calendar in a file, as its last argument. Rejects where the program fails. */
async function run(program: string, args: readonly string[], calendar: string): Promise<string[]> {
  const file = path.join(folder, `${randomUUID()}.ics`)
  await writeFile(file, calendar)
  const { stdout, stderr } = await execute(program, [...args, file])
  return `${stdout}${stderr}`.trim().split('\n')
}

const readIt = (calendar: string) => run('/usr/bin/python3', ['-c', readWithPython], calendar)
const validateIt = (calendar: string) => run('/usr/bin/python3', ['-c', validateWithPython], calendar)
const vobjectvalidate = (calendar: string) =>
  run('php', [...withItsClasses, '/usr/bin/vobjectvalidate'], calendar)

describe('a calendar file around a change of the clock', () => {
  it.each(cases)('is read by python3-icalendar as it is meant: %s', async (_name, each) => {
    expect(await readIt(each.calendar)).toEqual([each.startsAt, each.endsAt])
  })

  it.each(cases)('is valid to python3-vobject: %s', async (_name, { calendar }) => {
    expect(await validateIt(calendar)).toEqual(['valid'])
  })

  it.each(cases)('is valid to vobjectvalidate: %s', async (_name, { calendar }) => {
    expect((await vobjectvalidate(calendar)).slice(1)).toEqual(['iCalendar: 2.0', '[GOOD NEWS] No warnings!'])
  })
})

describe('the validators', () => {
  const [{ calendar }] = clockChangeCases as [ClockChangeCase]

  it('refuse a file without a UID, and one with a line that is none', async () => {
    await expect(validateIt(calendar.replace(/^UID:.*\r\n/m, ''))).rejects.toThrow(/UID/)
    const torn = calendar.replace(/^SUMMARY:.*\r\n/m, 'SUMMARY\r\n')
    await expect(vobjectvalidate(torn)).rejects.toThrow(/Command failed/)
  })
})
