import type { Cell, Style, Workbook, Worksheet } from 'exceljs';
import type { IsoDate } from '../../domain/dates.ts';
import { formatChineseDate } from '../../domain/dates.ts';
import type { ExpertOpinion } from '../../domain/experts/after-meeting.ts';
import { MAX_OPINION, opinionOf } from '../../domain/experts/after-meeting.ts';
import type { MeetingId } from '../../domain/ids.ts';
import { finishSheet, putTitle } from '../declaration-workbook/template-sheet.ts';
import { TEMPLATE_STYLES } from '../declaration-workbook/template-styles.ts';
import { literalText } from '../workbook-output/cell-xml.ts';
import { repackWorkbook } from '../workbook-output/repack-workbook.ts';
import { rowHeight } from '../workbook-output/row-height.ts';
import { textCell } from '../workbook-output/sheet-plan.ts';
import type { OpinionColumn, OpinionExpert, OpinionProject } from './opinion-columns.ts';
import { markOf, OPINION_COLUMNS, OPINION_SHEET } from './opinion-columns.ts';

/** What the template is filled in with. */
export interface OpinionTemplateFacts {
  readonly meetingId: MeetingId;
  readonly title: string;
  readonly meetingOn: IsoDate;
  readonly projects: readonly OpinionProject[];
  /** Those who came. */
  readonly experts: readonly OpinionExpert[];
  /** What is recorded already. */
  readonly opinions: readonly ExpertOpinion[];
}

const HEAD_ROW = 3;
const ROW_POINTS = 46;
const NOTE =
  '白色的“评分”“意见”由记录人填写，灰色部分不改；评分 0–100，最多一位小数；没有填写的，保持程序中已登记的内容。';

/** Rows of one project look alike, those of the next differ. */
const GREYS = ['FFEDEDED', 'FFDCE6F1'] as const;

function fixedStyle(project: number): Partial<Style> {
  return {
    ...TEMPLATE_STYLES.input,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: GREYS[project % 2] ?? GREYS[0] } },
    protection: { locked: true },
  };
}

function putHeads(sheet: Worksheet): void {
  OPINION_COLUMNS.forEach(({ head, width }, index) => {
    sheet.getColumn(index + 1).width = width;
    const cell = sheet.getCell(HEAD_ROW, index + 1);
    cell.value = head;
    cell.style = TEMPLATE_STYLES.label;
  });
  sheet.getRow(HEAD_ROW).height = 26;
}

function putScore(cell: Cell, scoreTenths: number | null): void {
  cell.style = { ...TEMPLATE_STYLES.number, numFmt: '0.0' };
  cell.value = scoreTenths === null ? null : scoreTenths / 10;
  cell.dataValidation = {
    type: 'decimal',
    operator: 'between',
    formulae: [0, 100],
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: '评分',
    error: '请填写 0 至 100 的数。',
  };
}

interface TemplateRow {
  readonly row: number;
  readonly fixed: Partial<Style>;
  readonly texts: Readonly<Partial<Record<OpinionColumn, string>>>;
  readonly said: Pick<ExpertOpinion, 'scoreTenths' | 'opinion'>;
}

function putRow(sheet: Worksheet, { row, fixed, texts, said }: TemplateRow): void {
  OPINION_COLUMNS.forEach(({ key }, index) => {
    const cell = sheet.getCell(row, index + 1);
    if (key === 'score') putScore(cell, said.scoreTenths);
    else if (key === 'opinion') {
      cell.style = TEMPLATE_STYLES.input;
      cell.value = literalText(said.opinion);
    } else {
      cell.style = fixed;
      cell.value = key === 'number' ? row - HEAD_ROW : literalText(texts[key] ?? '');
    }
  });
  const cells = OPINION_COLUMNS.map(({ key }) => textCell(key === 'opinion' ? said.opinion : (texts[key] ?? '')));
  sheet.getRow(row).height = Math.max(ROW_POINTS, rowHeight(cells, OPINION_COLUMNS));
}

function putRows(sheet: Worksheet, { meetingId, projects, experts, opinions }: OpinionTemplateFacts): void {
  let row = HEAD_ROW;
  projects.forEach((project, index) => {
    const fixed = fixedStyle(index);
    for (const expert of experts) {
      row += 1;
      const known = opinionOf(opinions, { projectId: project.id, expertId: expert.id });
      putRow(sheet, {
        row,
        fixed,
        texts: {
          projectCode: project.code,
          projectName: project.name,
          expertName: expert.name,
          employer: expert.employer,
          mark: markOf({ meetingId, projectId: project.id, expertId: expert.id }),
        },
        said: known ?? { scoreTenths: null, opinion: '' },
      });
    }
  });
}

function newWorkbook(workbook: Workbook, { title, meetingOn }: OpinionTemplateFacts): Worksheet {
  // The same template for the same meeting, whenever it is written.
  workbook.created = new Date(`${meetingOn}T00:00:00Z`);
  workbook.modified = workbook.created;
  workbook.title = `${title}意见与评分`;
  return workbook.addWorksheet(OPINION_SHEET);
}

/**
 * The workbook in which somebody writes down what all experts of a meeting say: a row for every project and expert, with
 * what is recorded already. `readOpinionWorkbook` reads it back.
 */
export async function writeOpinionTemplate(facts: OpinionTemplateFacts): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const sheet = newWorkbook(workbook, facts);
  const title = `${facts.title}（${formatChineseDate(facts.meetingOn)}）专家意见与评分`;
  putTitle(sheet, literalText(title), `${NOTE}每条意见不超过 ${String(MAX_OPINION)} 个字。`, OPINION_COLUMNS.length);
  putHeads(sheet);
  putRows(sheet, facts);
  await finishSheet(sheet, { landscape: true, headRows: HEAD_ROW });
  return repackWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
