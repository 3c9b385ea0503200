import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { coreInFolder } from '../../support/core-in-folder.ts';
import type { Office } from '../../support/exchange/exchange-steps.ts';
import { PASSPHRASE, readAt, sendAll, takeAt } from '../../support/exchange/exchange-steps.ts';
import { importSteps } from '../../support/imports/import-steps.ts';
import { mainJobSteps } from '../../support/main-job-steps.ts';
import { meetingSteps } from '../../support/meetings/meeting-steps.ts';

function office(): Office {
  const opened = coreInFolder();
  onTestFinished(() => {
    opened.close();
  });
  opened.setToday('2026-09-30');
  return opened;
}

const PAGE = { page: 0, pageSize: 50 };
const UNIT = { name: '区城管局', aliases: [], kind: 'bureau', budgetCode: null, note: '' } as const;

async function unitOf(at: Office, query: string = UNIT.name) {
  return (await at.call('units.list', { query, ...PAGE })).rows[0];
}

async function noteUnit(at: Office, note: string) {
  const unit = await unitOf(at);
  if (!unit) throw new Error('no such unit');
  const { id, version, name, aliases, kind, budgetCode } = unit;
  await at.call('units.update', { id, version, fields: { name, aliases, kind, budgetCode, note } });
}

const open = (at: Office, packageId: string) =>
  at
    .call('exchange.items', { packageId, kind: null, state: null, ...PAGE })
    .then(({ rows }) => rows.filter(({ choices }) => choices.length > 0));

