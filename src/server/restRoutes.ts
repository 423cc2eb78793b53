import { type Context, Hono } from 'hono'
import { handleEndpoints, type Payload } from 'payload'
import { type BodyRefusal, limitBody } from '../protection/limitBody.ts'
import { useOwnRequest } from '../protection/useOwnRequest.ts'

/** Octets of a request to REST, uploads included. */
const maxUploadSize = 50 * 1024 * 1024

/** The methods that Payload has endpoints for. */
const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS']

/** Payload's REST on Hono: the same endpoints as behind Next, without what Next costs. */
export function createRestRoutes({ payload: { config } }: { payload: Payload }): Hono {
  const app = new Hono()
  const paths = `${config.routes.api}/*`
  app.on(methods, paths, limitBody({ maxSize: maxUploadSize, refuse: refuseBody }), (context) => {
    // Payload writes to its request.
    useOwnRequest(context)
    return handleEndpoints({ config, request: context.req.raw })
  })
  app.all(paths, (context) => {
    context.header('Allow', methods.join(', '))
    return refuse({ context, status: 405, message: `The method ${context.req.method} is not known here.` })
  })
  return app
}

const refuseBody = (context: Context, status: BodyRefusal): Response =>
  refuse({
    context,
    status,
    message:
      status === 413
        ? `The body must have at most ${maxUploadSize} bytes.`
        : 'The body must be sent without a Content-Encoding.',
  })

/** Refuses in the shape of Payload's own answers, which the admin can show. */
function refuse({
  context,
  status,
  message,
}: {
  context: Context
  status: 405 | 413 | 415
  message: string
}): Response {
  return context.json({ errors: [{ message }] }, status)
}
