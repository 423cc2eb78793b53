import { type NameOf, type Repair, textOf } from './Repair.ts'

type Sentence = readonly [RegExp, (name: NameOf, parts: string[]) => string]

/** What fields of choices say while one moves in them, sentence by sentence. */
const ofChoices: readonly Sentence[] = [
  [/^Use Up and Down /, (name) => name('choosing')],
  [/ is focused ?,?.*press Down to open the menu/, (name) => name('opening')],
  [/^Use left and right to toggle /, (name) => name('removing')],
  [/^options? (.*), selected\.$/s, (name, [what = '']) => name('chosen', { what })],
  [/^option (.*), deselected\.$/s, (name, [what = '']) => name('unchosen', { what })],
  [
    /^option (.*) is disabled\. Select another option\.$/s,
    (name, [what = '']) => name('notForChoice', { what }),
  ],
  [/^All selected options have been cleared\.$/, (name) => name('allUnchosen')],
  [/^(?:value )?(.*?)(?: focused| selected| disabled)*, (\d+) of (\d+)\.$/s, place],
  [/^(\d+) results? available(?: for search term .*)?\.$/s, (name, [count = '']) => name('found', { count })],
]

/** What rows and columns say while they are moved by keyboard; of what and to where are names of programs. */
const ofMoves: readonly Sentence[] = [
  [/^Picked up draggable item/, (name) => name('pickedUp')],
  [/was moved over droppable area|is no longer over/, (name) => name('movedOn')],
  [/^Dragging was cancelled/, (name) => name('moveCancelled')],
  [/was dropped/, (name) => name('putDown')],
]

function place(name: NameOf, [what = '', position = '', count = '']: string[]): string {
  return name('place', { what, position, count })
}

/** Says what an element says in English, where it is one of some sentences. */
const said =
  (sentences: readonly Sentence[]): Repair['value'] =>
  ({ element, name }) => {
    for (const [pattern, say] of sentences) {
      const found = pattern.exec(textOf(element))
      if (found) return say(name, found.slice(1))
    }
    return null
  }

/** What is seen nowhere and is read out all the same. */
export const spokenRepairs: readonly Repair[] = [
  ...['selection', 'focused', 'results', 'guidance'].map((part): Repair => ({
    selector: `#aria-${part}`,
    attribute: 'text',
    value: said(ofChoices),
  })),
  { selector: '[id^=DndLiveRegion]', attribute: 'text', value: said(ofMoves) },
  {
    selector: '[aria-roledescription=sortable]',
    attribute: 'aria-roledescription',
    value: ({ name }) => name('movable'),
  },
  {
    // What describes something that can be moved, beside the part that it is in.
    selector: 'div[style*="display: none"]:not(:has(*))',
    attribute: 'text',
    value: ({ element, name }) =>
      /^\s*To pick up a draggable item/.test(element.textContent) ? name('howToMove') : null,
  },
]
