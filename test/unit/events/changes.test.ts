import { describe, expect, it } from '@jest/globals'
import { changeByEdit, changesBetween, type WrittenEvent } from '../../../src/events/rules/changes.ts'
import { revisionAfter } from '../../../src/events/rules/revisionAfter.ts'

const richText = (text: string) => ({ root: { type: 'root', children: [{ text, version: 1 }] } })

const stored = {
  _status: 'published',
  revision: 3,
  title: { de: 'Haushalt', en: 'Budget' },
  description: { de: richText('Worum es geht.') },
  startsAt: '2033-03-11T18:00:00.000Z',
  location: { name: { de: 'Rathaus' }, street: null },
  speakers: [{ id: '1', speaker: 's', role: 'input', label: { de: 'Vortrag', en: 'Talk' } }],
  registration: { enabled: true, capacity: 20, notices: null, keepDays: 30 },
}

const columnsChangedBy = (edit: WrittenEvent, locale: string | null) =>
  changeByEdit({ stored, edit, locale }).columns

describe('an edit in one language', () => {
  it.each<[string, object, string, string[]]>([
    ['nothing where it says what is stored', { title: 'Budget', location: { name: null } }, 'en', []],
    ['a text of this language', { title: 'The budget' }, 'en', ['title']],
    ['a text that was in German alone', { location: { name: 'Town hall' } }, 'en', ['location']],
    ['nothing where it repeats the German', { location: { name: 'Rathaus' } }, 'en', []],
    ['a longer text', { description: richText('Mehr.') }, 'de', ['description']],
    ['nothing where a longer text is the same', { description: richText('Worum es geht.') }, 'de', []],
    ['the label of a row', { speakers: [{ ...stored.speakers[0], label: 'Rede' }] }, 'de', ['speakers']],
    ['nothing in a row that is the same', { speakers: [{ ...stored.speakers[0], label: 'Talk' }] }, 'en', []],
    [
      'a row that loses its other language',
      { speakers: [{ ...stored.speakers[0], id: '2', label: 'Vortrag' }] },
      'de',
      ['speakers'],
    ],
    [
      'a rule of registration, and no other',
      { registration: { capacity: 30 } },
      'de',
      ['registration.capacity'],
    ],
    ['nothing that editors alone see', { registration: { keepDays: 7 }, publishAt: 'x' }, 'de', []],
  ])('changes %s', (_, edit, locale, columns) => {
    expect(columnsChangedBy(edit, locale)).toEqual(columns)
  })

  it('stands as it is where there are no languages', () => {
    const before = { ...stored, title: 'Budget', description: richText('About.') }
    const edit = { title: 'The budget', description: richText('About.') }
    expect(changeByEdit({ stored: before, edit, locale: null })).toMatchObject({
      after: { title: 'The budget' },
      columns: ['title'],
    })
  })
})

describe('the calendar revision', () => {
  it.each<[string, object | null, object, number]>([
    ['begins with nothing', null, {}, 0],
    ['rises with the title', stored, { title: 'Neu' }, 4],
    ['rises with the time zone', stored, { startsAt_tz: 'UTC' }, 4],
    ['stays with the summary', stored, { summary: 'Kurz' }, 3],
    [
      'stays where the same moment is written otherwise',
      stored,
      { startsAt: '2033-03-11T19:00:00+01:00' },
      3,
    ],
    ['rises when the event is taken off the site', stored, { _status: 'draft' }, 4],
    [
      'stays while no calendar has the event',
      { ...stored, _status: 'draft', revision: 0 },
      { title: 'Neu' },
      0,
    ],
    [
      'rises in a draft that calendars had',
      { ...stored, _status: 'draft' },
      { title: 'Neu', _status: 'draft' },
      4,
    ],
  ])('%s', (_, before, edit, revision) => {
    expect(revisionAfter(changesBetween({ before, after: { ...before, ...edit } }))).toBe(revision)
  })
})
