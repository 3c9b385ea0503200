// Imports a ledger into the library of a folder and dies, as by `kill -9`, right before the n-th statement of writing it.
import { writeFileSync, writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { coreInFolder } from '../core-in-folder.ts';

const [folder = '', deadlyStep = '', rows = ''] = process.argv.slice(2);
flushCompileCache();

let step = 0;
let counting = false;

function watch(owner: object, name: string): void {
  const original = Reflect.get(owner, name) as (...values: unknown[]) => unknown;
  Reflect.set(owner, name, function watched(this: unknown, ...values: unknown[]) {
    if (counting) step += 1;
    if (counting && step === Number(deadlyStep)) process.kill(process.pid, 'SIGKILL');
    return original.apply(this, values);
  });
}

const probe = new Database(':memory:');
watch(Object.getPrototypeOf(probe.prepare('SELECT 1')) as object, 'run');
probe.close();
watch(Database.prototype, 'exec');

const office = coreInFolder(folder);
const path = join(folder, '台账.csv');
const lines = Array.from({ length: Number(rows) }, (_each, index) => `历史项目${String(index + 1)},区城管局,2021,10`);
writeFileSync(path, `项目名称,建设单位,年度,批复金额（万元）\n${lines.join('\n')}\n`);
const draft = await office.call('imports.open', { kind: 'projects', file: office.grant('ledger', path) });
await office.call('imports.map', { draft: draft.id, mapping: draft.mapping });
await office.call('imports.chooseUnits', { draft: draft.id, names: ['区城管局'], choice: 'create' });
counting = true;
await office.call('imports.run', { draft: draft.id, marksChecked: false });
counting = false;
writeSync(1, `${String(step)}\n`);
office.core.close();
