/** Whom this was made for, and who invites where nothing else is said. What only they can say of themselves is not said for others. */
export const ourName = 'Grünes Forum Selbstverwaltung'
