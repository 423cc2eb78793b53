import { Link } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { type MailTrouble, mailTroubles, type OverviewUnreadable } from '../../overview/rules/overview.ts'
import type { OverviewMessages } from '../../i18n/de/overview.ts'

/** What somebody has to look after: mails that did not reach anybody, and documents that cannot be shown, each with a way there. */
export function DashboardTroubles({
  troubles,
  waiting,
  unreadable,
  listOf,
  list,
  messages,
}: {
  troubles: Record<MailTrouble, number>
  /** How many mails wait for a mail server to be set up; null where one is. */
  waiting: number | null
  unreadable: readonly OverviewUnreadable[]
  /** The address of a collection's list. */
  listOf: (collection: string) => string
  /** That of the mails. */
  list: string
  messages: OverviewMessages
}): ReactElement {
  const states = mailTroubles.filter((state) => troubles[state] > 0)
  return (
    <div className="forum-dashboard__part">
      <h2>{messages.troubles}</h2>
      {waiting !== null && <p role="alert">{messages.noMailServer(waiting)}</p>}
      {states.length === 0 && waiting === null && <p>{messages.noTroubles}</p>}
      <ul>
        {states.map((state) => (
          <li key={state}>
            <Link href={`${list}?where[or][0][and][0][state][equals]=${state}`}>
              {messages.trouble[state](troubles[state])}
            </Link>
          </li>
        ))}
      </ul>
      {unreadable.length > 0 && (
        <>
          <h2>{messages.unreadable}</h2>
          <ul>
            {unreadable.map((document) => (
              <li key={`${document.collection}/${document.id}`}>
                <Link
                  href={
                    document.isGlobal
                      ? listOf(document.collection).replace('/collections/', '/globals/')
                      : `${listOf(document.collection)}/${document.id}`
                  }
                >
                  {messages.unreadableDocument(document)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
