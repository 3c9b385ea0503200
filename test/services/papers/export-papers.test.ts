import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import type { IssuedDocument } from '../../../src/contract/shapes/document.ts';
import { FIELD_LIMITS } from '../../../src/domain/field-limits.ts';
import { refusal } from '../../support/main-job-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { reviewedProjects } from '../../support/records/reviewed-projects.ts';
import { wan } from '../../support/records/three-projects.ts';
import { readTable } from '../../support/workbooks/read-table.ts';

const office = officePerTest();
const { unit, reviewed } = reviewedProjects(office);

const FIRST_PAGE = { query: '', page: 0, pageSize: 200 };

let documents: readonly IssuedDocument[];

beforeEach(async () => {
  const unitId = await unit('区城管局');
  for (const name of ['智慧城管', '智慧教育']) {
    const fundShares = [{ source: 'generalBudget', amount: wan('60') }] as const;
    await reviewed({ name, unitId, fundShares, reviewed: wan('55') });
  }
  const { rows } = await office().call('papers.unissuedOf', { kind: 'reviewOpinion', ...FIRST_PAGE });
  const items = rows.map(({ projectId, recordId }) => ({ projectId, recordId }));
  ({ issued: documents } = await office().call('papers.issueBatch', {
    kind: 'reviewOpinion',
    issuedOn: '2026-10-30',
    items,
  }));
});

const path = () => join(office().folder, '移交.zip');

function exportZip(ids = documents.map(({ id }) => id), context = {}) {
  return office().call('documents.exportZip', { ids, target: office().grant('zip', path()) }, context);
}

const opened = () => unzipSync(new Uint8Array(readFileSync(path())));

describe('an archive of papers', () => {
  it('holds the registered bytes under names of number, project and unit', async () => {
    expect(await exportZip()).toEqual({ fileName: '移交.zip', papers: 2 });
    const files = opened();
    expect(Object.keys(files)).toEqual([
      '文书清单.xlsx',
      '拱数转办评审〔2026〕1号-智慧教育-区城管局-方案评审意见.docx',
      '拱数转办评审〔2026〕2号-智慧城管-区城管局-方案评审意见.docx',
    ]);
    const original = readFileSync(join(office().settings.papersFolder, documents[0]!.fileName));
    expect(original.equals(files['拱数转办评审〔2026〕1号-智慧教育-区城管局-方案评审意见.docx']!)).toBe(true);
  });

  it('has a list of them that can be printed', async () => {
    const [first, second] = documents;
    await office().call('papers.void', { id: second!.id, reason: '误发' });
    await exportZip();
    const table = await readTable(opened()['文书清单.xlsx']!, '文书清单');
    expect(table.rows.map((row) => row.slice(0, 5))).toEqual([
      [1, first!.number, '方案评审意见', first!.title, '智慧教育'],
      [2, second!.number, '方案评审意见', second!.title, '智慧城管'],
    ]);
    expect(table.column('状态')).toEqual(['有效', '已作废']);
    expect(table.column('校验值（SHA-256）')).toEqual([first!.sha256, second!.sha256]);
    expect(table.column('文件名').every((name) => Object.hasOwn(opened(), String(name)))).toBe(true);
  });

  it('gives papers that would have one name names of their own', async () => {
    const [{ projectId, recordId }] = (
      await office().call('papers.unissuedOf', { kind: 'expertOpinionForms', ...FIRST_PAGE })
    ).rows as [never];
    const about = { of: 'record', projectId, recordId } as const;
    const forms = { kind: 'expertOpinionForms', about, issuedOn: '2026-10-30', body: null } as const;
    const first = await office().call('papers.issue', { ...forms, replaces: null });
    const replaces = { id: first.id, reason: '换了专家' };
    const second = await office().call('papers.issue', { ...forms, replaces });
    await exportZip([first.id, second.id]);
    expect(Object.keys(opened()).slice(1)).toEqual([
      '智慧教育-区城管局-专家个人意见书.docx',
      '智慧教育-区城管局-专家个人意见书-2.docx',
    ]);
  });

  it('gives papers whose long names are cut names of their own, too', async () => {
    const fundShares = [{ source: 'generalBudget', amount: wan('60') }] as const;
    const unitId = await unit('单'.repeat(FIELD_LIMITS.unitName));
    const projectId = await reviewed({
      name: '长'.repeat(FIELD_LIMITS.projectName),
      unitId,
      fundShares,
      reviewed: wan('55'),
    });
    const { papers } = await office().call('papers.list', { projectId });
    const { about } = papers.find(({ kind }) => kind === 'expertOpinionForms')!;
    const forms = { kind: 'expertOpinionForms', about, issuedOn: '2026-10-30', body: null } as const;
    const first = await office().call('papers.issue', { ...forms, replaces: null });
    const second = await office().call('papers.issue', { ...forms, replaces: { id: first.id, reason: '换了专家' } });
    await exportZip([first.id, second.id]);
    const [one = '', two = ''] = Object.keys(opened()).slice(1);
    expect(one).toMatch(/^长+-专家个人意见书\.docx$/);
    expect(two).toMatch(/^长+-专家个人意见书-2\.docx$/);
  });

  it('is in the audit', async () => {
    await exportZip();
    const { rows } = await office().call('audit.list', { page: 0, pageSize: 1 });
    expect(rows[0]).toMatchObject({ summary: '导出文书压缩包（2 份）' });
  });

  it('that is cancelled is not there at all, nor in the audit', async () => {
    const audited = (await office().call('library.status', {})).auditCount;
    const signal = { aborted: false };
    const reportProgress = () => {
      signal.aborted = true;
    };
    expect(await refusal(exportZip(undefined, { signal, reportProgress }))).toMatchObject({ code: 'cancelled' });
    expect(existsSync(path())).toBe(false);
    expect(readdirSync(office().folder).filter((name) => name.includes('zip'))).toEqual([]);
    expect((await office().call('library.status', {})).auditCount).toBe(audited);
  });
});

