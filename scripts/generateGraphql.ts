import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { generateFiles } from '../graphql/generateFiles.ts'

const checkOnly = process.argv.includes('--check')

for (const { url, content } of await generateFiles()) {
  const name = fileURLToPath(url)
  if (!checkOnly) {
    await mkdir(new URL('.', url), { recursive: true })
    await writeFile(url, content)
    process.stdout.write(`${name} written\n`)
  } else if ((await readFile(url, 'utf8').catch(() => null)) !== content) {
    process.stderr.write(`${name} is stale; run npm run generate\n`)
    process.exitCode = 1
  }
}
