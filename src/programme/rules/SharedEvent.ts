/** What is needed to tell others of a published event. */
export interface SharedEvent {
  title: string
  /** Of its page. */
  url: string
  /** What, when, where, and its page. */
  text: string
}
