import { type Context, Hono } from 'hono'

/**
 * An app that can be mounted in another one. What is ours is answered by `answer`; the rest is left to the app around it, and
 * answered likewise where there is none.
 */
export function mountable({
  isOurs,
  answer,
}: {
  isOurs: (path: string) => boolean
  answer: (context: Context) => Response | Promise<Response>
}): Hono {
  const app = new Hono()
  app.all('*', (context, next) => (isOurs(context.req.path) ? answer(context) : next()))
  // Not asked where another app is around this one: that has an answer of its own.
  app.notFound(answer)
  return app
}
