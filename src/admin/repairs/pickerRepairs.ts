import { label, named, type Repair } from './Repair.ts'

/** What a label says after an English word at its beginning. */
const after =
  (word: string): Repair['value'] =>
  ({ element }) =>
    (element.getAttribute('aria-label') ?? '').slice(word.length).replace(',', '')

/** The picker of days and times, which knows the words of a language for days and months alone. */
export const pickerRepairs: readonly Repair[] = [
  label('.react-datepicker[role=dialog]', named('dayAndTime')),
  label('.react-datepicker__time-list', named('time')),
  { selector: '.react-datepicker-time__header', attribute: 'text', value: named('time') },
  label('.react-datepicker__month-select', named('month')),
  label('.react-datepicker__year-select', named('year')),
  label('.react-datepicker__month[aria-label^="Month "]', after('Month ')),
  {
    selector: '.react-datepicker__day[aria-label^="Choose "]',
    attribute: 'aria-label',
    value: ({ element }) => (element.getAttribute('aria-label') ?? '').slice('Choose '.length),
  },
  label('.react-datepicker__navigation--previous', named('previousMonth')),
  label('.react-datepicker__navigation--next', named('nextMonth')),
  {
    selector: '.react-datepicker__navigation-icon--previous',
    attribute: 'text',
    value: named('previousMonth'),
  },
  { selector: '.react-datepicker__navigation-icon--next', attribute: 'text', value: named('nextMonth') },
]
