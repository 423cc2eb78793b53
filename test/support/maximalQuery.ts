import {
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from 'graphql'

/** A query for everything that a schema can show; `args` says what the fields of Query get besides a slug. */
export function maximalQuery({
  schema,
  slug,
  args,
}: {
  schema: GraphQLSchema
  /** For each field of Query that finds something by its slug. */
  slug: string
  args: Record<string, string>
}): string {
  const atRoot = new Set(
    Object.values(schema.getQueryType()?.getFields() ?? {}).map(({ type }) => getNamedType(type).name),
  )
  /** A page of something else that can be listed by itself. */
  const isListedItself = (inner: GraphQLObjectType): boolean =>
    inner.name.endsWith('Connection') && atRoot.has(inner.name)
  /** Every field of a type, but those that lead back to a type above, or to what the query lists anyway. */
  const selectionOf = (type: GraphQLObjectType, above: string[]): string => {
    const fields = Object.values(type.getFields()).map(({ name, type: fieldType, args: taken }) => {
      const inner = getNamedType(fieldType)
      const bySlug = taken.some((each) => each.name === 'slug') ? `(slug: "${slug}")` : ''
      const field = above.length === 0 ? `${name}${args[name] ?? bySlug}` : name
      if (isAbstractType(inner))
        return `${field} { __typename ${schema.getPossibleTypes(inner).map(partOf).join(' ')} }`
      if (!isObjectType(inner)) return field
      if (above.length > 0 && isListedItself(inner)) return ''
      return above.includes(inner.name) ? '' : `${field} ${selectionOf(inner, [...above, type.name])}`
    })
    return `{ __typename ${fields.join(' ')} }`
  }
  const query = schema.getQueryType()
  return query ? selectionOf(query, []) : ''
}

/** The plain fields of one type that an interface may stand for, named apart from those of the others. */
function partOf(type: GraphQLObjectType): string {
  const plain = Object.values(type.getFields()).filter((field) => !isObjectType(getNamedType(field.type)))
  return `... on ${type.name} { ${plain.map(({ name }) => `${type.name}_${name}: ${name}`).join(' ')} }`
}
