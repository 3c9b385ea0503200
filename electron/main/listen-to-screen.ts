import type { IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import { ipcMain } from 'electron';
import type { CallResult } from '../../src/contract/call-error.ts';
import type { Broker } from './broker.ts';
import { isTrustedSender } from './security/trusted-sender.ts';

const FOREIGN: CallResult = {
  ok: false,
  error: { code: 'denied', message: '这项操作只能由本程序的界面发起。', details: [] },
};

/** Opens the two channels that a screen may use, for the main frame of `screen()` alone. */
export function listenToScreen(broker: Broker, screen: () => WebContents | undefined): void {
  const trusted = (event: IpcMainEvent | IpcMainInvokeEvent) =>
    event.sender === screen() && isTrustedSender(event.senderFrame);

  ipcMain.handle('contract:request', (event, name: unknown, input: unknown, callId: unknown) =>
    trusted(event) ? broker.request(name, input, callId) : FOREIGN,
  );
  ipcMain.on('contract:cancel', (event, callId: unknown) => {
    if (trusted(event)) broker.cancel(callId);
  });
}
