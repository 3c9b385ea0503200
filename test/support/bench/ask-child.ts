import { fork } from 'node:child_process';

/** Runs a program of its own once and answers the number that it sends. */
export function askChild(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = fork(program, [...args], { execArgv: [] });
    child.once('message', (milliseconds) => {
      child.disconnect();
      resolve(Number(milliseconds));
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${program} ended with ${String(code)} before it answered`)));
  });
}
