import { PhoneLink } from '../components/PhoneLink.tsx'
import { useSite } from '../SiteContext.tsx'
import { WrittenPage } from '../components/layout/WrittenPage.tsx'
import { Layout } from '../components/layout/Layout.tsx'

/** Who answers for the site (§ 5 DDG), as it was written, or from what is known. */
export function ImprintPage() {
  const { addresses, organiser, paths, messages } = useSite()
  const { email, phone, website } = organiser
  if (organiser.legal.imprint) return <WrittenPage page="imprint" title={messages.imprint.title} />
  return (
    <Layout
      title={messages.imprint.title}
      path={paths.imprint}
      languages={addresses.inEach(({ imprint }) => imprint)}
    >
      <div className="narrow">
        <div className="page-head">
          <h1>{messages.imprint.title}</h1>
        </div>
        <section>
          <h2>{messages.imprint.responsible}</h2>
          <address>
            {[organiser.name, ...organiser.postalAddress].map((line) => (
              <span key={line} className="line">
                {line}
              </span>
            ))}
          </address>
        </section>
        {(email !== '' || phone !== '' || website !== '') && (
          <section>
            <h2>{messages.imprint.contact}</h2>
            <address>
              {phone !== '' && (
                <span className="line">
                  {messages.imprint.phone}: <PhoneLink phone={phone} />
                </span>
              )}
              {email !== '' && (
                <span className="line">
                  {messages.imprint.email}: <a href={`mailto:${email}`}>{email}</a>
                </span>
              )}
              {website !== '' && (
                <span className="line">
                  {messages.imprint.website}: <a href={website}>{website}</a>
                </span>
              )}
            </address>
          </section>
        )}
      </div>
    </Layout>
  )
}
