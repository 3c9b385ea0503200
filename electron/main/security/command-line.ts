import { app } from 'electron';

/** Chromium's own errands are switched off: the application has no business on any network. */
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-client-side-phishing-detection'],
  ['disable-sync'],
  ['disable-breakpad'],
  ['no-pings'],
  ['no-proxy-server'],
  ['dns-prefetch-disable'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['disable-features', 'MediaRouter,AutofillServerCommunication,OptimizationHints,NetworkTimeServiceQuerying'],
  // Dates, dialogs and built-in texts of the page
  ['lang', 'zh-CN'],
];

/** To be called before the application is ready. */
export function closeCommandLine(): void {
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
}
