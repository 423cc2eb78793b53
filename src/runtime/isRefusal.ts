/** Tells an error that says no to a request, such as Payload's own ones, from a failure. Goes by its status: there may be two copies of Payload. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500
