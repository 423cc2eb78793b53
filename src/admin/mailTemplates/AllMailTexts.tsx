'use client'

import { Pill, useConfig, useListQuery } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactElement } from 'react'
import { localeOptions } from '../../i18n/rules/locale.ts'
import { mailKind, templatedKinds } from '../../mail/rules/mailKind.ts'
import type { MailTextState } from '../../mail/rules/MailTextState.ts'
import { useLoaded } from '../useLoaded.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

const styleSheet = `
.gfe-mail-texts { margin-block: var(--base); max-width: 60rem; }
.gfe-mail-texts > h2 { margin: 0 0 .5rem; font-size: 1.15rem; }
.gfe-mail-texts details { border-top: 1px solid var(--theme-elevation-150); padding-block: .6rem; }
.gfe-mail-texts summary { cursor: pointer; min-height: 24px; }
.gfe-mail-texts__states { display: inline-flex; flex-wrap: wrap; gap: .35rem; margin-inline-start: .75rem; vertical-align: middle; }
.gfe-mail-texts h3 { margin: 1rem 0 .25rem; font-size: 1rem; }
.gfe-mail-texts p { margin: 0 0 .5rem; white-space: pre-line; overflow-wrap: anywhere; max-width: 46rem; }
`

/** Above the list of changed mail texts: every mail with the words that the program brings, and whether they are sent. */
export function AllMailTexts(): ReactElement {
  const { collectionSlug } = useListQuery()
  const { config } = useConfig()
  const { t, locale: reader } = usePluginTranslation()
  const { answer, hasFailed } = useLoaded<{ texts: MailTextState[] }>(`/${collectionSlug}/all`)
  const addressOf = (id: string): string =>
    formatAdminURL({
      adminRoute: config.routes.admin,
      path: `/collections/${collectionSlug}/${id}`,
      includeBasePath: true,
    })
  const languageOf = (locale: string): string =>
    localeOptions.find(({ value }) => value === locale)?.label ?? locale

  return (
    <section className="gfe-mail-texts">
      <style>{styleSheet}</style>
      <h2>{t('mailTexts:heading')}</h2>
      <p>{t('mailTexts:lead')}</p>
      {!answer && <p role="status">{t(hasFailed ? 'mailTexts:failed' : 'mailTexts:loading')}</p>}
      {answer &&
        templatedKinds.map(({ kind }) => {
          const texts = answer.texts.filter((each) => each.kind === kind)
          return (
            <details key={kind}>
              <summary>
                {mailKind(kind).label[reader]}
                <span className="gfe-mail-texts__states">
                  {texts.map(({ locale, changedIn }) => (
                    <Pill key={locale} size="small" pillStyle={changedIn ? 'success' : 'light-gray'}>
                      {`${languageOf(locale)}: ${t(changedIn ? 'mailTexts:changed' : 'mailTexts:builtIn')}`}
                    </Pill>
                  ))}
                </span>
              </summary>
              {texts.map(({ locale, subject, body, changedIn }) => (
                <div key={locale}>
                  <h3>{t('mailTexts:builtInIn', { language: languageOf(locale) })}</h3>
                  <p lang={locale}>
                    <strong>{subject}</strong>
                    {`\n\n${body}`}
                  </p>
                  {changedIn && (
                    <p>
                      <a href={addressOf(changedIn)}>{t('mailTexts:toChanged')}</a>
                    </p>
                  )}
                </div>
              ))}
            </details>
          )
        })}
      <h2>{t('mailTexts:own')}</h2>
    </section>
  )
}
