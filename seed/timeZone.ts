/** The zone in which all example events take place. */
export const timeZone = 'Europe/Berlin'
