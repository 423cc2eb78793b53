import { certificateContent } from '../../documents/certificateContent.ts'
import type { VerifiedCertificate } from '../../participation/verifyCertificate.ts'
import { TextField } from '../components/form/TextField.tsx'
import { Layout } from '../components/layout/Layout.tsx'
import { StateMark } from '../components/StateMark.tsx'
import { useSite } from '../SiteContext.tsx'

/** What was asked about a certificate, and what is known of it. */
export interface CheckedCertificate {
  number: string
  /** Null where the number is none of ours. */
  verified: VerifiedCertificate | null
  /** The name to compare; empty where none was given. */
  name: string
}

/** Where the number of a certificate is checked. Says whether it is genuine, and never whose it is. */
export function CertificatePage({ checked }: { checked?: CheckedCertificate }) {
  const { addresses, locale, messages, paths } = useSite()
  const { certificate: t } = messages
  const verified = checked?.verified
  const heading = !checked ? t.title : !verified ? t.unknown : verified.holds ? t.genuine : t.revoked
  const lead = !checked
    ? t.lead
    : !verified
      ? t.unknownText
      : !verified.holds
        ? t.revokedText
        : verified.event
          ? t.genuineText
          : t.eventGone
  const languages = checked
    ? addresses.inEach(({ certificate }) => certificate(checked.number))
    : addresses.inEach(({ certificates }) => certificates)
  return (
    <Layout title={heading} noindex languages={languages}>
      <div className="narrow">
        <div className="page-head">
          {checked && <StateMark state={verified ? (verified.holds ? 'done' : 'cancelled') : 'unknown'} />}
          {checked && <p className="kicker">{t.title}</p>}
          <h1>{heading}</h1>
          <p className="lead">{lead}</p>
        </div>
        {verified?.event && <CertifiedEvent event={verified.event} />}
        {verified?.holds && <NameCheck checked={{ ...checked, verified } as Genuine} />}
        {!verified && (
          <form className="form card" method="get" action={paths.certificates} role="search">
            <TextField
              id="number"
              name="number"
              label={t.number}
              hint={t.numberHint}
              value={checked?.number ?? ''}
              problems={[]}
              autoComplete="off"
              isRequired
            />
            <button className="button" type="submit">
              {t.check}
            </button>
          </form>
        )}
        {verified && (
          <p className="quiet">
            <a href={addresses[locale].certificates}>{t.another}</a>
          </p>
        )}
      </div>
    </Layout>
  )
}

function CertifiedEvent({ event }: { event: NonNullable<VerifiedCertificate['event']> }) {
  const { locale } = useSite()
  const { facts } = certificateContent({ event, locale })
  return (
    <section className="card">
      <h2 className="card-title">{event.title}</h2>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

type Genuine = CheckedCertificate & { verified: VerifiedCertificate }

/** Who holds a certificate in their hands types the name that is on it; the answer is yes or no. */
function NameCheck({ checked: { number, verified, name } }: { checked: Genuine }) {
  const { messages, paths } = useSite()
  const { certificate: t } = messages
  const isRight = verified.isMadeOutTo(name)
  return (
    <form className="form card" method="post" action={`${paths.certificate(number)}#result`}>
      {name !== '' && (
        <p id="result" className={isRight ? 'saved' : 'saved not'} role="status" tabIndex={-1} autoFocus>
          {isRight ? t.nameRight(name) : t.nameWrong(name)}
        </p>
      )}
      <TextField
        id="name"
        name="name"
        label={t.name}
        hint={t.nameHint}
        value={name}
        problems={[]}
        autoComplete="off"
      />
      <button className="button outline" type="submit">
        {t.compare}
      </button>
    </form>
  )
}
