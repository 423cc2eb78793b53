import { Link, usePreferences } from '@payloadcms/ui'
import { type ReactElement, type ReactNode, useEffect, useState } from 'react'
import type { OverviewMessages } from '../../i18n/de/overview.ts'
import { type FirstStep, firstStepNames, type OverviewFirstSteps } from '../../overview/rules/overview.ts'
import { Button } from '../components/Button.tsx'
import { StepButton } from './StepButton.tsx'

/** What has to be done once before people can register, with a way to each; whoever has read it hides it for themselves. */
export function DashboardFirstSteps({
  steps: { done, isAdministrator, hasEvents },
  slugs,
  appearance,
  listOf,
  messages,
  reload,
}: {
  steps: OverviewFirstSteps
  slugs: { events: string; consentTexts: string; mailTemplates: string }
  /** The address of the form that says who invites. */
  appearance: string
  /** The address of a collection's list. */
  listOf: (collection: string) => string
  messages: OverviewMessages
  reload: () => void
}): ReactElement | null {
  const [isHidden, setIsHidden] = useHidden()
  if (isHidden === null) return null
  if (isHidden) {
    return (
      <div>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setIsHidden(false)}>
          {messages.showFirstSteps}
        </Button>
      </div>
    )
  }
  const events = listOf(slugs.events)
  const addresses: Record<FirstStep, string | null> = {
    organiser: appearance,
    // It is set where the server runs; the mail is sent right here.
    sender: null,
    consentTexts: listOf(slugs.consentTexts),
    testMail: null,
    event: hasEvents ? events : `${events}/create`,
  }
  const actions: Partial<Record<FirstStep, ReactNode>> = {
    organiser: !isAdministrator && <p>{messages.byAdministrator}</p>,
    consentTexts: isAdministrator ? (
      <>
        <StepButton
          path={`/${slugs.consentTexts}/adopt`}
          label={messages.adopt}
          failed={messages.adoptFailed}
          onDone={reload}
        />
        <p>{messages.adoptNote}</p>
      </>
    ) : (
      <p>{messages.byAdministrator}</p>
    ),
    testMail: (
      <StepButton
        path={`/${slugs.mailTemplates}/delivery-test`}
        label={messages.sendTestMail}
        failed={messages.testMailFailed}
        onDone={reload}
      />
    ),
  }
  const count = firstStepNames.filter((name) => done[name]).length
  return (
    <div className="forum-dashboard__part">
      <div className="forum-dashboard__head">
        <h2>{messages.firstSteps}</h2>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setIsHidden(true)}>
          {messages.hideFirstSteps}
        </Button>
      </div>
      <p>
        {messages.firstStepsLead} {messages.firstStepsCount({ done: count, all: firstStepNames.length })}.
      </p>
      <ol className="forum-dashboard__first-steps">
        {firstStepNames.map((name) => (
          <li key={name}>
            <span aria-hidden="true">{done[name] ? '☑' : '☐'}</span>
            <div>
              {addresses[name] === null ? (
                <span>{messages.firstStep[name]}</span>
              ) : (
                <Link href={addresses[name]}>{messages.firstStep[name]}</Link>
              )}
              {done[name] ? <span> ({messages.firstStepDone})</span> : actions[name]}
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}

const preference = 'green-forum-first-steps'

/** Whether somebody has hidden the list, on whatever device; null until that is known. */
function useHidden(): [boolean | null, (isHidden: boolean) => void] {
  const { getPreference, setPreference } = usePreferences()
  const [isHidden, setIsHidden] = useState<boolean | null>(null)
  useEffect(() => {
    getPreference<{ isHidden?: boolean } | null>(preference)
      .then((stored) => setIsHidden(stored?.isHidden === true))
      .catch(() => setIsHidden(false))
  }, [getPreference])
  const store = (hidden: boolean): void => {
    setIsHidden(hidden)
    // Where it cannot be stored, it is asked again next time.
    setPreference(preference, { isHidden: hidden }).catch(() => undefined)
  }
  return [isHidden, store]
}
