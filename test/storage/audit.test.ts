import { describe, expect, it } from 'vitest';
import { appendAudit, EVERY_ENTRY, listAudit, listHistory } from '../../src/storage/audit.ts';
import type { Connection } from '../../src/storage/driver.ts';
import { verifyAudit } from '../../src/storage/verify-audit.ts';
import { openTestLibrary } from '../support/library/open-test-library.ts';
import { rawConnection, someEntry, temporaryFolder, temporaryLibrary } from '../support/library/temporary-library.ts';

/** A closed library with that many audit entries. */
function folderWithEntries(count: number): string {
  const folder = temporaryFolder();
  const library = openTestLibrary(folder);
  for (let index = 1; index <= count; index += 1) {
    library.write('李样例', (writer) =>
      appendAudit(
        writer,
        someEntry({
          summary: `第${String(index)}次保存`,
          subject: { kind: 'project', id: index % 2, label: `2027-000${String(index)}` },
          remark: '理由',
          before: { name: '旧' },
          after: { name: '新' },
        }),
      ),
    );
  }
  library.close();
  return folder;
}

const WITHOUT_TRIGGERS = ['audit_entry_in_turn', 'audit_entry_unchanged', 'audit_entry_kept', 'audit_head_forward'];

/** What the verifier says after somebody with the key changed the file by hand. */
function faultsAfter(tamper: (connection: Connection) => void, entries = 5) {
  const folder = folderWithEntries(entries);
  const connection = rawConnection(folder);
  for (const trigger of WITHOUT_TRIGGERS) connection.exec(`DROP TRIGGER ${trigger}`);
  tamper(connection);
  connection.close();
  return verifyAudit(temporaryLibrary({ folder }).reader).faults;
}

describe('the audit', () => {
  it('is listed latest first, by pages', () => {
    const { reader } = temporaryLibrary({ folder: folderWithEntries(5) });
    const page = (number: number) =>
      listAudit(reader, EVERY_ENTRY, { page: number, pageSize: 2 }).rows.map(({ sequence }) => sequence);
    expect([page(0), page(1), page(2), page(3)]).toEqual([[5, 4], [3, 2], [1], []]);
    expect(listAudit(reader, EVERY_ENTRY, { page: 0, pageSize: 2 }).total).toBe(5);
  });

  it('tells the history of one record, earliest first', () => {
    const { reader } = temporaryLibrary({ folder: folderWithEntries(4) });
    expect(listHistory(reader, 'project', 1).map(({ summary }) => summary)).toEqual(['第1次保存', '第3次保存']);
  });

  it('keeps what was before and after', () => {
    const { reader } = temporaryLibrary({ folder: folderWithEntries(1) });
    expect(listAudit(reader, EVERY_ENTRY, { page: 0, pageSize: 1 }).rows[0]).toMatchObject({
      beforeJson: '{"name":"旧"}',
      afterJson: '{"name":"新"}',
      remark: '理由',
      result: 'done',
    });
  });
});

describe('the audit only grows', () => {
  it.each([
    ['an entry is changed', `UPDATE audit_entry SET summary = '改' WHERE sequence = 2`],
    ['an entry is deleted', 'DELETE FROM audit_entry WHERE sequence = 5'],
    [
      'an entry is replaced',
      `INSERT OR REPLACE INTO audit_entry
       SELECT 2, at, actor, action, '改', subject_kind, subject_id, subject_label, remark, before_json, after_json,
         result, prev_hash, hash FROM audit_entry WHERE sequence = 2`,
    ],
    ['the head is put back', 'UPDATE audit_head SET sequence = 3'],
    ['the head is deleted', 'DELETE FROM audit_head'],
    ['the head is replaced', 'INSERT OR REPLACE INTO audit_head SELECT id, 3, hash, mac FROM audit_head'],
  ])('%s: refused', (_name, sql) => {
    const connection = rawConnection(folderWithEntries(5));
    expect(() => connection.prepare(sql).run([])).toThrow(/audit/);
  });
});

