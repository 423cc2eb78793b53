// npm run pack [FOLDER]: packs what is built as the plugin, without the links and pictures of its documents that lead to
// files which are not in the package. Prints what npm says of the tarball, as JSON.
import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const [destination = root] = process.argv.slice(2)

function pack({ folder, options }) {
  const args = ['pack', '--silent', '--json', '--ignore-scripts', ...options]
  return execFileSync('npm', args, { cwd: folder, encoding: 'utf8' })
}

/** A text of Markdown, with the words of those links alone whose files are not there. */
function withoutDeadLinks({ text, name, names }) {
  return text
    .replace(/(!?)\[([^\]]*)\]\(([^)#\s]+)(?:#[^)\s]*)?\)/g, (link, isPicture, words, target) => {
      const isThere = /^[a-z]+:/.test(target) || names.has(path.posix.join(path.posix.dirname(name), target))
      if (isThere) return link
      return isPicture ? '' : words
    })
    .replace(/\n{3,}/g, '\n\n')
}

const [{ files }] = JSON.parse(pack({ folder: root, options: ['--dry-run'] }))
const names = new Set(files.map((file) => file.path))
const staged = await mkdtemp(path.join(tmpdir(), 'green-forum-events-package-'))
try {
  for (const name of names) {
    const [from, to] = [path.join(root, name), path.join(staged, name)]
    await mkdir(path.dirname(to), { recursive: true })
    if (name.endsWith('.md')) {
      const text = await readFile(from, 'utf8')
      await writeFile(to, withoutDeadLinks({ text, name, names }))
    } else await cp(from, to)
  }
  console.log(pack({ folder: staged, options: ['--pack-destination', path.resolve(destination)] }))
} finally {
  await rm(staged, { recursive: true, force: true })
}
