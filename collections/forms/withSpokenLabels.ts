import type { CollectionConfig, Field, GlobalConfig, LabelFunction, StaticLabel } from 'payload'
import { isByLanguage } from '../../src/i18n/rules/localizedText.ts'

/**
 * Has Payload ask for labels in the language of the admin. Those that are written by language it puts as they are into names
 * that are read out: “Nach [object Object] sortieren”. The words stay with each label, for whoever needs another language.
 */
export function withSpokenLabels<Config extends CollectionConfig | GlobalConfig>(config: Config): Config {
  const fields = config.fields.map(withSpokenLabel)
  if (!('labels' in config) || !config.labels) return { ...config, fields }
  const { singular, plural } = config.labels
  return { ...config, fields, labels: { singular: spoken(singular), plural: spoken(plural) } }
}

function withSpokenLabel<Inner extends Field>(field: Inner): Inner {
  return {
    ...field,
    ...('label' in field && field.label && { label: spoken(field.label) }),
    ...('labels' in field &&
      field.labels && {
        labels: { singular: spoken(field.labels.singular), plural: spoken(field.labels.plural) },
      }),
    ...('fields' in field && { fields: field.fields.map(withSpokenLabel) }),
    ...('tabs' in field && {
      tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(withSpokenLabel) })),
    }),
  }
}

type Label = LabelFunction | StaticLabel | undefined

function spoken<Given extends Label>(label: Given): Given | LabelFunction {
  if (!isByLanguage(label)) return label
  const words = Object.fromEntries(Object.entries(label).map(([language, word]) => [language, String(word)]))
  const [first = ''] = Object.values(words)
  const say: LabelFunction = ({ i18n: { language, fallbackLanguage } }) =>
    words[language] ?? words[String(fallbackLanguage)] ?? first
  return Object.assign(say, words)
}
