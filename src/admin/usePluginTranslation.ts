import { useTranslation } from '@payloadcms/ui'

/** Says what our own parts of the admin say, in the editor's language. */
export function usePluginTranslation(): (key: string, vars?: Record<string, unknown>) => string {
  const { t } = useTranslation()
  // Our keys are not among those that Payload's type of `t` knows.
  const say = t as unknown as (key: string, vars?: Record<string, unknown>) => string
  return (key, vars) => say(`greenForumEvents:${key}`, vars)
}
