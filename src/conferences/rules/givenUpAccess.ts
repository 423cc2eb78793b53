/**
 * What a registration is said to be admitted to whose personal link somebody else may hold: the link is made worthless, and
 * then another one is made. Written with what made it so, hence it is never forgotten.
 */
export const givenUpAccess = 'given-up'
