import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DocumentsFile } from '../../../src/programme/readModel/DocumentsFile.ts'
import { revivedEvent, storedEventOf } from '../../../src/programme/readModel/StoredEvent.ts'
import type { Event } from '../../../src/payload-types.ts'
import { richText } from '../../support/factories.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'green-forum-events-'))
  file = path.join(folder, 'programme.cache')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const fileOf = (key = 'this build') => new DocumentsFile<string>({ path: file, key, revive: (text) => text })
const kept = Array.from({ length: 450 }, (_, n) => ({
  id: String(n),
  updatedAt: '2026-11-01T08:00:00.000Z',
  document: `Grüße ${n}`,
}))

describe('documents kept in a file', () => {
  it('are read as they were written, for their owner alone', async () => {
    await fileOf().write(kept)
    expect(await fileOf().read()).toEqual(kept)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['programme.cache'])
  })

  it('are none for another build, and where nothing has been written', async () => {
    expect(await fileOf().read()).toEqual([])
    await fileOf().write(kept)
    expect(await fileOf('another build').read()).toEqual([])
  })

  it.each([
    ['cut off amid a chunk', (content: Buffer) => content.subarray(0, content.length - 5)],
    ['cut off amid a head', (content: Buffer) => Buffer.concat([content, Buffer.from([1, 0, 0])])],
    [
      'with a bit turned',
      (content: Buffer) => content.fill(content.at(-9)! ^ 1, content.length - 9, content.length - 8),
    ],
    ['of another program', () => Buffer.from('SQLite format 3\0, and more of it')],
  ])('are none where the file is %s', async (_, spoil) => {
    await fileOf().write(kept)
    await writeFile(file, spoil(await readFile(file)))
    expect(await fileOf().read()).toEqual([])
  })

  it('stay as they were where writing fails, and nothing else stays behind', async () => {
    await fileOf().write(kept)
    const failing = function* () {
      yield kept[0]!
      throw new Error('No more')
    }
    await expect(fileOf().write(failing())).rejects.toThrow('No more')
    expect(await fileOf().read()).toEqual(kept)
    expect(await readdir(folder)).toEqual(['programme.cache'])
  })

  it('are written at the end of the process, and what fails is told', async () => {
    const errors: unknown[] = []
    const written = fileOf()
    written.writeSoon({ documents: () => kept, onError: (error) => errors.push(error) })
    await written.finish()
    expect(await fileOf().read()).toEqual(kept)
    await rm(file)
    await mkdir(file)
    written.writeSoon({ documents: () => kept, onError: (error) => errors.push(error) })
    await written.finish()
    expect(errors).toHaveLength(1)
    await rm(file, { recursive: true })
    await written.finish()
    expect(await readdir(folder)).toEqual([])
  })

  it('give events their texts back', async () => {
    const event = storedEventOf({
      id: 'a',
      startsAt: '2026-12-01T17:00:00.000Z',
      endsAt: '2026-12-01T19:00:00.000Z',
      description: richText('Worum es geht.'),
      registration: { notices: richText('Bitte pünktlich.') },
    } as unknown as Event)
    const events = new DocumentsFile({ path: file, key: '', revive: revivedEvent })
    await events.write([{ id: 'a', updatedAt: '', document: event }])
    const [{ document } = { document: null }] = await events.read()
    expect(document).toEqual(event)
    expect(document?.description?.read()).toEqual(richText('Worum es geht.'))
    expect(document?.notices?.read()).toEqual(richText('Bitte pünktlich.'))
    expect(document?.easyLanguage).toBeNull()
  })
})
