import type { Payload } from 'payload'
import type { ReactElement } from 'react'
import { organiserIn } from '../../appearance/appearance.ts'
import { ownGreen } from '../../appearance/rules/accentStyle.ts'
import { toLocale } from '../../i18n/rules/locale.ts'
import { optionsOf } from '../../options.ts'

/** The logo where people log in, or the name where there is none. For `admin.components.graphics.Logo`. */
export function AppearanceLogo({
  payload,
  i18n,
}: {
  payload: Payload
  i18n: { language: string }
}): ReactElement {
  const { name, logo, logoDark } = organiserIn({ payload, locale: toLocale(i18n.language) })
  if (!logo) {
    return <p style={{ margin: 0, fontSize: '1.5rem', fontWeight: 700, textAlign: 'center' }}>{name}</p>
  }
  // Without the host where it is our own, and so that of the admin.
  const { pathOf } = optionsOf(payload).addresses
  const look = { maxWidth: 'min(20rem, 80vw)', maxHeight: '7rem', width: 'auto', height: 'auto' }
  return (
    <>
      <img className={logoDark ? 'gfe-on-light' : undefined} src={pathOf(logo.url)} alt={name} style={look} />
      {logoDark && <img className="gfe-on-dark" src={pathOf(logoDark.url)} alt={name} style={look} />}
      {logoDark && (
        // The admin has its own switch, which a media query would not know.
        <style>
          {'html[data-theme=dark] .gfe-on-light,html:not([data-theme=dark]) .gfe-on-dark{display:none}'}
        </style>
      )}
    </>
  )
}

/** The mark above the navigation: a sun on the chosen colour. For `admin.components.graphics.Icon`. */
export function AppearanceIcon({ payload }: { payload: Payload }): ReactElement {
  const { accent, shortName } = organiserIn({ payload, locale: 'de' })
  return (
    <>
      {/* As large as the admin leaves it room. */}
      <svg
        viewBox="0 0 32 32"
        width="18"
        height="18"
        style={{ maxWidth: '100%', maxHeight: '100%' }}
        role="img"
        aria-label={shortName}
      >
        <circle cx="16" cy="16" r="16" fill={accent?.chosen ?? ownGreen} />
        <circle cx="16" cy="16" r="7" fill="#ffd43b" />
      </svg>
      {accent && (
        // The breadcrumbs show whatever is in them.
        <style style={{ display: 'none' }}>{`:root{--theme-success-500:${accent.light.accent}}`}</style>
      )}
    </>
  )
}
