import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import type { Page } from 'playwright-core'

/** Everything that people see or hear on a page as it is: texts, and the names, hints and titles of its elements. */
export function wordsOfPage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = new Set<string>()
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true })
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement
      if (element && isShown(element) && !element.closest('script, style')) {
        words.add(texts.currentNode.textContent ?? '')
      }
    }
    const attributes = [
      'aria-label',
      'title',
      'placeholder',
      'alt',
      'aria-description',
      'aria-roledescription',
    ]
    for (const element of document.querySelectorAll(attributes.map((name) => `[${name}]`).join())) {
      if (!isShown(element)) continue
      for (const name of attributes) words.add(element.getAttribute(name) ?? '')
    }
    // Read out with an element, though it need be shown nowhere.
    for (const element of document.querySelectorAll('[aria-describedby], [aria-labelledby]')) {
      if (!isShown(element)) continue
      for (const name of ['aria-describedby', 'aria-labelledby']) {
        for (const id of (element.getAttribute(name) ?? '').split(/\s+/)) {
          const said = document.getElementById(id)
          if (said && !said.querySelector('style')) words.add(said.textContent)
        }
      }
    }
    return [...words].map((each) => each.replaceAll(/\s+/g, ' ').trim()).filter((each) => each !== '')
  })
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)

type Translations = Record<string, Record<string, string>>

/** Payload's English sentences, which German ones stand for; those that hold a value as patterns. */
const payloadsEnglish: RegExp[] = Object.entries(en.translations as Translations).flatMap(
  ([group, sentences]) =>
    Object.entries(sentences)
      .filter(([key, sentence]) => (de.translations as Translations)[group]?.[key] !== sentence)
      .map(([, sentence]) => sentence.replaceAll(/<\/?\d>/g, ''))
      // Of a sentence that is little but its value nothing can be told.
      .filter((sentence) => /[A-Za-z]{3}/.test(sentence.replaceAll(/\{\{\w+\}\}/g, '')))
      .map(
        (sentence) =>
          new RegExp(
            `^${sentence
              .split(/\{\{\w+\}\}/)
              .map(escaped)
              .join('.+')}$`,
          ),
      ),
)

/** Words that no German sentence of the admin holds. */
const englishWord =
  /(?<![\p{L}-])(the|and|not|you|your|of|to|with|please|for|is|are|this|from|by|new|edit|save|delete|create|search|select|all|none|order|sort|close|loading|upload|responsive|published|toggle|open|menu of|account|settings|collection|collections|document|documents|locale|field|fields|value|row|rows|item|items|choose|use|press|notifications|toast|time|month|year|previous|next|selected|available|sortable|draggable|collapse|expand|add|remove|clear|show|hide|copy|page)(?![\p{L}-])/iu

/** What is no word for people at all. */
const raw =
  /\[object \w+\]|\b(undefined|null|NaN|Invalid Date)\b|\b(general|version|fields|error|authentication|greenForumEvents|upload|validation|lexical):\w+|\{\{\w+\}\}|\b\d{1,2}:\d\d:\d\d\b/

type Names = readonly RegExp[]

const without = (names: Names, said: string): string =>
  names.reduce((rest, name) => rest.replaceAll(name, ''), said).trim()

/** What of the words of a page is not made for people. */
export function rawAmong(words: readonly string[], { names }: { names: Names }): string[] {
  return words.filter((said) => raw.test(without(names, said)))
}

/** What of the words of a German page is not German, or not made for people. */
export function leftoversAmong(words: readonly string[], { names }: { names: Names }): string[] {
  return words.filter((said) => {
    const text = without(names, said)
    return englishWord.test(text) || raw.test(text) || payloadsEnglish.some((each) => each.test(text))
  })
}
