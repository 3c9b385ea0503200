import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ExpertFields } from '../../../src/domain/experts/expert.ts';
import type { SpecialtyId } from '../../../src/domain/ids.ts';
import { inventedExpert } from '../../support/experts/invented-experts.ts';
import { rawConnection } from '../../support/library/temporary-library.ts';
import { refusal } from '../../support/main-job-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';

const office = officePerTest();

it('a 正式 expert keeps what the approval asked for; one who was suspended first may lose it', async () => {
  const { id } = await office().call('experts.create', { fields: inventedExpert(1), confirmedDistinctFrom: [] });
  await office().call('experts.changeState', { id, version: 1, to: 'active', reason: '材料齐全' });
  const update = (version: number, changes: Partial<ExpertFields>) => {
    const fields = inventedExpert(1, changes);
    return office().call('experts.update', { id, version, fields, keep: [], confirmedDistinctFrom: [] });
  };
  expect(await refusal(update(2, { employer: '', specialties: [] }))).toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('请填写，或先停用再修改'),
    details: [{ where: '专业' }, { where: '工作单位' }],
  });
  const noNumber = { kind: 'institution', number: null } as const;
  expect((await refusal(update(2, noNumber))).details).toMatchObject([{ where: '统一社会信用代码' }]);
  expect((await update(2, { title: '教授' })).version).toBe(3);
  await office().call('experts.changeState', { id, version: 3, to: 'suspended', reason: '退休' });
  expect((await update(4, { employer: '' })).employer).toBe('');
});

it('the audit tells of specialties by name', async () => {
  const { id } = await office().call('experts.create', { fields: inventedExpert(1), confirmedDistinctFrom: [] });
  const fields = inventedExpert(1, { specialties: [2] as SpecialtyId[] });
  await office().call('experts.update', { id, version: 1, fields, keep: [], confirmedDistinctFrom: [] });
  const sql = `SELECT before_json AS before, after_json AS after FROM audit_entry
    WHERE action LIKE 'experts.%' ORDER BY sequence`;
  const entries = rawConnection(join(office().folder, 'library')).prepare(sql).all([]) as Record<string, string>[];
  const told = entries.map(({ before, after }) =>
    [before, after].map((json) => (JSON.parse(json ?? 'null') as { specialties?: string[] } | null)?.specialties),
  );
  expect(told).toEqual([
    [undefined, ['通信传输', '软件开发']],
    [['通信传输', '软件开发'], ['网络工程']],
  ]);
});
