import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { Layout } from '../components/layout/Layout.tsx'
import { useSite } from '../SiteContext.tsx'

/**
 * Leads into the meeting by itself, with a link for whoever is not led. A page and no redirect: `form-action` of our policy would hold
 * for wherever the answer to a form leads.
 */
export function EnterPage({
  event,
  url,
  back,
}: {
  event: PublicEvent
  url: string
  /** The path of the page that led here. */
  back: string
}) {
  const { messages } = useSite()
  const { join } = messages
  return (
    <Layout title={join.enterTitle} noindex head={<meta httpEquiv="refresh" content={`0;url=${url}`} />}>
      <div className="narrow">
        <div className="page-head">
          <p className="kicker">{event.title}</p>
          <h1>{join.enterTitle}</h1>
        </div>
        <div className="card">
          <p>{join.enterLead}</p>
          <p className="aside-action">
            <a className="button" href={url} rel="noopener noreferrer">
              {join.enter}
            </a>
          </p>
        </div>
        <p className="quiet">
          <a href={back}>{join.back}</a>
        </p>
      </div>
    </Layout>
  )
}
