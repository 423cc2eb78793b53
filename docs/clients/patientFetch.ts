/** A `fetch` that waits so many milliseconds and no longer, for clients that take one. */
export function patientFetch(timeout = 5000): typeof fetch {
  return (input, init) => {
    const signals = [AbortSignal.timeout(timeout), ...(init?.signal ? [init.signal] : [])]
    return fetch(input, { ...init, signal: AbortSignal.any(signals) })
  }
}
