'use client'

import { useConfig } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { browserZone } from './browserZone.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/**
 * Around the whole admin: beside what is in the zone of an event or of the association, Payload shows times in the browser's, as at
 * the head of a document and in its versions. Those name it, by the rule of all times.
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
    const dateFormat = zone ? `${plain} '${zone}'` : plain
    if (dateFormat !== admin.dateFormat) setConfig({ ...config, admin: { ...admin, dateFormat } })
  }, [admin, config, locale, setConfig])
  return children
}
