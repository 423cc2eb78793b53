import { useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

/** What a save of a form may be told. */
export type SubmitOptions = Omit<
  NonNullable<Parameters<ReturnType<typeof useForm>['submit']>[0]>,
  'overrides'
> & {
  overrides?: Record<string, unknown>
}

/**
 * Saves a form as Payload does. Payload takes what was refused for saved, so that nobody could try again or would be warned
 * before they leave; here the form stays changed.
 */
export function useSubmit(): (options?: SubmitOptions) => Promise<unknown> {
  const { setModified, submit } = useForm()
  return useCallback(
    async (options) => {
      const result = await submit(options)
      // Nothing where the form could not be sent, or where fields were refused.
      if ((result as { res?: Response } | undefined)?.res?.ok !== true) setModified(true)
      return result
    },
    [setModified, submit],
  )
}
