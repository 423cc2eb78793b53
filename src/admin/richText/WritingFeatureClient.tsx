'use client'

import { createClientFeature, TableFeatureClient } from '@payloadcms/richtext-lexical/client'
import { PastePlugin } from './PastePlugin.tsx'
import { TablePlugin } from './TablePlugin.tsx'
import { BulletTool, NumberTool, TableTool } from './TextTools.tsx'

/** The nodes of Lexical's tables, which Payload hands out by its feature alone. */
const { feature: tables } = TableFeatureClient({
  featureKey: 'greenForumEventsWriting',
  order: 0,
})

/** What our editor has beyond Payload's in the browser: see `writingFeature`. */
export const WritingFeatureClient = createClientFeature({
  nodes: typeof tables === 'function' ? [] : (tables.nodes ?? []),
  plugins: [
    { Component: PastePlugin, position: 'normal' },
    { Component: TablePlugin, position: 'normal' },
  ],
  toolbarFixed: {
    groups: [
      {
        type: 'buttons',
        key: 'greenForumEventsTools',
        // After Payload's link.
        order: 60,
        items: [
          { key: 'bullets', Component: BulletTool },
          { key: 'numbers', Component: NumberTool },
          { key: 'table', Component: TableTool },
        ],
      },
    ],
  },
})