describe('between two offices', () => {
  it('a package of some projects brings whatever their meetings name: specialties, and experts who recuse', async () => {
    const [one, two] = [office(), office()];
    const [jobs, meetings] = [mainJobSteps(() => one), meetingSteps(() => one)];
    const project = await jobs.issued(await jobs.declared()).then(() => jobs.declared({ name: '另一项目' }));
    await jobs.issued(project);
    const specialty = (await one.call('specialties.list', {})).rows.find(({ parentId }) => parentId !== null);
    const expert = await meetings.expert();
    await meetings.meeting([project], {
      conditions: [{ specialtyId: specialty?.id ?? null, origin: 'any', kind: 'any', count: 1, reserves: 0 }],
      recusals: [{ expertId: expert, reason: '亲属' }],
    });
    const path = join(one.folder, '部分.gsjh');
    const scope = { kind: 'projects', query: '另一项目', unitId: null, planYear: null } as const;
    await one.call('exchange.export', { scope, passphrase: PASSPHRASE, target: one.grant('part', path) });
    await takeAt(two, path, 'take');
    const list = await two.call('meetings.list', { query: '', state: null, ...PAGE });
    const [row] = list.rows;
    if (!row) throw new Error('no meeting came');
    const { meeting } = await two.call('meetings.desk', { id: row.id });
    const names = (await two.call('specialties.list', {})).rows.filter(
      ({ id }) => id === meeting.conditions[0]?.specialtyId,
    );
    expect(names.map(({ name }) => name)).toEqual([specialty?.name]);
    const [recusal] = meeting.recusals;
    if (!recusal) throw new Error('nobody recuses');
    const recusing = await two.call('experts.get', { id: recusal.expertId });
    expect(recusing.expert.name).toBe('专家1');
  });

  it('a decision holds for what was compared only, and is refused by name when the reviewer worked on since', async () => {
    const [one, two] = [office(), office()];
    await one.call('units.create', UNIT);
    await takeAt(two, (await sendAll(one, '1.gsjh')).path, 'take');
    await noteUnit(one, '甲');
    await noteUnit(two, '乙');
    const { packageId } = await readAt(two, (await sendAll(one, '2.gsjh')).path);
    const decide = async () =>
      (await open(two, packageId)).map(({ uid, ours }) => ({ uid, ours, decision: 'take' as const }));
    const decisions = await decide();
    await two.call('units.create', { ...UNIT, name: '无关的单位' });
    await noteUnit(two, '乙又写了很多');
    await expect(two.call('exchange.take', { packageId, decisions })).rejects.toThrow('“区城管局”在您比较之后又改过');
    expect((await unitOf(two))?.note).toBe('乙又写了很多');
    await two.call('exchange.take', { packageId, decisions: await decide() });
    expect((await unitOf(two))?.note).toBe('甲');
  });

  it('an import that was undone is removed at the other office with its units, and what stays there is asked about', async () => {
    const [one, two] = [office(), office()];
    const { mapped, run } = importSteps(() => one);
    const draft = await mapped('projects', 'p.csv', '项目名称,建设单位,年度\n甲,区城管局,2021\n');
    await one.call('imports.chooseUnits', { draft: draft.id, names: [UNIT.name], choice: 'create' });
    const { id } = await run(draft);
    await takeAt(two, (await sendAll(one, '1.gsjh')).path, 'take');
    await one.call('imports.undo', { id, reason: '导错了' });
    const { path } = await sendAll(one, '2.gsjh');
    const removed = await readAt(two, path).then(({ packageId }) => open(two, packageId));
    expect(removed.map(({ kind, state, choices }) => [kind, state, choices])).toEqual([
      ['unit', 'removed', ['keep', 'take']],
      ['project', 'removed', ['keep', 'take']],
    ]);
    await takeAt(two, path, 'keep');
    const back = (await sendAll(two, '3.gsjh')).path;
    const asked = await readAt(one, back).then(({ packageId }) => open(one, packageId));
    expect(asked.map(({ kind, state, hint }) => [kind, state, hint.slice(0, 12)])).toEqual([
      ['unit', 'conflict', '本机已删除，对方仍保留'.padEnd(12, '：')],
      ['project', 'conflict', '本机已删除，对方仍保留'.padEnd(12, '：')],
    ]);
    await takeAt(one, back, 'keep');
    expect(await unitOf(one)).toBeUndefined();
    expect((await takeAt(two, (await sendAll(one, '4.gsjh')).path, 'take')).removed).toBe(2);
    expect(await unitOf(two)).toBeUndefined();
  });

  it('numbers of persons that were searched for or stand in file names do not come into the audit', async () => {
    const one = office();
    const target = one.grant('part', join(one.folder, '张三330105198001010017.gsjh'));
    const scope = { kind: 'projects', query: '330105198001010017', unitId: null, planYear: null } as const;
    await one.call('exchange.export', { scope, passphrase: PASSPHRASE, target });
    const { rows } = await one.call('audit.list', { ...PAGE });
    expect(rows[0]?.subject).toContain('张三');
    expect(JSON.stringify(rows)).not.toContain('198001010017');
  });

  it('a name in force does not give way to a short name of another unit, and what will give way is told before', async () => {
    for (const order of ['name comes', 'short name comes']) {
      const [one, two] = [office(), office()];
      const [named, short] = order === 'name comes' ? [one, two] : [two, one];
      await named.call('units.create', { ...UNIT, name: '数据局' });
      await short.call('units.create', { ...UNIT, name: '区数据资源管理局', aliases: ['数据局'] });
      const { packageId } = await readAt(two, (await sendAll(one, '1.gsjh')).path);
      const told = [{ label: '区数据资源管理局', note: '简称与另一单位相同，已去掉这个简称' }];
      expect((await two.call('exchange.foresee', { packageId })).gaveWay, order).toEqual(told);
      expect((await two.call('exchange.take', { packageId, decisions: [] })).gaveWay, order).toEqual(told);
      const { rows } = await two.call('units.list', { query: '', ...PAGE });
      expect(new Set(rows.map(({ name, aliases }) => [name, ...aliases].join('、'))), order).toEqual(
        new Set(['区数据资源管理局', '数据局']),
      );
    }
  });

  it('experts without a number who may be one person are listed before and after', async () => {
    const [one, two] = [office(), office()];
    const person = { number: null, employer: '浙江大学', phone: '', name: '张样例' };
    for (const each of [one, two]) await meetingSteps(() => each).expert(person);
    const { packageId } = await readAt(two, (await sendAll(one, '1.gsjh')).path);
    const told = [{ label: '张样例，浙江大学', here: '张样例，浙江大学', shared: ['姓名', '工作单位'] }];
    expect((await two.call('exchange.foresee', { packageId })).alike).toEqual(told);
    expect((await two.call('exchange.take', { packageId, decisions: [] })).alike).toEqual(told);
  });

  it('papers come with their files, none over another file of that name', async () => {
    const [one, two] = [office(), office()];
    const jobs = mainJobSteps(() => one);
    await jobs.issued(await jobs.declared());
    await jobs.issued(await jobs.declared({ name: '另一项目' }));
    const { rows } = await one.call('documents.list', { query: '', kind: null, year: null, ...PAGE });
    const name = rows[0]?.fileName ?? '';
    const path = join(two.settings.papersFolder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '别的内容');
    const { unwritten } = await takeAt(two, (await sendAll(one, '1.gsjh')).path, 'take');
    expect(unwritten.map(({ label }) => label)).toEqual([rows[0]?.title]);
    expect(readFileSync(path, 'utf8')).toBe('别的内容');
    const { checked, faults } = await two.call('documents.verifyAll', {});
    expect([checked, faults.map(({ fileName, state }) => [fileName, state])]).toEqual([2, [[name, 'altered']]]);
  });

  it('a package is not taken when the reviewer cancels in time, and says when it is too late; files of papers come last', async () => {
    const [one, two] = [office(), office()];
    const jobs = mainJobSteps(() => one);
    await jobs.issued(await jobs.declared());
    await jobs.issued(await jobs.declared({ name: '另一项目' }));
    const { packageId } = await readAt(two, (await sendAll(one, '1.gsjh')).path);
    const input = { packageId, decisions: [] };
    const cancelled = two.call('exchange.take', input, { signal: { aborted: true } });
    await expect(cancelled).rejects.toThrow('已取消，没有采用资料包');
    const papers = () => two.call('documents.list', { query: '', kind: null, year: null, ...PAGE });
    expect((await papers()).total).toBe(0);
    const heard: string[] = [];
    const answered: Promise<unknown>[] = [];
    await two.call('exchange.take', input, {
      reportProgress({ label, done }) {
        heard.push(`${label} ${String(done)}`);
        // Whoever asks for something while the files are written is answered before all of them are.
        if (done === 0 && label.includes('写出'))
          answered.push(papers().then(({ total }) => heard.push(String(total))));
      },
    });
    await Promise.all(answered);
    expect(heard.slice(0, 1)).toEqual(['正在写入资料，这一步不能取消 0']);
    expect(heard.slice(-3)).toEqual(['资料已采用，正在写出文书文件 0', '2', '资料已采用，正在写出文书文件 1']);
  });
});
