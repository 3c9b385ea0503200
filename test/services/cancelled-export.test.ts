import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { officePerTest } from '../support/office-per-test.ts';
import { ALIKE_REASON } from '../support/main-job-steps.ts';
import { sampleContent } from '../support/sample-content.ts';

const office = officePerTest();

/** Projects enough for the summary to be written in several pieces. */
async function declareMany(count: number): Promise<void> {
  const fields = { name: '区城管局', aliases: [], kind: 'bureau' as const, budgetCode: null, note: '' };
  const unit = await office().call('units.create', fields);
  for (let index = 1; index <= count; index += 1) {
    const content = sampleContent({ unitId: unit.id, name: `第${String(index)}个项目` });
    const { id, version } = await office().call('projects.saveDraft', {
      id: null,
      version: null,
      content,
      source: null,
    });
    const declaration = {
      id,
      version,
      declaredOn: '2026-09-28',
      receiptNumber: String(index),
      reasons: [ALIKE_REASON],
    };
    await office().call('projects.declare', declaration);
  }
}

function filesWritten(): string[] {
  const { papersFolder } = office().settings;
  if (!existsSync(papersFolder)) return [];
  const entries = readdirSync(papersFolder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

const SUMMARY = { planYear: 2027, scope: 'declared', issuedOn: '2026-09-28' } as const;

it('a summary that is cancelled in the midst leaves no file and no register entry, and can be exported again', async () => {
  await declareMany(220);
  const audited = (await office().call('library.status', {})).auditCount;
  const signal = { aborted: false };
  const reportProgress = () => {
    signal.aborted = true;
  };
  await expect(office().call('funding.exportSummary', SUMMARY, { signal, reportProgress })).rejects.toMatchObject({
    shape: { code: 'cancelled', message: '已取消导出，没有生成文件。' },
  });
  expect(filesWritten()).toEqual([]);
  expect(await office().call('library.status', {})).toMatchObject({ documentCount: 0, auditCount: audited });

  const { document, rows } = await office().call('funding.exportSummary', SUMMARY);
  expect(rows).toBe(220);
  expect(filesWritten()).toEqual(['2027年度信息化项目资金汇总表-2026-09-28-第1次导出.xlsx']);
  expect((await office().call('documents.verify', { id: document.id })).state).toBe('intact');
});
