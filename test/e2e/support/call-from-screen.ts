import type { Page } from '@playwright/test';
import type { Bridge } from '../../../src/contract/bridge.ts';
import type { CallResult } from '../../../src/contract/call-error.ts';

let calls = 0;

/** Sends a raw call through the page's bridge, whatever it is. */
export function callFromScreen(window: Page, name: unknown, input: unknown): Promise<CallResult> {
  calls += 1;
  const callId = `test-${String(calls)}`;
  return window.evaluate(
    (call): ReturnType<Bridge['request']> => globalThis.gsr.request(call.name as string, call.input, call.callId),
    { name, input, callId },
  );
}
