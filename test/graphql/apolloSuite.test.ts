import { type ApolloServerOptions, ApolloServer, type BaseContext } from '@apollo/server'
import {
  type CreateServerForIntegrationTests,
  defineIntegrationTestSuite,
} from '@apollo/server-integration-testsuite'
import { Hono } from 'hono'
import { getRequestListener } from '@hono/node-server'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe } from '@jest/globals'
import { askApollo } from '../../graphql/http/askApollo.ts'

type Server = Awaited<ReturnType<CreateServerForIntegrationTests>>['server']

describe('the way from HTTP to Apollo and back', () => {
  defineIntegrationTestSuite(
    async (config, { context: contextOf } = {}) => {
      // Its types are those of the copy of Apollo Server that the suite brings; Jest is told to use ours.
      const server = new ApolloServer(config as unknown as ApolloServerOptions<BaseContext>)
      server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests()
      const app = new Hono()
      app.all('*', (context) =>
        askApollo({
          context,
          server,
          contextValue: async () => (contextOf ? contextOf() : {}),
          statusOf: ({ response }) => response.status ?? 200,
        }),
      )
      const listen = getRequestListener(app.fetch, { overrideGlobalObjects: false })
      const http = createServer((request, response) => void listen(request, response))
      http.listen(0, '127.0.0.1')
      await once(http, 'listening')
      return {
        server: server as unknown as Server,
        url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/`,
        extraCleanup: async () => {
          http.closeAllConnections()
          http.close()
        },
      }
    },
    { serverIsStartedInBackground: true, noIncrementalDelivery: true },
  )
})
