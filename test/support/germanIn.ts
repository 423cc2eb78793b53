/** German words that readers of a text see, but for what it marks as German, and the name of the association. */
export function germanIn(text: string): string[] {
  const seen = text
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, '')
    .replaceAll(/<(\w+)\b[^>]* lang="de"[^>]*>.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/Grünes Forum Selbstverwaltung|\/veranstaltungen\/\S+/g, '')
  const german =
    /(?<!\p{L})(der|die|das|dem|den|und|nicht|Sie|eine?r?|für|mit|ist|auf|zur?|Uhr|bitte|\p{L}*[äöüß]\p{L}*)(?!\p{L})/giu
  return [...new Set(seen.match(german) ?? [])]
}
