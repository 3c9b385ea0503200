import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MeetingId } from '../../src/domain/ids.ts';
import { verifyDrawFile } from '../verify-draw/verify-draw-file.ts';
import type { DemoOffice } from './demo-office.ts';

/** What was drawn, and that each draw could be recomputed. */
export interface DrawRun {
  readonly meetings: number;
  readonly draws: number;
  readonly recused: number;
  readonly replaced: number;
  readonly verified: number;
  readonly mismatches: readonly string[];
}

/** Keeps out the first who may be drawn, for a reason of the reviewer's own. */
async function recuseOne(office: DemoOffice, id: MeetingId): Promise<string> {
  const { experts } = await office.call('meetings.candidates', { id });
  const candidate = experts.find(({ conditions }) => conditions.length > 0);
  if (!candidate) throw new Error('nobody can be drawn for the sample meeting');
  const { meeting } = await office.call('meetings.desk', { id });
  const { id: _id, state: _state, version, ...fields } = meeting;
  const recusals = [...fields.recusals, { expertId: candidate.expertId, reason: '示例：与项目负责人有师生关系' }];
  await office.call('meetings.update', { id, version, fields: { ...fields, recusals } });
  return candidate.name;
}

/** Draws a panel with a recusal, has one decline so that a reserve is called, and recomputes the exported draw. */
async function drawPanelOf(office: DemoOffice, id: MeetingId, today: string, outputFolder: string) {
  const recused = await recuseOne(office, id);
  const { candidatesSha256 } = await office.call('meetings.candidates', { id });
  const { drawId } = await office.call('meetings.draw', { id, candidatesSha256, reason: '' });
  const drawn = (await office.call('meetings.desk', { id })).invitations;
  const chosen = drawn.filter(({ state }) => state === 'chosen').map(({ expertId }) => expertId);
  const respond = (kind: 'notified' | 'accepted' | 'declined', expertIds: typeof chosen, reason = '') =>
    office.call('meetings.respond', { id, expertIds, kind, happenedOn: today, reason });
  await respond('notified', chosen);
  const { called } = await respond('declined', chosen.slice(0, 1), '示例：当日出差');
  const { invitations } = await office.call('meetings.desk', { id });
  const standing = invitations.filter(({ state }) => state === 'chosen').map(({ expertId }) => expertId);
  await respond('accepted', standing);
  const path = join(outputFolder, '抽取记录.json');
  await office.call('meetings.exportDraw', { drawId, target: office.pick(path) });
  const about = { of: 'draw', meetingId: id, drawId } as const;
  for (const kind of ['drawRecord', 'meetingNotice', 'attendanceSheet'] as const) {
    await office.call('papers.issue', { kind, about, issuedOn: today, body: null, replaces: null });
  }
  const { faults } = verifyDrawFile(readFileSync(path, 'utf8'));
  const { panelAnswers } = await office.call('meetings.desk', { id });
  const blocked = panelAnswers.filter(({ outcome }) => outcome === 'block').map(({ finding }) => finding);
  const leaked = drawn.some(({ name }) => name === recused) ? [`回避的专家“${recused}”被抽中`] : [];
  return { called, mismatches: [...faults, ...blocked, ...leaked] };
}

/** Draws the panels of the sample library's meetings, and verifies each draw from its exported record. */
export async function drawPanels(office: DemoOffice, today: string, outputFolder: string): Promise<DrawRun> {
  const { rows } = await office.call('meetings.list', { query: '', state: 'open', page: 0, pageSize: 50 });
  const mismatches: string[] = [];
  let replaced = 0;
  let verified = 0;
  for (const { id } of rows) {
    const { called, mismatches: found } = await drawPanelOf(office, id, today, outputFolder);
    replaced += called.length;
    if (found.length === 0) verified += 1;
    mismatches.push(...found);
  }
  return { meetings: rows.length, draws: rows.length, recused: rows.length, replaced, verified, mismatches };
}
