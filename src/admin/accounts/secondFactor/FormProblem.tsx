import type { ReactElement } from 'react'

/** What is wrong with a form, read aloud as soon as it is there. */
export function FormProblem({ children }: { children: string }): ReactElement {
  return (
    <div role="alert">
      {children && (
        <p style={{ margin: '0 0 1rem', color: 'var(--theme-error-600, var(--theme-error-500))' }}>
          {children}
        </p>
      )}
    </div>
  )
}
