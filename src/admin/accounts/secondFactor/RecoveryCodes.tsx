'use client'

import { toast } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { Button } from '../../components/Button.tsx'
import { printPage } from '../../privacy/printPage.ts'
import { usePluginTranslation } from '../../usePluginTranslation.ts'

/** The recovery codes, shown this once: to copy, to print, and to say that they are kept. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }): ReactElement {
  const { t } = usePluginTranslation()
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(codes.join('\n'))
      toast.success(t('twoStep:copied'))
    } catch {
      toast.error(t('twoStep:failed'))
    }
  }
  const print = (): void => {
    const heading = `${t('twoStep:recoveryCodes')}: ${location.host}`
    // Our own words and letters of Base32: nothing of it could be markup.
    printPage(`<title>${heading}</title><h1>${heading}</h1><pre>${codes.join('\n')}</pre>`)
  }
  return (
    <>
      <p>{t('twoStep:recoveryCodesLead')}</p>
      <ul style={{ columns: '9rem', listStyle: 'none', padding: 0, margin: '1rem 0' }}>
        {codes.map((code) => (
          <li key={code}>
            <code style={{ fontSize: '1.2em' }}>{code}</code>
          </li>
        ))}
      </ul>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.75rem' }}>
        <Button buttonStyle="secondary" type="button" margin={false} onClick={() => void copy()}>
          {t('twoStep:copy')}
        </Button>
        <Button buttonStyle="secondary" type="button" margin={false} onClick={print}>
          {t('twoStep:print')}
        </Button>
        <Button type="button" margin={false} onClick={onKept}>
          {t('twoStep:kept')}
        </Button>
      </div>
    </>
  )
}
