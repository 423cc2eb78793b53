'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import { invitationMessages } from '../../i18n/invitationMessages.ts'
import { type AccessField, accessFields } from '../../meetings/rules/takeOver.ts'
import { Button } from '../components/Button.tsx'
import { useMessages } from '../useMessages.ts'
import { InvitationDialog, type TakenOver } from './InvitationDialog.tsx'

/** Fills in an access from the text of an invitation, and says what was in it. Nothing is saved by that. */
export function PasteInvitation(): ReactElement | null {
  const { messages } = useMessages(invitationMessages)
  const { dispatchFields, getField, setModified } = useForm()
  const { id, hasSavePermission } = useDocumentInfo()
  const [isOpen, setIsOpen] = useState(false)
  const [said, setSaid] = useState('')
  if (hasSavePermission === false) return null

  const names = (fields: readonly AccessField[]): string[] => fields.map((field) => messages.fields[field])
  const take = ({ taken, kept, missing }: TakenOver): void => {
    for (const { field, found } of taken) dispatchFields({ type: 'UPDATE', path: field, value: found })
    if (taken.length > 0) setModified(true)
    const [only] = missing
    setSaid(
      [
        taken.length > 0
          ? messages.taken(names(taken.map(({ field }) => field)).join(', '))
          : messages.noneTaken,
        kept.length > 0 && messages.kept(names(kept).join(', ')),
        only !== undefined &&
          messages.missing({ fields: names(missing), isOne: missing.length === 1 && only !== 'dialIn' }),
        taken.length > 0 && messages.unsaved,
      ]
        .filter(Boolean)
        .join(' '),
    )
    setIsOpen(false)
  }
  return (
    <div className="field-type">
      <Button
        buttonStyle="secondary"
        size="medium"
        type="button"
        margin={false}
        onClick={() => setIsOpen(true)}
      >
        {messages.open}
      </Button>
      <p role="status" style={{ margin: '.5rem 0 0' }}>
        {said || messages.lead}
      </p>
      {isOpen && (
        <InvitationDialog
          values={Object.fromEntries(accessFields.map((field) => [field, getField(field)?.value]))}
          isNew={id === undefined}
          onTake={take}
          onClose={() => setIsOpen(false)}
        />
      )}
    </div>
  )
}
