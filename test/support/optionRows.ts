import { readDocument } from './documents.ts'

/** A row of the table of options in docs/plugin.md. */
interface OptionRow {
  name: string
  what: string
  default: string
  /** As it stands in a call of the plugin. */
  example: string
}

/** The rows of the table of options in docs/plugin.md. */
export async function optionRows(): Promise<OptionRow[]> {
  const text = await readDocument('docs/plugin.md')
  const [, section = ''] = /\n## Options\n([^]*?)\n## /.exec(text) ?? []
  return [...section.matchAll(/^\| `(\w+)` +\|(.*)\|$/gm)].map(([, name = '', cells = '']) => {
    const [what = '', given = '', example = ''] = cells
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll('\\|', '|'))
    return { name, what, default: given, example: example.replace(/^`|`$/g, '') }
  })
}