describe('the verifier', () => {
  it('finds nothing in an audit as it was written', () => {
    const { reader } = temporaryLibrary({ folder: folderWithEntries(5) });
    expect(verifyAudit(reader)).toEqual({ entries: 5, faults: [] });
  });

  it('finds nothing in an empty audit', () => {
    expect(verifyAudit(temporaryLibrary().reader)).toEqual({ entries: 0, faults: [] });
  });

  it.each([
    'at',
    'actor',
    'action',
    'summary',
    'subject_kind',
    'subject_label',
    'remark',
    'before_json',
    'after_json',
    'result',
  ])('finds an edit of %s', (column) => {
    const faults = faultsAfter((connection) =>
      connection.exec(`UPDATE audit_entry SET ${column} = ${column} || '改' WHERE sequence = 3`),
    );
    expect(faults).toEqual([{ sequence: 3, what: '内容被改动过' }]);
  });

  it('finds an edit whose number was changed, too', () => {
    const faults = faultsAfter((connection) =>
      connection.exec('UPDATE audit_entry SET subject_id = 9 WHERE sequence = 3'),
    );
    expect(faults).toEqual([{ sequence: 3, what: '内容被改动过' }]);
  });

  it('finds a gap', () => {
    const faults = faultsAfter((connection) => connection.exec('DELETE FROM audit_entry WHERE sequence IN (2, 3)'));
    expect(faults).toEqual([{ sequence: 4, what: '第 2 条至第 3 条缺失' }]);
  });

  it('finds a gap that was closed by renumbering', () => {
    const faults = faultsAfter((connection) => {
      connection.exec('DELETE FROM audit_entry WHERE sequence = 2');
      connection.exec('UPDATE audit_entry SET sequence = sequence - 1 WHERE sequence > 2');
    });
    expect(faults.length).toBeGreaterThan(0);
  });

  it('finds two entries that changed places', () => {
    const faults = faultsAfter((connection) => {
      connection.exec('UPDATE audit_entry SET sequence = 99 WHERE sequence = 2');
      connection.exec('UPDATE audit_entry SET sequence = 2 WHERE sequence = 3');
      connection.exec('UPDATE audit_entry SET sequence = 3 WHERE sequence = 99');
    });
    expect(faults.map(({ sequence }) => sequence)).toEqual(expect.arrayContaining([2, 3]));
  });

  it('finds an inserted entry', () => {
    const faults = faultsAfter((connection) => {
      connection.exec('UPDATE audit_entry SET sequence = sequence + 100 WHERE sequence > 2');
      connection.exec('UPDATE audit_entry SET sequence = sequence - 99 WHERE sequence > 100');
      connection.exec(
        `INSERT INTO audit_entry SELECT 3, at, actor, action, '插入', subject_kind, subject_id, subject_label, remark,
           before_json, after_json, result, prev_hash, hash FROM audit_entry WHERE sequence = 2`,
      );
    });
    expect(faults.map(({ sequence }) => sequence)).toContain(3);
  });

  it('finds a copy of an entry, whole with its hash, in another place', () => {
    const faults = faultsAfter((connection) => {
      connection.exec('DELETE FROM audit_entry WHERE sequence = 4');
      connection.exec(
        `INSERT INTO audit_entry SELECT 4, at, actor, action, summary, subject_kind, subject_id, subject_label, remark,
           before_json, after_json, result, prev_hash, hash FROM audit_entry WHERE sequence = 2`,
      );
    });
    expect(faults.map(({ sequence }) => sequence)).toContain(4);
  });

  it('finds a cut tail', () => {
    const faults = faultsAfter((connection) => connection.exec('DELETE FROM audit_entry WHERE sequence > 3'));
    expect(faults).toEqual([{ sequence: 3, what: '末尾的记录被删去：应有 5 条' }]);
  });

  it('finds a cut tail whose head was put back with it', () => {
    const faults = faultsAfter((connection) => {
      connection.exec('DELETE FROM audit_entry WHERE sequence > 3');
      connection.exec('UPDATE audit_head SET sequence = 3, hash = (SELECT hash FROM audit_entry WHERE sequence = 3)');
    });
    expect(faults).toEqual([{ sequence: 3, what: '审计链的末端标记被改动过' }]);
  });

  it('finds an audit that was emptied', () => {
    const faults = faultsAfter((connection) => connection.exec('DELETE FROM audit_entry'));
    expect(faults).toEqual([{ sequence: 0, what: '末尾的记录被删去：应有 5 条' }]);
  });

  it('finds an entry that was sealed with another key', () => {
    const stranger = rawConnection(folderWithEntries(5)).prepare('SELECT hash FROM audit_entry WHERE sequence = 3');
    const { hash } = stranger.get([]) as { hash: Uint8Array };
    const faults = faultsAfter((connection) =>
      connection.prepare('UPDATE audit_entry SET hash = ? WHERE sequence = 3').run([hash]),
    );
    expect(faults.map(({ sequence }) => sequence)).toContain(3);
  });
});
