import ExcelJS from 'exceljs';
import { isoDate } from '../../../src/domain/dates.ts';
import type { ExpertOpinion } from '../../../src/domain/experts/after-meeting.ts';
import type { ExpertId, MeetingId, ProjectId } from '../../../src/domain/ids.ts';
import type { OpinionTemplateFacts } from '../../../src/documents/opinion-workbook/write-opinion-template.ts';

/** An opinion by the numbers of its project and expert. */
export function opinion(project: number, expert: number, scoreTenths: number | null, text: string): ExpertOpinion {
  return { projectId: project as ProjectId, expertId: expert as ExpertId, scoreTenths, opinion: text };
}

/** A meeting of two projects and three experts, of which one has written something. */
export const SAMPLE_MEETING: OpinionTemplateFacts = {
  meetingId: 7 as MeetingId,
  title: '智慧城管等项目方案评审会',
  meetingOn: isoDate('2026-09-20'),
  projects: [
    { id: 1 as ProjectId, code: '2027-0001', name: '智慧城管一体化平台升级' },
    { id: 2 as ProjectId, code: '2027-0002', name: '数据归集治理' },
  ],
  experts: [
    { id: 11 as ExpertId, name: '王建国', employer: '浙江大学' },
    { id: 12 as ExpertId, name: '李卫东', employer: '市大数据中心' },
    { id: 13 as ExpertId, name: '杭州某某咨询有限公司', employer: '' },
  ],
  opinions: [opinion(1, 11, 855, '方案可行，建议压缩硬件。')],
};

/** A workbook with some of its cells changed, as somebody would in Excel. */
export async function changeCells(
  workbook: Uint8Array,
  cells: Readonly<Record<string, string | number | null | { formula: string; result?: string | number }>>,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(workbook as unknown as ArrayBuffer);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('no sheet');
  for (const [place, value] of Object.entries(cells)) sheet.getCell(place).value = value as ExcelJS.CellValue;
  return new Uint8Array(await book.xlsx.writeBuffer());
}
