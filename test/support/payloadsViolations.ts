import type { Violation } from './violationsOf.ts'

interface Exception {
  rule: string
  /** Of the selector that axe names. */
  target: RegExp
  why: string
}

/** What Payload's own parts break and neither its configuration, nor a name, nor a style of ours can mend. */
const exceptions: readonly Exception[] = [
  {
    rule: 'target-size',
    target: /rs__input|#react-select|-input$|-picker$|^#_/,
    why: 'The box to type in, in a field of choices, is as wide as what is typed; the whole field takes the click.',
  },
  {
    rule: 'region',
    target: /popup|#action-/,
    why: 'A menu that is open is rendered at the end of the page; the focus is led into it and back.',
  },
  {
    rule: 'target-size',
    target: /toolbar-popup|^button\[title=/,
    why: 'A drawer leaves but the edge of what it lies over in view, which takes no click there.',
  },
  {
    rule: 'landmark-no-duplicate-main',
    target: /collection-edit/,
    why: 'A form in a drawer has a main part, and so has the one that the drawer lies over. That part takes no other role.',
  },
  {
    rule: 'landmark-unique',
    target: /collection-edit/,
    why: 'As above.',
  },
]

const used = new Set<Exception>()

/** Whether a violation is one of those; it is remembered that it is there. */
export function isExcepted({ rule, target }: Violation): boolean {
  const exception = exceptions.find((each) => each.rule === rule && each.target.test(target))
  if (exception) used.add(exception)
  return exception !== undefined
}

/** Those that nothing has needed: Payload has mended it, or we have. */
export function unneededExceptions(): string[] {
  return exceptions.filter((each) => !used.has(each)).map(({ rule, target }) => `${rule} at ${target}`)
}
