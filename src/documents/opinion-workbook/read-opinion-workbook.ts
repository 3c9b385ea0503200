import type { ExpertOpinion } from '../../domain/experts/after-meeting.ts';
import type { WorkbookProblem } from '../declaration-workbook/workbook-problem.ts';
import { ProblemList } from '../declaration-workbook/workbook-problem.ts';
import type { RawWorkbook } from '../workbook-intake/raw-workbook.ts';
import { findOpinionSheet } from './find-opinion-sheet.ts';
import { OPINION_SHEET } from './opinion-columns.ts';
import type { KnownMeeting } from './read-opinion-row.ts';
import { readOpinionRow } from './read-opinion-row.ts';

/** More rows than any meeting has: whatever it is, it is not our workbook. */
const MOST_ROWS = 5_000;
/** So many problems are named one by one; a workbook with more is wrong as a whole. */
const MOST_PROBLEMS = 200;

/** What a workbook of opinions says; `opinions` is null while an error stands. */
export interface OpinionReading {
  readonly opinions: readonly ExpertOpinion[] | null;
  readonly problems: readonly WorkbookProblem[];
}

function refused(sheet: string, what: string, remedy: string): OpinionReading {
  return { opinions: null, problems: [{ severity: 'error', sheet, cell: '', what, remedy }] };
}

function limited(problems: readonly WorkbookProblem[], sheet: string): WorkbookProblem[] {
  if (problems.length <= MOST_PROBLEMS) return [...problems];
  const what = `还有 ${String(problems.length - MOST_PROBLEMS)} 处问题没有列出`;
  const remedy = '请先改正以上各处，或重新导出模板填写。';
  return [...problems.slice(0, MOST_PROBLEMS), { severity: 'error', sheet, cell: '', what, remedy }];
}

/**
 * Reads what was written into the template of a meeting. Pure; saves nothing. Every problem is named by sheet, cell and
 * remedy; of a row that says nothing new what is recorded stays.
 */
export function readOpinionWorkbook(workbook: RawWorkbook, known: KnownMeeting): OpinionReading {
  const table = findOpinionSheet(workbook);
  if (!table) {
    const what = `工作簿中没有找到“${OPINION_SHEET}”表，或缺“专家”“评分”“意见”“识别码”列`;
    return refused('', what, '请使用本次会议导出的模板填写，不要删改表头。');
  }
  const { grid, headRow } = table;
  const rows = grid.rows.filter((row) => row > headRow);
  if (rows.length > MOST_ROWS) {
    return refused(
      grid.name,
      `有 ${String(rows.length)} 行，超过一次会议可能有的行数`,
      '请使用本次会议导出的模板填写。',
    );
  }
  const problems: WorkbookProblem[] = [];
  const list = new ProblemList(grid.name, problems);
  const seen = new Map<string, string>();
  const opinions = rows
    .map((row) => readOpinionRow(table, row, known, seen, list))
    .filter((opinion) => opinion !== undefined);
  const missing = known.projects.length * known.experts.length - seen.size;
  if (missing > 0) {
    list.notice('', `少了 ${String(missing)} 行`, '缺少的行保持已登记的内容；如需填写，请重新导出模板。');
  }
  const hasError = problems.some(({ severity }) => severity === 'error');
  return { opinions: hasError ? null : opinions, problems: limited(problems, grid.name) };
}
