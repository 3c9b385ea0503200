/** The nonce that lets the page's own styles pass its content security policy; the shell writes it into the page. */
export function cspNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
