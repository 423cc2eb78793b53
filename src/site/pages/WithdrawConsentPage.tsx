import type { GivenConsent } from '../../consents/rules/consents.ts'
import { Layout } from '../components/layout/Layout.tsx'
import type { OwnRegistration } from '../routes/ownRegistration.tsx'
import { useSite } from '../SiteContext.tsx'

/** Says what comes with withdrawing a consent, before it is done. */
export function WithdrawConsentPage({
  registration: { status },
  event,
  consent: { key, label, text },
  cancels,
  token,
}: OwnRegistration & { consent: GivenConsent; cancels: boolean; token: string }) {
  const { addresses, messages } = useSite()
  const t = messages.withdrawal
  const stays = status === 'confirmed' || status === 'waitlisted' || status === 'pending'
  return (
    <Layout title={t.title} noindex>
      <div className="narrow">
        <div className="page-head">
          <p className="kicker">{event?.title ?? messages.registration.title}</p>
          <h1>{t.title}</h1>
          <p className="lead">{cancels ? t.cancels : stays ? t.stays : t.noted}</p>
        </div>
        <section className="card">
          <h2 className="card-title">{label}</h2>
          <details>
            <summary>
              {messages.registration.consentText}
              <span className="visually-hidden">: {label}</span>
            </summary>
            <p className="verbatim">{text}</p>
          </details>
          <form method="post" action={addresses.withdraw({ token, key: encodeURIComponent(key) })}>
            <button className="button secondary" type="submit">
              {cancels ? t.withdrawAndCancel : t.withdraw}
            </button>
          </form>
          <p className="quiet">
            <a href={addresses.registration(token)}>{t.back}</a>
          </p>
        </section>
      </div>
    </Layout>
  )
}
