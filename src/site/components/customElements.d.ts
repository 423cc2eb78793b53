import type { HTMLAttributes } from 'react'

/** The attributes that a custom element of ours takes: those of any element, and data of its own. */
type CustomElement = HTMLAttributes<HTMLElement> & { [data: `data-${string}`]: string | number | undefined }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'forum-countdown': CustomElement
      'forum-local-time': CustomElement
      'forum-proof-of-work': CustomElement
      'forum-registration-form': CustomElement
      'forum-share': CustomElement
    }
  }
}
