/**
 * Keeps the preview beside the admin's form up to date: what is typed is asked for again and put in place, where one was
 * stays. Links and forms do nothing here.
 */
const wait = 400

interface PreviewMessage {
  type?: string
  data?: unknown
}

const admin = window.opener instanceof Object ? (window.opener as Window) : window.parent
let timer: number | undefined
let asked = 0
let typed: unknown

async function show(request: RequestInit): Promise<void> {
  const turn = ++asked
  const response = await fetch(location.href, request)
  if (!response.ok || turn !== asked) return
  const { body, title } = new DOMParser().parseFromString(await response.text(), 'text/html')
  const next = body.querySelector('main')
  const current = document.querySelector('main')
  if (!next || !current || turn !== asked) return
  document.title = title
  if (next.innerHTML !== current.innerHTML) current.replaceWith(document.adoptNode(next))
}

window.addEventListener('message', ({ data, source }: MessageEvent<PreviewMessage>) => {
  if (source !== admin) return
  const isTyped = data.type === 'payload-live-preview' && typeof data.data === 'object'
  if (!isTyped && data.type !== 'payload-document-event') return
  clearTimeout(timer)
  // The admin says last that something was saved, in a form of its own too; what is typed here is shown all the same.
  if (isTyped) typed = data.data
  const request: RequestInit = typed
    ? { method: 'POST', body: JSON.stringify(typed), headers: { 'Content-Type': 'application/json' } }
    : {}
  timer = window.setTimeout(() => void show(request).catch(() => {}), wait)
})

for (const kind of ['click', 'submit'] as const) {
  document.addEventListener(
    kind,
    (event) => {
      const isLink = event.target instanceof Element && event.target.closest('a[href]:not([href^="#"])')
      if (kind === 'submit' || isLink) event.preventDefault()
    },
    { capture: true },
  )
}

// Only now does the admin send what stands in the form.
if (admin !== window) admin.postMessage({ type: 'payload-live-preview', ready: true }, '*')
