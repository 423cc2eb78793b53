import { useAllFormFields, useForm } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Milliseconds without a change after which an answer about a new row is no longer on its way, or is late. */
const settled = 1000

/**
 * Asks the server once more about rows that it has not answered for. Payload shows a new row once it has been told what
 * belongs in it, and does not ask where the row was added just before the answer about something else came.
 */
export function useAwaitedRows(): void {
  const { dispatchFields } = useForm()
  const [state] = useAllFormFields()
  const times = useRef(0)
  useEffect(() => {
    const awaited = Object.entries(state).filter(([, { rows }]) => rows?.some((row) => row.isLoading))
    if (awaited.length === 0) {
      times.current = 0
      return
    }
    const askAgain = (): void => {
      times.current += 1
      for (const [path, { rows = [] }] of awaited) {
        // Payload asks when something has changed. A new row is open, whether or not it says so.
        const updatedRows = rows.map((row) =>
          row.isLoading ? { ...row, collapsed: row.collapsed === false ? undefined : false } : row,
        )
        dispatchFields({ type: 'SET_ROW_COLLAPSED', path, updatedRows })
      }
    }
    // Less and less often, where the server is away.
    const timer = setTimeout(askAgain, settled * 2 ** times.current)
    return () => clearTimeout(timer)
  }, [dispatchFields, state])
}
