import type { ServerProcess } from './serverProcess.ts'

/** What the tests read in answers of Payload's REST. */
interface RestAnswer {
  token: string
  docs: { id: string; answers: { value: string }[]; topicSuggestion: string }[]
  totalDocs: number
}

export type AdministratorRest = (path: string, method?: string, data?: object) => Promise<RestAnswer>

/** REST of a running server, for the administrator who comes with its example content. */
export async function logInByRest(server: ServerProcess): Promise<AdministratorRest> {
  const [, email, password] = /administrator\s+(\S+)\s+(\S+)/.exec(server.output()) ?? []
  const send = async (to: string, method: string, data: object | undefined, token: string) => {
    const response = await fetch(`${server.url}/api/${to}`, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: token },
      body: JSON.stringify(data),
    })
    if (!response.ok) throw new Error(`${method} ${to} was answered with ${response.status}`)
    return (await response.json()) as RestAnswer
  }
  const { token } = await send('users/login', 'POST', { email, password }, '')
  return (to, method = 'GET', data) => send(to, method, data, `JWT ${token}`)
}

/** Enters a website, from whose pages people may register then. */
export async function enterSite({
  rest,
  origin,
}: {
  rest: AdministratorRest
  origin: string
}): Promise<void> {
  await rest('sites', 'POST', { name: 'Ortsverband', origins: [{ origin }], mayRegister: true })
}
