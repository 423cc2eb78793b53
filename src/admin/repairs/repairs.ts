import { isTrash } from '../trash/isTrash.ts'
import { pickerRepairs } from './pickerRepairs.ts'
import { label, named, type Repair, textOf } from './Repair.ts'
import { spokenRepairs } from './spokenRepairs.ts'

/** What stands above the field of an element. */
const labelOf = (element: Element): string | null =>
  textOf(element.closest('.field-type')?.querySelector('.field-label')).replace(/\s*(—.*)?\*?$/, '') || null

const trashQuestion: Repair['value'] = ({ element, name }) => {
  const modal = element.closest('.confirmation-modal')
  if (!modal?.textContent.includes(name('trashKept'))) return null
  const isForGood = modal.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked === true
  return `${name(isForGood ? 'deleteForGood' : 'toTrash')}?`
}

const answerOf: Repair['value'] = ({ element, name }) => {
  const question = textOf(element.closest('.confirmation-modal')?.querySelector('h1'))
  const said = [name('confirm'), name('toTrash'), name('deleteForGood')]
  return question.endsWith('?') && said.includes(textOf(element)) ? question.slice(0, -1) : null
}

/** The lists that are cards on a phone; see `listStyle`. */
const list = ':is(.collection-list, .versions) .table'

const rolesInTable = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
  td: 'cell',
}

/** Empty where there is nothing to name. */
function columnOf(cell: Element): string {
  const head = cell.closest('table')?.tHead?.rows[0]?.cells[(cell as HTMLTableCellElement).cellIndex]
  return ['', '–'].includes(textOf(cell)) ? '' : textOf(head)
}

