import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

/** A program of this folder in a process of its own; killed at the latest when the test has finished. */
export interface ChildProgram {
  readonly process: ChildProcess;
  /** The next line that it prints; undefined once it has ended. */
  nextLine(): Promise<string | undefined>;
  send(line: string): void;
  /** Waits for the end; answers the signal that brought it. */
  ended(): Promise<string | null>;
  /** `kill -9`, and waits for the end. */
  kill(): Promise<void>;
}

/**
 * What a program of this folder runs with. Many are started for a moment only: they share what was compiled, which each
 * of them keeps before it begins, since it will not live to its end.
 */
export const CHILD_ENVIRONMENT = {
  ...process.env,
  NODE_COMPILE_CACHE: resolve('node_modules/.cache/child-programs'),
};

export function startChild(file: string, ...args: string[]): ChildProgram {
  const child = spawn(process.execPath, [join(import.meta.dirname, file), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: CHILD_ENVIRONMENT,
  });
  const closed = once(child, 'close') as Promise<[number | null, string | null]>;
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  async function kill(): Promise<void> {
    child.kill('SIGKILL');
    await closed;
  }
  onTestFinished(kill);
  return {
    process: child,
    kill,
    ended: async () => (await closed)[1],
    async nextLine() {
      const line = await lines.next();
      return line.done === true ? undefined : line.value;
    },
    send: (line) => void child.stdin.write(`${line}\n`),
  };
}
