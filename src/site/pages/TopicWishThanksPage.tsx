import { Layout } from '../components/layout/Layout.tsx'
import { OrganiserContact } from '../components/layout/OrganiserContact.tsx'
import { pathsIn } from '../paths.ts'
import { useSite } from '../SiteContext.tsx'

/** What happens with a wish. The same for everybody, with an address or without. */
export function TopicWishThanksPage() {
  const { paths, retention, texts } = useSite()
  const words = texts.topicWish
  return (
    <Layout
      title={words.thanksTitle}
      languages={{ de: pathsIn('de').topicWishThanks, en: pathsIn('en').topicWishThanks }}
      noindex
    >
      <div className="narrow">
        <div className="page-head">
          <p className="tick" aria-hidden="true" />
          <h1>{words.thanksTitle}</h1>
          <p className="lead">{words.thanksLead}</p>
        </div>
        <section>
          <h2>{texts.registered.next}</h2>
          <ol className="steps">
            <li>{words.stepRead}</li>
            <li>{words.stepTold(retention.maxKeepDays)}</li>
            <li>{words.stepForgotten(retention.maxKeepDays)}</li>
          </ol>
          <OrganiserContact lead={texts.registered.contact} />
          <p className="quiet">
            <a href={paths.home}>{texts.errors.toEvents}</a>
            <a href={paths.topicWish}>{words.another}</a>
          </p>
        </section>
      </div>
    </Layout>
  )
}
