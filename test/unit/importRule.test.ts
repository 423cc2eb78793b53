import { describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

const root = path.resolve(import.meta.dirname, '../..')

/** What ESLint says of files that are not there; in a process of its own, since Jest's modules cannot load its config. */
async function lint(files: { filePath: string; code: string }[]): Promise<string[][]> {
  const program = `
    import { ESLint } from 'eslint'
    import tseslint from 'typescript-eslint'
    const overrideConfig = { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }
    const eslint = new ESLint({ cwd: ${JSON.stringify(root)}, overrideConfig })
    const answers = []
    for (const { filePath, code } of ${JSON.stringify(files)}) {
      const [{ messages }] = await eslint.lintText(code, { filePath })
      answers.push(messages.map(({ ruleId, message }) => ruleId ?? message))
    }
    process.stdout.write(JSON.stringify(answers))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
  })
  return JSON.parse(stdout) as string[][]
}

const importing = (from: string, name: string) =>
  `import { ${name} } from '${from}'\n\nexport const used = ${name}\n`

describe('the rule that imports go one way', () => {
  it('refuses what goes the other way, and nothing else', async () => {
    const answers = await lint([
      {
        filePath: 'src/domain/example.ts',
        code: importing('../services/registerForEvent.ts', 'registerForEvent'),
      },
      {
        filePath: 'src/services/example.ts',
        code: importing('../mail/emailAdapter.ts', 'createEmailAdapter'),
      },
      {
        filePath: 'src/services/example.ts',
        code: importing('../../hooks/events/raiseRevision.ts', 'raiseRevision'),
      },
      {
        filePath: 'hooks/events/example.ts',
        code: importing('../../collections/createEvents.ts', 'createEvents'),
      },
      { filePath: 'graphql/example.ts', code: importing('../src/site/routes.tsx', 'createSiteRoutes') },
      { filePath: 'src/site/example.ts', code: importing('../../graphql/routes.ts', 'createGraphqlRoutes') },
      { filePath: 'collections/example.ts', code: importing('../seed/index.ts', 'seedDemoUsers') },
      { filePath: 'src/services/example.ts', code: importing('../domain/admission.ts', 'admit') },
      {
        filePath: 'collections/example.ts',
        code: importing('../hooks/events/raiseRevision.ts', 'raiseRevision'),
      },
    ])
    const refused = ['import-x/no-restricted-paths']
    expect(answers).toEqual([refused, refused, refused, refused, refused, refused, refused, [], []])
  })

  it('goes with one against default exports', async () => {
    expect(await lint([{ filePath: 'src/domain/example.ts', code: 'export default 1\n' }])).toEqual([
      ['import-x/no-default-export'],
    ])
  })
})
