import type { Access, CollectionConfig, FieldAccess, PayloadRequest, SelectFieldValidation } from 'payload'
import { select } from 'payload/shared'
import { withAudit } from '../../hooks/audit/withAudit.ts'
import { refuseMalformedData } from '../../hooks/documents/refuseMalformedData.ts'
import { forgiveWrongPasswords, guardLogin } from '../../hooks/users/guardLogin.ts'
import { requireCurrentPassword } from '../../hooks/users/requireCurrentPassword.ts'
import { requireLongPassword } from '../../hooks/users/requireLongPassword.ts'
import { makeFirstUserAdministrator } from '../../hooks/users/makeFirstUserAdministrator.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { groups } from '../groups.ts'
import { invitationEndpoints } from './endpoints/invitationEndpoints.ts'
import { sessionEndpoints } from './endpoints/sessionEndpoints.ts'
import { passwordReset } from './passwordReset.ts'
import { uiField } from '../fields/uiField.ts'

const isAdministrator = ({ req }: Pick<Parameters<FieldAccess>[0], 'req'>): boolean => {
  const roles = req.user && 'roles' in req.user ? req.user.roles : undefined
  return Array.isArray(roles) && roles.includes('administrator')
}

const administratorOrSelf: Access = (args) => {
  if (!args.req.user) return false
  return isAdministrator(args) || { id: { equals: args.req.user.id } }
}

/** Whoever was to see one event alone would otherwise see them all, and nobody would notice. */
const helpersHaveNoOtherRole: SelectFieldValidation = (value, options) => {
  if (!Array.isArray(value) || value.length < 2 || !value.includes('helper')) return select(value, options)
  return toLocale(options.req.i18n.language) === 'en'
    ? 'Helpers have no other role. Take away “Helper” or all the others.'
    : 'Helfer*innen haben keine andere Rolle. Nehmen Sie „Helfer*in“ oder alle anderen weg.'
}

const audited = withAudit({ kind: 'users' })

/** Whoever works with the reference deployment. Whoever uses the plugin alone brings users of their own. */
export function createUsers({
  cookiesOverHttps,
  eventsSlug = 'events',
}: {
  cookiesOverHttps: boolean
  /** Where the plugin was told another slug for its events. */
  eventsSlug?: string
}): CollectionConfig {
  return audited({
    slug: 'users',
    labels: { singular: { de: 'Benutzer*in', en: 'User' }, plural: { de: 'Benutzer*innen', en: 'Users' } },
    auth: {
      // Tries are limited by network (`guardLogin`): whoever locks an account would lock out its owner.
      maxLoginAttempts: Number.MAX_SAFE_INTEGER,
      cookies: { sameSite: 'Lax', secure: cookiesOverHttps },
      forgotPassword: passwordReset,
    },
    endpoints: [...invitationEndpoints, ...sessionEndpoints],
    hooks: {
      beforeOperation: [refuseMalformedData, guardLogin, requireLongPassword, requireCurrentPassword],
      afterLogin: [forgiveWrongPasswords],
      beforeChange: [makeFirstUserAdministrator],
    },
    admin: {
      group: groups.settings,
      hideAPIURL: true,
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'roles'],
      // Everybody else has an account of their own to see, which the admin shows elsewhere.
      hidden: ({ user }) => !isAdministrator({ req: { user } as PayloadRequest }),
      components: {
        beforeListTable: ['green-forum-events/client#InviteUser'],
        edit: { beforeDocumentControls: ['green-forum-events/client#LockMoment'] },
      },
    },
    access: {
      read: administratorOrSelf,
      create: isAdministrator as Access,
      update: administratorOrSelf,
      delete: isAdministrator as Access,
      unlock: isAdministrator as Access,
      admin: ({ req }) => Boolean(req.user),
    },
    fields: [
      uiField({
        // The page of one's own account shows nothing before the controls.
        name: 'refusalGuide',
        component: 'green-forum-events/client#RefusalGuide',
      }),
      uiField({
        // Below the new password, which Payload asks for before all fields.
        name: 'ownPassword',
        component: 'green-forum-events/client#CurrentPassword',
      }),
      { name: 'name', type: 'text', label: { de: 'Name', en: 'Name' }, required: true, maxLength: 200 },
      {
        name: 'roles',
        type: 'select',
        hasMany: true,
        required: true,
        saveToJWT: true,
        label: { de: 'Rollen', en: 'Roles' },
        validate: helpersHaveNoOtherRole,
        access: { create: isAdministrator, update: isAdministrator },
        options: [
          { value: 'administrator', label: { de: 'Administrator*in', en: 'Administrator' } },
          { value: 'editor', label: { de: 'Redakteur*in', en: 'Editor' } },
          { value: 'helper', label: { de: 'Helfer*in', en: 'Helper' } },
        ],
        admin: {
          description: {
            de: 'Redakteur*innen pflegen das Programm und die Anmeldungen. Administrator*innen ändern außerdem Einwilligungstexte, Mailtexte und Konten. Helfer*innen sehen nur die Anmeldungen der Veranstaltungen, die Sie unten auswählen, und haken ab, wer da ist; dafür darf hier keine andere Rolle stehen.',
            en: 'Editors look after the programme and the registrations. Administrators also change consent texts, mail texts and accounts. Helpers see nothing but the registrations of the events that you choose below, and tick who is there; for that, no other role may stand here.',
          },
        },
      },
      {
        name: 'events',
        type: 'relationship',
        relationTo: eventsSlug as 'events',
        hasMany: true,
        maxDepth: 0,
        label: { de: 'Hilft bei diesen Veranstaltungen', en: 'Helps with these events' },
        access: { create: isAdministrator, update: isAdministrator },
        admin: {
          allowCreate: false,
          condition: (data: { roles?: unknown }) =>
            Array.isArray(data.roles) && data.roles.includes('helper'),
        },
      },
      uiField({
        name: 'access',
        label: { de: 'Anmeldung', en: 'Login' },
        component: 'green-forum-events/client#AccountAccess',
      }),
    ],
  })
}
