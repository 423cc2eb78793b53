// What mail programs make links of: schemes, www, addresses, words with a dot inside. Two letters before the dot at
// least, so that initials such as J.R. stay.
const linkLike = /[/\\@:<>]|www\.|[\p{L}\p{N}-]{2,}\.[\p{L}\p{N}]{2,}/iu

/** Characters. */
const longestGreetedName = 80

/**
 * The name to greet somebody by; null where it is none. Anybody can register any address, so a name must not carry
 * an advertisement to it: one that a mail program would turn into a link is left out.
 */
export function greetedName(name: string | null | undefined): string | null {
  const plain = (name ?? '').replace(/\s+/g, ' ').trim()
  return plain === '' || plain.length > longestGreetedName || linkLike.test(plain) ? null : plain
}
