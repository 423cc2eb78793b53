'use client'

import type { ReactElement } from 'react'

/** A mail in a frame of its own, in which nothing runs and nothing is loaded. */
export function MailFrame({ title, html }: { title: string; html: string }): ReactElement {
  return (
    <iframe
      title={title}
      sandbox=""
      srcDoc={html}
      style={{
        width: '100%',
        minHeight: '60rem',
        border: '1px solid var(--theme-elevation-150)',
        background: '#fff',
      }}
    />
  )
}
