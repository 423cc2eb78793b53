'use client'

import type { ReactElement } from 'react'
import type { StaleSave } from '../../database/rules/staleSave.ts'
import { Button } from '../components/Button.tsx'
import { ModalDialog } from '../components/ModalDialog.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Shows what somebody else has saved beside what is about to be saved over it. */
export function StaleDialog({
  stale: { by, moment, differences },
  onDecide,
}: {
  stale: StaleSave
  /** False: what is stored stays. */
  onDecide: (isWanted: boolean) => void
}): ReactElement {
  const { t } = usePluginTranslation()
  return (
    <ModalDialog
      heading={t('staleSave:heading')}
      onCancel={() => onDecide(false)}
      actions={
        <Button size="medium" type="button" onClick={() => onDecide(true)}>
          {t('staleSave:overwrite')}
        </Button>
      }
    >
      <p>{t('staleSave:lead', { by: by ?? t('staleSave:somebody'), moment })}</p>
      <dl>
        {differences.map(({ label, stored, yours }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            {stored === null && yours === null ? (
              <dd>{t('staleSave:differs')}</dd>
            ) : (
              <dd>
                {t('staleSave:stored')} {stored ?? '–'}
                <br />
                <strong>
                  {t('staleSave:yours')} {yours ?? '–'}
                </strong>
              </dd>
            )}
          </div>
        ))}
      </dl>
      <p>{t('staleSave:advice')}</p>
    </ModalDialog>
  )
}
