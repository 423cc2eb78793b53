/** Says, in words for programmers, which slugs of ours are given twice or taken already, and what to write into the options. */
export function slugClashes({
  ours,
  theirs,
}: {
  /** The slugs of the collections to add, by their names. */
  ours: Readonly<Record<string, string>>
  /** The slugs that the config has: of collections and, since their tables lie beside these, of globals. */
  theirs: readonly string[]
}): string[] {
  const repeated = repeatedIn(Object.values(ours)).map(
    (slug) => `"${slug}" is given to several of our collections: ${namesOf({ ours, slug })}`,
  )
  const theirRepeated = repeatedIn(theirs).map(
    (slug) => `"${slug}" is the name of several of your own collections or globals: keep one of them`,
  )
  const taken = Object.entries(ours).filter(([, slug]) => theirs.includes(slug))
  if (taken.length === 0) return [...repeated, ...theirRepeated]
  const used = new Set([...theirs, ...Object.values(ours)])
  const free = (slug: string): string => (used.has(slug) ? free(`forum-${slug}`) : slug)
  const named = taken.map(([, slug]) => `"${slug}"`).join(', ')
  const advice = taken.map(([name, slug]) => `${name}: '${free(slug)}'`).join(', ')
  return [
    ...repeated,
    ...theirRepeated,
    `${named}: taken already; give ours other names, slugs: { ${advice} }`,
  ]
}

function repeatedIn(slugs: readonly string[]): string[] {
  return [...new Set(slugs.filter((slug, index) => slugs.indexOf(slug) !== index))]
}

function namesOf({ ours, slug }: { ours: Readonly<Record<string, string>>; slug: string }): string {
  return Object.keys(ours)
    .filter((name) => ours[name] === slug)
    .join(', ')
}
