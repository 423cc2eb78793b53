/** Whom this was made for, and who invites where nothing else is said. */
export const ourName = 'Grünes Forum Selbstverwaltung'
