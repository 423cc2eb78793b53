'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { type ReactElement, useState } from 'react'
import { describeError, useApi } from '../api.ts'
import { AddressInput } from '../components/AddressInput.tsx'
import { Button } from '../components/Button.tsx'
import { LabelledInput } from '../components/LabelledInput.tsx'
import { ModalDialog } from '../components/ModalDialog.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'

const roles = ['editor', 'administrator', 'helper'] as const

type Role = (typeof roles)[number]

/** Above the list of accounts: makes one for somebody who chooses a password by a link in a mail. */
export function InviteUser(): ReactElement {
  const { t } = usePluginTranslation()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div style={{ marginBottom: '1rem' }}>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setIsOpen(true)}>
        {t('inviteUser')}
      </Button>
      {isOpen && <InvitationDialog onClose={() => setIsOpen(false)} />}
    </div>
  )
}

function InvitationDialog({ onClose }: { onClose: () => void }): ReactElement {
  const { t } = usePluginTranslation()
  const api = useApi()
  const router = useRouter()
  const { config } = useConfig()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('editor')
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState('')

  const invite = async (): Promise<void> => {
    setIsBusy(true)
    setProblem('')
    try {
      const body = { name, email, roles: [role] }
      const { id, isSent } = await api.post<{ id: string; isSent: boolean }>('/users/invite', { body })
      if (isSent) toast.success(t('invitationSent', { email }))
      else toast.error(t('invitationNotSent', { email }))
      onClose()
      if (role === 'helper') router.push(`${config.routes.admin}/collections/users/${id}`)
      else router.refresh()
    } catch (error) {
      setProblem(describeError(error, t('messageActionFailed')))
      setIsBusy(false)
    }
  }

  return (
    <ModalDialog
      heading={t('inviteUser')}
      isBusy={isBusy}
      onCancel={onClose}
      actions={
        <Button
          size="medium"
          type="button"
          disabled={isBusy || !name.trim() || !email.trim()}
          onClick={() => void invite()}
        >
          {t('sendInvitation')}
        </Button>
      }
    >
      <p>{t('inviteLead')}</p>
      <LabelledInput label={t('inviteName')} value={name} autoComplete="off" required onChange={setName} />
      <AddressInput label={t('inviteEmail')} required value={email} onChange={setEmail} />
      <fieldset style={{ border: 0, padding: 0, margin: '0 0 1rem' }}>
        <legend style={{ marginBottom: '0.5rem' }}>{t('inviteRole')}</legend>
        {roles.map((each) => (
          <label key={each} style={{ display: 'block', marginBottom: '0.5rem' }}>
            <input
              type="radio"
              name="invited-role"
              checked={role === each}
              onChange={() => setRole(each)}
              style={{ marginRight: '0.5rem' }}
            />
            {t(`role_${each}`)}
          </label>
        ))}
      </fieldset>
      {role === 'helper' && <p>{t('inviteHelper')}</p>}
      <div role="alert">{problem && <p>{problem}</p>}</div>
    </ModalDialog>
  )
}
