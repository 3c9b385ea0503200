// Opens the library of a folder and dies, as by `kill -9`, right before its n-th step that touches a file.
import fs from 'node:fs';
import { flushCompileCache, syncBuiltinESMExports } from 'node:module';
import Database from 'better-sqlite3';
import { RELEASED_MIGRATIONS } from '../../../src/storage/migrations/released-migrations.ts';
import { openTestLibrary } from './open-test-library.ts';
import { NEXT_SCHEMA } from './second-schema.ts';

const [folder = '', deadlyStep = '', schema = ''] = process.argv.slice(2);
let step = 0;
flushCompileCache();

function watch(owner: object, name: string, concerns = (_value: unknown) => true): void {
  const original = Reflect.get(owner, name) as (...values: unknown[]) => unknown;
  Reflect.set(owner, name, function watched(this: unknown, ...values: unknown[]) {
    if (concerns(values[0])) step += 1;
    if (step === Number(deadlyStep)) process.kill(process.pid, 'SIGKILL');
    return original.apply(this, values);
  });
}

for (const name of ['openSync', 'writeSync', 'fsyncSync', 'renameSync', 'rmSync']) watch(fs, name);
syncBuiltinESMExports();
for (const name of ['exec', 'close']) watch(Database.prototype, name);
watch(Database.prototype, 'prepare', (sql) => /^\s*(INSERT|VACUUM)/.test(String(sql)));
watch(Database.prototype, 'pragma', (text) => /(user_version|application_id|journal_mode) =/.test(String(text)));

openTestLibrary(folder, { migrations: schema === 'next' ? NEXT_SCHEMA : RELEASED_MIGRATIONS }).close();
