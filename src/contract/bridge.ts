import type { CallResult } from './call-error.ts';
import type { LibraryEvent } from './library-event.ts';

/** All that a screen can reach outside its page, put at `window.gsr` by the preload. */
export interface Bridge {
  /** Asks a host; never rejects for an expected failure. `callId` names the call for cancelling and progress. */
  request(name: string, input: unknown, callId: string): Promise<CallResult>;
  /** Says that nobody waits for the call any more; its answer comes as `cancelled` or as if nothing had been said. */
  cancel(callId: string): void;
  /** Hears everything that hosts tell without being asked; answers how to stop. */
  onEvent(listener: (event: LibraryEvent) => void): () => void;
}

declare global {
  /** Only a page that the preload ran for has it. */
  var gsr: Bridge;
}
