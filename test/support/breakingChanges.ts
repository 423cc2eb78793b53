import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'

/**
 * What a new schema would break for those who wrote their queries against the released one: each as a sentence with the
 * path of what it is about. Additions, descriptions and deprecations break nothing.
 */
export async function breakingChanges({
  released,
  current,
}: {
  /** SDL. */
  released: string
  /** SDL. */
  current: string
}): Promise<string[]> {
  const changes = await diff(buildSchema(released), buildSchema(current))
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path, message }) => `${path ?? 'schema'}: ${message}`)
}
