import type { Access, CollectionConfig, FieldAccess } from 'payload'
import { makeFirstUserAdministrator } from '../hooks/users/makeFirstUserAdministrator.ts'
import { groups } from './groups.ts'

const isAdministrator: FieldAccess = ({ req }) => {
  const roles = req.user && 'roles' in req.user ? req.user.roles : undefined
  return Array.isArray(roles) && roles.includes('administrator')
}

const administratorOrSelf: Access = (args) => {
  if (!args.req.user) return false
  return isAdministrator(args) || { id: { equals: args.req.user.id } }
}

/** Editors and administrators of the reference deployment. Whoever uses the plugin alone brings users of their own. */
export function createUsers({ cookiesOverHttps }: { cookiesOverHttps: boolean }): CollectionConfig {
  return {
    slug: 'users',
    labels: { singular: { de: 'Benutzer*in', en: 'User' }, plural: { de: 'Benutzer*innen', en: 'Users' } },
    auth: {
      maxLoginAttempts: 10,
      lockTime: 10 * 60 * 1000,
      cookies: { sameSite: 'Lax', secure: cookiesOverHttps },
    },
    hooks: { beforeChange: [makeFirstUserAdministrator] },
    admin: { group: groups.settings, useAsTitle: 'name', defaultColumns: ['name', 'email', 'roles'] },
    access: {
      read: administratorOrSelf,
      create: isAdministrator as Access,
      update: administratorOrSelf,
      delete: isAdministrator as Access,
      admin: ({ req }) => Boolean(req.user),
    },
    fields: [
      { name: 'name', type: 'text', label: { de: 'Name', en: 'Name' }, required: true, maxLength: 200 },
      {
        name: 'roles',
        type: 'select',
        hasMany: true,
        required: true,
        saveToJWT: true,
        label: { de: 'Rollen', en: 'Roles' },
        defaultValue: ['editor'],
        access: { create: isAdministrator, update: isAdministrator },
        options: [
          { value: 'administrator', label: { de: 'Administrator*in', en: 'Administrator' } },
          { value: 'editor', label: { de: 'Redakteur*in', en: 'Editor' } },
        ],
      },
    ],
  }
}
