/** The networks of requests on their way through Payload, which knows headers alone. */
const networks = new WeakMap<object, string>()

/** Remembers the network that a request comes from, for as long as it is being answered. */
export function rememberNetwork({ request, network }: { request: Request; network: string | null }): void {
  if (network !== null) networks.set(request, network)
}

/** The network that a request comes from; null where nobody can tell. */
export function networkOfRequest(request: object): string | null {
  return networks.get(request) ?? null
}
