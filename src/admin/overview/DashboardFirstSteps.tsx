import { Link } from '@payloadcms/ui'
import type { ReactElement, ReactNode } from 'react'
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
  isHidden,
  hide,
}: {
  steps: OverviewFirstSteps
  slugs: { events: string; consentTexts: string; mailTemplates: string }
  /** The address of the form that says who invites. */
  appearance: string
  /** The address of a collection's list. */
  listOf: (collection: string) => string
  messages: OverviewMessages
  reload: () => void
  isHidden: boolean
  /** Hides the list, or shows it again. */
  hide: (isHidden: boolean) => void
}): ReactElement {
  if (isHidden) {
    return (
      <div>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => hide(false)}>
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
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => hide(true)}>
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
