'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { type ReactElement, useId } from 'react'
import { accentColours, type AccentShades, leastContrast } from '../../appearance/rules/accentColours.ts'
import { ownGreen } from '../../appearance/rules/accentStyle.ts'
import { languageTag } from '../../i18n/rules/locale.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** What it comes with: the green of `tokens.css`. */

/** The colour of the pages: chosen or typed, with what it looks like and how well it can be read, in light and in dark. */
export const AccentField: TextFieldClientComponent = ({
  field: { label, admin },
  path,
  readOnly,
}): ReactElement => {
  const { value, setValue, showError, disabled } = useField<string | null>({ path })
  const { t } = usePluginTranslation()
  const id = useId()
  const colours = accentColours(value)
  const isClosed = readOnly === true || disabled
  return (
    <div className={`field-type text gfe-accent${showError ? ' error' : ''}`} style={{ maxWidth: '40rem' }}>
      <FieldLabel label={label} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <div style={{ display: 'flex', gap: '0.75rem', alignItems: 'stretch', flexWrap: 'wrap' }}>
          <input
            type="color"
            aria-label={t('accent:choose')}
            value={colours?.chosen ?? ownGreen}
            disabled={isClosed}
            onChange={({ target }) => setValue(target.value)}
            style={{ width: '4rem', minHeight: '2.5rem', padding: 2, cursor: 'pointer' }}
          />
          <input
            id={`field-${path.replaceAll('.', '__')}`}
            type="text"
            style={{ flex: '1 1 10rem' }}
            value={value ?? ''}
            disabled={isClosed}
            placeholder={ownGreen}
            spellCheck={false}
            autoComplete="off"
            aria-describedby={`${id}-light ${id}-dark`}
            onChange={({ target }) => setValue(target.value === '' ? null : target.value)}
          />
        </div>
      </div>
      <div role="status" style={{ display: 'grid', gap: '0.75rem', marginTop: '0.75rem' }}>
        {colours ? (
          <>
            <Sample id={`${id}-light`} scheme="light" shades={colours.light} />
            <Sample id={`${id}-dark`} scheme="dark" shades={colours.dark} />
          </>
        ) : (
          <p id={`${id}-light`}>{t(value ? 'accent:none' : 'accent:own')}</p>
        )}
      </div>
      <FieldDescription description={admin?.description} path={path} />
    </div>
  )
}

const grounds = {
  light: { background: '#ffffff', color: '#17231c', border: '1px solid #7b887f' },
  dark: { background: '#18211c', color: '#eef3ee', border: '1px solid #7f8d84' },
}

/** A link and a button as the pages show them, and in a sentence how well they can be read. */
function Sample({
  id,
  scheme,
  shades: { accent, on, isCorrected, chosenContrast },
}: {
  id: string
  scheme: 'light' | 'dark'
  shades: AccentShades
}): ReactElement {
  const { t, locale } = usePluginTranslation()
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
  // Never rounded up to what would be enough.
  const ratio = (Math.floor(chosenContrast * 10) / 10).toLocaleString(languageTag(locale), digits)
  const least = leastContrast.toLocaleString(languageTag(locale), digits)
  const key = isCorrected ? 'corrected' : 'fits'
  return (
    <div>
      <div
        aria-hidden
        style={{
          ...grounds[scheme],
          display: 'flex',
          flexWrap: 'wrap',
          gap: '1rem',
          alignItems: 'center',
          padding: '0.75rem 1rem',
          borderRadius: 8,
        }}
      >
        <span style={{ color: accent, textDecoration: 'underline' }}>{t('accent:link')}</span>
        <span style={{ background: accent, color: on, padding: '0.35rem 0.9rem', borderRadius: 8 }}>
          {t('accent:button')}
        </span>
      </div>
      <p id={id} style={{ margin: '0.35rem 0 0' }}>
        {t(`accent:${scheme}`)} {t(`accent:${key}`, { ratio, least, accent })}
      </p>
    </div>
  )
}
