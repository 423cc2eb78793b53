import { Button, Link } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import type { OverviewMessages } from '../../i18n/de/overview.ts'
import { type FirstStep, firstStepNames, type OverviewFirstSteps } from '../../overview/rules/overview.ts'
import { useApi } from '../api.ts'

/** What has to be done once before people can register, with a way to each. */
export function DashboardFirstSteps({
  steps: { done, mayAdopt },
  slugs,
  listOf,
  messages,
  reload,
}: {
  steps: OverviewFirstSteps
  slugs: { events: string; consentTexts: string; mailTemplates: string }
  /** The address of a collection's list. */
  listOf: (collection: string) => string
  messages: OverviewMessages
  reload: () => void
}): ReactElement {
  const addresses: Record<FirstStep, string | null> = {
    organiser: null,
    consentTexts: listOf(slugs.consentTexts),
    testMail: listOf(slugs.mailTemplates),
    event: `${listOf(slugs.events)}/create`,
  }
  return (
    <div className="forum-dashboard__part">
      <h2>{messages.firstSteps}</h2>
      <p>{messages.firstStepsLead}</p>
      <ol className="forum-dashboard__first-steps">
        {firstStepNames.map((name) => (
          <li key={name}>
            <span aria-hidden="true">{done[name] ? '☑' : '☐'}</span>
            <div>
              {addresses[name] === null || done[name] ? (
                <span>{messages.firstStep[name]}</span>
              ) : (
                <Link href={addresses[name]}>{messages.firstStep[name]}</Link>
              )}
              {done[name] && <span> ({messages.firstStepDone})</span>}
              {name === 'consentTexts' && !done[name] && (
                <Adopt
                  path={`/${slugs.consentTexts}/adopt`}
                  mayAdopt={mayAdopt}
                  messages={messages}
                  reload={reload}
                />
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}

function Adopt({
  path,
  mayAdopt,
  messages,
  reload,
}: {
  path: string
  mayAdopt: boolean
  messages: OverviewMessages
  reload: () => void
}): ReactElement {
  const api = useApi()
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  if (!mayAdopt) return <p>{messages.adoptByOthers}</p>
  const adopt = async (): Promise<void> => {
    setState('busy')
    try {
      await api.post(path)
      reload()
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <Button size="small" buttonStyle="secondary" disabled={state === 'busy'} onClick={() => void adopt()}>
        {messages.adopt}
      </Button>
      <p>{messages.adoptNote}</p>
      <p role="status">{state === 'failed' ? messages.adoptFailed : ''}</p>
    </>
  )
}
