import type { Page } from '@playwright/test';
import type { CallResult } from '../../../src/contract/call-error.ts';

let calls = 0;

/** Sends a raw call through the page's bridge, whatever it is. */
export function callFromScreen(window: Page, name: unknown, input: unknown): Promise<CallResult> {
  calls += 1;
  return window.evaluate((call) => globalThis.gsr.request(call.name as string, call.input, call.callId), {
    name,
    input,
    callId: `test-${String(calls)}`,
  });
}
