'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { usePluginTranslation } from '../usePluginTranslation.ts'
import { browserZone } from './browserZone.ts'

/** Below a date in a form, which Payload shows in the browser's zone: which one that is. */
export function ZoneOfInput(): ReactNode {
  const { locale } = usePluginTranslation()
  const [zone, setZone] = useState('')
  // The server, which renders this first, does not know it.
  useEffect(() => setZone(browserZone(locale)), [locale])
  return zone && <p className="field-description">{zone}</p>
}
