import { randomUUID } from 'node:crypto';
import type { Session, WebContents } from 'electron';
import { BrowserWindow, session } from 'electron';
import { CallError } from '../../../src/contract/call-error.ts';
import { closeSession } from '../security/close-session.ts';
import { PRINT_POLICY } from '../security/content-security-policy.ts';

/** A session of its own, in memory, that can load nothing but the paper at hand. */
const PARTITION = 'print';

const pages = new Map<string, string>();
let prepared: Session | undefined;

function printSession(): Session {
  if (prepared !== undefined) return prepared;
  prepared = session.fromPartition(PARTITION);
  closeSession(prepared, ['print:', 'data:']);
  prepared.protocol.handle('print', (request) => {
    const html = pages.get(new URL(request.url).host);
    if (html === undefined) return new Response(null, { status: 404 });
    return new Response(html, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PRINT_POLICY },
    });
  });
  return prepared;
}

/** Lays a paper out in a hidden window without scripts, hands it to `use`, and closes the window again. */
export async function withPrintPage<Result>(
  html: string,
  use: (page: WebContents) => Promise<Result>,
): Promise<Result> {
  const id = randomUUID();
  pages.set(id, html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      devTools: false,
      spellcheck: false,
    },
  });
  try {
    await window.loadURL(`print://${id}/`);
    return await use(window.webContents);
  } finally {
    pages.delete(id);
    window.destroy();
  }
}

/** The system's print dialog; false when the reviewer cancels. */
export function printPage(page: WebContents): Promise<boolean> {
  return new Promise((resolve, reject) => {
    page.print({ silent: false, printBackground: true, pageSize: 'A4' }, (printed, reason) => {
      if (printed) resolve(true);
      else if (/cancel/i.test(reason)) resolve(false);
      else
        reject(new CallError('fileProblem', '没有打印成功，请检查打印机是否已安装并可用；也可以先另存为 PDF 再打印。'));
    });
  });
}

/** The paper as PDF: A4, or whatever page the paper itself asks for. */
export function pageAsPdf(page: WebContents): Promise<Buffer> {
  return page.printToPDF({ pageSize: 'A4', preferCSSPageSize: true, printBackground: true });
}
