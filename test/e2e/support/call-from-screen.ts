import type { Page } from '@playwright/test';
import type { Bridge } from '../../../src/contract/bridge.ts';
import type { CallResult } from '../../../src/contract/call-error.ts';
import type { CallInput, CallName, CallOutput } from '../../../src/contract/contract.ts';

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

/** Asks as a screen does; throws what was refused and why. For steps that other tests take on the screens. */
export async function askFromScreen<Name extends CallName>(
  window: Page,
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> {
  const result = await callFromScreen(window, name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error.message} ${JSON.stringify(result.error.details)}`);
  return result.value as CallOutput<Name>;
}
