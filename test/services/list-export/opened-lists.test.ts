import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { coreInFolder } from '../../support/core-in-folder.ts';
import type { Office } from '../../support/exchange/exchange-steps.ts';
import { readAt, sendAll, takeAt } from '../../support/exchange/exchange-steps.ts';
import { importSteps } from '../../support/imports/import-steps.ts';
import type { List } from '../../support/list-export/exported-list.ts';
import { csvOf, exported } from '../../support/list-export/exported-list.ts';
import { refusal } from '../../support/main-job-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { openXmlErrors } from '../../support/papers/check-package.ts';
import { readTable } from '../../support/workbooks/read-table.ts';

const office = officePerTest();

const NUMBER = '330105198001010033';
const PHONE = '13800001234';
const EXPERTS = `姓名,身份证号,所在单位,职称,是否区外,专业领域,手机号
张样例,${NUMBER},=某某大学,教授,外地,软件开发、数据治理,${PHONE}
李样例,,某某设计院,高工,区内,软件测试,
王样例,,某某公司,,是,没有这个专业,
`;

async function lastAudit(at: Office) {
  const { rows } = await at.call('audit.list', { query: '', from: null, to: null, page: 0, pageSize: 1 });
  return rows[0]!;
}

it('the rows of a foreign table go into a file as they are checked, filtered by state, personal data masked', async () => {
  const { mapped, run, decide } = importSteps(office);
  const first = await mapped('experts', '专家名单.csv', EXPERTS);
  await decide(first, { state: 'fault' }, 'skip');
  await run(first);
  const draft = await mapped('experts', '更正名单.csv', EXPERTS.replace('教授', '研究员'));
  const all: List = { of: 'importRows', draft: draft.id, state: null };
  const { heads, rows } = await csvOf(office(), all);
  expect(heads.slice(0, 3)).toEqual(['行号', '状态', '问题与对照']);
  const cell = (row: number, head: string) => rows[row]?.[heads.indexOf(head)];
  expect(rows.map(([row, state]) => [row, state])).toEqual([
    ['2', '待定'],
    ['3', '无变化'],
    ['4', '有问题'],
  ]);
  expect(cell(0, '职称或职务')).toBe('研究员（库内：教授）');
  expect(cell(0, '工作单位')).toBe("'=某某大学");
  expect(cell(0, '证件号码')).toBe('330*************33');
  expect(cell(2, '专业')).toBe('没有这个专业');
  expect(cell(2, '问题与对照')).toContain('F4 专业名录中没有“没有这个专业”');
  await decide(draft, { rows: [2] }, 'take');
  const changes = await csvOf(office(), { ...all, state: 'change' });
  expect(changes.rows.map((row) => row[2])).toEqual([expect.stringContaining('决定：采用表内')]);
  expect(await lastAudit(office())).toMatchObject({
    summary: '导出待导入的行（1 行，CSV）',
    remark: '文件：更正名单.csv；内容：专家；状态：更新',
  });
  expect(JSON.stringify([rows, changes, await lastAudit(office())])).not.toMatch(new RegExp(`${NUMBER}|${PHONE}`, 'u'));
});

it('rows of an import that is no longer open are refused, and no file is made', async () => {
  const list: List = { of: 'importRows', draft: '11111111-1111-4111-8111-111111111111', state: null };
  expect((await refusal(exported(office(), list))).message).toContain('请重新选择文件');
  expect(existsSync(join(office().folder, '列表.csv'))).toBe(false);
});

/** Two offices that hold the same units, one of which both have changed since, and one that only the other has. */
async function twoOffices() {
  const [here, there] = [office(), coreInFolder()];
  onTestFinished(() => {
    there.close();
  });
  const fields = { aliases: [], kind: 'bureau', budgetCode: null, note: '' } as const;
  await there.call('units.create', { ...fields, name: '区城管局' });
  await takeAt(here, (await sendAll(there, '第一次.gsjh')).path, 'take');
  for (const [at, note] of [
    [here, '甲'],
    [there, '乙'],
  ] as const) {
    const { rows } = await at.call('units.list', { query: '城管', page: 0, pageSize: 1 });
    const { projectCount: _count, id, version, ...unit } = rows[0]!;
    await at.call('units.update', { id, version, fields: { ...unit, note } });
  }
  await there.call('units.create', { ...fields, name: '=区水利局' });
  const { path } = await sendAll(there, '第二次.gsjh');
  return { here, read: await readAt(here, path) };
}

it('the items of a package go into a file as they are compared and filtered, with what is decided so far', async () => {
  const { here, read } = await twoOffices();
  const { packageId } = read;
  const page = { packageId, kind: null, state: null, page: 0, pageSize: 200 };
  const { rows: items } = await here.call('exchange.items', page);
  const open = items.find(({ state }) => state === 'conflict')!;
  expect(open).toMatchObject({ kind: 'unit', label: '区城管局' });
  const decisions = [{ uid: open.uid, ours: open.ours, decision: 'take' as const }];
  const all: List = { of: 'exchangeItems', packageId, kind: null, state: null, decisions };
  const { heads, rows } = await csvOf(here, all);
  expect(heads).toEqual(['种类', '资料', '比较', '说明', '决定']);
  expect(rows).toHaveLength(items.length);
  expect(rows[0]).toEqual(['建设单位', '区城管局', '两边都改过', open.hint, '采用对方']);
  const added = await csvOf(here, { ...all, kind: 'unit', state: 'new' });
  expect(added.rows).toEqual([['建设单位', "'=区水利局", '新增', '', '']]);
  expect(await lastAudit(here)).toMatchObject({
    summary: '导出资料包里的资料（1 行，CSV）',
    remark: expect.stringMatching(/^资料包：第二次\.gsjh（.+，李审查）；种类：建设单位；比较：新增$/u),
  });
  const { bytes } = await exported(here, all, 'xlsx');
  expect(await openXmlErrors(bytes, 'xlsx')).toEqual([]);
  expect((await readTable(bytes, '资料包里的资料')).column('资料')).toEqual(items.map(({ label }) => label));

  // A decision about a state that has passed since is none.
  const stale = await csvOf(here, { ...all, decisions: [{ ...decisions[0]!, ours: 'f'.repeat(64) }] });
  expect(stale.rows[0]?.[4]).toBe('');
  await here.call('exchange.close', { packageId });
  expect((await refusal(exported(here, all))).message).toBe('资料包已关闭，请重新选择文件读取。');
});
