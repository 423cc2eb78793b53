import { Layout } from '../components/layout/Layout.tsx'
import { OrganiserContact } from '../components/layout/OrganiserContact.tsx'
import { StateMark } from '../components/StateMark.tsx'
import { useSite } from '../SiteContext.tsx'

/** What happens with a wish. The same for everybody, with an address or without. */
export function TopicWishThanksPage() {
  const { addresses, paths, retention, messages } = useSite()
  const t = messages.topicWish
  return (
    <Layout
      title={t.thanksTitle}
      languages={addresses.inEach(({ topicWishThanks }) => topicWishThanks)}
      noindex
    >
      <div className="narrow">
        <div className="page-head">
          <StateMark state="done" />
          <h1>{t.thanksTitle}</h1>
          <p className="lead">{t.thanksLead}</p>
        </div>
        <section>
          <h2>{messages.registered.next}</h2>
          <ol className="steps">
            <li>{t.stepRead}</li>
            <li>{t.stepTold(retention.maxKeepDays)}</li>
            <li>{t.stepForgotten(retention.maxKeepDays)}</li>
          </ol>
          <OrganiserContact lead={messages.registered.contact} />
          <p className="quiet">
            <a href={paths.home}>{messages.errors.toEvents}</a>
            <a href={paths.topicWish}>{t.another}</a>
          </p>
        </section>
      </div>
    </Layout>
  )
}
