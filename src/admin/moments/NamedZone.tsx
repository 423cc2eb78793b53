'use client'

import { useConfig } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { localFormat } from './localFormat.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'
import { browserZone } from './browserZone.ts'

/**
 * Times that go by another's zone have no choice of their own, in whatever tab of a form they stand; see `OneTimeZone`. Where there
 * is one, its name may take two lines: Payload breaks the line before its arrow instead.
 */
const zoneChoice = `
.forum-follows-zone .timezone-picker-wrapper { display: none; }
.timezone-picker .rs__control { flex-wrap: nowrap; }
.timezone-picker .rs__single-value { white-space: normal; text-align: start; line-height: 1.35; }
`

/** Payload cuts off at the head of a document what does not fit into one line. */
const wholeMoments = `
@media (min-width: 769px) {
  .doc-controls__content { padding-block: 0; }
  .doc-controls__meta { flex-wrap: wrap; gap: 0 var(--base); line-height: 1.35; }
  .doc-controls__value-wrap, .doc-controls__value { overflow: visible; line-height: inherit; }
  .doc-controls__value-wrap { flex: none; max-width: 100%; }
}
`

/**
 * Around the whole admin: beside what is in the zone of an event or of the association, Payload shows times in the browser's, as at
 * the head of a document and in its versions. Those name it, by the rule of all times, and are written as the reader's language
 * does.
 */
export function NamedZone({ children }: { children: ReactNode }): ReactNode {
  const { config, setConfig } = useConfig()
  const { locale } = usePluginTranslation()
  const { admin } = config
  useEffect(() => {
    // Each page brings the server's format again, which knows no browser.
    // Whoever is logged out is told none.
    const given = admin.dateFormat as string | undefined
    if (given === undefined) return
    const [plain = ''] = given.split(" '")
    const zone = browserZone(locale)
    const format = localFormat({ format: plain, locale })
    const dateFormat = zone ? `${format} '${zone}'` : format
    if (dateFormat !== admin.dateFormat) setConfig({ ...config, admin: { ...admin, dateFormat } })
  }, [admin, config, locale, setConfig])
  return (
    <>
      <style>{wholeMoments}</style>
      <style>{zoneChoice}</style>
      {children}
    </>
  )
}
