import type { GivenConsent } from '../../../consents/rules/consents.ts'
import { formatMoment } from '../../../events/rules/eventTime.ts'
import { useSite } from '../../SiteContext.tsx'

/** The consents of a registration, word for word as they were shown, each with the way to withdraw it. Nothing where none was asked for. */
export function GivenConsents({
  consents,
  timeZone,
  token,
}: {
  consents: readonly GivenConsent[]
  timeZone: string
  token: string
}) {
  const { addresses, locale, messages } = useSite()
  if (consents.length === 0) return null
  return (
    <section>
      <h2>{messages.registration.consents}</h2>
      <ul className="given-consents">
        {consents.map(({ key, version, label, text, givenAt, withdrawnAt }) => (
          <li key={key}>
            <p>{label}</p>
            <p className="meta">
              {messages.registration.consentGiven({
                version,
                moment: formatMoment({ at: givenAt, timeZone, locale }),
              })}
            </p>
            {withdrawnAt === undefined ? (
              <p>
                <a href={addresses.withdraw({ token, key: encodeURIComponent(key) })}>
                  {messages.registration.withdraw}
                  <span className="visually-hidden">: {label}</span>
                </a>
              </p>
            ) : (
              <p className="meta">
                {messages.registration.consentWithdrawn(formatMoment({ at: withdrawnAt, timeZone, locale }))}
              </p>
            )}
            <details>
              <summary>
                {messages.registration.consentText}
                <span className="visually-hidden">: {label}</span>
              </summary>
              <p className="verbatim">{text}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
