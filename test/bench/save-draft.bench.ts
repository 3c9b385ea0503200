import { join } from 'node:path';
import { openConnection } from '../../src/storage/driver.ts';
import { benchFolder } from '../support/bench/bench-library.ts';
import { compare, mustEqual, report } from '../support/bench/compare.ts';
import { coreInFolder } from '../support/core-in-folder.ts';
import { sampleContent } from '../support/sample-content.ts';

const { path } = benchFolder();
const office = coreInFolder(path);
const fields = { name: '区城管局', aliases: [], kind: 'bureau' as const, budgetCode: null, note: '' };
const unit = await office.call('units.create', fields);
const content = sampleContent({ unitId: unit.id });
const draft = await office.call('projects.saveDraft', { id: null, version: null, content, source: null });

let { version } = draft;
let changes = 0;
async function changeDraft(): Promise<void> {
  changes += 1;
  const changed = { ...content, necessity: `${content.necessity}第${String(changes)}次修改。` };
  ({ version } = await office.call('projects.saveDraft', { id: draft.id, version, content: changed, source: null }));
}

let names = 0;
async function newDraft(): Promise<void> {
  names += 1;
  const named = { ...content, name: `第${String(names)}个项目` };
  await office.call('projects.saveDraft', { id: null, version: null, content: named, source: null });
}

const bare = openConnection(join(path, 'bare.db'), { key: null });
bare.pragma('journal_mode = WAL');
bare.pragma('synchronous = FULL');
bare.exec('CREATE TABLE draft (id INTEGER PRIMARY KEY, version INTEGER NOT NULL, content TEXT NOT NULL) STRICT');
bare.exec(`INSERT INTO draft VALUES (1, 0, '')`);
mustEqual(bare.pragma('synchronous'), 2, 'the reference writes as durably as the library');
const begin = bare.prepare('BEGIN IMMEDIATE');
const commit = bare.prepare('COMMIT');
const update = bare.prepare('UPDATE draft SET version = version + 1, content = ? WHERE id = 1');
const insert = bare.prepare('INSERT INTO draft (version, content) VALUES (1, ?)');

let texts = 0;
function inTransaction(statement: typeof update): void {
  texts += 1;
  begin.run([]);
  statement.run([JSON.stringify({ ...content, necessity: `${content.necessity}第${String(texts)}次修改。` })]);
  commit.run([]);
}

const reference = (what: string) => `${what} of the same JSON, plain file, FULL`;
const results = [
  await compare({
    work: 'change a draft: rules, audit, search index, encrypted',
    reference: reference('update'),
    run: changeDraft,
    against: () => inTransaction(update),
    timeMs: 250,
  }),
  await compare({
    work: 'register a draft: rules, audit, search index, encrypted',
    reference: reference('insert'),
    run: newDraft,
    against: () => inTransaction(insert),
    timeMs: 250,
  }),
];
bare.close();
office.close();
report(results);
