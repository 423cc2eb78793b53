import type { Config, Field, PayloadRequest } from 'payload'

/**
 * Who may do everything where the accounts of the admin are not told apart: whoever is logged in with one of them. Null where
 * their collection has a field for roles, or is not there yet: then nobody may without a role of ours.
 */
export function anyoneOfAdmin({
  admin,
  collections = [],
}: Pick<Config, 'admin' | 'collections'>): ((args: { req: PayloadRequest }) => boolean) | null {
  const users = collections.find(({ slug, auth }) => (admin?.user ? slug === admin.user : auth))
  if (users ? hasRoles(users.fields) : admin?.user) return null
  // What Payload adds itself where there is none.
  const slug = users?.slug ?? 'users'
  return ({ req: { user } }) => user?.collection === slug
}

function hasRoles(fields: readonly Field[]): boolean {
  return fields.some(
    (field) =>
      ('name' in field && (field.name === 'roles' || field.name === 'role')) ||
      ('fields' in field && hasRoles(field.fields)) ||
      ('tabs' in field && field.tabs.some((tab) => hasRoles(tab.fields))),
  )
}
