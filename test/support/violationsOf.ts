import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let program: Promise<string> | undefined

/** One rule that one element breaks. */
export interface Violation {
  rule: string
  help: string
  /** A selector of the element. */
  target: string
  html: string
}

/** What axe-core finds wrong with a page as it is now: WCAG 2.2 AA, and best practices. */
export async function violationsOf(page: Page): Promise<Violation[]> {
  program ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  await page.evaluate(await program)
  const { violations } = await page.evaluate<AxeResults, string[]>(
    (values) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    rules,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target }) => ({ rule: id, help, target: target.join(' '), html })),
  )
}
