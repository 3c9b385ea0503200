import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Session } from 'electron';
import { screenPolicy } from './content-security-policy.ts';
import { SCREEN_ORIGIN } from './trusted-sender.ts';

const ROOT = join(import.meta.dirname, '../renderer');

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const NOT_FOUND = new Response(null, { status: 404 });

/** Path below the built screens; undefined for anything else, also for paths that try to leave the folder. */
export function screenFile(url: string): string | undefined {
  const { protocol, host, pathname } = new URL(url);
  if (`${protocol}//${host}` !== SCREEN_ORIGIN) return undefined;
  const path = pathname === '/' ? '/index.html' : pathname;
  // Built files have plain names; whatever is encoded, doubled or dotted is none of them.
  return /^(\/[\w-][\w.-]*)+$/.test(path) ? path.slice(1) : undefined;
}

async function answer(url: string): Promise<Response> {
  const file = screenFile(url);
  const contentType = file === undefined ? undefined : CONTENT_TYPES[extname(file)];
  if (file === undefined || contentType === undefined) return NOT_FOUND.clone();
  const bytes = await readFile(join(ROOT, file)).catch(() => undefined);
  if (bytes === undefined) return NOT_FOUND.clone();
  const nonce = randomBytes(16).toString('base64url');
  const headers = {
    'content-type': contentType,
    'content-security-policy': screenPolicy(nonce),
    'x-content-type-options': 'nosniff',
  };
  if (extname(file) !== '.html') return new Response(new Uint8Array(bytes), { headers });
  const page = bytes.toString('utf8').replace('</head>', `<meta name="csp-nonce" content="${nonce}"></head>`);
  return new Response(page, { headers });
}

/** Serves the built screens, and nothing else, at `app://screen`. */
export function serveScreen(session: Session): void {
  session.protocol.handle('app', (request) => answer(request.url));
}
