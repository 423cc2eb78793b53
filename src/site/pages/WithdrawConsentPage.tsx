import type { GivenConsent } from '../../consents/rules/consents.ts'
import { Layout } from '../components/layout/Layout.tsx'
import type { OwnRegistration } from '../routes/ownRegistration.tsx'
import { registrationPath, withdrawPath } from '../paths.ts'
import { useSite } from '../SiteContext.tsx'

/** Says what comes with withdrawing a consent, before it is done. */
export function WithdrawConsentPage({
  registration: { status },
  event,
  consent: { key, label, text },
  cancels,
  token,
}: OwnRegistration & { consent: GivenConsent; cancels: boolean; token: string }) {
  const { texts } = useSite()
  const words = texts.withdrawal
  const stays = status === 'confirmed' || status === 'waitlisted' || status === 'pending'
  return (
    <Layout title={words.title} noindex>
      <div className="narrow">
        <div className="page-head">
          <p className="kicker">{event?.title ?? texts.registration.title}</p>
          <h1>{words.title}</h1>
          <p className="lead">{cancels ? words.cancels : stays ? words.stays : words.noted}</p>
        </div>
        <section className="card">
          <h2 className="card-title">{label}</h2>
          <details>
            <summary>
              {texts.registration.consentText}
              <span className="visually-hidden">: {label}</span>
            </summary>
            <p className="verbatim">{text}</p>
          </details>
          <form method="post" action={withdrawPath({ token, key: encodeURIComponent(key) })}>
            <button className="button secondary" type="submit">
              {cancels ? words.withdrawAndCancel : words.withdraw}
            </button>
          </form>
          <p className="quiet">
            <a href={registrationPath(token)}>{words.back}</a>
          </p>
        </section>
      </div>
    </Layout>
  )
}
