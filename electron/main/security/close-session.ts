import type { Session } from 'electron';

/** Refuses a session every permission, every device and every request but those of the given schemes. */
export function closeSession(session: Session, allowedSchemes: readonly string[]): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}));
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !allowedSchemes.includes(new URL(details.url).protocol) });
  });
}
