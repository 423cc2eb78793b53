import { type ReactElement, useState } from 'react'
import type { SharedEvent } from '../../programme/rules/SharedEvent.ts'
import { Button } from '../components/Button.tsx'
import { LabelledText } from '../components/LabelledText.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'

const row = { display: 'flex', flexWrap: 'wrap', gap: '.75rem', alignItems: 'center' } as const

/** The page of an event, and a text that goes by whatever way people tell each other things. Nothing is loaded from anywhere. */
export function ShareForm({ shared: { title, url, text } }: { shared: SharedEvent }): ReactElement {
  const { t } = usePluginTranslation()
  const [words, setWords] = useState(text)
  const [said, setSaid] = useState('')
  const copy = (what: string, done: string): void => {
    // Where the admin has no https, there is no clipboard.
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(what))
      .then(
        () => setSaid(done),
        () => setSaid(t('share:notCopied')),
      )
  }
  // Whoever closes the device's own dialog has decided.
  const share = (): void => void navigator.share({ title, text: words }).catch(() => undefined)
  const encoded = encodeURIComponent(words)
  const external = { target: '_blank', rel: 'noreferrer' } as const
  return (
    <>
      <p>
        <a href={url} {...external}>
          {t('share:viewPage')}
        </a>
        <br />
        <small style={{ overflowWrap: 'anywhere' }}>{url}</small>
      </p>
      <div style={{ ...row, marginBottom: '1rem' }}>
        <Button
          buttonStyle="secondary"
          size="small"
          type="button"
          margin={false}
          onClick={() => copy(url, t('share:linkCopied'))}
        >
          {t('share:copyLink')}
        </Button>
      </div>
      <LabelledText
        label={t('share:text')}
        hint={t('share:hint')}
        rows={5}
        value={words}
        onChange={setWords}
      />
      <div style={row}>
        <Button size="small" type="button" margin={false} onClick={() => copy(words, t('share:textCopied'))}>
          {t('share:copyText')}
        </Button>
        {'share' in navigator && (
          <Button buttonStyle="secondary" size="small" type="button" margin={false} onClick={share}>
            {t('share:byDevice')}
          </Button>
        )}
        <a href={`mailto:?subject=${encodeURIComponent(title)}&body=${encoded}`}>{t('share:byMail')}</a>
        <a href={`https://wa.me/?text=${encoded}`} {...external}>
          WhatsApp
        </a>
      </div>
      <p role="status" style={{ margin: '.75rem 0 0' }}>
        {said}
      </p>
    </>
  )
}
