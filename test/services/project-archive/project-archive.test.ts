import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { attachmentSteps } from '../../support/attachment-steps.ts';
import { mainJobSteps, refusal } from '../../support/main-job-steps.ts';
import { meetingSteps } from '../../support/meetings/meeting-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { inclusionSteps } from '../../support/records/inclusion-steps.ts';
import { reviewedProjects } from '../../support/records/reviewed-projects.ts';
import { wan } from '../../support/records/three-projects.ts';
import { readTable } from '../../support/workbooks/read-table.ts';

const office = officePerTest();
const { declared, issued } = mainJobSteps(office);
const { add } = attachmentSteps(office);
const { unit, reviewed } = reviewedProjects(office);
const { submitted } = inclusionSteps(office);
const { experts, meeting, drawn } = meetingSteps(office);
const added = (id: ProjectId, name: string, content: string) => add(id, name, new TextEncoder().encode(content));

async function issueAll(papers: readonly Pick<CallOutput<'papers.listOfDraft'>['papers'][number], 'kind' | 'about'>[]) {
  for (const { kind, about } of papers) {
    await office().call('papers.issue', { kind, about, issuedOn: '2026-11-05', body: null, replaces: null });
  }
}

let places = 0;

function place(name = '档案室') {
  const path = join(office().folder, name);
  mkdirSync(path, { recursive: true });
  places += 1;
  return { path, folder: office().grant(`folder-${String(places)}`, path) };
}

async function lively(): Promise<ProjectId> {
  const id = await declared();
  office().setToday('2026-09-30');
  await issued(id);
  await added(id, '评审会签到表.pdf', '%PDF-1.4 签到');
  await added(id, '联系人13800001111.txt', '名单');
  return id;
}

