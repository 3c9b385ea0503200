import type { Bridge } from '../../src/contract/bridge.ts';

/** The one way out of the page; put there by the preload. */
export function bridge(): Bridge {
  return globalThis.gsr;
}
