'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactElement, type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { participationMessages } from '../../i18n/participationMessages.ts'
import { isEnded, type RegistrationStatus } from '../../registrations/rules/moves.ts'
import { describeError, Refusal, useApi } from '../api.ts'
import { AddressInput } from '../components/AddressInput.tsx'
import { Button } from '../components/Button.tsx'
import { ModalDialog } from '../components/ModalDialog.tsx'
import { useMessages } from '../useMessages.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Where an editor types the right address of somebody whose address was mistyped. */
export function AddressDialog({
  path,
  who,
  email,
  status,
  onDone,
  onClose,
}: {
  /** Of the registration in the API. */
  path: string
  who: string
  email: string
  status: RegistrationStatus
  /** Gets a sentence on what was done, and the address as it was typed. */
  onDone: (sentence: string, address: string) => void
  onClose: () => void
}): ReactElement {
  const { messages } = useMessages(participationMessages)
  const words = messages.correction
  const { t } = usePluginTranslation()
  const { config } = useConfig()
  const api = useApi()
  const input = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState(email)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [other, setOther] = useState<string | null>(null)
  const hasEnded = isEnded(status)

  // The cursor begins in the address, which is what is to be mended; nothing is done before the button.
  useEffect(() => input.current?.querySelector('input')?.focus(), [])
  useEffect(() => {
    if (problem) input.current?.querySelector('input')?.focus()
  }, [problem])

  const type = (address: string): void => {
    setTyped(address)
    setProblem('')
    setOther(null)
  }
  const submit = async (submitted: SyntheticEvent): Promise<void> => {
    submitted.preventDefault()
    // React lets events through to the form that this is rendered in, wherever it is in the page.
    submitted.stopPropagation()
    if (isBusy) return
    setIsBusy(true)
    setProblem('')
    try {
      const { result } = await api.post<{ result: string }>(`${path}/address`, { body: { email: typed } })
      if (result === 'unchanged') return setProblem(words.unchanged)
      const address = typed.trim()
      onDone((hasEnded ? words.doneEnded : words.done)(who, address), address)
      onClose()
    } catch (error) {
      setProblem(describeError(error, messages.failed))
      if (error instanceof Refusal)
        setOther((error.data as { registration?: string } | null)?.registration ?? null)
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <ModalDialog heading={words.heading(who)} isBusy={isBusy} onCancel={onClose}>
      <p>{hasEnded ? words.leadEnded : words.lead}</p>
      {status === 'confirmed' && <p>{words.shared}</p>}
      <form ref={input} noValidate onSubmit={(submitted) => void submit(submitted)}>
        <AddressInput label={words.field} value={typed} problem={problem || undefined} onChange={type} />
        {other !== null && (
          <p>
            <a
              href={formatAdminURL({
                adminRoute: config.routes.admin,
                path: `/collections/${path.split('/')[1] ?? ''}/${other}`,
                includeBasePath: true,
              })}
            >
              {words.other}
            </a>
          </p>
        )}
        <div className="gfe-dialog__actions">
          <Button type="submit" size="medium" disabled={isBusy}>
            {hasEnded ? words.submitEnded : words.submit}
          </Button>
          <Button size="medium" type="button" buttonStyle="secondary" disabled={isBusy} onClick={onClose}>
            {t('goBack')}
          </Button>
        </div>
      </form>
    </ModalDialog>
  )
}
