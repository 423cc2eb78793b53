/** What somebody agrees to: a change of any of these, in any language, makes the next version of a text of consent. */
export const consentWords = ['label', 'text', 'url', 'required'] as const