describe('papers in a folder', () => {
  const parent = () => join(office().folder, '移交');
  const list = async (folder: string) =>
    (await readTable(readFileSync(join(parent(), folder, '文书清单.xlsx')), '文书清单')).column('文件名');

  beforeEach(() => {
    mkdirSync(parent());
  });

  const exportFolder = (context = {}) => {
    const ids = documents.map(({ id }) => id);
    return office().call('documents.exportFolder', { ids, folder: office().grant('papers', parent()) }, context);
  };

  it('are the registered bytes, with their list, in a folder of their own each time', async () => {
    expect(await exportFolder()).toMatchObject({ papers: 2, left: [], problem: null });
    const { folderName } = await exportFolder();
    expect(readdirSync(parent())).toHaveLength(2);
    const names = readdirSync(join(parent(), folderName)).filter((name) => name !== '文书清单.xlsx');
    expect(await list(folderName)).toEqual(names);
    const original = readFileSync(join(office().settings.papersFolder, documents[0]!.fileName));
    expect(readFileSync(join(parent(), folderName, names[0]!)).equals(original)).toBe(true);
    const { rows } = await office().call('audit.list', { page: 0, pageSize: 1 });
    expect(rows[0]).toMatchObject({ summary: '导出文书到文件夹（2 份）' });
  });

  it('stopped under way are whole, and the others are named', async () => {
    const signal = { aborted: false };
    const reportProgress = ({ done }: { done: number }) => {
      signal.aborted = done === 1;
    };
    const { folderName, left, papers } = await exportFolder({ signal, reportProgress });
    expect({ papers, left: left.map(({ number }) => number) }).toEqual({ papers: 1, left: [documents[1]!.number] });
    const [name] = await list(folderName);
    expect(new Set(readdirSync(join(parent(), folderName)))).toEqual(new Set([name, '文书清单.xlsx']));
  });

  it('stopped before the first leave no folder behind', async () => {
    const signal = { aborted: true };
    expect(await refusal(exportFolder({ signal, reportProgress: () => undefined }))).toMatchObject({
      code: 'cancelled',
    });
    expect(readdirSync(parent())).toEqual([]);
  });

  it('are refused where the paths would be too long', async () => {
    const deep = join(parent(), 'd'.repeat(190));
    mkdirSync(deep);
    const ids = documents.map(({ id }) => id);
    const refused = refusal(office().call('documents.exportFolder', { ids, folder: office().grant('deep', deep) }));
    expect(await refused).toMatchObject({
      code: 'fileProblem',
      message: expect.stringContaining('路径太长') as string,
    });
    expect(readdirSync(deep)).toEqual([]);
  });
});
