import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  type LinkFeatureServerProps,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Config, RichTextField, StaticLabel, TextField, TextFieldSingleValidation } from 'payload'
import { deepMergeSimple } from 'payload/shared'
import { requirePicturesInText } from '../../hooks/media/requirePicturesInText.ts'
import { fieldMessages } from '../../src/i18n/fieldMessages.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { linkAddress } from '../../src/richText/rules/linkAddress.ts'
import { videoProblem } from '../../src/richText/rules/videoProblem.ts'
import { captionField } from './captionField.ts'
import { videoBlock } from './videoBlock.ts'
import { writingFeature } from './writingFeature.ts'

/** What is typed for a link is checked by our rule, and repaired when the text is saved. Payload's refuses blanks, in English. */
const withLinkRule: Extract<LinkFeatureServerProps['fields'], (...args: never[]) => unknown> = ({
  defaultFields,
}) =>
  defaultFields.map((field) =>
    'name' in field && field.name === 'url' && field.type === 'text'
      ? ({ ...field, hooks: {}, validate: validateLink } as TextField)
      : field,
  )

const validateLink: TextFieldSingleValidation = (value, { req }) => {
  const typed = value ?? ''
  return linkAddress(typed) !== null || fieldMessages(toLocale(req.i18n.language)).expected.link(typed)
}

type Editor = ReturnType<typeof lexicalEditor>

const customKey = 'greenForumEventsWords'

/** Remembers the words of a config where the fields find them while Payload reads it. */
export function withRememberedWords(config: Config): Config {
  return { ...config, custom: { ...config.custom, [customKey]: config.i18n?.translations } }
}

/** Payload's editor puts its own words over those of the config; here they go back on top. */
const withWordsOfConfig =
  (editor: Editor): Editor =>
  async (args) => {
    const adapter = await editor(args)
    const { custom, i18n } = args.config
    i18n.translations = deepMergeSimple<typeof i18n.translations>(
      i18n.translations,
      (custom?.[customKey] as object | undefined) ?? {},
    )
    return adapter
  }

/** Says what a video lacks; Payload says it in English, with the name of the field. */
const withVideoRule =
  (editor: Editor): Editor =>
  async (args) => {
    const adapter = await editor(args)
    const validate: typeof adapter.validate = (value, options) => {
      const problem = videoProblem(value)
      const { video } = fieldMessages(toLocale(options.req.i18n.language))
      return problem === null ? adapter.validate(value, options) : video.inText[problem]
    }
    return { ...adapter, validate }
  }

/** Pictures of our files, and videos that lie elsewhere. */
const mediaFeatures = ({ slugs: { media } }: ResolvedOptions) => [
  UploadFeature({ enabledCollections: [media], collections: { [media]: { fields: [captionField()] } } }),
  BlocksFeature({ blocks: [videoBlock()] }),
]

/** Text with the few kinds of markup that every surface (page, mail, feed, API) can show. */
export function richTextField({
  options,
  hooks,
  ...field
}: {
  /** Given where pictures and videos can stand in the text. */
  options?: ResolvedOptions
  name: string
  label: StaticLabel
  localized?: boolean
  required?: boolean
  hooks?: RichTextField['hooks']
  admin?: RichTextField['admin']
}): RichTextField {
  return {
    ...field,
    type: 'richText',
    hooks: {
      ...hooks,
      beforeValidate: [...(hooks?.beforeValidate ?? []), ...(options ? [requirePicturesInText] : [])],
    },
    editor: withVideoRule(
      withWordsOfConfig(
        lexicalEditor({
          features: [
            ParagraphFeature(),
            HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
            BoldFeature(),
            ItalicFeature(),
            LinkFeature({ enabledCollections: [], fields: withLinkRule }),
            UnorderedListFeature(),
            OrderedListFeature(),
            BlockquoteFeature(),
            HorizontalRuleFeature(),
            // Before what uploads: it leaves out what is not to be.
            writingFeature(),
            ...(options ? mediaFeatures(options) : []),
            FixedToolbarFeature(),
            InlineToolbarFeature(),
          ],
        }),
      ),
    ),
  }
}