describe('the archive of a project', () => {
  it('is one folder with all papers and attachments, a catalogue and check values, and is found whole again', async () => {
    const projectId = await lively();
    const { path, folder } = place();
    const { folderName, files } = await office().call('projectArchive.write', { projectId, folder });
    expect(folderName).toBe('2027-0001-智慧城管一体化平台升级-2026-09-30-档案');
    expect(files).toBe(3);
    const root = join(path, folderName);
    expect(readdirSync(path)).toEqual([folderName]);
    expect(readdirSync(root).toSorted()).toEqual(['SHA256SUMS', '文书', '目录.xlsx', '附件'].toSorted());
    expect(readdirSync(join(root, '附件'))).toEqual([
      '002-评审会签到表.pdf',
      expect.stringMatching(/^003-联系人_+\.txt$/),
    ]);
    expect(readFileSync(join(root, '附件/002-评审会签到表.pdf'), 'utf8')).toBe('%PDF-1.4 签到');
    const table = await readTable(new Uint8Array(readFileSync(join(root, '目录.xlsx'))), '目录');
    expect(table.column('顺序号')).toEqual([1, 2, 3]);
    expect(table.column('种类')).toEqual(['预审意见书', '附件', '附件']);
    expect(table.column('日期')[0]).toBe('2026-09-30');
    expect(JSON.stringify(table.rows)).not.toContain('13800001111');
    const own = office().grant('own', root);
    expect(await office().call('projectArchive.verify', { folder: own })).toEqual({
      folderName,
      checked: 4,
      faults: [],
    });
    const { rows } = await office().call('audit.list', { query: '项目档案', page: 0, pageSize: 10 });
    expect(rows.map(({ summary }) => summary)).toEqual(['核验项目档案（4 件，完好）', '整理项目档案（3 件）']);
  });

  it('has the papers that name other projects, too: records of draws for its meetings and drafts it was put forward in', async () => {
    const unitId = await unit('区城管局');
    const fundShares = [{ source: 'generalBudget' as const, amount: wan('60') }];
    const named = (name: string) => reviewed({ name, unitId, fundShares, reviewed: wan('60') });
    const projectId = await named('智慧城管');
    const other = await named('智慧教育');
    office().setToday('2026-11-05');
    await experts(12);
    const meetingOn = isoDate('2026-11-20');
    for (const each of [projectId, other]) {
      const meetingId = await meeting([each], { meetingOn, title: `第${String(each)}次评审会` });
      await drawn(meetingId);
      await issueAll((await office().call('papers.listOfMeeting', { meetingId })).papers);
    }
    const draftId = await submitted([projectId, other], { envelope: wan('120') });
    await issueAll((await office().call('papers.listOfDraft', { draftId })).papers);
    const { path, folder } = place();
    const { folderName } = await office().call('projectArchive.write', { projectId, folder });
    const catalogue = new Uint8Array(readFileSync(join(path, folderName, '目录.xlsx')));
    const kinds = (await readTable(catalogue, '目录')).column('种类');
    expect(
      kinds
        .map(String)
        .filter((kind) => /抽取|草案/.test(kind))
        .toSorted(),
    ).toEqual(['专家抽取记录表', '项目入库草案', '项目入库草案排序表'].toSorted());
  });

  it('that was changed tells what is missing, altered or added', async () => {
    const { path, folder } = place();
    const { folderName } = await office().call('projectArchive.write', { projectId: await lively(), folder });
    const root = join(path, folderName);
    writeFileSync(join(root, '附件/002-评审会签到表.pdf'), '另一份');
    rmSync(join(root, '目录.xlsx'));
    writeFileSync(join(root, '附件/新增.txt'), '');
    const { faults } = await office().call('projectArchive.verify', { folder: office().grant('own', root) });
    expect(faults).toEqual([
      { path: '附件/002-评审会签到表.pdf', state: 'altered' },
      { path: '目录.xlsx', state: 'missing' },
      { path: '附件/新增.txt', state: 'added' },
    ]);
    writeFileSync(join(root, 'SHA256SUMS'), `${'0'.repeat(64)}  ../../library/library.db\n`);
    const outside = office().call('projectArchive.verify', { folder: office().grant('own', root) });
    expect((await refusal(outside)).message).toContain('被改动过');
    const none = office().call('projectArchive.verify', { folder });
    expect((await refusal(none)).message).toContain('没有 SHA256SUMS');
  });

  it('is not there at all when it is cancelled, when a file of it is damaged or when its name is taken', async () => {
    const projectId = await lively();
    const { path, folder } = place();
    const write = (context = {}) => office().call('projectArchive.write', { projectId, folder }, context);
    expect((await refusal(write({ signal: { aborted: true } }))).code).toBe('cancelled');
    expect(readdirSync(path)).toEqual([]);
    const kept = join(office().folder, 'library/attachments');
    renameSync(kept, `${kept}-away`);
    const gap = await refusal(write());
    expect(gap).toMatchObject({ code: 'conflict', details: [{ where: '评审会签到表.pdf', what: '附件缺失' }, {}] });
    expect(readdirSync(path)).toEqual([]);
    renameSync(`${kept}-away`, kept);
    const { folderName } = await write();
    expect((await refusal(write())).message).toContain(`已有“${folderName}”`);
    expect(readdirSync(path)).toEqual([folderName]);
  });

  it('has names that Windows takes, however deep the folder lies, and says so where it is too deep', async () => {
    const projectId = await declared({ name: `${'很长的名称'.repeat(12)}CON` });
    await added(projectId, `${'长'.repeat(80)}.pdf`, '内容');
    const deep = place(`${'深'.repeat(70)}/${'层'.repeat(20)}`);
    const { folderName } = await office().call('projectArchive.write', { projectId, folder: deep.folder });
    const [name = ''] = readdirSync(join(deep.path, folderName, '附件'));
    expect(name).toMatch(/^001-长+\.pdf$/);
    expect(join(deep.path, folderName, '附件', name).length).toBeLessThanOrEqual(250);
    const deeper = place(`${'深'.repeat(70)}/${'层'.repeat(70)}/${'底'.repeat(60)}`);
    const refused = office().call('projectArchive.write', { projectId, folder: deeper.folder });
    expect((await refusal(refused)).message).toContain('路径太长');
    expect(readdirSync(deeper.path)).toEqual([]);
  });

  it('of a project without papers and files is refused', async () => {
    const projectId = await declared();
    const refused = office().call('projectArchive.write', { projectId, folder: place().folder });
    expect((await refusal(refused)).message).toContain('还没有文书和附件');
  });
});
