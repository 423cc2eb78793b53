import { beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'

const root = path.resolve(import.meta.dirname, '../../..')

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

const imported = (specifier: string) => `import { used } from '${specifier}'\n\nexport const name = used\n`

const refused = [
  ['a rule and a use case', 'src/registrations/rules/example.ts', '../registerForEvent.ts'],
  [
    'a rule and the use case of another feature',
    'src/consents/rules/example.ts',
    '../../mail/sendMessage.ts',
  ],
  ['a lower feature and a higher one', 'src/registrations/example.ts', '../mail/sendMessage.ts'],
  ['a folder of a feature and a higher one', 'src/programme/readModel/example.ts', '../../feeds/findFeed.ts'],
  ['a feature and a hook', 'src/events/example.ts', '../../hooks/programme/ensureUniqueSlug.ts'],
  ['a hook and a collection', 'hooks/events/example.ts', '../../collections/events/createEvents.ts'],
  ['the API and the pages', 'graphql/example.ts', '../src/site/routes.tsx'],
  ['the pages and the API', 'src/site/example.ts', '../../graphql/routes.ts'],
  ['the admin and the database', 'src/admin/example.ts', '../database/findOnly.ts'],
  ['a collection and the examples', 'collections/example.ts', '../seed/index.ts'],
] as const

const allowed = [
  ['src/mail/example.ts', '../registrations/findRegistration.ts'],
  ['src/registrations/example.ts', '../mail/rules/mailKind.ts'],
  ['src/consents/rules/example.ts', '../../registrations/rules/errors.ts'],
  ['collections/example.ts', '../hooks/programme/ensureUniqueSlug.ts'],
] as const
const withDefaultExport = { filePath: 'src/events/rules/example.ts', code: 'export default 1\n' }

/** What ESLint says of all of them by the path and the code; asked once, since its start takes a second. */
let answers: Map<string, string[]>
beforeAll(async () => {
  const files = [
    ...refused.map(([, filePath, specifier]) => ({ filePath, code: imported(specifier) })),
    ...allowed.map(([filePath, specifier]) => ({ filePath, code: imported(specifier) })),
    withDefaultExport,
  ]
  const said = await lint(files)
  answers = new Map(files.map(({ filePath, code }, index) => [`${filePath} ${code}`, said[index]!]))
})

const answerTo = ({ filePath, code }: { filePath: string; code: string }) =>
  answers.get(`${filePath} ${code}`)

describe('the rule that imports go one way', () => {
  it.each(refused)('refuses that of %s', (_, filePath, specifier) => {
    expect(answerTo({ filePath, code: imported(specifier) })).toEqual(['import-x/no-restricted-paths'])
  })

  it('allows what goes down', () => {
    const said = allowed.map(([filePath, specifier]) => answerTo({ filePath, code: imported(specifier) }))
    expect(said).toEqual([[], [], [], []])
  })

  it('names every folder of src, so that a new one has its place', async () => {
    const config = await readFile(path.join(root, 'eslint.config.js'), 'utf8')
    const folders = await readdir(path.join(root, 'src'), { withFileTypes: true })
    const names = folders.filter((each) => each.isDirectory() && each.name !== 'app').map(({ name }) => name)
    expect(
      names.filter((name) => !config.includes(`'${name}'`) && !config.includes(`'src/${name}'`)),
    ).toEqual([])
  })

  it('goes with one against default exports', () => {
    expect(answerTo(withDefaultExport)).toEqual(['import-x/no-default-export'])
  })
})

describe('the imports of all files', () => {
  it('make no circle, those of types neither', async () => {
    expect(await findCircles()).toEqual([])
  })
})

/** The groups of files that import each other in a circle, whether for values or for types alone. */
async function findCircles(): Promise<string[][]> {
  const { stdout } = await promisify(execFile)('git', ['ls-files', '*.ts', '*.tsx'], { cwd: root })
  const files = stdout.trim().split('\n')
  const known = new Set(files)
  const imports = new Map<string, string[]>()
  for (const file of files) {
    const { importedFiles } = ts.preProcessFile(await readFile(path.join(root, file), 'utf8'))
    const targets = importedFiles.map(({ fileName }) => path.join(path.dirname(file), fileName))
    imports.set(
      file,
      targets.filter((target) => known.has(target)),
    )
  }
  const reaches = (from: string, to: string): boolean => {
    const seen = new Set<string>()
    const waiting = [...(imports.get(from) ?? [])]
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      if (file === to) return true
      if (!seen.has(file)) waiting.push(...(imports.get(file) ?? []))
      seen.add(file)
    }
    return false
  }
  const inCircle = files.filter((file) => reaches(file, file))
  return inCircle.map((file) => [file, ...inCircle.filter((each) => each !== file && reaches(file, each))])
}
