import { describe, expect, it } from '@jest/globals'
import type { CollectionConfig, Config, Field, PayloadRequest } from 'payload'
import { resolveOptions } from '../../../src/options.ts'

const text = (name: string): Field => ({ name, type: 'text' })
const users = (slug: string, ...fields: Field[]): CollectionConfig => ({ slug, auth: true, fields })
const pages: CollectionConfig = { slug: 'pages', fields: [text('role')] }

const as = (collection: string | null, more: object = {}): { req: PayloadRequest } => ({
  req: { user: collection && { id: 1, collection, ...more } } as unknown as PayloadRequest,
})

describe('who is editor and administrator by default', () => {
  it.each<[string, Pick<Config, 'admin' | 'collections'>, who: string]>([
    ['accounts are not told apart', { collections: [pages, users('users')] }, 'users'],
    ['Payload adds the accounts itself', { collections: [pages] }, 'users'],
    [
      'customers have accounts too',
      { admin: { user: 'staff' }, collections: [users('customers'), users('staff', text('name'))] },
      'staff',
    ],
  ])('is whoever is logged in to the admin, where %s', (_, config, who) => {
    const { isEditor, isAdministrator } = resolveOptions({ options: {}, config })
    for (const may of [isEditor, isAdministrator]) {
      expect([as(who), as('customers'), as(null)].map(may)).toEqual([true, false, false])
    }
  })

  it.each<[string, Pick<Config, 'admin' | 'collections'>]>([
    ['roles', { collections: [users('users', text('roles'))] }],
    ['a role somewhere', { collections: [users('users', { type: 'row', fields: [text('role')] })] }],
    ['a collection that another plugin adds', { admin: { user: 'users' }, collections: [pages] }],
  ])('takes a role, where accounts have %s', (_, config) => {
    const { isEditor, isAdministrator } = resolveOptions({ options: {}, config })
    const people = [
      as('users'),
      as('users', { roles: ['editor'] }),
      as('users', { roles: ['administrator'] }),
    ]
    expect(people.map(isEditor)).toEqual([false, true, true])
    expect(people.map(isAdministrator)).toEqual([false, false, true])
  })

  it('makes administrators of nobody who is no editor', () => {
    const isEditor = () => false
    const config = { collections: [users('users')] }
    expect(resolveOptions({ options: { isEditor }, config }).isAdministrator(as('users'))).toBe(false)
  })
})
