import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NO_EXPERT_FILTER } from '../../../src/contract/calls/expert-calls.ts';
import type { CallInput } from '../../../src/contract/contract.ts';
import type { ExpertFields } from '../../../src/domain/experts/expert.ts';
import type { ExpertId, SpecialtyId } from '../../../src/domain/ids.ts';
import { inventedCreditCode, inventedExpert, inventedIdentityNumber } from '../../support/experts/invented-experts.ts';
import { rawConnection } from '../../support/library/temporary-library.ts';
import { refusal } from '../../support/main-job-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { readTable } from '../../support/workbooks/read-table.ts';

const office = officePerTest();

type Fields = CallInput<'experts.create'>['fields'];

function register(index: number, changes: Partial<ExpertFields> = {}, confirmedDistinctFrom: ExpertId[] = []) {
  return office().call('experts.create', { fields: inventedExpert(index, changes), confirmedDistinctFrom });
}

async function activate({ id, version }: { id: ExpertId; version: number }) {
  return office().call('experts.changeState', { id, version, to: 'active', reason: '材料齐全' });
}

async function lastEntry() {
  return (await office().call('audit.list', { page: 0, pageSize: 1 })).rows[0];
}

describe('registering an expert', () => {
  it('answers masked data, as 待审核, and writes what was done to the audit', async () => {
    const expert = await register(1, { phone: '13800001234' });
    expect(expert).toMatchObject({ state: 'pending', version: 1, phone: '138****1234', specialties: [3, 7] });
    expect(expert.number).toMatch(/^999\*{13}\d[\dX]$/);
    expect(await lastEntry()).toMatchObject({ summary: '登记专家', subject: `${expert.name}（示例第1研究院）` });
  });

  it.each([
    ['a number whose check digit is wrong', { number: `${inventedIdentityNumber(1).slice(0, 17)}*` }, '身份证号'],
    ['a person with the code of an institution', { number: inventedCreditCode(1) }, '身份证号应为 18 位'],
    ['no name', { name: ' ' }, '请填写专家姓名或机构名称'],
    ['an account of letters', { bankAccount: 'abc' }, '银行账号应为'],
    ['no e-mail address', { email: 'zhangsan' }, '电子邮箱应写成'],
    [
      'a leave that ends before it begins',
      { leaves: [{ from: '2026-10-02', until: '2026-10-01', reason: '' }] },
      '最后一天',
    ],
    ['a specialty twice', { specialties: [2, 2] }, '同一专业只需选一次'],
    ['a field in place of a specialty', { specialties: [1] }, '“信息网络”是大类'],
    ['a specialty that does not exist', { specialties: [9999] }, '没有找到这个专业'],
  ])('is refused with %s', async (_what, changes, message) => {
    const fields = { ...inventedExpert(1), ...changes } as Fields;
    const refused = await refusal(office().call('experts.create', { fields, confirmedDistinctFrom: [] }));
    expect(JSON.stringify(refused)).toContain(message);
    expect((await office().call('experts.list', everyone())).total).toBe(0);
  });

  it('is refused for a likely double until the reviewer confirms that it is another person', async () => {
    const first = await register(1, { name: '王敏', number: null });
    const again = { name: '王 敏', employer: '示例第1研究院', number: inventedIdentityNumber(2) };
    const refused = await refusal(register(2, again));
    expect(refused).toMatchObject({
      code: 'conflict',
      details: [{ where: '王敏（示例第1研究院），待审核', what: '姓名、工作单位相同' }],
    });
    const fields = inventedExpert(2, again);
    const { alike } = await office().call('experts.findAlike', { id: null, fields, keep: [] });
    expect(alike).toMatchObject([{ id: first.id, shared: ['姓名', '工作单位'] }]);
    const second = await register(2, again, [first.id]);
    expect(await lastEntry()).toMatchObject({ remark: expect.stringContaining('王敏（示例第1研究院）不是同一人') });
    // Told apart once, the two are not asked about again.
    await office().call('experts.update', {
      id: second.id,
      version: 1,
      fields: { ...fields, title: '教授' },
      keep: ['number', 'phone', 'email', 'bankAccount'],
      confirmedDistinctFrom: [],
    });
  });
});

