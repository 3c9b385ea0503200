import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/dates.ts';
import type { MeetingId } from '../../../src/domain/ids.ts';
import { mainJobSteps, refusal } from '../../support/main-job-steps.ts';
import { BUREAUS, meetingSteps } from '../../support/meetings/meeting-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { docxWords } from '../../support/papers/paper-words.ts';

const office = officePerTest();
const { registered } = mainJobSteps(office);
const { experts, meeting, changed, desk, drawn, respond, standing } = meetingSteps(office);

type Kind = 'meetingNotice' | 'attendanceSheet';

async function listed(id: MeetingId, of: Kind = 'meetingNotice') {
  const { papers } = await office().call('papers.listOfMeeting', { meetingId: id });
  return papers.filter(({ kind }) => kind === of);
}

async function wanted(id: MeetingId, kind: Kind = 'meetingNotice') {
  const [paper] = await listed(id, kind);
  return { kind, about: paper!.about, issuedOn: '2026-09-28', body: null, replaces: null } as const;
}

async function meetingOfOne() {
  const { id: project } = await registered();
  await experts(8);
  return meeting([project]);
}

it('评审会议签到表 names everyone who is to come by name and employer alone, once drawn; 评审会议通知 names none of them', async () => {
  const id = await meetingOfOne();
  expect(await listed(id)).toEqual([]);
  await drawn(id);
  const [notice] = await listed(id);
  expect(notice).toMatchObject({ label: '第1次抽取', on: '2026-09-28', missing: [], issued: null });

  const paper = await wanted(id, 'attendanceSheet');
  expect((await office().call('papers.preview', paper)).generated).not.toBeNull();
  const sheet = await office().call('papers.issue', paper);
  expect(sheet.fileName).toBe('评审会议签到表/2026/2026-10-20-智慧城管平台评审会-1-评审会议签到表.docx');
  const words = await docxWords(readFileSync(join(office().settings.papersFolder, sheet.fileName)));
  const { invitations } = await desk(id);
  const seated = invitations.filter(({ name, employer }) => words.includes(`${name}${employer}`));
  expect(seated).toEqual(invitations.filter(({ state }) => state === 'chosen'));
  expect(words).toContain('样例乙');
  // Names and employers only: no number, phone or account of anybody.
  expect(words).not.toMatch(/999999|0571-0|6200000/);

  const issued = await office().call('papers.issue', await wanted(id));
  expect(issued.fileName).toBe('评审会议通知/2026/2026-10-20-智慧城管平台评审会-1-评审会议通知.docx');
  const told = await docxWords(readFileSync(join(office().settings.papersFolder, issued.fileName)));
  expect(invitations.filter(({ name }) => told.includes(name))).toEqual([]);
  const printed = await office().call('documents.printHtml', { id: issued.id });
  expect(printed.html).toContain('会议回执');
  expect((await office().call('documents.printHtml', { id: sheet.id })).html).toContain('签到');
});

it('the reviewer adds the hour and whom to call before issuing', async () => {
  const id = await meetingOfOne();
  await drawn(id);
  const paper = { ...(await wanted(id)), body: [{ kind: 'paragraph' as const, text: '请于上午9时前到会。' }] };
  const { html } = await office().call('papers.preview', paper);
  expect(html).toContain('上午9时前到会');
  const issued = await office().call('papers.issue', paper);
  const words = await docxWords(readFileSync(join(office().settings.papersFolder, issued.fileName)));
  expect(words).toContain('上午9时前到会');
  expect(words).toContain('会议回执');
});

it('a notice that others are to follow is replaced, also after another draw', async () => {
  const id = await meetingOfOne();
  await drawn(id);
  const first = await office().call('papers.issue', await wanted(id));
  const outdated = await wanted(id);
  expect((await refusal(office().call('papers.issue', outdated))).code).toBe('conflict');
  await changed(id, { conditions: [{ specialtyId: null, origin: 'outside', kind: 'any', count: 7, reserves: 0 }] });
  await drawn(id, '增加评审专家');
  expect(await refusal(office().call('papers.preview', outdated))).toMatchObject({
    message: '会议已再次抽取专家，请刷新后重新出具。',
  });
  const [notice] = await listed(id);
  expect(notice?.issued?.id).toBe(first.id);
  const again = { ...(await wanted(id)), replaces: { id: first.id, reason: '增加了专家' } };
  const second = await office().call('papers.issue', again);
  expect((await listed(id))[0]?.issued?.id).toBe(second.id);
  // The record of each draw is left as it was.
  const { papers } = await office().call('papers.listOfMeeting', { meetingId: id });
  expect(papers.filter(({ kind }) => kind === 'drawRecord').map(({ issued }) => issued)).toEqual([null, null]);
});

it('an issued notice says what became different since: who comes, when and where; until it is issued anew', async () => {
  const id = await meetingOfOne();
  await drawn(id);
  const first = await office().call('papers.issue', await wanted(id));
  expect((await listed(id))[0]?.changes).toEqual([]);
  const name = async (expertId: number) =>
    (await desk(id)).invitations.find((each) => each.expertId === expertId)?.name ?? '';
  const [leaving] = await standing(id, 'chosen');
  const [following] = await standing(id, 'reserve');
  await respond(id, [leaving!], 'declined', '出差');
  await changed(id, { meetingOn: isoDate('2026-10-21'), place: '二号会议室', fixedMembers: BUREAUS.slice(1) });
  expect((await listed(id))[0]?.changes).toEqual([
    `新增${await name(following!)}`,
    `样例甲、${await name(leaving!)}不再参加`,
    '会议日期改为2026年10月21日',
    '地点改为二号会议室',
  ]);
  // What was never issued has nothing to be told apart from.
  expect((await listed(id, 'attendanceSheet'))[0]?.changes).toEqual([]);
  await office().call('papers.issue', { ...(await wanted(id)), replaces: { id: first.id, reason: '改期' } });
  expect((await listed(id))[0]?.changes).toEqual([]);
});

it('nobody is told of a meeting that is cancelled or that nobody is left for', async () => {
  const id = await meetingOfOne();
  await drawn(id);
  const paper = await wanted(id);
  const reserves = await standing(id, 'reserve');
  await respond(id, [...reserves, ...(await standing(id, 'chosen'))], 'declined', '出差');
  expect((await listed(id))[0]?.missing).toEqual(['在席的专家']);
  expect((await refusal(office().call('papers.preview', paper))).message).toContain('没有在席的专家');
  const { version } = (await desk(id)).meeting;
  await office().call('meetings.setState', { id, version, state: 'cancelled', reason: '改期' });
  expect(await listed(id)).toEqual([]);
  expect((await refusal(office().call('papers.preview', paper))).message).toBe('会议已取消，不能出具会议文书。');
});
