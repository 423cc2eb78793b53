import type { EmbedMessages } from '../i18n/embedMessages.ts'
import type { OpenEvent } from './queries.ts'

type Attribute = string | number | boolean | null | undefined
type Child = Node | string | null | undefined | false

/**
 * Makes an element with what is in it. Never from markup: texts stay texts whatever is in them, and a host that
 * demands trusted types has nothing to refuse. What is null, undefined or false is left out.
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes?: Record<string, Attribute>,
  ...children: Child[]
): HTMLElementTagNameMap[Name]
export function make(name: string, attributes?: Record<string, Attribute>, ...children: Child[]): HTMLElement
export function make(
  name: string,
  attributes: Record<string, Attribute> = {},
  ...children: Child[]
): Element {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if ((value ?? false) !== false) made.setAttribute(key, value === true ? '' : String(value))
  }
  made.append(...children.filter((child): child is Node | string => Boolean(child)))
  return made
}

/** A link, to the web alone. */
export function makeLink(
  href: string,
  text: string,
  attributes: Record<string, Attribute> = {},
): HTMLElement {
  return /^https?:/.test(href) ? make('a', { href, ...attributes }, text) : make('span', {}, text)
}

/** The way to where one registers with us. */
export function makeWay({
  event: { url, registration },
  messages,
}: {
  event: Pick<OpenEvent, 'url' | 'registration'>
  messages: EmbedMessages
}): HTMLElement {
  return make('p', { class: 'way' }, makeLink(registration.url ?? url, messages.registerThere))
}

/** A button that does something here. */
export function makeButton({
  text,
  className,
  onClick,
}: {
  text: string
  className: string
  onClick: (button: HTMLButtonElement) => void
}): HTMLButtonElement {
  const button = make('button', { type: 'button', class: className }, text)
  button.addEventListener('click', () => onClick(button))
  return button
}
