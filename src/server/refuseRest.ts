/** Refuses a request to REST in the shape of Payload's own answers, which the admin can show. */
export function refuseRest({
  status,
  message,
  headers = {},
}: {
  status: 400 | 404 | 405 | 413 | 415 | 500
  message: string
  headers?: Record<string, string>
}): Response {
  return Response.json({ errors: [{ message }] }, { status, headers })
}
