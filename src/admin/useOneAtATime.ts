import { useCallback, useRef } from 'react'

/**
 * Something that a button sets off, which is not begun again before it has ended: where the server is slow, people press once
 * more, and would be asked twice, or save twice.
 */
export function useOneAtATime<Options extends unknown[]>(
  act: (...options: Options) => Promise<unknown>,
): (...options: Options) => void {
  const isGoingOn = useRef(false)
  return useCallback(
    (...options) => {
      if (isGoingOn.current) return
      isGoingOn.current = true
      void act(...options).finally(() => {
        isGoingOn.current = false
      })
    },
    [act],
  )
}
