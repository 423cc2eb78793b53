import { usePreferences } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

const preference = 'green-forum-first-steps'

/** Whether somebody has hidden the first steps, on whatever device, and what hides or shows them; null until that is known. */
export function useHiddenFirstSteps(): [boolean | null, (isHidden: boolean) => void] {
  const { getPreference, setPreference } = usePreferences()
  const [isHidden, setIsHidden] = useState<boolean | null>(null)
  useEffect(() => {
    getPreference<{ isHidden?: boolean } | null>(preference)
      .then((stored) => setIsHidden(stored?.isHidden === true))
      .catch(() => setIsHidden(false))
  }, [getPreference])
  const store = (hidden: boolean): void => {
    setIsHidden(hidden)
    // Where it cannot be stored, it is asked again next time.
    setPreference(preference, { isHidden: hidden }).catch(() => undefined)
  }
  return [isHidden, store]
}
