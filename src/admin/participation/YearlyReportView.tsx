'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { type ReactElement, type SyntheticEvent, useId, useState } from 'react'
import { languageTag } from '../../i18n/rules/locale.ts'
import type { YearlyReport as Report } from '../../participation/rules/yearlyReport.ts'
import { Button } from '../components/Button.tsx'
import { Choice } from './Choice.tsx'
import { styleSheet } from './styleSheet.ts'
import { describeError, useApi } from '../api.ts'
import { participationMessages } from '../../i18n/participationMessages.ts'
import { useMessages } from '../useMessages.ts'

const totals = ['events', 'hours', 'registered', 'attended', 'cancelled'] as const

/** Years to choose from, the present one first. */
const yearsBack = 6

/** The report for funders, above the numbers that stay of deleted registrations. */
export function YearlyReportView({ collectionSlug }: { collectionSlug: string }): ReactElement | null {
  const api = useApi()
  const { id: documentId } = useDocumentInfo()
  const { messages, locale } = useMessages(participationMessages)
  const id = useId()
  const thisYear = new Date().getFullYear()
  const [period, setPeriod] = useState({ from: `${thisYear}-01-01`, to: `${thisYear}-12-31` })
  const [report, setReport] = useState<Report | null>(null)
  const [problem, setProblem] = useState('')
  const path = `/${collectionSlug}/yearly-report?${new URLSearchParams(period).toString()}`

  const show = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    setProblem('')
    try {
      setReport(await api.get<Report>(path))
    } catch (error) {
      setReport(null)
      setProblem(describeError(error, messages.failed))
    }
  }
  const put = (change: Partial<typeof period>): void => {
    setPeriod((before) => ({ ...before, ...change }))
    setReport(null)
  }
  const year = period.from.slice(0, 4)
  const isYear = period.from === `${year}-01-01` && period.to === `${year}-12-31`
  const number = (value: number): string => value.toLocaleString(languageTag(locale))

  // Payload shows the description with each entry, too.
  if (documentId !== undefined) return null
  return (
    <div className="gfe">
      <style>{styleSheet}</style>
      <section aria-labelledby={`${id}-heading`}>
        <h2 id={`${id}-heading`}>{messages.report}</h2>
        <p className="gfe-lead">{messages.reportLead}</p>
        <form className="gfe-bar" onSubmit={(event) => void show(event)}>
          <Choice
            label={messages.year}
            value={isYear ? year : ''}
            options={[
              ...(isYear ? [] : [{ value: '', label: '–' }]),
              ...Array.from({ length: yearsBack }, (_, back) => String(thisYear - back)).map((each) => ({
                value: each,
                label: each,
              })),
            ]}
            onChange={(each) => each && put({ from: `${each}-01-01`, to: `${each}-12-31` })}
          />
          {(['from', 'to'] as const).map((end) => (
            <div key={end} className="field-type select">
              <label className="field-label" htmlFor={`${id}-${end}`}>
                {messages[end]}
              </label>
              <input
                id={`${id}-${end}`}
                type="date"
                required
                value={period[end]}
                onChange={({ target }) => put({ [end]: target.value })}
              />
            </div>
          ))}
          <Button type="submit" buttonStyle="secondary" margin={false}>
            {messages.show}
          </Button>
        </form>
        {problem && <p role="alert">{problem}</p>}
        <div role="status">
          {report?.events.length === 0 && <p>{messages.noEvents}</p>}
          {report && report.events.length > 0 && (
            <>
              <dl className="gfe-tiles">
                {totals.map((name) => (
                  <div key={name}>
                    <dt>{messages.totals[name]}</dt>
                    <dd>{number(report.totals[name])}</dd>
                  </div>
                ))}
              </dl>
              <p style={{ marginBlock: '1rem' }}>
                {messages.topics}: {frequencies(report.topics)}
                <br />
                {messages.partners}: {frequencies(report.partners)}
              </p>
              <div className="gfe-buttons">
                <Button el="anchor" url={api.urlOf(`${path}&format=pdf`)} margin={false}>
                  {messages.pdf}
                </Button>
                <Button
                  el="anchor"
                  url={api.urlOf(`${path}&format=csv`)}
                  buttonStyle="secondary"
                  margin={false}
                >
                  {messages.reportCsv}
                </Button>
              </div>
            </>
          )}
        </div>
      </section>
      <h2>{messages.statistics}</h2>
      <p className="gfe-lead" style={{ margin: 0 }}>
        {messages.statisticsLead}
      </p>
    </div>
  )
}

function frequencies(names: Report['topics']): string {
  return names.map(([name, events]) => `${name} (${events})`).join(', ') || '–'
}
