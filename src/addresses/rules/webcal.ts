/** The address of a calendar in the scheme that programs take as: subscribe, and do not import once. */
export const webcal = (url: string): string => url.replace(/^https?:/, 'webcal:')
