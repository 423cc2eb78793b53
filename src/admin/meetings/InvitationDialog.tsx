import { type ClipboardEvent, type ReactElement, useState } from 'react'
import { invitationMessages } from '../../i18n/invitationMessages.ts'
import { readInvitation } from '../../meetings/rules/readInvitation.ts'
import { type AccessField, type Offer, takeOver } from '../../meetings/rules/takeOver.ts'
import { Button } from '../components/Button.tsx'
import { LabelledText } from '../components/LabelledText.tsx'
import { ModalDialog } from '../components/ModalDialog.tsx'
import { useMessages } from '../useMessages.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'
import { linksInHtml } from './linksInHtml.ts'

/** What comes of an invitation. */
export interface TakenOver {
  taken: Offer[]
  /** What stays in the form as it is. */
  kept: AccessField[]
  missing: AccessField[]
}

/** Where an editor pastes an invitation, and sees what it would fill in. What stands in the form already goes only where they say so. */
export function InvitationDialog({
  values,
  isNew,
  onTake,
  onClose,
}: {
  /** What stands in the form. */
  values: Partial<Record<AccessField, unknown>>
  isNew: boolean
  onTake: (result: TakenOver) => void
  onClose: () => void
}): ReactElement {
  const { messages } = useMessages(invitationMessages)
  const { t } = usePluginTranslation()
  const [text, setText] = useState('')
  const [links, setLinks] = useState('')
  const [replaced, setReplaced] = useState<readonly AccessField[]>([])
  const { invitation, unfit, hasSeveral } = readInvitation(`${text}\n${links}`)
  const { offers, missing } = takeOver({ invitation, values, isNew })

  const isTaken = ({ field, before, isThere }: Offer): boolean =>
    !isThere && (before === null || replaced.includes(field))
  const type = (typed: string): void => {
    setText(typed)
    if (typed.trim() === '') setLinks('')
  }
  // A link with other words on it is lost in what is pasted as plain text.
  const noteLinks = ({ clipboardData }: ClipboardEvent): void =>
    setLinks(linksInHtml(clipboardData.getData('text/html')))
  const take = (): void =>
    onTake({
      taken: offers.filter(isTaken),
      kept: offers.filter((offer) => !isTaken(offer)).map(({ field }) => field),
      missing,
    })
  return (
    <ModalDialog heading={messages.open} onCancel={onClose}>
      <LabelledText
        label={messages.label}
        hint={messages.hint}
        rows={8}
        value={text}
        autoComplete="off"
        spellCheck={false}
        onPaste={noteLinks}
        onChange={type}
      />
      <div role="status">
        {text.trim() !== '' && offers.length === 0 && !unfit && <p>{messages.nothing}</p>}
        {unfit && <p className="gfe-error">{messages.unfit[unfit]}</p>}
        {hasSeveral && <p>{messages.several}</p>}
        {offers.length > 0 && <p>{messages.found}</p>}
      </div>
      <dl>
        {offers.map((offer) => (
          <OfferedValue
            key={offer.field}
            offer={offer}
            isReplaced={replaced.includes(offer.field)}
            onReplace={(isReplaced) =>
              setReplaced((before) => [
                ...before.filter((field) => field !== offer.field),
                ...(isReplaced ? [offer.field] : []),
              ])
            }
          />
        ))}
      </dl>
      <div className="gfe-dialog__actions">
        <Button size="medium" type="button" disabled={offers.length === 0} onClick={take}>
          {messages.take}
        </Button>
        <Button size="medium" type="button" buttonStyle="secondary" onClick={onClose}>
          {t('goBack')}
        </Button>
      </div>
    </ModalDialog>
  )
}

function OfferedValue({
  offer: { field, found, before, isThere },
  isReplaced,
  onReplace,
}: {
  offer: Offer
  isReplaced: boolean
  onReplace: (isReplaced: boolean) => void
}): ReactElement {
  const { messages } = useMessages(invitationMessages)
  return (
    <>
      <dt style={{ textTransform: 'none' }}>{messages.fields[field]}</dt>
      <dd style={{ whiteSpace: 'pre-line' }}>
        {found}
        {isThere && ` (${messages.isThere})`}
        {before !== null && !isThere && (
          <label style={{ display: 'flex', gap: '.5rem', alignItems: 'baseline', marginTop: '.35rem' }}>
            <input
              type="checkbox"
              checked={isReplaced}
              onChange={({ target }) => onReplace(target.checked)}
            />
            <span>{messages.replace(before)}</span>
          </label>
        )}
      </dd>
    </>
  )
}
