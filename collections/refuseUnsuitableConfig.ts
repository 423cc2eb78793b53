import type { Config } from 'payload'
import { slugClashes } from '../src/database/rules/slugClashes.ts'
import { missingForMedia } from '../src/media/rules/missingForMedia.ts'
import { ownCollections, type ResolvedOptions } from '../src/options.ts'

/** Names everything at once for which the plugin cannot join a config, and what to write into the options instead. */
export function refuseUnsuitableConfig({
  options,
  config,
}: {
  options: ResolvedOptions
  config: Config
}): void {
  const { collections = [], globals = [] } = config
  const ours = {
    ...Object.fromEntries(ownCollections(options).map((name) => [name, options.slugs[name]])),
    appearance: options.appearanceSlug,
  }
  const theirs = [...collections, ...globals].map(({ slug }) => slug)
  const problems = [...slugClashes({ ours, theirs }), ...mediaProblems({ options, config })]
  if (problems.length === 0) return
  throw new Error(
    `greenForumEvents: this config needs a change:\n${problems.map((each) => `- ${each}`).join('\n')}`,
  )
}

function mediaProblems({
  options: { hasOwnMedia, slugs },
  config: { collections = [], sharp },
}: {
  options: ResolvedOptions
  config: Config
}): string[] {
  const theirs = collections.find(({ slug }) => slug === slugs.media)
  if (!theirs) {
    return hasOwnMedia
      ? []
      : [`"${slugs.media}": there is no such collection; a plugin that adds it has to stand before this one`]
  }
  const missing = [
    ...missingForMedia(theirs),
    ...(sharp ? [] : ['`sharp` in the config, which takes the place out of pictures']),
  ]
  if (!hasOwnMedia) return missing.map((each) => `"${slugs.media}" needs ${each}`)
  const use = `collections: { media: '${slugs.media}' }`
  if (missing.length === 0) return [`instead, "${slugs.media}" can hold the files of events: ${use}`]
  return theirs.upload
    ? [`instead, "${slugs.media}" could hold the files of events, ${use}, with ${missing.join('; ')}`]
    : []
}
