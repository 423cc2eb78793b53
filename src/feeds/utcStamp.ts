/** A moment as calendars write it (RFC 5545 3.3.5): 20260201T090000Z. By an instant, such as one of RFC 3339. */
export const utcStamp = (at: string | Date): string =>
  `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
