import { toast, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'
import { Refusal } from './api.ts'

/** Shows beside the fields what the server has said about them, as Payload does after a save. False where it said nothing of any. */
export function useShowRefusal(): (error: unknown) => boolean {
  const { dispatchFields, setSubmitted } = useForm()
  return useCallback(
    (error) => {
      if (!(error instanceof Refusal)) return false
      const errors = Object.entries(error.fields).map(([path, message]) => ({ path, message }))
      if (errors.length === 0) return false
      dispatchFields({ type: 'ADD_SERVER_ERRORS', errors })
      setSubmitted(true)
      toast.error(namedProblems(error.data) ?? error.message)
      return true
    },
    [dispatchFields, setSubmitted],
  )
}

/** Each problem behind the name of its field; null where the server gave none. */
function namedProblems(data: object | null): string | null {
  const { errors = [] } = (data ?? {}) as { errors?: { label?: unknown; message: string }[] }
  const named = errors.map(({ label, message }) =>
    typeof label === 'string' && label !== '' ? `${label}: ${message}` : message,
  )
  return named.length > 0 ? named.join(' ') : null
}