/** What is missing or wrong in what Payload renders, each with what mends it. */
export const repairs: readonly Repair[] = [
  ...pickerRepairs,
  ...spokenRepairs,
  // Buttons that are a picture alone.
  label(
    '.array-actions__button, .doc-controls__popup .popup-button, .clipboard-action__popup .popup-button',
    named('more'),
  ),
  label('.form-submit .popup-button, .view-version .popup-button', named('more')),
  label('.condition__actions-add', named('addCondition')),
  label('.condition__actions-remove', named('removeCondition')),
  label('.clickable-arrow--left', named('previous')),
  label('.clickable-arrow--right', named('next')),
  label('.date-time-picker__clear-button', named('clear')),
  label('.toolbar-popup__button-bold', named('bold')),
  label('.toolbar-popup__button-italic', named('italic')),
  label('.toolbar-popup__button-link', named('link')),
  label('.collapsible__drag[role=button]', named('move')),
  label('.LexicalEditorTheme__block__removeButton', named('removeBlock')),
  label('.toolbar-popup__dropdown-blocks', named('insertVideo')),
  label('.copy-to-clipboard', named('copyAddress')),
  label('.file-details__remove', named('removeFile')),
  label('.edit-upload__draggable', named('focalPoint')),
  label('.edit-upload input[name]', ({ element }) => element.getAttribute('name')),
  // Beside its own name.
  { selector: 'td img, .file-selections img', attribute: 'alt', value: () => '' },
  // Names in English, whatever the language.
  label('.ReactCrop__crop-selection', named('crop')),
  label('.ReactCrop__drag-handle', named('cropEdge')),
  label('[aria-label="Drag to move"]', named('move')),
  label('[aria-label="Add block"]', named('addBlock')),
  label('[aria-label="add dropdown"]', named('insert')),
  // What is said has to hold what is seen.
  label('.toolbar-popup__dropdown-text', ({ element, name }) =>
    [name('textStyle'), textOf(element)].filter(Boolean).join(': '),
  ),
  label('[aria-label="Edit link"]', named('editLink')),
  label('[aria-label="Remove link"]', named('removeLink')),
  label('[aria-label="Close toast"]', named('close')),
  label('section[aria-label^="Notifications"]', named('notifications')),
  label('.diff-collapser__toggle-button', ({ element, name }) => textOf(element) || name('fold')),
  label('.drawer .list-header__create-new-button', ({ element }) => textOf(element)),
  label('[aria-label^="Edit "]', ({ element, name }) =>
    name('edit', { what: (element.getAttribute('aria-label') ?? '').slice('Edit '.length) }),
  ),
  label('.nav-toggler', ({ element, name }) =>
    name(element.classList.contains('nav-toggler--is-open') ? 'closeMenu' : 'openMenu'),
  ),
  // Where Payload does not know the name of a column.
  label('[aria-label*="{{label}}"]', ({ element }) =>
    (element.getAttribute('aria-label') ?? '').replace(
      '{{label}}',
      textOf(element.closest('.sort-column')?.querySelector('.sort-column__label')),
    ),
  ),
  // Fields without a name, since their label is for another id.
  label('.ContentEditable__root', ({ element }) => labelOf(element)),
  label('.date-time-picker input', ({ element }) => labelOf(element)),
  label('.condition__field .rs__input', named('conditionField')),
  label('.condition__operator .rs__input', named('conditionOperator')),
  label('.condition__value .rs__input, .condition__value input', named('conditionValue')),
  label('.field-type .rs__input, .field-type.text input', ({ element }) =>
    (element as HTMLInputElement).labels?.length ? null : labelOf(element),
  ),
  label('.app-header .rs__control :is(.rs__input, input[role=combobox])', named('firstPage')),
  label('.view-version .rs__control :is(.rs__input, input[role=combobox])', named('compareWith')),
  label('.edit-many__main .field-select .rs__input', named('fieldsToEdit')),
  label('[name=live-preview-width]', named('width')),
  label('[name=live-preview-height]', named('height')),
  { selector: '#live-preview-iframe', attribute: 'title', value: named('preview') },
  label('#select-all', named('selectAll')),
  label('.select-row__checkbox input', ({ element, name }) =>
    name('select', { what: textOf(element.closest('tr')?.querySelector('a')) }),
  ),
  { selector: '#select-all', attribute: 'title', value: named('selectAll') },
  // A path of programs, which is read out after the name.
  {
    selector: '.field-type.checkbox input[title]',
    attribute: 'title',
    value: ({ element }) => labelOf(element),
  },
  // The number of versions is to be read, and not to be heard.
  label('a.doc-tab', ({ element }) => textOf(element) || null),
  // Hidden from whoever listens, and in the order of the tabulator all the same.
  { selector: '.rs__indicators [aria-hidden=true]', attribute: 'tabindex', value: () => '-1' },
  // A button that holds buttons; a list without items.
  { selector: '.rs__multi-value[role=button]', attribute: 'role', value: () => 'group' },
  // What is ticked and calls itself a button; what says a fault beside its field and calls itself a part of the page.
  { selector: '.pill-selector [aria-checked]', attribute: 'role', value: () => 'checkbox' },
  { selector: 'aside.tooltip', attribute: 'role', value: () => 'note' },
  { selector: 'ul.doc-tabs__tabs', attribute: 'role', value: () => 'group' },
  // After a heading of the first rank comes one of the second.
  { selector: 'h3.array-field__title, h3.group-field__title', attribute: 'aria-level', value: () => '2' },
  { selector: 'h4:has(> .field-label), .no-results h3', attribute: 'aria-level', value: () => '2' },
  // A question whose button says “Confirm” names on it what it asks; what goes to the trash is not deleted yet.
  { selector: '.confirmation-modal h1', attribute: 'text', value: trashQuestion },
  { selector: '.confirmation-modal #confirm-action .btn__label', attribute: 'text', value: answerOf },
  // Nothing of it is public there, whatever Payload remembers of before.
  {
    selector: '.collection-list td.cell-_status > *',
    attribute: 'text',
    value: ({ name }) => (isTrash({}) ? name('inTrash') : null),
  },
  // What stands at the head of a column; on a phone there are none.
  { selector: `${list} tbody td`, attribute: 'data-label', value: ({ element }) => columnOf(element) },
  // Cards are a table to whoever listens, in browsers too that go by the look.
  ...Object.entries(rolesInTable).map(([tag, role]): Repair => ({
    selector: `${list} ${tag}`,
    attribute: 'role',
    value: () => role,
  })),
  // Landmarks: a form has its main part; the first page, lists and pages before the login have none. A drawer lies over one.
  {
    selector: '.dashboard, .collection-list, .not-found, .template-minimal',
    attribute: 'role',
    value: ({ element }) => (element.closest('.drawer') ? 'group' : 'main'),
  },
  { selector: '.collection-list header', attribute: 'role', value: () => 'group' },
  { selector: '.doc-header', attribute: 'role', value: () => 'region' },
  label('.doc-header', ({ element }) => textOf(element.querySelector('h1')) || null),
]