describe('changing an expert', () => {
  it('keeps what was left masked, and tells by name what was changed', async () => {
    const { id } = await register(1, { phone: '13800001234' });
    const blank = { ...inventedExpert(1), number: null, email: '', bankAccount: '', phone: '13899991234' };
    await office().call('experts.update', {
      id,
      version: 1,
      fields: { ...blank, title: '教授' },
      keep: ['number', 'email', 'bankAccount'],
      confirmedDistinctFrom: [],
    });
    const reveal = async (field: 'number' | 'phone') => (await office().call('experts.reveal', { id, field })).value;
    expect(await reveal('number')).toBe(inventedIdentityNumber(1));
    expect(await reveal('phone')).toBe('13899991234');
    const { history } = await office().call('experts.get', { id });
    expect(history.map(({ summary, remark }) => [summary, remark])).toEqual([
      ['查看联系电话', ''],
      ['查看身份证号', ''],
      ['修改专家资料', '改动：职称或职务、联系电话。'],
      ['登记专家', ''],
    ]);
  });

  it('asks for the number anew when a person turns out to be an institution', async () => {
    const { id } = await register(1);
    const fields: Fields = { ...inventedExpert(1), kind: 'institution', number: null };
    const update = (keep: ('number' | 'phone')[]) =>
      office().call('experts.update', { id, version: 1, fields, keep, confirmedDistinctFrom: [] });
    expect(await refusal(update(['number']))).toMatchObject({
      code: 'invalidInput',
      message: expect.stringContaining('重新填写'),
    });
    expect(await update(['phone'])).toMatchObject({ kind: 'institution', number: null });
  });

  it('keeps a specialty that was retired since, but takes no retired one anew', async () => {
    const { id } = await register(1);
    for (const specialty of [3, 4] as SpecialtyId[]) {
      await office().call('specialties.retire', { id: specialty, version: 1, retired: true });
    }
    const update = (version: number, specialties: number[]) =>
      office().call('experts.update', {
        id,
        version,
        fields: { ...inventedExpert(1), specialties: specialties },
        keep: [],
        confirmedDistinctFrom: [],
      });
    await update(1, [3, 2]);
    expect(await refusal(update(2, [3, 4]))).toMatchObject({ message: expect.stringContaining('已停用') });
  });
});

describe('the state of an expert', () => {
  it('follows the allowed steps, each with its reason', async () => {
    const expert = await register(1);
    await activate(expert);
    const step = (version: number, to: 'active' | 'pending' | 'suspended' | 'deleted', reason = '按规定') =>
      office().call('experts.changeState', { id: expert.id, version, to, reason });
    expect(await refusal(step(2, 'pending'))).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('现在是正式'),
    });
    expect(await refusal(step(2, 'suspended', ' '))).toMatchObject({ code: 'invalidInput' });
    await step(2, 'suspended', '本人手机 13800001234 来电说明长期出国');
    await step(3, 'deleted');
    expect((await office().call('experts.list', everyone())).total).toBe(0);
    expect((await office().call('experts.list', everyone({ states: ['deleted'] }))).total).toBe(1);
    await step(4, 'pending', '重新入库');
    const { stateChanges, expert: now } = await office().call('experts.get', { id: expert.id });
    expect(now.state).toBe('pending');
    expect(stateChanges.map(({ to, reason }) => [to, reason])).toEqual([
      ['pending', '重新入库'],
      ['deleted', '按规定'],
      ['suspended', '本人手机 *********** 来电说明长期出国'],
      ['active', '材料齐全'],
      ['pending', '登记'],
    ]);
  });

  it('is not 正式 as long as something that a draw needs is missing', async () => {
    const person = await register(1, { specialties: [], employer: '' });
    expect(await refusal(activate(person))).toMatchObject({ details: [{ where: '专业' }, { where: '工作单位' }] });
    const institution = await register(9, { number: null });
    expect(await refusal(activate(institution))).toMatchObject({
      details: [{ where: '统一社会信用代码', what: expect.stringContaining('办法二（四）') }],
    });
  });
});

describe('the specialties', () => {
  it('are kept by the office: added in two levels, renamed, reordered, retired, deleted only when unused', async () => {
    const field = await office().call('specialties.create', { parentId: null, name: '量子信息' });
    const one = await office().call('specialties.create', { parentId: field.id, name: '量子通信' });
    const two = await office().call('specialties.create', { parentId: field.id, name: '量子计算' });
    expect(await refusal(office().call('specialties.create', { parentId: one.id, name: '更细' }))).toMatchObject({
      code: 'invalidInput',
    });
    await office().call('specialties.reorder', { parentId: field.id, ids: [two.id, one.id] });
    expect(await refusal(office().call('specialties.reorder', { parentId: field.id, ids: [two.id] }))).toMatchObject({
      code: 'staleVersion',
    });
    const renamed = await office().call('specialties.rename', { id: one.id, version: 1, name: '量子密钥' });
    await register(1, { specialties: [one.id] });
    expect(await refusal(office().call('specialties.delete', { id: one.id, version: renamed.version }))).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('可以停用'),
    });
    expect(await refusal(office().call('specialties.delete', { id: field.id, version: 1 }))).toMatchObject({
      code: 'conflict',
    });
    await office().call('specialties.retire', { id: one.id, version: renamed.version, retired: true });
    await office().call('specialties.delete', { id: two.id, version: 1 });
    const { rows } = await office().call('specialties.list', {});
    expect(rows.slice(-2)).toMatchObject([{ name: '量子信息' }, { name: '量子密钥', retired: true, experts: 1 }]);
    const told = (await office().call('audit.list', { page: 0, pageSize: 3 })).rows.map(({ summary }) => summary);
    expect(told).toEqual(['删除专业“量子计算”', '停用专业“量子密钥”', '登记专家']);
  });
});

