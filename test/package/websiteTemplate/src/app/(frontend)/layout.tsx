import { draftMode } from 'next/headers'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { AdminBar } from '../../components/AdminBar'

export default async function Layout({ children }: { children: ReactNode }) {
  const { isEnabled } = await draftMode()
  return (
    <html lang="en">
      <body>
        <AdminBar preview={isEnabled} />
        <nav>
          <Link href="/about">About</Link> <Link href="/events/en">Events</Link>
        </nav>
        {children}
      </body>
    </html>
  )
}
