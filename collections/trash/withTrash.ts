import type { Access, CollectionConfig } from 'payload'
import { keepTrashState } from '../../hooks/trash/keepTrashState.ts'
import { moveInTrashAlone } from '../../hooks/trash/moveInTrashAlone.ts'
import { refuseSlugInTrash } from '../../hooks/trash/refuseSlugInTrash.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { uiField } from '../fields/uiField.ts'

/** Has what editors delete go to the trash, from which it comes back as it was; only administrators delete for good. */
export const withTrash =
  (options: ResolvedOptions) =>
  ({ access, fields, hooks, ...collection }: CollectionConfig): CollectionConfig => ({
    ...collection,
    trash: true,
    access: { ...access, delete: trashedByEditors(options) },
    fields: [...fields, trashNoticeField],
    hooks: {
      ...hooks,
      beforeOperation: [moveInTrashAlone, ...(hooks?.beforeOperation ?? [])],
      beforeValidate: [keepTrashState, ...(hooks?.beforeValidate ?? []), refuseSlugInTrash],
    },
  })

/** Payload asks for the access to deletion in both cases, and says by the data which one it is. */
const trashedByEditors =
  ({ isAdministrator, isEditor }: ResolvedOptions): Access =>
  ({ data, req }) =>
    data?.deletedAt ? isEditor({ req }) : isAdministrator({ req })

const trashNoticeField = uiField({
  name: 'trashNotice',
  position: 'sidebar',
  condition: (data) => Boolean(data?.deletedAt),
  component: 'green-forum-events/client#TrashNotice',
})
