import type { LegalPage } from '../../../appearance/rules/Appearance.ts'
import type { PublicEvent } from '../../../programme/rules/publicEvent.ts'
import { useSite } from '../../SiteContext.tsx'
import { RichText } from '../RichText.tsx'
import { Layout } from './Layout.tsx'

/** A page that the law asks for, as somebody wrote it in the admin. */
export function WrittenPage({ page, title }: { page: LegalPage; title: string }) {
  const { addresses, organiser, paths, locale } = useSite()
  const written = organiser.legal[page]
  if (!written) return null
  return (
    <Layout title={title} path={paths[page]} languages={addresses.inEach((each) => each[page])}>
      <div className="narrow">
        <div className="page-head">
          <h1>{title}</h1>
        </div>
        <RichText
          text={written.text as PublicEvent['description']}
          lang={written.language === locale ? undefined : written.language}
        />
      </div>
    </Layout>
  )
}
