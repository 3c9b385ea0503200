import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AttachmentId } from '../../../src/domain/ids.ts';
import { coreInFolder } from '../../support/core-in-folder.ts';
import { attachmentSteps, SOME_BYTES } from '../../support/attachment-steps.ts';
import { mainJobSteps, refusal } from '../../support/main-job-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';

const office = officePerTest();
const { registered } = mainJobSteps(office);
const { add, picked, keptFile, alter, historyOf } = attachmentSteps(office);

describe('taking out', () => {
  it('saves a copy with the bytes that were added, and the audit says that it left the library', async () => {
    const { id } = await registered();
    const attachment = await add(id, '报告.pdf');
    const path = join(office().folder, '副本.pdf');
    const saved = await office().call('attachments.saveCopy', {
      id: attachment.id,
      target: office().grant('target', path),
    });
    expect(saved).toEqual({ fileName: '副本.pdf' });
    expect(readFileSync(path).equals(SOME_BYTES)).toBe(true);
    expect((await historyOf(id))[0]).toMatchObject({ summary: '另存附件副本', remark: '“报告.pdf”' });
  });

  it('opens a read-only copy that its user alone can read, under a name that the system takes', async () => {
    const { id } = await registered();
    const attachment = await add(id, 'CON.docx');
    const { path } = await office().call('attachments.copyToOpen', { id: attachment.id });
    expect(basename(path)).toMatch(/\.docx$/);
    expect(basename(path)).not.toBe('CON.docx');
    expect(readFileSync(path).equals(SOME_BYTES)).toBe(true);
    if (process.platform !== 'win32') {
      expect(statSync(path).mode & 0o777).toBe(0o400);
      expect(statSync(join(path, '..', '..')).mode & 0o077).toBe(0);
    }
    expect((await office().call('attachments.copyToOpen', { id: attachment.id })).path).toBe(path);
  });

  it('opens the original again after somebody changed the copy', async () => {
    const { id } = await registered();
    const attachment = await add(id, '报告.pdf');
    const { path } = await office().call('attachments.copyToOpen', { id: attachment.id });
    chmodSync(path, 0o600);
    writeFileSync(path, 'changed');
    await office().call('attachments.copyToOpen', { id: attachment.id });
    expect(readFileSync(path).equals(SOME_BYTES)).toBe(true);
  });

  it.each(['setup.exe', '宏.docm', '快捷方式.lnk', 'page.html', '无后缀', '压缩.zip'])(
    'never hands %s to the system',
    async (name) => {
      const { id } = await registered();
      const attachment = await add(id, name);
      expect(await refusal(office().call('attachments.copyToOpen', { id: attachment.id }))).toMatchObject({
        code: 'denied',
        message: expect.stringContaining('另存副本') as string,
      });
      expect(existsSync(join(office().folder, 'library', 'opened-attachments'))).toBe(false);
    },
  );

  it('takes the readable copies away when the library closes, and at the next start those of a core that died', async () => {
    const { id } = await registered();
    const attachment = await add(id, '报告.pdf');
    const { path } = await office().call('attachments.copyToOpen', { id: attachment.id });
    office().core.close();
    expect(existsSync(path)).toBe(false);

    mkdirSync(dirname(path));
    writeFileSync(path, SOME_BYTES, { mode: 0o400 });
    const next = coreInFolder(office().folder);
    expect(existsSync(path)).toBe(false);
    next.core.close();
  });

  it('refuses an altered and a missing file, and leaves nothing at the target', async () => {
    const { id } = await registered();
    const attachment = await add(id, '报告.pdf');
    const path = join(office().folder, '副本.pdf');
    const target = office().grant('target', path);
    alter(attachment.sha256);
    for (const message of ['改动或损坏', '不见了']) {
      const refused = { code: 'fileProblem', message: expect.stringContaining(message) as string };
      expect(await refusal(office().call('attachments.saveCopy', { id: attachment.id, target }))).toMatchObject(
        refused,
      );
      expect(await refusal(office().call('attachments.copyToOpen', { id: attachment.id }))).toMatchObject(refused);
      rmSync(keptFile(attachment.sha256), { force: true });
    }
    expect(readdirSync(office().folder).filter((name) => name.startsWith('副本'))).toEqual([]);
  });

  it('refuses an attachment that does not exist', async () => {
    const target = office().grant('target', join(office().folder, '副本.pdf'));
    const id = 77 as AttachmentId;
    expect(await refusal(office().call('attachments.saveCopy', { id, target }))).toMatchObject({ code: 'notFound' });
    expect(await refusal(office().call('attachments.copyToOpen', { id }))).toMatchObject({ code: 'notFound' });
  });
});

describe('putting back', () => {
  it('takes the original in the place of a missing or altered file, and the audit says so', async () => {
    const { id } = await registered();
    const attachment = await add(id, '报告.pdf');
    const stateNow = async () => (await office().call('attachments.list', { projectId: id })).rows[0]?.state;
    for (const spoil of [() => alter(attachment.sha256), () => rmSync(keptFile(attachment.sha256))]) {
      spoil();
      expect(await stateNow()).not.toBe('intact');
      await office().call('attachments.restore', { id: attachment.id, file: picked('找回的报告.pdf').file });
      expect(await stateNow()).toBe('intact');
    }
    const entries = (await historyOf(id)).filter(({ summary }) => summary === '补回附件原件');
    expect(entries.map(({ remark }) => remark)).toEqual(['“报告.pdf”', '“报告.pdf”']);
  });

  it('refuses another content and keeps nothing of it', async () => {
    const { id } = await registered();
    const attachment = await add(id, '报告.pdf');
    rmSync(keptFile(attachment.sha256));
    const other = picked('另一份报告.pdf', Buffer.concat([SOME_BYTES, Buffer.of(1)]));
    const refused = await refusal(office().call('attachments.restore', { id: attachment.id, file: other.file }));
    expect(refused).toMatchObject({ code: 'conflict', message: expect.stringContaining('内容不同') as string });
    expect(await office().call('attachments.verify', { projectId: id })).toMatchObject({ unnamed: 0 });
  });
});
