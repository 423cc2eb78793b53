import { describe, expect, it } from '@jest/globals'
import ts from 'typescript'
import { collectionNames } from '../../../src/options.ts'
import { optionRows } from '../../support/optionRows.ts'
import { readDocument } from '../../support/documents.ts'

/** The options of the plugin as their type has them, with what its comment says of their defaults. */
async function optionsInType(): Promise<{ name: string; default: string | undefined }[]> {
  const source = ts.createSourceFile(
    'options.ts',
    await readDocument('src/options.ts'),
    ts.ScriptTarget.Latest,
    true,
  )
  const type = source.statements.find(
    (each) => ts.isInterfaceDeclaration(each) && each.name.text === 'GreenForumEventsOptions',
  ) as ts.InterfaceDeclaration
  return type.members.map((member) => {
    const comment = ts
      .getJSDocCommentsAndTags(member)
      .map((each) => ts.getTextOfJSDocComment(each.comment) ?? '')
      .join(' ')
    const [, value] = /Default: ([^]*)\.\s*$/.exec(comment) ?? []
    return { name: member.name?.getText(source) ?? '', default: value?.replace(/\s+/g, ' ') }
  })
}

describe('the table of options', () => {
  it('has a row for each option and no other, in their order, with their defaults', async () => {
    const rows = await optionRows()
    expect(rows.map(({ name, default: value }) => ({ name, default: value }))).toEqual(await optionsInType())
  })

  it('is followed by all collections', async () => {
    const [, names = ''] = /\nThe collections are (.*)\.\n/.exec(await readDocument('docs/plugin.md')) ?? []
    const isNamed = (name: string) => names.includes(`\`${name}\``)
    expect(names.split(', ')).toHaveLength(collectionNames.length)
    expect(collectionNames.filter((name) => !isNamed(name))).toEqual([])
  })

  it('says of each what it does, and shows how it is written', async () => {
    for (const { name, what, example } of await optionRows()) {
      expect([name, what.length > 10]).toEqual([name, true])
      expect(example).toMatch(RegExp(`^${name}: .`))
    }
  })
})
