import { mkdir, mkdtemp, readFile, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runInShell } from './documents.ts'

export interface PackedPlugin {
  /** The project of somebody who has installed the plugin, empty but for `node_modules`. */
  project: string
  /** Where the plugin is installed. */
  installed: string
  /** The paths of its files. */
  files: string[]
  tarball: string
  /** Of the tarball, in bytes. */
  size: number
  manifest: {
    exports: Record<string, string | Record<string, string>>
    dependencies: Record<string, string>
    peerDependencies: Record<string, string>
  }
}

const root = path.resolve(import.meta.dirname, '../..')

/** Packs what is built into a folder; says the name of the file, its size in bytes, and the names of what is in it. */
export async function packPlugin({
  to,
}: {
  to: string
}): Promise<{ file: string; size: number; files: string[] }> {
  const packed = await runInShell({ commands: `node scripts/pack.mjs "${to}"`, folder: root })
  const [{ filename, files, size }] = JSON.parse(packed) as [
    { filename: string; size: number; files: { path: string }[] },
  ]
  return { file: filename, size, files: files.map((each) => each.path) }
}

/** Packs what is built and unpacks it among the modules of a project. */
export async function unpackPlugin({ project }: { project: string }): Promise<PackedPlugin> {
  const installed = path.join(project, 'node_modules/green-forum-events')
  await mkdir(installed, { recursive: true })
  const { file, files, size } = await packPlugin({ to: project })
  await runInShell({
    commands: `tar -xzf "${file}" -C "${installed}" --strip-components=1`,
    folder: project,
  })
  const manifest = JSON.parse(await readFile(path.join(installed, 'package.json'), 'utf8'))
  return { project, installed, files, tarball: path.join(project, file), size, manifest }
}

/**
 * Packs what is built and installs it in a project of its own, beside the packages that it says it needs and those
 * of the project itself: whatever it needs and does not name is missing there.
 */
export async function installPackedPlugin({ others }: { others: string[] }): Promise<PackedPlugin> {
  const project = await mkdtemp(path.join(tmpdir(), 'plugin-project-'))
  const modules = path.join(project, 'node_modules')
  const plugin = await unpackPlugin({ project })
  const { dependencies, peerDependencies } = plugin.manifest
  for (const name of [...Object.keys(dependencies), ...Object.keys(peerDependencies), ...others]) {
    await mkdir(path.dirname(path.join(modules, name)), { recursive: true })
    await symlink(path.join(root, 'node_modules', name), path.join(modules, name))
  }
  return plugin
}
