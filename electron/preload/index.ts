import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../../src/contract/bridge.ts';
import type { CallResult } from '../../src/contract/call-error.ts';
import type { LibraryEvent } from '../../src/contract/library-event.ts';

/** How the core is while it does not serve: a page listens only once its code runs, and must hear of it all the same. */
let trouble: LibraryEvent | null = null;
ipcRenderer.on('contract:event', (_event, told: LibraryEvent) => {
  if (told.kind === 'core.lost' || told.kind === 'core.failed') trouble = told;
  if (told.kind === 'core.ready') trouble = null;
});

// The only way out of the page: three functions over fixed channels, nothing else.
const bridge: Bridge = {
  request: (name, input, callId) => ipcRenderer.invoke('contract:request', name, input, callId) as Promise<CallResult>,
  cancel: (callId) => ipcRenderer.send('contract:cancel', callId),
  onEvent(listener) {
    const hear = (_event: unknown, told: LibraryEvent) => listener(told);
    if (trouble !== null) listener(trouble);
    ipcRenderer.on('contract:event', hear);
    return () => {
      ipcRenderer.off('contract:event', hear);
    };
  },
};

contextBridge.exposeInMainWorld('gsr', bridge);
