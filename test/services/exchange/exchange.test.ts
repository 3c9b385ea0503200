import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { ALL_PROJECTS } from '../../../src/storage/project-list.ts';
import { coreInFolder } from '../../support/core-in-folder.ts';
import type { Office } from '../../support/exchange/exchange-steps.ts';
import { PASSPHRASE, readAt, sendAll, takeAt } from '../../support/exchange/exchange-steps.ts';
import { mainJobSteps } from '../../support/main-job-steps.ts';
import { samplePreReview } from '../../support/sample-pre-review.ts';

function office(): Office {
  const opened = coreInFolder();
  onTestFinished(() => {
    opened.close();
  });
  return opened;
}

/** Two offices that hold the same declared project, after the first exchange. */
async function twoOffices() {
  const [one, two] = [office(), office()];
  const here = mainJobSteps(() => one);
  const there = mainJobSteps(() => two);
  const id = await here.declared();
  const file = join(one.folder, '批复.pdf');
  writeFileSync(file, '%PDF-1.7 批复');
  await one.call('attachments.add', { projectId: id, file: one.grant('paper', file) });
  const { path } = await sendAll(one, '第一次.gsjh');
  await takeAt(two, path, 'take');
  const { rows } = await two.call('projects.list', {
    filter: ALL_PROJECTS,
    sort: { by: 'updatedAt', descending: true },
    page: 0,
    pageSize: 10,
  });
  for (const each of [one, two]) each.setToday('2026-09-30');
  const other = rows[0]?.id ?? (0 as ProjectId);
  return { one, two, here, there, id, other, path };
}

async function exchange(from: Office, to: Office, name: string, decision: 'keep' | 'take') {
  const { path } = await sendAll(from, name);
  return takeAt(to, path, decision);
}

describe('a package', () => {
  it('brings a project with its unit, its file, its papers and attachments, and the audit says from where', async () => {
    const { one, two, id, other } = await twoOffices();
    const [mine, theirs] = [
      await one.call('records.file', { projectId: id }),
      await two.call('records.file', { projectId: other }),
    ];
    expect({ ...theirs, version: 0 }).toEqual({ ...mine, version: 0 });
    const { rows } = await two.call('attachments.list', { projectId: other });
    expect(rows.map(({ originalName, state }) => [originalName, state])).toEqual([['批复.pdf', 'intact']]);
    const audit = await two.call('audit.list', {
      query: '随资料包新增项目档案',
      from: null,
      to: null,
      page: 0,
      pageSize: 10,
    });
    expect(audit.rows[0]?.remark).toContain('第一次.gsjh');
    expect((await two.call('audit.verify', {})).intact).toBe(true);
  });

  it('changes nothing when it is taken twice', async () => {
    const { two, path } = await twoOffices();
    const again = await readAt(two, path);
    expect(again.wasTaken).toBe(true);
    expect(new Set(again.counts.map(({ state }) => state))).toEqual(new Set(['same']));
    expect(await two.call('exchange.take', { packageId: again.packageId, decisions: [] })).toEqual({
      added: 0,
      changed: 0,
      removed: 0,
      kept: 0,
      gaveWay: [],
      alike: [],
      unwritten: [],
    });
  });

  it.each(['keep', 'take'] as const)(
    'with two letters for one declaration leaves one that holds on both machines (%s)',
    async (decision) => {
      const { one, two, here, there, id, other } = await twoOffices();
      await here.issued(id, samplePreReview({ opinion: '甲' }));
      await there.issued(other, samplePreReview({ opinion: '乙', conclusion: 'cancel' }));
      const { path } = await sendAll(one, '冲突.gsjh');
      const read = await readAt(two, path);
      const shown = await two.call('exchange.items', {
        packageId: read.packageId,
        kind: 'project',
        state: 'conflict',
        page: 0,
        pageSize: 10,
      });
      expect(shown.rows.map(({ label }) => label)).toEqual(['2027-0001 智慧城管一体化平台升级']);
      const uid = shown.rows[0]?.uid ?? '';
      const { rows: fields } = await two.call('exchange.differences', { packageId: read.packageId, uid });
      expect(fields).toContainEqual(expect.objectContaining({ ours: '建议取消', theirs: '预审合格' }) as unknown);
      await expect(two.call('exchange.take', { packageId: read.packageId, decisions: [] })).rejects.toThrow('没有决定');
      await takeAt(two, path, decision);
      await exchange(two, one, '回复.gsjh', 'take');
      const stages = await Promise.all([
        one.call('records.file', { projectId: id }),
        two.call('records.file', { projectId: other }),
      ]);
      expect(stages.map(({ stage }) => stage)).toEqual(
        decision === 'take' ? ['preReviewQualified', 'preReviewQualified'] : ['preReviewCancel', 'preReviewCancel'],
      );
      for (const each of [one, two]) {
        const { rows } = await each.call('documents.list', {
          query: '',
          kind: null,
          year: null,
          page: 0,
          pageSize: 10,
        });
        expect(rows.filter(({ voided }) => voided === null)).toHaveLength(1);
        expect(rows).toHaveLength(2);
        // The number stands on both papers; one is void, so nothing is left to settle.
        expect(new Set(rows.map(({ number }) => number))).toEqual(new Set(['拱数转办预审〔2026〕1号']));
        expect((await each.call('exchange.doubleNumbers', {})).rows).toEqual([]);
      }
      const next = await there.declared({ name: '另一项目' });
      await there.issued(next);
      const { rows } = await two.call('documents.list', { query: '', kind: null, year: null, page: 0, pageSize: 10 });
      expect(rows.filter(({ number }) => number === '拱数转办预审〔2026〕2号')).toHaveLength(1);
    },
  );

  it('shows a number that was given out twice, and gives a code to one project only', async () => {
    const { one, two, here, there } = await twoOffices();
    await here.issued(await here.declared({ name: '甲项目' }));
    await there.issued(await there.declared({ name: '乙项目' }));
    const { gaveWay } = await exchange(one, two, '重号.gsjh', 'take');
    expect(gaveWay.map(({ note }) => note)).toEqual(['另一项目已用同一编号，改编为 2027-0003']);
    const { rows } = await two.call('exchange.doubleNumbers', {});
    expect(rows.map(({ number, papers }) => [number, papers.length])).toEqual([['拱数转办预审〔2026〕1号', 2]]);
    await exchange(two, one, '回复.gsjh', 'take');
    expect((await one.call('exchange.doubleNumbers', {})).rows).toHaveLength(1);
  });

  it('of some projects holds what they need and nothing else', async () => {
    const { one, here } = await twoOffices();
    await here.registered({ name: '不在其中', planYear: 2028 });
    const scope = { kind: 'projects', query: '', unitId: null, planYear: 2027 } as const;
    const { items, attachments } = await one.call('exchange.measure', { scope });
    expect(items.filter(({ kind }) => kind !== 'specialty')).toEqual([
      { kind: 'unit', items: 1 },
      { kind: 'project', items: 1 },
    ]);
    expect(attachments).toBe(1);
  });
});

