/** The slugs of events and of their templates. */
export interface TemplateSlugs {
  events: string
  eventTemplates: string
}
