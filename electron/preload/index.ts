import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../../src/contract/bridge.ts';
import type { CallResult } from '../../src/contract/call-error.ts';
import type { LibraryEvent } from '../../src/contract/library-event.ts';

// The only way out of the page: three functions over fixed channels, nothing else.
const bridge: Bridge = {
  request: (name, input, callId) => ipcRenderer.invoke('contract:request', name, input, callId) as Promise<CallResult>,
  cancel: (callId) => ipcRenderer.send('contract:cancel', callId),
  onEvent(listener) {
    const hear = (_event: unknown, told: LibraryEvent) => listener(told);
    ipcRenderer.on('contract:event', hear);
    return () => {
      ipcRenderer.off('contract:event', hear);
    };
  },
};

contextBridge.exposeInMainWorld('gsr', bridge);
