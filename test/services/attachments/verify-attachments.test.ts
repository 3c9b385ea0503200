import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventedBytes } from '../../support/library/invented-bytes.ts';
import { attachmentSteps } from '../../support/attachment-steps.ts';
import { mainJobSteps, refusal } from '../../support/main-job-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';

const office = officePerTest();
const { registered, declared } = mainJobSteps(office);
const { add, keptFile, alter } = attachmentSteps(office);

describe('checking', () => {
  it('names what is missing or altered and every place where it belongs', async () => {
    const [id, other] = [await declared(), await declared({ name: '另一个项目' })];
    const [whole, altered] = [await add(id, '完好.pdf'), await add(id, '改动.pdf', inventedBytes(500))];
    const missing = await add(other, '遗失.pdf', inventedBytes(501));
    await add(id, '遗失的另一处.pdf', readFileSync(join(office().folder, '遗失.pdf')));
    const { version } = await office().call('records.file', { projectId: id });
    const draft = {
      kind: 'supplementRequest' as const,
      fields: { requestedOn: '2026-09-28', papers: '投资测算', dueOn: '2026-10-20' },
    };
    await office().call('records.add', { projectId: id, version, draft, reasons: [], attachmentIds: [altered.id] });
    expect(await office().call('attachments.verify', { projectId: null })).toEqual({
      checked: 3,
      faults: [],
      unnamed: 0,
    });
    alter(altered.sha256);
    rmSync(keptFile(missing.sha256));
    const told: unknown[] = [];
    const { faults, checked } = await office().call(
      'attachments.verify',
      { projectId: null },
      { reportProgress: ({ done, total }) => void told.push([done, total]) },
    );
    expect(told).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
    expect(checked).toBe(3);
    expect(
      faults.map(({ originalName, state, projectName, records }) => [originalName, state, projectName, records]),
    ).toEqual([
      ['改动.pdf', 'altered', '智慧城管一体化平台升级', ['通知补充资料（2026年9月28日）']],
      ['遗失.pdf', 'missing', '另一个项目', []],
      ['遗失的另一处.pdf', 'missing', '智慧城管一体化平台升级', []],
    ]);
    const own = await office().call('attachments.verify', { projectId: other });
    expect(own.faults.map(({ originalName }) => originalName)).toEqual(['遗失.pdf']);
    const { rows } = await office().call('attachments.list', { projectId: id });
    expect(rows.map(({ state }) => state)).toEqual(['intact', 'altered', 'missing']);
    expect(whole.sha256).not.toBe(altered.sha256);
  });

  it('counts the files that nothing names, and leaves them', async () => {
    const { id } = await registered();
    const attachment = await add(id, '报告.pdf');
    const unnamed = 'ab'.repeat(32);
    writeFileSync(join(keptFile(attachment.sha256), '..', unnamed), 'left by an interrupted adding');
    expect(await office().call('attachments.verify', { projectId: null })).toMatchObject({ faults: [], unnamed: 1 });
    expect(existsSync(join(keptFile(attachment.sha256), '..', unnamed))).toBe(true);
  });

  it('of an unknown project is refused, and it can be cancelled', async () => {
    const { id } = await registered();
    await add(id, '报告.pdf');
    const unknown = office().call('attachments.verify', { projectId: 999 });
    expect(await refusal(unknown)).toMatchObject({ code: 'notFound' });
    const cancelled = office().call('attachments.verify', { projectId: id }, { signal: { aborted: true } });
    expect(await refusal(cancelled)).toMatchObject({ code: 'cancelled' });
  });
});
