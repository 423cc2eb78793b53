import { readFile, writeFile } from 'node:fs/promises'
import { renderGuide } from './renderGuide.ts'

const markdown = await readFile(new URL('../docs/redaktion.md', import.meta.url), 'utf8')
await writeFile(new URL('../src/admin/help/guide.generated.ts', import.meta.url), renderGuide(markdown))
process.stdout.write('The guide in the admin: done\n')
