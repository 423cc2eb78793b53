import { useSyncExternalStore } from 'react'

const subscribe = () => () => undefined

/** False in what the server sends, until the page's script has taken it over. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
}
