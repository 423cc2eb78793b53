import { formBuilderPlugin } from '@payloadcms/plugin-form-builder'
import { nestedDocsPlugin } from '@payloadcms/plugin-nested-docs'
import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import { searchPlugin } from '@payloadcms/plugin-search'
import { seoPlugin } from '@payloadcms/plugin-seo'
import type { Plugin } from 'payload'

export const plugins: Plugin[] = [
  redirectsPlugin({ collections: ['pages', 'posts'] }),
  nestedDocsPlugin({
    collections: ['categories'],
    generateURL: (docs) => docs.reduce((url, { slug }) => `${url}/${String(slug)}`, ''),
  }),
  seoPlugin({ collections: ['pages', 'posts'], uploadsCollection: 'media' }),
  formBuilderPlugin({ fields: { payment: false } }),
  searchPlugin({ collections: ['posts'] }),
]
