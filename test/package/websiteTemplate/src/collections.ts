import { revalidatePath } from 'next/cache'
import { type Access, type CollectionConfig, slugField } from 'payload'

const anyone: Access = () => true
const authenticated: Access = ({ req: { user } }) => Boolean(user)
const authenticatedOrPublished: Access = ({ req: { user } }) =>
  user ? true : { _status: { equals: 'published' } }

const written = { create: authenticated, delete: authenticated, update: authenticated }

const previewOf = (slug: unknown): string | null =>
  typeof slug === 'string'
    ? `/next/preview?${new URLSearchParams({ path: `/${slug}`, previewSecret: 'a secret of previews' })}`
    : null

const withDrafts = (slug: string): CollectionConfig => ({
  slug,
  access: { ...written, read: authenticatedOrPublished },
  admin: {
    useAsTitle: 'title',
    livePreview: { url: ({ data }) => previewOf(data.slug) },
    preview: (data) => previewOf(data.slug),
  },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'hero', type: 'upload', relationTo: 'media' },
    { name: 'content', type: 'richText' },
    { name: 'categories', type: 'relationship', relationTo: 'categories', hasMany: true },
    { name: 'publishedAt', type: 'date', admin: { position: 'sidebar' } },
    slugField(),
  ],
  hooks: {
    afterChange: [
      ({ doc, req: { context } }) => {
        if (!context.disableRevalidate && doc._status === 'published')
          revalidatePath(doc.slug === 'home' ? '/' : `/${doc.slug}`)
        return doc
      },
    ],
  },
  versions: { drafts: { autosave: { interval: 100 }, schedulePublish: true }, maxPerDoc: 50 },
})

const media: CollectionConfig = {
  slug: 'media',
  folders: true,
  access: { ...written, read: anyone },
  fields: [
    { name: 'alt', type: 'text' },
    { name: 'caption', type: 'richText' },
  ],
  upload: {
    staticDir: 'public/media',
    adminThumbnail: 'thumbnail',
    focalPoint: true,
    imageSizes: [
      { name: 'thumbnail', width: 300 },
      { name: 'square', width: 500, height: 500 },
      { name: 'og', width: 1200, height: 630, crop: 'center' },
    ],
  },
}

const categories: CollectionConfig = {
  slug: 'categories',
  access: { ...written, read: anyone },
  admin: { useAsTitle: 'title' },
  fields: [{ name: 'title', type: 'text', required: true }, slugField({ position: undefined })],
}

const users: CollectionConfig = {
  slug: 'users',
  access: { ...written, admin: ({ req: { user } }) => Boolean(user), read: authenticated },
  admin: { defaultColumns: ['name', 'email'], useAsTitle: 'name' },
  auth: true,
  fields: [{ name: 'name', type: 'text' }],
}

export const collections = [withDrafts('pages'), withDrafts('posts'), media, categories, users]
