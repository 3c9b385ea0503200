import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packMessage, unpackMessage } from '../../electron/processes/forked-message.ts';
import { bundledNode } from '../../scripts/toolchain/bundled-node.mjs';
import { findElectronRuntime } from '../../scripts/toolchain/electron-runtime.mjs';

const PROCESSES = join(import.meta.dirname, '../../electron/processes');
const MESSAGES = 60_000;

/** Says when it has heard the last message, or that for five seconds none came. */
const PARENT = `
import { forkNode } from './fork-node.mjs';
const child = forkNode(process.argv[2], { execPath: process.argv[3] });
let heard = 0;
let told = 0;
const tell = (word) => { console.log(word, heard); child.kill(); process.exit(); };
child.onMessage(({ i }) => { heard = i; if (i === ${String(MESSAGES)}) tell('all'); });
child.send('begin');
setInterval(() => { if (heard === told && heard > 0) tell('stopped'); told = heard; }, 5000);
`;

const CHILD = `
import { connectToParent } from './parent-link.mjs';
const parent = connectToParent();
let i = 0;
function say() {
  for (let k = 0; k < 5; k += 1) { i += 1; parent.send({ i, text: 'x'.repeat((i * 7919) % 3000) }); }
  if (i < ${String(MESSAGES)}) setImmediate(say);
}
parent.onMessage(say);
parent.onClosed(() => process.exit());
`;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gsr-line-'));
  for (const name of ['fork-node', 'forked-message', 'parent-link', 'process-link']) {
    const source = readFileSync(join(PROCESSES, `${name}.ts`), 'utf8');
    writeFileSync(join(folder, `${name}.mjs`), stripTypeScriptTypes(source).replaceAll(".ts'", ".mjs'"));
  }
  writeFileSync(join(folder, 'parent.mjs'), PARENT);
  writeFileSync(join(folder, 'child.mjs'), CHILD);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('主进程与后台进程之间的通信', () => {
  it('日期、字节、表，原样到达', () => {
    const message = { day: new Date(0), bytes: new Uint8Array([1, 2]), sums: new Map([['甲', 3n]]), none: undefined };
    expect(unpackMessage(packMessage(message))).toEqual(message);
  });

  it(`在开发所用的 Electron 里连续收 ${String(MESSAGES)} 条消息，不会中途停住`, async () => {
    const runtime = findElectronRuntime();
    expect(runtime).toBeDefined();
    const { stdout } = await promisify(execFile)(
      runtime?.executable ?? '',
      [join(folder, 'parent.mjs'), join(folder, 'child.mjs'), bundledNode],
      { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } },
    );
    expect(stdout.trim()).toBe(`all ${String(MESSAGES)}`);
  }, 120_000);
});
