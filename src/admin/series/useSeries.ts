import { useState } from 'react'
import type { DescribedDate } from '../../events/rules/series.ts'
import type { SeriesRule } from '../../events/rules/seriesRule.ts'
import { describeError, useApi } from '../api.ts'

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
  const api = useApi()
  const [state, setState] = useState<SeriesState>({ kind: 'none' })

  const ask = async (body: object): Promise<DescribedDate[] | null> => {
    setState({ kind: 'busy' })
    try {
      return (await api.post<{ dates: DescribedDate[] }>(path, { body })).dates
    } catch (error) {
      setState({ kind: 'failed', message: describeError(error, '') })
      return null
    }
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
