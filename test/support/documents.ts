import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** The text of a document of the repository, by its path from the root. */
export function readDocument(name: string): Promise<string> {
  return readFile(new URL(`../../${name}`, import.meta.url), 'utf8')
}

/** The blocks of code of one language in a text of Markdown, such as `sh`, in their order. */
export function codeBlocks({ markdown, language }: { markdown: string; language: string }): string[] {
  const fences = new RegExp('^```' + language + '\\n([\\s\\S]*?)\\n```$', 'gm')
  return [...markdown.matchAll(fences)].map(([, block]) => block ?? '')
}

const execute = promisify(execFile)

/**
 * Runs a block of commands in a shell, as somebody does who pastes it, and returns what it prints. Throws where a
 * command fails, with all that was printed.
 */
export async function runInShell({
  commands,
  folder,
  env = {},
}: {
  commands: string
  folder?: string
  env?: Record<string, string>
}): Promise<string> {
  const options = {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    maxBuffer: 64 * 1024 * 1024,
  }
  try {
    return (await execute('sh', ['-e', '-c', commands], options)).stdout
  } catch (error) {
    const { code, stdout, stderr } = error as { code: unknown; stdout: string; stderr: string }
    throw new Error(`${commands}\nended with ${String(code)}:\n${stdout}${stderr}`, { cause: error })
  }
}
