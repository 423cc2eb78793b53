import type { CollectionConfig, Field } from 'payload'

/** What happens to a document when Payload writes it: by the hooks of its collection and by its fields. */
export type WritingRules = ReadonlyMap<string, readonly unknown[]>

/** What Payload adds to every collection when a config is built. */
const additions = new Set(['id', 'createdAt', 'updatedAt'])

/** The hooks that run when a document is created. */
const ofWrites = ['beforeOperation', 'beforeValidate', 'beforeChange', 'afterChange', 'afterOperation']

/** Reads from a collection, as it is written or as it is built, what happens to its documents when they are written. */
export function writingRulesOf({
  fields,
  hooks,
}: {
  fields: readonly Field[]
  hooks?: CollectionConfig['hooks']
}): WritingRules {
  return new Map<string, readonly unknown[]>([...hookEntries({ of: '', hooks }), ...fieldEntries(fields)])
}

/** Tells whether a document is written by these rules as by those. */
export function areSameRules(these: WritingRules, those: WritingRules): boolean {
  if (these.size !== those.size) return false
  return [...these].every(([name, rules]) => {
    const others = those.get(name)
    return others?.length === rules.length && rules.every((rule, index) => rule === others[index])
  })
}

function hookEntries({ of, hooks = {} }: { of: string; hooks?: object }): [string, unknown[]][] {
  return Object.entries(hooks).flatMap(([when, each]): [string, unknown[]][] =>
    ofWrites.includes(when) && Array.isArray(each) && each.length > 0
      ? [[`${of} ${when}`, each as unknown[]]]
      : [],
  )
}

function fieldEntries(fields: readonly Field[], within = ''): [string, unknown[]][] {
  return fields.flatMap((field): [string, unknown[]][] => {
    if (field.type === 'ui') return []
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        fieldEntries(tab.fields, 'name' in tab ? `${within}${tab.name}.` : within),
      )
    }
    const path = 'name' in field && field.name ? `${within}${field.name}` : within
    const inner = 'fields' in field ? fieldEntries(field.fields, path === within ? within : `${path}.`) : []
    if (path === within || additions.has(path)) return inner
    const isRequired = 'required' in field && field.required === true
    const own: [string, unknown[]][] = [[path, [field.type, isRequired]]]
    return [...own, ...hookEntries({ of: path, hooks: 'hooks' in field ? field.hooks : undefined }), ...inner]
  })
}
