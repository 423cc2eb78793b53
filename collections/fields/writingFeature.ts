import { createServerFeature, EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical'

/**
 * What our editor has beyond Payload's: tables, and pasting that keeps headings, lists and tables. Of Payload's experimental
 * tables it takes the nodes, which are Lexical's own; their menus speak English alone, and merge cells, which no mail shows.
 */
export const writingFeature = createServerFeature({
  key: 'greenForumEventsWriting',
  feature: async (args) => {
    const { feature } = EXPERIMENTAL_TableFeature()
    const tables = typeof feature === 'function' ? await feature(args) : feature
    return {
      ClientFeature: 'green-forum-events/client#WritingFeatureClient',
      ...(tables.nodes && { nodes: tables.nodes }),
    }
  },
})