function everyone(filter: Partial<CallInput<'experts.list'>['filter']> = {}): CallInput<'experts.list'> {
  return { filter: { ...NO_EXPERT_FILTER, ...filter }, sort: { by: 'name', descending: false }, page: 0, pageSize: 50 };
}

async function roster(fileName: string, phonePurpose: string | null) {
  const path = join(office().folder, fileName);
  const { filter, sort } = everyone({ states: ['active'] });
  const target = office().grant(fileName, path);
  const answer = await office().call('experts.exportRoster', { filter, sort, target, phonePurpose });
  return { path, answer };
}

describe('the 专家库名册', () => {
  it('holds the experts as filtered without personal numbers; phones only for a purpose, which the audit keeps', async () => {
    await activate(await register(1, { name: '王敏', phone: '13800001234' }));
    await register(2);
    const plain = await roster('名册.xlsx', null);
    expect(plain.answer).toEqual({ fileName: '名册.xlsx', rows: 1 });
    const text = JSON.stringify(await readTable(readFileSync(plain.path), '专家库名册'));
    expect(text).toContain('王敏');
    expect(text).toContain('通信传输、软件开发');
    for (const secret of ['1234', inventedIdentityNumber(1), '联系电话']) expect(text).not.toContain(secret);
    const called = await roster('联系名册.xlsx', '通知 10 月评审会');
    expect(JSON.stringify(await readTable(readFileSync(called.path), '专家库名册'))).toContain('13800001234');
    expect(await lastEntry()).toMatchObject({
      summary: '导出专家库名册（1 位，含联系电话）',
      remark: '状态：正式；联系电话的用途：通知 10 月评审会',
    });
  });
});

/** Every byte of every file below the folder, workbooks unpacked, each after its name. */
function bytesBelow(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const pieces = files.flatMap(({ parentPath, name }) => {
    const bytes = readFileSync(join(parentPath, name));
    const parts = name.endsWith('.xlsx') ? Object.values(unzipSync(bytes)) : [];
    return [Buffer.from(name), bytes, ...parts];
  });
  return Buffer.concat(pieces);
}

describe('personal data', () => {
  it('is in no audit entry and in no byte that was written, whatever was done with it', async () => {
    const secrets = {
      number: inventedIdentityNumber(77),
      phone: '13712345678',
      email: 'wang.secret@example.com',
      bankAccount: '6222021234567890123',
    };
    const inNote = '13900009999';
    const expert = await activate(await register(1, { ...secrets, note: `另有手机 ${inNote}` }));
    const { id } = expert;
    for (const field of ['number', 'phone', 'email', 'bankAccount'] as const) {
      expect((await office().call('experts.reveal', { id, field })).value).toBe(secrets[field]);
    }
    const changed = {
      number: inventedIdentityNumber(78),
      phone: '13787654321',
      email: 'min.other@example.com',
      bankAccount: '6222029876543210987',
    };
    await office().call('experts.update', {
      id,
      version: expert.version,
      fields: inventedExpert(1, { ...changed, note: `另有手机 ${inNote}，${secrets.phone}` }),
      keep: [],
      confirmedDistinctFrom: [],
    });
    const refused = await refusal(register(2, { number: changed.number }));
    await roster('名册.xlsx', null);
    const target = office().grant('审计.xlsx', join(office().folder, '审计.xlsx'));
    await office().call('audit.export', { target });
    const page = await office().call('experts.get', { id });
    const shown = JSON.stringify([refused, page.history, await office().call('experts.list', everyone())]);
    office().core.close();
    const audit = rawConnection(join(office().folder, 'library')).prepare('SELECT * FROM audit_entry').all([]);
    expect(audit).toHaveLength(9);
    const kept = JSON.stringify(audit);
    const written = bytesBelow(office().folder);
    for (const secret of [inNote, ...Object.values(secrets), ...Object.values(changed)]) {
      expect(kept, secret).not.toContain(secret);
      expect(shown, secret).not.toContain(secret);
      expect(written.includes(secret), secret).toBe(false);
    }
    for (const secret of Object.values(changed)) expect(JSON.stringify(page), secret).not.toContain(secret);
  });
});
