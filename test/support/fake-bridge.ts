import type { Bridge } from '../../src/contract/bridge.ts';
import type { CallContext } from '../../src/contract/call-context.ts';
import type { CallName, HandlerOutput, ParsedInput } from '../../src/contract/contract.ts';
import type { Handlers } from '../../src/contract/dispatcher.ts';
import { createDispatcher } from '../../src/contract/dispatcher.ts';
import type { LibraryEvent } from '../../src/contract/library-event.ts';

/** Answers of the calls that a screen under test makes. */
export type FakeHandlers = {
  readonly [Name in CallName]?: (
    input: ParsedInput<Name>,
    call: CallContext,
  ) => HandlerOutput<Name> | Promise<HandlerOutput<Name>>;
};

/** A bridge whose hosts are the test's own answers, held to the contract both ways. */
export interface FakeBridge {
  /** What was asked under a name, in order. */
  asked(name: CallName): unknown[];
  tell(event: LibraryEvent): void;
}

/** Puts a bridge into the page; a call without an answer, or an answer against the contract, fails the test's call. */
export function fakeBridge(answers: FakeHandlers): FakeBridge {
  const calls: { name: string; input: unknown }[] = [];
  const listeners = new Set<(event: LibraryEvent) => void>();
  const handlers = { 'window.setUnsaved': () => ({}), ...answers };
  const dispatch = createDispatcher(handlers as Handlers<CallName>, (name, error) => {
    throw new Error(`the test's answer to ${name} fails`, { cause: error });
  });
  const tell = (event: LibraryEvent) => {
    for (const listener of listeners) listener(event);
  };
  const bridge: Bridge = {
    request(name, input, callId) {
      calls.push({ name, input });
      if (!Object.hasOwn(handlers, name)) throw new Error(`the test has no answer to ${name}`);
      return dispatch(name, input, {
        signal: { aborted: false },
        reportProgress: (progress) => tell({ kind: 'call.progress', callId, progress }),
      });
    },
    cancel: () => undefined,
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  globalThis.gsr = bridge;
  return {
    asked: (name) => calls.filter((call) => call.name === name).map(({ input }) => input),
    tell,
  };
}
