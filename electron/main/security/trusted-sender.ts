/** Where the screens are served from; nothing else is ever shown with a bridge. */
export const SCREEN_ORIGIN = 'app://screen';

/** What is known of the frame that sent a message. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** Only the main frame of our own page may call; a frame that is gone (null) may not. */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  if (frame === null || frame.parent !== null) return false;
  return frame.url === SCREEN_ORIGIN || frame.url.startsWith(`${SCREEN_ORIGIN}/`);
}
