import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField, StaticLabel } from 'payload'

/** Text with the few kinds of markup that every surface (page, mail, feed, API) can show. */
export function richTextField(field: {
  name: string
  label: StaticLabel
  localized?: boolean
  required?: boolean
  admin?: RichTextField['admin']
}): RichTextField {
  return {
    ...field,
    type: 'richText',
    editor: lexicalEditor({
      features: [
        ParagraphFeature(),
        HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
        BoldFeature(),
        ItalicFeature(),
        LinkFeature({ enabledCollections: [] }),
        UnorderedListFeature(),
        OrderedListFeature(),
        BlockquoteFeature(),
        HorizontalRuleFeature(),
        FixedToolbarFeature(),
        InlineToolbarFeature(),
      ],
    }),
  }
}
