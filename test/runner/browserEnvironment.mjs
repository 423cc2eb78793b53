import PlainEnvironment from './plainEnvironment.mjs'

/** Characters of a page's text that a failed test shows. */
const shown = 1500

/** Beside what a failed browser test says, what its pages show at that moment: most failures are seen once, on another machine. */
// eslint-disable-next-line import-x/no-default-export -- Jest asks for it
export default class BrowserEnvironment extends PlainEnvironment {
  async handleTestEvent({ name, test }) {
    if (name !== 'test_fn_failure') return
    const contexts = [...(this.global.openBrowsers ?? [])].flatMap((browser) => browser.contexts())
    const pages = contexts.flatMap((context) => context.pages())
    const seen = await Promise.all(pages.map(describePage))
    console.error([`● ${test.name}: its pages when it failed`, ...seen].join('\n'))
  }
}

/** A page that does not answer must not hold the run up. */
function describePage(page) {
  const text = page.locator('body').innerText({ timeout: 5000 })
  return text.then(
    (all) => `${page.url()}\n${all.replace(/\n\s*\n/g, '\n').slice(0, shown)}`,
    (error) => `${page.url()}\n${error.message}`,
  )
}
