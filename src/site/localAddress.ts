/**
 * The address of one of our own files without its host, so that it is loaded from wherever the page was: that is what
 * the page's policy allows.
 */
export function localAddress({ url, publicUrl }: { url: string; publicUrl: string }): string {
  return url.startsWith(`${publicUrl}/`) ? url.slice(publicUrl.length) : url
}
