'use client'

import { type ReactNode, useEffect } from 'react'
import { usePluginTranslation } from '../usePluginTranslation.ts'
import { listStyle } from './listStyle.ts'
import { repairStyle } from './repairStyle.ts'

/**
 * Around the whole admin: gives what Payload leaves without a name, or names in English, a name in the language of whoever
 * listens, its views their landmarks, and its small grey letters the contrast that WCAG asks for.
 */
export function PayloadRepairs({ children }: { children: ReactNode }): ReactNode {
  const { t } = usePluginTranslation()
  useEffect(() => {
    let stop = (): void => undefined
    let isGone = false
    // Nobody needs it before there is something to read.
    void import('./keepRepaired.ts').then(({ keepRepaired }) => {
      if (!isGone) stop = keepRepaired((key, values) => t(`names:${key}`, values))
    })
    return () => {
      isGone = true
      stop()
    }
  }, [t])
  return (
    <>
      <style>{repairStyle}</style>
      <style>{listStyle}</style>
      {children}
    </>
  )
}
