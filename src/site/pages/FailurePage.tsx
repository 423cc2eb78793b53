import { formatMoment } from '../../events/rules/eventTime.ts'
import { Layout } from '../components/layout/Layout.tsx'
import { OrganiserContact } from '../components/layout/OrganiserContact.tsx'
import { useSite } from '../SiteContext.tsx'

/** A page that says that something broke on our side, and what one can do about it. */
export function FailurePage({
  retry,
  timeZone,
}: {
  /** The address to try again; null where a form was sent, which its own page has to send again. */
  retry: string | null
  timeZone: string
}) {
  const { locale, now, paths, messages } = useSite()
  const { errors } = messages
  // The log has its lines by time; nothing else leads from a page to what broke.
  const moment = formatMoment({ at: now.toISOString(), timeZone, locale })
  return (
    <Layout title={errors.failureTitle} noindex>
      <div className="narrow message-page">
        <div className="page-head">
          <span className="sun" aria-hidden="true" />
          <h1>{errors.failureTitle}</h1>
          <p className="lead">{retry === null ? errors.failureOfFormText : errors.failureText}</p>
        </div>
        <p className="actions">
          {retry !== null && (
            <a className="button inline" href={retry}>
              {errors.tryAgain}
            </a>
          )}
          <a className={retry === null ? 'button inline' : undefined} href={paths.home}>
            {errors.toEvents}
          </a>
        </p>
        <OrganiserContact lead={errors.failureContact(moment)} />
      </div>
    </Layout>
  )
}
