import type { ReactNode } from 'react'
import { type State, StateMark } from './StateMark.tsx'

/** How it stands, and what one can do about it, beside its mark. */
export function StateNote({
  state,
  className = '',
  children,
}: {
  state: State
  className?: string
  children: ReactNode
}) {
  return (
    <div className={`state-note ${className}`.trim()}>
      <StateMark state={state} isSmall />
      <div>{children}</div>
    </div>
  )
}
