import { useSite } from '../SiteContext.tsx'
import { Layout } from '../components/layout/Layout.tsx'

/** Who answers for the site (§ 5 DDG), from the options of the plugin. */
export function ImprintPage() {
  const { addresses, organiser, paths, messages } = useSite()
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
        {organiser.email !== '' && (
          <section>
            <h2>{messages.imprint.contact}</h2>
            <p>
              <a href={`mailto:${organiser.email}`}>{organiser.email}</a>
            </p>
          </section>
        )}
      </div>
    </Layout>
  )
}
