import { Layout } from '../components/layout/Layout.tsx'
import { OrganiserContact } from '../components/layout/OrganiserContact.tsx'
import { WrittenPage } from '../components/layout/WrittenPage.tsx'
import { useSite } from '../SiteContext.tsx'

/** What the system does with data, in plain words (Art. 13 GDPR). */
export function PrivacyPage() {
  const { addresses, organiser, paths, messages, retention } = useSite()
  if (organiser.legal.privacy) return <WrittenPage page="privacy" title={messages.privacy.title} />
  const { title, description, sections, contact } = messages.privacy
  return (
    <Layout
      title={title}
      description={description}
      path={paths.privacy}
      languages={addresses.inEach(({ privacy }) => privacy)}
    >
      <div className="narrow">
        <div className="page-head">
          <h1>{title}</h1>
          <p className="lead">{description}</p>
        </div>
        {sections(retention).map((section) => (
          <section key={section.title}>
            <h2>{section.title}</h2>
            <p>{section.text}</p>
          </section>
        ))}
        <OrganiserContact lead={contact} />
      </div>
    </Layout>
  )
}
