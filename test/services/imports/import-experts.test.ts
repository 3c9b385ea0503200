import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { importSteps } from '../../support/imports/import-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';

const office = officePerTest();
const { mapped, preview, run, decide } = importSteps(office);

const NUMBER = '330105198001010033';
const PHONE = '13800001234';
const EXPERTS = `姓名,身份证号,所在单位,职称,是否区外,专业领域,手机号
张样例,${NUMBER},某某大学,教授,外地,软件开发、数据治理,${PHONE}
李样例,,某某设计院,高工,区内,软件测试,
王样例,,某某公司,,是,没有这个专业,
`;

async function expertsNow(states: ('pending' | 'deleted')[] = []) {
  const filter = { query: '', states, kinds: [], specialtyId: null, origin: 'any', ratings: [] } as const;
  const sort = { by: 'name', descending: false } as const;
  return (await office().call('experts.list', { filter, sort, page: 0, pageSize: 50 })).rows;
}

it('experts come in as 待审核, known by their number or by name and employer, nothing personal is shown or told', async () => {
  const draft = await mapped('experts', '专家名单.csv', EXPERTS);
  const { rows } = await preview(draft);
  expect(rows.map(({ state }) => state)).toEqual(['create', 'create', 'fault']);
  expect(rows[2]!.problems).toMatchObject([{ where: 'F4', what: '专业名录中没有“没有这个专业”' }]);
  expect(rows[0]!.values).toMatchObject({ number: '330*************33', phone: '138****1234', outside: '是' });
  expect(JSON.stringify([draft, rows])).not.toMatch(new RegExp(`${NUMBER}|${PHONE}`));
  await decide(draft, { state: 'fault' }, 'skip');
  const { id } = await run(draft);
  expect(await expertsNow(['pending'])).toMatchObject([
    { name: '李样例', outside: false },
    { name: '张样例', outside: true },
  ]);
  const again = await mapped('experts', '专家名单.csv', EXPERTS.replace('教授', '研究员'));
  const second = await preview(again);
  expect(second.rows.map(({ state, differences }) => [state, differences])).toEqual([
    ['conflict', { title: '教授' }],
    ['same', {}],
    ['fault', {}],
  ]);
  const audit = await office().call('audit.list', { query: '', from: null, page: 0, pageSize: 50 });
  expect(JSON.stringify(audit)).not.toMatch(new RegExp(`${NUMBER}|${PHONE}`));
  // Whoever was registered once is never erased.
  await office().call('imports.undo', { id, reason: '名单作废' });
  expect(await expertsNow()).toEqual([]);
  expect((await expertsNow(['deleted'])).map(({ name }) => name)).toEqual(['李样例', '张样例']);
  // The corrected table brings the same registrations back.
  const corrected = await mapped('experts', '专家名单.csv', EXPERTS.replace('教授', '研究员'));
  expect((await preview(corrected)).rows.map(({ state }) => state)).toEqual(['create', 'create', 'fault']);
  await decide(corrected, { state: 'fault' }, 'skip');
  const third = await run(corrected);
  expect(await expertsNow()).toMatchObject([
    { name: '李样例', state: 'pending' },
    { name: '张样例', state: 'pending', title: '研究员' },
  ]);
  expect(await expertsNow(['deleted'])).toEqual([]);
  await office().call('imports.undo', { id: third.id, reason: '仍有错误' });
  expect(await expertsNow()).toEqual([]);
});

it('whom a reviewer deleted stays deleted, whatever a table says', async () => {
  await run(await mapped('experts', '名单.csv', '姓名,工作单位\n钱样例,某某大学\n'));
  const [expert] = await expertsNow();
  const { id } = expert!;
  await office().call('experts.changeState', { id, version: 1, to: 'deleted', reason: '已调离' });
  const draft = await mapped('experts', '名单.csv', '姓名,工作单位,职称\n钱样例,某某大学,教授\n');
  expect((await preview(draft)).rows[0]!.found!.locked).toContain('已删除');
});

it('two rows that may mean one person wait for a decision, and another person is registered beside', async () => {
  const table = `姓名,身份证号,工作单位,手机号\n张伟,${NUMBER},某某大学,\n张伟,,某某大学,\n张伟,,某某公司,${PHONE}\n`;
  const draft = await mapped('experts', '名单.csv', table);
  const { rows } = await preview(draft);
  expect(rows.map(({ state, doubleOf }) => [state, doubleOf])).toEqual([
    ['create', null],
    ['double', 2],
    ['create', null],
  ]);
  await decide(draft, { rows: [3] }, 'add');
  expect(await run(draft)).toMatchObject({ created: 3 });
  const again = await mapped('experts', '另一份.csv', `姓名,工作单位,手机号\n张伟,某某公司,${PHONE}\n张伟,某某公司,\n`);
  const second = await preview(again);
  expect(second.rows.map(({ state }) => state)).toEqual(['same', 'double']);
  await decide(again, { rows: [3] }, 'add');
  expect(await run(again)).toMatchObject({ created: 1 });
  expect(await expertsNow()).toHaveLength(4);
});

