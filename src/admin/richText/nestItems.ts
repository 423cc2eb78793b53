import { makeList } from '../../richText/rules/makeNodes.ts'
import type { RichTextNode } from '../../richText/rules/RichTextNode.ts'

/** An item of a pasted list, which knows its level rather than what it is in. */
export interface PastedItem {
  level: number
  isOrdered: boolean
  /** Its number, where the source says it. */
  number?: number
  words: RichTextNode[]
}

/** Makes lists of items that follow each other; what is deeper is a list in the item before. */
export function nestItems(items: readonly PastedItem[]): RichTextNode[] {
  const level = Math.min(...items.map((item) => item.level))
  const lists: { isOrdered: boolean; start: number; next: number; items: RichTextNode[][] }[] = []
  for (let index = 0; index < items.length;) {
    const item = items[index]
    if (!item) break
    const end = items.findIndex((each, at) => at > index && each.level === level)
    const deeper = items.slice(item.level === level ? index + 1 : index, end === -1 ? undefined : end)
    let list = lists.at(-1)
    if (item.level === level) {
      const { isOrdered, number } = item
      // One that is counted anew is a list of its own, as is one of the other kind.
      if (list?.isOrdered !== isOrdered || (number !== undefined && number !== list.next)) {
        list = { isOrdered, start: number ?? 1, next: number ?? 1, items: [] }
        lists.push(list)
      }
      list.items.push(item.words)
      list.next += 1
    } else if (!list) {
      list = { isOrdered: item.isOrdered, start: 1, next: 1, items: [] }
      lists.push(list)
    }
    for (const nested of deeper.length > 0 ? nestItems(deeper) : []) list.items.push([nested])
    index = end === -1 ? items.length : end
  }
  return lists.map(({ isOrdered, start, items }) => makeList({ isOrdered, start, items }))
}
