import { describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { breakingChanges } from '../support/breakingChanges.ts'

const read = (name: string) => readFile(new URL(`../../graphql/${name}`, import.meta.url), 'utf8')

const whatToDo = `graphql/schema.graphql would break queries that others have written against graphql/released.graphql:
CHANGES
Keep what is there, mark it with @deprecated(reason: "…") and add the new beside it. What may be removed, and when, is in
docs/api.md under "Versions and deprecations"; released.graphql is replaced with a release, not before.`

describe('the released schema', () => {
  it('is kept by the present one', async () => {
    const [released, current] = [await read('released.graphql'), await read('schema.graphql')]
    const changes = await breakingChanges({ released, current })
    if (changes.length > 0) throw new Error(whatToDo.replace('CHANGES', changes.join('\n')))
  })

  it.each([
    ['a field that is gone', '  "The title."\n  title: String!\n  "One', '  "One', 'Event.title'],
    ['another type', '  slug: String!\n  "The title."', '  slug: String\n  "The title."', 'Event.slug'],
    ['a value that is gone', '  "At a place and online at once."\n  HYBRID\n', '', 'EventFormat.HYBRID'],
    ['an argument that must be given', 'after: String\n', 'after: String!\n', 'Query.events.after'],
    ['a renamed mutation', 'suggestTopic(', 'wishTopic(', 'Mutation.suggestTopic'],
  ])('is broken by %s', async (_, from, to, path) => {
    const released = await read('released.graphql')
    expect(released).toContain(from)
    const changes = await breakingChanges({ released, current: released.replace(from, to) })
    expect(changes.filter((change) => change.startsWith(`${path}: `))).toHaveLength(1)
  })

  it.each([
    ['a new field', '  "The title."\n', '  "New here."\n  subtitle: String\n  "The title."\n'],
    ['a deprecation', '  summary: String\n', '  summary: String @deprecated(reason: "Ask for abstract.")\n'],
    ['an optional argument', 'after: String\n', 'after: String\n    "New here."\n    before: String\n'],
  ])('is not broken by %s', async (_, from, to) => {
    const released = await read('released.graphql')
    expect(released).toContain(from)
    expect(await breakingChanges({ released, current: released.replace(from, to) })).toEqual([])
  })
})