it('a number in the name of the file is kept and shown nowhere', async () => {
  const draft = await mapped('experts', `张三${PHONE}推荐.csv`, '姓名,工作单位\n钱样例,某某大学\n');
  await run(draft);
  const [expert] = await expertsNow();
  const told = [
    draft,
    await office().call('imports.list', { page: 0, pageSize: 10 }),
    await office().call('experts.get', { id: expert!.id }),
    await office().call('audit.list', { query: '', from: null, page: 0, pageSize: 50 }),
  ];
  expect(JSON.stringify(told)).toContain('张三***********推荐.csv');
  expect(JSON.stringify(told)).not.toContain(PHONE);
});

it('a 正式 expert does not lose to a table what the approval asked for', async () => {
  const table = '姓名,统一社会信用代码,所在单位,是否区外,专业领域,类别\n钱样例,,某某大学,外地,软件开发,专家个人\n';
  await run(await mapped('experts', '专家名单.csv', table));
  const [expert] = await expertsNow(['pending']);
  const { id } = expert!;
  await office().call('experts.changeState', { id, version: 1, to: 'active', reason: '审核通过' });
  const draft = await mapped('experts', '更新.csv', table.replace('专家个人', '第三方机构'));
  const { rows } = await preview(draft);
  expect(rows).toMatchObject([{ state: 'fault', problems: [{ what: '正式专家不能缺少统一社会信用代码' }] }]);
});

it('full-width numbers and addresses of people are taken as if typed plainly, and hidden from the first step on', async () => {
  const table = '姓名,工作单位,手机号,邮箱\n钱样例,某某大学,１３９０００００００１,ｑｉａｎ＠ｅｘａｍｐｌｅ．ｃｏｍ\n';
  const draft = await mapped('experts', '名单.csv', table);
  const { rows } = await preview(draft);
  expect(rows).toMatchObject([{ state: 'create', values: { phone: '139****0001', email: 'q***@example.com' } }]);
  expect(JSON.stringify(draft)).not.toContain('１３９０００００００１');
  await run(draft);
  const [expert] = await expertsNow();
  const shown = (field: 'phone' | 'email') => office().call('experts.reveal', { id: expert!.id, field });
  expect([await shown('phone'), await shown('email')]).toEqual([
    { value: '13900000001' },
    { value: 'qian@example.com' },
  ]);
});

it('a row is no duplicate of one that cannot be imported: leaving out both kinds keeps the good one', async () => {
  const rowOf = (phone: string) => `钱样例,某某大学,${NUMBER},${phone}\n`;
  const table = `姓名,工作单位,身份证号,手机号\n${rowOf('没有电话')}${rowOf(PHONE)}${rowOf(PHONE)}`;
  const draft = await mapped('experts', '名单.csv', table);
  const { rows } = await preview(draft);
  expect(rows.map(({ state, doubleOf }) => [state, doubleOf])).toEqual([
    ['fault', null],
    ['create', null],
    ['double', 3],
  ]);
  expect(rows[0]!.problems.map(({ what }) => what.at(-1))).not.toContain('。');
  await decide(draft, { state: 'fault' }, 'skip');
  await decide(draft, { state: 'double' }, 'skip');
  expect(await run(draft)).toMatchObject({ created: 1 });
});

it('all that is wrong with a row is told at once, and whoever made the table reads nothing that only a reviewer can do', async () => {
  const table = '姓名,专家类别,证件号码,区外,手机号,专业\n钱样例,公司,91330105MA00000000,也许,没有电话,没有这个专业\n';
  const draft = await mapped('experts', '名单.csv', table);
  const { rows } = await preview(draft);
  // The number is judged by the kind, which could not be read.
  expect(rows[0]!.problems.map(({ where }) => where)).toEqual(['B2', 'D2', 'E2', 'F2']);
  const target = office().grant('marked', join(office().folder, '名单（问题标注）.xlsx'));
  await office().call('imports.writeFaults', { draft: draft.id, target });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(office().folder, '名单（问题标注）.xlsx'));
  const noteOf = (cell: string) => JSON.stringify(book.worksheets[0]!.getCell(cell).note ?? '');
  expect(noteOf('E2')).toContain('电话');
  expect(noteOf('F2')).toContain('专业名录中没有“没有这个专业”。请改为专业名录中的专业。');
  expect(noteOf('C2')).toBe('""');
});
