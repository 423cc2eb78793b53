// Editors who try out words in a preview make layouts of any number of paragraphs.
const keptLayouts = 200

// A cache and nothing else: a second copy of this module, as Next's bundle has, compiles once more.
const compiled = new Map<string, Promise<string>>()

/**
 * Turns an MJML layout into HTML, once a layout and process. A layout is the same for everybody: what differs from
 * mail to mail is put into its slots afterwards. Nothing is loaded from elsewhere, no font and no picture.
 */
export function compileLayout(layout: string): Promise<string> {
  const known = compiled.get(layout)
  if (known) return known
  const [oldest] = compiled.keys()
  if (oldest !== undefined && compiled.size >= keptLayouts) compiled.delete(oldest)
  const html = compile(layout)
  compiled.set(layout, html)
  html.catch(() => compiled.delete(layout))
  return html
}

let loading: Promise<typeof import('mjml')> | undefined

async function compile(layout: string): Promise<string> {
  // Loaded with the first mail, since it takes half a second that the start of the process need not wait for.
  loading ??= import('mjml').then((module) => module.default)
  const mjml = await loading
  const { html, errors } = await mjml(layout, { validationLevel: 'strict', fonts: {}, keepComments: false })
  if (errors.length > 0) throw new Error(`The mail layout is no valid MJML: ${errors[0]?.formattedMessage}`)
  return html
}
