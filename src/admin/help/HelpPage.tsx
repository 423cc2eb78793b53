import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import type { ReactElement } from 'react'
import { toLocale } from '../../i18n/rules/locale.ts'
import { guideContents, guideHtml } from './guide.generated.ts'

const styleSheet = `
.gfe-guide { max-width: 52rem; padding-block: calc(var(--base) * 1.5); font-size: 1rem; line-height: 1.6; overflow-wrap: anywhere; }
.gfe-guide h2 { margin: 2.5rem 0 .75rem; scroll-margin-top: 5rem; }
.gfe-guide h3 { margin: 1.75rem 0 .5rem; scroll-margin-top: 5rem; }
.gfe-guide p, .gfe-guide ul, .gfe-guide ol { margin: 0 0 1rem; }
.gfe-guide nav ul { columns: 2 16rem; padding: 0; list-style: none; }
.gfe-guide nav li { padding-block: .2rem; break-inside: avoid; }
.gfe-guide table { display: block; overflow-x: auto; border-collapse: collapse; margin-bottom: 1rem; }
.gfe-guide th, .gfe-guide td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--theme-elevation-150); text-align: start; vertical-align: top; min-width: 8rem; }
.gfe-guide a { text-decoration: underline; }
.gfe-guide h2:target, .gfe-guide h3:target { border-inline-start: 4px solid var(--theme-success-500); padding-inline-start: .75rem; }
`

const words = {
  de: { heading: 'Hilfe', lead: 'Der Leitfaden für die Redaktion.', contents: 'Inhalt' },
  en: { heading: 'Help', lead: 'The guide for editors, in German.', contents: 'Contents' },
}

/** The guide for editors, as it is in docs/redaktion.md, within the admin. */
export function HelpPage({ initPageResult, params, searchParams }: AdminViewServerProps): ReactElement {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const { routes } = payload.config
  if (!user)
    redirect(
      `${routes.admin.replace(/\/$/, '')}/login?redirect=${encodeURIComponent(`${routes.admin}/hilfe`)}`,
    )
  const { heading, lead, contents } = words[toLocale(i18n.language)]
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <style>{styleSheet}</style>
        <main className="gfe-guide">
          <h1>{heading}</h1>
          <p>{lead}</p>
          <nav aria-label={contents} lang="de">
            <ul>
              {guideContents.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
          {/* Made from our own document alone. */}
          <div lang="de" dangerouslySetInnerHTML={{ __html: guideHtml }} />
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}
