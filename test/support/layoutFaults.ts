import type { Page } from 'playwright-core'

/** What is wrong with how a page is laid out and can be measured: it scrolls sideways, letters are cut off, or stand where the margin is. */
export const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const wide = scrollWidth > clientWidth ? [`${scrollWidth} px wide at ${clientWidth} px`] : []
    const cut = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((element) => {
        if (
          element.closest('.visually-hidden, .form-more, svg') ||
          element.matches('input, select, textarea')
        )
          return false
        const { overflowX } = getComputedStyle(element)
        return (
          overflowX !== 'visible' && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1
        )
      })
      .map(({ className, textContent }) => `cut off: ${className}: ${textContent?.slice(0, 40)}`)
    const main = document.querySelector('main')
    const edge = main ? main.getBoundingClientRect().left + parseFloat(getComputedStyle(main).paddingLeft) : 0
    const texts = main ? document.createTreeWalker(main, NodeFilter.SHOW_TEXT) : null
    const outside: string[] = []
    while (texts?.nextNode()) {
      const { currentNode } = texts
      if (currentNode.parentElement?.closest('.visually-hidden, .form-more, script')) continue
      const range = document.createRange()
      range.selectNodeContents(currentNode)
      const { left, width } = range.getBoundingClientRect()
      if (width > 0 && left < edge - 1)
        outside.push(`past the margin: ${currentNode.textContent?.slice(0, 40)}`)
    }
    return [...wide, ...cut, ...outside]
  })
