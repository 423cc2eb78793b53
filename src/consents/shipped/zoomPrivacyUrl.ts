/** Where Zoom says how it treats data. */
export const zoomPrivacyUrl = 'https://www.zoom.com/de/trust/privacy/'