describe('a package that cannot be read', () => {
  const damages: [string, (bytes: Buffer) => Buffer, string][] = [
    ['is none', () => Buffer.from('没有内容'), '不是本程序的资料包'],
    ['is cut', (bytes) => bytes.subarray(0, bytes.length - 5), '不完整或已损坏'],
    ['lost its end', (bytes) => bytes.subarray(0, 60), '不完整或已损坏'],
    [
      'was changed in one byte',
      (bytes) => Buffer.from(bytes.map((byte, at) => (at === 2000 ? byte ^ 1 : byte))),
      '不完整或已损坏',
    ],
    [
      'was changed in its head',
      (bytes) => Buffer.from(bytes.map((byte, at) => (at === 10 ? byte ^ 1 : byte))),
      '口令不对',
    ],
    ['is of a newer program', (bytes) => Buffer.from(bytes.map((byte, at) => (at === 4 ? 9 : byte))), '更新版本的程序'],
    ['asks for too much work', (bytes) => Buffer.from(bytes.map((byte, at) => (at === 5 ? 30 : byte))), '开头已损坏'],
  ];

  it('is refused with what to do, and nothing is changed', async () => {
    const [one, two] = [office(), office()];
    const { path } = await sendAll(one);
    const whole = readFileSync(path);
    for (const [what, damage, message] of damages) {
      const damaged = join(two.folder, `${what}.gsjh`);
      writeFileSync(damaged, damage(whole));
      await expect(readAt(two, damaged), what).rejects.toThrow(message);
    }
    await expect(readAt(two, path, '另一个口令-2026')).rejects.toThrow('口令不对');
    await expect(readAt(two, join(two.folder, '没有.gsjh'))).rejects.toThrow('读取资料包失败');
    expect((await two.call('exchange.packages', { page: 0, pageSize: 10 })).total).toBe(0);
  });

  it('is not written when the reviewer cancels or the folder is gone', async () => {
    const one = office();
    await expect(sendAll(one, '取消.gsjh', { signal: { aborted: true } })).rejects.toThrow('已取消导出');
    await expect(sendAll(one, '没有的文件夹/资料包.gsjh')).rejects.toThrow('写入资料包失败');
    expect(readdirSync(one.folder).filter((name) => name.includes('gsjh'))).toEqual([]);
    expect(PASSPHRASE.length).toBeGreaterThan(8);
  });
});
