import { Layout } from '../components/Layout.tsx'
import { OrganiserContact } from '../components/OrganiserContact.tsx'
import { useSite } from '../SiteContext.tsx'

/** A page that says what went wrong and where to go on. */
export function MessagePage({ title, text }: { title: string; text: string }) {
  const { paths, texts } = useSite()
  return (
    <Layout title={title} noindex>
      <div className="narrow message-page">
        <div className="page-head">
          <span className="sun" aria-hidden="true" />
          <h1>{title}</h1>
          <p className="lead">{text}</p>
        </div>
        <p>
          <a className="button inline" href={paths.home}>
            {texts.errors.toEvents}
          </a>
        </p>
        <OrganiserContact lead={texts.registered.contact} />
      </div>
    </Layout>
  )
}
