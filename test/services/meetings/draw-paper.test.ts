import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mainJobSteps, refusal } from '../../support/main-job-steps.ts';
import { meetingSteps } from '../../support/meetings/meeting-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { docxWords } from '../../support/papers/paper-words.ts';

const office = officePerTest();
const { registered } = mainJobSteps(office);
const { experts, meeting, desk, drawn } = meetingSteps(office);

it('专家抽取记录表 is issued once for each draw, from what was drawn and nothing else', async () => {
  const { id: project } = await registered();
  const pool = await experts(6);
  const id = await meeting([project], { recusals: [{ expertId: pool[0]!, reason: '与项目负责人有师生关系' }] });
  expect((await office().call('papers.listOfMeeting', { meetingId: id })).papers).toEqual([]);
  await drawn(id);
  const [paper] = (await office().call('papers.listOfMeeting', { meetingId: id })).papers;
  expect(paper).toMatchObject({ kind: 'drawRecord', label: '第1次抽取', on: '2026-09-28', missing: [], issued: null });
  const wanted = { kind: 'drawRecord', about: paper!.about, issuedOn: '2026-09-28', body: null } as const;

  const preview = await office().call('papers.preview', wanted);
  expect(preview).toMatchObject({ number: null, generated: null });
  const edited = [{ kind: 'paragraph', text: '另有约定。' }] as const;
  const issue = (changes = {}) => office().call('papers.issue', { ...wanted, replaces: null, ...changes });
  expect((await refusal(issue({ body: edited }))).message).toContain('正文不能修改');
  expect((await refusal(issue({ issuedOn: '2026-09-27' }))).message).toContain('不能早于抽取的日期');
  const other = { kind: 'inclusionDraft', about: paper!.about, issuedOn: '2026-09-28', body: null } as const;
  expect((await refusal(office().call('papers.preview', other))).code).toBe('denied');

  const issued = await issue();
  expect(issued.fileName).toBe('专家抽取记录表/2026/2026-10-20-智慧城管平台评审会-第1次-1-专家抽取记录表.docx');
  const words = await docxWords(readFileSync(join(office().settings.papersFolder, issued.fileName)));
  const { draws } = await desk(id);
  expect(words).toContain('审查人员确定回避：与项目负责人有师生关系');
  expect(words).toContain(draws[0]!.seed.slice(0, 8));
  // Names only: no number, phone or account of anybody.
  expect(words).not.toMatch(/999999|0571-0|6200000/);
  expect((await refusal(issue())).code).toBe('conflict');
  const printed = await office().call('documents.printHtml', { id: issued.id });
  expect(printed.html).toBe(preview.html);
  expect((await office().call('papers.listOfMeeting', { meetingId: id })).papers[0]?.issued?.id).toBe(issued.id);
});

it('two meetings of one name and day have papers of their own', async () => {
  await experts(8);
  const names: string[] = [];
  for (const { id: project } of [await registered(), await registered()]) {
    const id = await meeting([project]);
    await drawn(id);
    const [paper] = (await office().call('papers.listOfMeeting', { meetingId: id })).papers;
    const issue = { kind: 'drawRecord', about: paper!.about, issuedOn: '2026-09-28', body: null } as const;
    names.push((await office().call('papers.issue', { ...issue, replaces: null })).fileName);
  }
  expect(new Set(names).size).toBe(2);
});
