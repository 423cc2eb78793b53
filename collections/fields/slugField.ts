import slugify from '@sindresorhus/slugify'
import type { FieldHook, JSONField, TextField } from 'payload'
import { notCopied } from '../../hooks/events/duplicateHooks.ts'
import { rememberSlug } from '../../hooks/programme/rememberSlug.ts'
import { neverByHand } from '../access/roles.ts'

/** German spelling of umlauts: ä becomes ae, ß becomes ss. */
export function toSlug(text: string): string {
  return slugify(text, { locale: 'de' }).slice(0, 80).replace(/-+$/, '')
}

/**
 * The last part of a page's address, made from another field where it is left empty, and the addresses that the page had
 * before, which lead to it.
 */
export function slugFields(options: Parameters<typeof slugField>[0]): [TextField, JSONField] {
  return [
    slugField(options),
    {
      name: 'formerSlugs',
      type: 'json',
      hidden: true,
      access: { create: neverByHand, update: neverByHand },
      admin: { disabled: true },
      hooks: { beforeChange: [rememberSlug], beforeDuplicate: [notCopied] },
    },
  ]
}

function slugField({
  from,
  beforeDuplicate,
}: {
  from: string
  /** Where copies have an address by another rule than Payload’s, which adds a word. */
  beforeDuplicate?: FieldHook[]
}): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: { de: 'Adresse der Seite', en: 'Page address' },
    required: true,
    unique: true,
    index: true,
    custom: { isSound: (value: unknown) => typeof value === 'string' && /^[\p{L}\p{N}._~-]+$/u.test(value) },
    admin: {
      position: 'sidebar',
      description: {
        de: 'Letzter Teil der Internetadresse. Bleibt das Feld leer, entsteht er von selbst.',
        en: 'Last part of the web address. Made by itself where left empty.',
      },
    },
    hooks: {
      ...(beforeDuplicate && { beforeDuplicate }),
      beforeValidate: [
        ({ value, data, originalDoc, siblingData }) => {
          const given = typeof value === 'string' && value.trim() !== '' ? value : undefined
          const source: unknown = given ?? originalDoc?.slug ?? data?.[from]
          const slug = typeof source === 'string' ? toSlug(source) : ''
          if (slug !== '') return slug
          // Left out instead of empty, since an empty one would have to be unique among drafts.
          delete siblingData.slug
          return undefined
        },
      ],
    },
  }
}
