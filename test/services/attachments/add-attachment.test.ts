import { existsSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_ATTACHMENT_BYTES } from '../../../src/domain/attachment.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { hashOf, inventedBytes } from '../../support/library/invented-bytes.ts';
import { attachmentSteps, SOME_BYTES } from '../../support/attachment-steps.ts';
import { mainJobSteps, refusal } from '../../support/main-job-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';

const office = officePerTest();
const { registered, declared } = mainJobSteps(office);
const { picked, add, historyOf } = attachmentSteps(office);

describe('adding', () => {
  it('keeps name, size and hash, and one audit entry says so', async () => {
    const { id } = await registered();
    const attachment = await add(id, '验收 报告.PDF');
    expect(attachment).toMatchObject({
      projectId: id,
      originalName: '验收 报告.PDF',
      byteLength: SOME_BYTES.length,
      sha256: hashOf(SOME_BYTES),
      addedBy: '李审查',
    });
    const entries = (await historyOf(id)).filter(({ summary }) => summary === '添加附件');
    expect(entries).toMatchObject([{ actor: '李审查', remark: '“验收 报告.PDF”，195.3 KB' }]);
  });

  it('a file that the project has already is that one; under another name or for another project it is a new one', async () => {
    const [{ id }, other] = [await registered(), await registered({ name: '另一个项目' })];
    const first = await add(id, '报告.pdf');
    expect((await add(id, '报告.pdf')).id).toBe(first.id);
    const renamed = await add(id, '报告（盖章）.pdf');
    const elsewhere = await add(other.id, '报告.pdf');
    expect(new Set([first.id, renamed.id, elsewhere.id]).size).toBe(3);
    expect((await historyOf(id)).filter(({ summary }) => summary === '添加附件')).toHaveLength(2);
    expect(readdirSync(join(office().folder, 'library', 'attachments'))).toHaveLength(1);
  });

  it('what may be a phone or an identity number in the name is in the list, never in the audit', async () => {
    const { id } = await registered();
    await add(id, '张三330105199001010000身份证.jpg');
    await add(id, '联系人138 0000 1234和13900001234.txt');
    const text = JSON.stringify(await historyOf(id));
    for (const number of ['330105199001010000', '138 0000 1234', '13900001234']) expect(text).not.toContain(number);
    expect(text).toContain('张三******************身份证.jpg');
    const { rows } = await office().call('attachments.list', { projectId: id });
    expect(rows[0]?.originalName).toBe('张三330105199001010000身份证.jpg');
  });

  it('is there for a project that has ended, too', async () => {
    const id = await declared();
    const { version } = await office().call('records.file', { projectId: id });
    const draft = {
      kind: 'withdrawal' as const,
      fields: { withdrawnOn: '2026-09-28', reason: '单位撤回', receiptNumber: '收〔2026〕9号' },
    };
    await office().call('records.add', { projectId: id, version, draft, reasons: [], attachmentIds: [] });
    expect((await office().call('records.file', { projectId: id })).stage).toBe('withdrawn');
    expect(await add(id, '撤回函.pdf')).toMatchObject({ originalName: '撤回函.pdf' });
  });

  it('refuses an unknown project before it reads anything', async () => {
    expect(await refusal(add(999 as ProjectId, '报告.pdf'))).toMatchObject({ code: 'notFound' });
    expect(existsSync(join(office().folder, 'library', 'attachments'))).toBe(false);
  });

  it.each([
    ['is empty', (path: string) => truncateSync(path, 0), 'invalidInput', '文件是空的'],
    ['is larger than 200 MB', (path: string) => truncateSync(path, MAX_ATTACHMENT_BYTES + 1), 'invalidInput', '200 MB'],
    ['has gone', (path: string) => rmSync(path), 'fileProblem', '不在原处'],
  ])('refuses a file that %s, and says what to do', async (_what, spoil, code, message) => {
    const { id } = await registered();
    const { path, file } = picked('报告.pdf');
    spoil(path);
    const refused = await refusal(office().call('attachments.add', { projectId: id, file }));
    expect(refused).toMatchObject({ code, message: expect.stringContaining(message) as string });
    expect((await office().call('attachments.list', { projectId: id })).rows).toEqual([]);
  });

  it('refuses a folder, and a token that nobody gave', async () => {
    const { id } = await registered();
    const folder = office().grant('folder', office().folder);
    expect(await refusal(office().call('attachments.add', { projectId: id, file: folder }))).toMatchObject({
      code: 'fileProblem',
    });
    const unknown = office().grant('known', '/x') && ('unknown' as typeof folder);
    expect(await refusal(office().call('attachments.add', { projectId: id, file: unknown }))).toMatchObject({
      code: 'denied',
    });
  });

  it('that is cancelled leaves nothing, and while it runs it tells how far it is', async () => {
    const { id } = await registered();
    const { file } = picked('大文件.pdf', inventedBytes(3_000_000));
    const told: number[] = [];
    const controller = new AbortController();
    const call = office().call(
      'attachments.add',
      { projectId: id, file },
      {
        signal: controller.signal,
        reportProgress: ({ done }) => {
          told.push(done);
          if (told.length === 2) controller.abort();
        },
      },
    );
    expect(await refusal(call)).toMatchObject({ code: 'cancelled' });
    expect(told).toEqual([1_048_576, 2_097_152]);
    expect(readdirSync(join(office().folder, 'library', 'attachments'))).toEqual([]);
  });
});

describe('a record', () => {
  it('rests on what was added, and the list names the record', async () => {
    const id = await declared();
    const [used, spare] = [await add(id, '补正通知.docx'), await add(id, '其他.docx')];
    const { version } = await office().call('records.file', { projectId: id });
    const draft = {
      kind: 'supplementRequest' as const,
      fields: { requestedOn: '2026-09-28', papers: '投资测算', dueOn: '2026-10-20' },
    };
    const kept = await office().call('records.add', {
      projectId: id,
      version,
      draft,
      reasons: [],
      attachmentIds: [used.id],
    });
    const { records } = await office().call('records.file', { projectId: id });
    expect(records.at(-1)?.attachments).toEqual([used]);
    const { rows } = await office().call('attachments.list', { projectId: id });
    expect(rows).toEqual([
      { ...used, recordIds: [kept.recordId], state: 'intact' },
      { ...spare, recordIds: [], state: 'intact' },
    ]);
  });
});
