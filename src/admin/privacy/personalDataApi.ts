/** How much is stored about a person, kind by kind. */
export interface PersonCounts {
  email: string
  registrations: number
  consents: number
  answers: number
  topicSuggestions: number
  messages: number
}

/** What became of an erasure. */
export interface Erasure {
  state: 'done' | 'begun'
  registrations: number
  mails: number
  topicWishes: number
}

/** The server's own words on why it refused. */
export class Refused extends Error {}

/** Asks an endpoint of the deletion log. Throws Refused where the server says why it will not. */
export async function ask(url: string, body: Record<string, string>): Promise<Response> {
  const response = await fetch(url, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (response.ok) return response
  const { errors } = (await response.json().catch(() => ({}))) as { errors?: { message: string }[] }
  throw new Refused(errors?.[0]?.message ?? '')
}

/** Hands a file over to the browser's downloads. */
export async function save(response: Response, name: string): Promise<void> {
  const url = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

/** Prints a page that is not this one. */
export function print(html: string): void {
  const frame = document.createElement('iframe')
  frame.hidden = true
  // No scripts; printing asks for a dialogue.
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals')
  frame.srcdoc = html
  frame.onload = () => {
    const view = frame.contentWindow
    view?.addEventListener('afterprint', () => frame.remove())
    view?.print()
  }
  document.body.append(frame)
}
