import { ownGreen } from '../appearance/rules/accentStyle.ts'
import { escapeHtml } from '../richText/rules/escapeHtml.ts'

/** Made for paper; nothing in it is fetched from anywhere. */
const style = `
body { font: 11pt/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #111 }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2.5rem; border-top: 1px solid #999; padding-top: 1rem }
dl { display: grid; grid-template-columns: 12rem 1fr; gap: .25rem 1rem } dt { font-weight: 600 } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap }
blockquote { margin: 1rem 0; padding: .75rem 1rem; border-left: 4px solid ${ownGreen}; background: #f4f7f5; white-space: pre-wrap; overflow-wrap: anywhere }
@media print { body { margin: 0 } blockquote { background: none } }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr } dd { margin-bottom: .5rem } }`

/** Names and values, as a list in HTML. */
export function factList(facts: readonly (readonly [name: string, value: string])[]): string {
  const rows = facts.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`)
  return `<dl>\n${rows.join('\n')}\n</dl>`
}

/** A page in German to print and file. `body` is HTML. */
export function printedPage({ title, body }: { title: string; body: string }): string {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`
}
