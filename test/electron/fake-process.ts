import type { ProcessLink } from '../../electron/processes/process-link.ts';

/** A process that does what the test says; `sent` is what it was told. */
export function fakeProcess() {
  const sent: unknown[] = [];
  let hear: (message: unknown) => void = () => undefined;
  let end: (code: number | null) => void = () => undefined;
  let alive = true;
  const exit = () => {
    if (!alive) return;
    alive = false;
    end(9);
  };
  const link: ProcessLink = {
    send: (message) => void sent.push(message),
    onMessage: (listener) => {
      hear = listener;
    },
    onExit: (listener) => {
      end = listener;
    },
    kill: exit,
  };
  return { link, sent, says: (message: unknown) => hear(message), exit, isAlive: () => alive };
}

export type FakeProcess = ReturnType<typeof fakeProcess>;
