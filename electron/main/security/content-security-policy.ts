/**
 * What the screens may load: the application's own scripts, styles (the interface library writes style elements,
 * which carry the nonce), fonts and pictures; connections to nowhere. The print preview is a srcdoc frame and inherits this.
 */
export function screenPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "frame-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What a paper that is being printed may load: only what stands in itself. */
export const PRINT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
