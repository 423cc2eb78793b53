'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { SeriesRule } from '../../events/rules/series.ts'

interface DescribedDate {
  startsAt: string
  text: string
}

type SeriesState =
  | { kind: 'none' | 'busy' }
  | { kind: 'failed'; message: string }
  | { kind: 'found'; dates: DescribedDate[]; rule: SeriesRule }
  | { kind: 'created'; dates: DescribedDate[] }

/** Asks the server which dates a rule makes, and has them made. */
export function useSeries(path: string): {
  state: SeriesState
  look: (rule: SeriesRule | null) => Promise<void>
  create: (args: { rule: SeriesRule; publish: boolean }) => Promise<void>
} {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [state, setState] = useState<SeriesState>({ kind: 'none' })

  const ask = async (body: object): Promise<DescribedDate[] | null> => {
    setState({ kind: 'busy' })
    const response = await fetch(`${config.serverURL}${config.routes.api}${path}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
      body: JSON.stringify(body),
    }).catch(() => null)
    const answer = (await response?.json().catch(() => null)) as {
      dates?: DescribedDate[]
      errors?: { message: string }[]
    } | null
    if (response?.ok && answer?.dates) return answer.dates
    setState({ kind: 'failed', message: answer?.errors?.[0]?.message ?? '' })
    return null
  }
  return {
    state,
    look: async (rule) => {
      const dates = rule && (await ask({ rule }))
      if (rule && dates) setState({ kind: 'found', dates, rule })
    },
    create: async ({ rule, publish }) => {
      const dates = await ask({ rule, publish, create: true })
      if (dates) setState({ kind: 'created', dates })
    },
  }
}
