import type { ExpertOpinion } from '../../domain/experts/after-meeting.ts';
import { MAX_OPINION, opinionOf, saysSomething } from '../../domain/experts/after-meeting.ts';
import type { MeetingId } from '../../domain/ids.ts';
import { nameKey } from '../../domain/name-key.ts';
import { cleanLine, cleanText } from '../declaration-workbook/plain-text.ts';
import type { ProblemList } from '../declaration-workbook/workbook-problem.ts';
import { cellName } from '../workbook-intake/cell-reference.ts';
import type { RawCell } from '../workbook-intake/raw-workbook.ts';
import type { OpinionTable } from './find-opinion-sheet.ts';
import type { OpinionColumn, OpinionExpert, OpinionProject, RowSubject } from './opinion-columns.ts';
import { markOf, parseMark } from './opinion-columns.ts';
import { readScore } from './read-score.ts';

/** What a workbook of opinions is checked against. */
export interface KnownMeeting {
  readonly meetingId: MeetingId;
  readonly projects: readonly OpinionProject[];
  readonly experts: readonly OpinionExpert[];
  readonly opinions: readonly ExpertOpinion[];
}

const USE_TEMPLATE = '请从本次会议重新导出模板，把评分和意见填到对应的行。';

/** One row of the sheet: its cells by column. */
class Row {
  readonly #table: OpinionTable;
  readonly #row: number;

  constructor(table: OpinionTable, row: number) {
    this.#table = table;
    this.#row = row;
  }

  cell(key: OpinionColumn): RawCell | undefined {
    const column = this.#table.columns.get(key);
    return column === undefined ? undefined : this.#table.grid.at(this.#row, column);
  }

  place(key: OpinionColumn): string {
    return cellName(this.#table.columns.get(key) ?? 1, this.#row);
  }

  line(key: OpinionColumn): string {
    return cleanLine(this.cell(key)?.text ?? '');
  }
}

/** Whom and what a row is about; undefined, with the fault named, when that is not certain. */
function subjectOf(row: Row, known: KnownMeeting, problems: ProblemList): RowSubject | undefined {
  const written = row.line('mark').normalize('NFKC').toUpperCase();
  const refuse = (key: OpinionColumn, what: string): undefined => {
    problems.error(row.place(key), what, USE_TEMPLATE);
  };
  if (written === '') return refuse('mark', '这一行没有识别码，不知道是哪位专家对哪个项目的意见');
  const subject = parseMark(written);
  if (!subject) return refuse('mark', `识别码“${written.slice(0, 30)}”被改动过`);
  if (subject.meetingId !== known.meetingId) return refuse('mark', '这一行属于另一次会议');
  const project = known.projects.find(({ id }) => id === subject.projectId);
  if (!project) return refuse('mark', '这一行的项目不在本次会议中');
  const expert = known.experts.find(({ id }) => id === subject.expertId);
  if (!expert) return refuse('mark', '这一行的专家没有登记到会');
  if (nameKey(row.line('expertName')) !== nameKey(expert.name)) {
    return refuse('expertName', `专家写的是“${row.line('expertName').slice(0, 30)}”，识别码是“${expert.name}”的`);
  }
  const code = row.line('projectCode');
  if (code !== '' && nameKey(code) !== nameKey(project.code)) {
    return refuse('projectCode', `项目编号写的是“${code.slice(0, 30)}”，识别码是“${project.code}”的`);
  }
  return subject;
}

/** A score in tenths, null where the cell is empty; undefined with the fault named. */
function scoreOf(row: Row, problems: ProblemList): number | null | undefined {
  const cell = row.cell('score');
  if (!cell) return null;
  const read = cell.broken ? { problem: '评分是错误值，或是没有结果的公式' } : readScore(cell);
  if ('value' in read) return read.value;
  problems.error(row.place('score'), read.problem, '请填写 0 至 100 的数，最多一位小数。');
  return undefined;
}

function textOf(row: Row, problems: ProblemList): string | undefined {
  const cell = row.cell('opinion');
  if (!cell) return '';
  const text = cleanText(cell.text);
  if (cell.broken) problems.error(row.place('opinion'), '意见是错误值，或是没有结果的公式', '请改为文字。');
  else if (text.length <= MAX_OPINION) return text;
  else {
    const what = `意见有 ${String(text.length)} 个字，超过 ${String(MAX_OPINION)} 个`;
    problems.error(row.place('opinion'), what, '请精简。');
  }
  return undefined;
}

/**
 * What a row says; undefined when it says nothing or has a fault. An empty cell leaves what is recorded. `seen` tells in
 * which cell each mark stands.
 */
export function readOpinionRow(
  table: OpinionTable,
  rowNumber: number,
  known: KnownMeeting,
  seen: Map<string, string>,
  problems: ProblemList,
): ExpertOpinion | undefined {
  const row = new Row(table, rowNumber);
  if (!row.cell('score') && !row.cell('opinion') && !row.cell('mark')) return undefined;
  const subject = subjectOf(row, known, problems);
  if (!subject) return undefined;
  const first = seen.get(markOf(subject));
  if (first !== undefined) {
    problems.error(row.place('mark'), `与 ${first} 是同一位专家对同一个项目的意见`, '请只留一行。');
    return undefined;
  }
  seen.set(markOf(subject), row.place('mark'));
  const scoreTenths = scoreOf(row, problems);
  const opinion = textOf(row, problems);
  if (scoreTenths === undefined || opinion === undefined) return undefined;
  const { projectId, expertId } = subject;
  const recorded = opinionOf(known.opinions, subject);
  const said = {
    projectId,
    expertId,
    scoreTenths: scoreTenths ?? recorded?.scoreTenths ?? null,
    opinion: opinion === '' ? (recorded?.opinion ?? '') : opinion,
  };
  return saysSomething(said) ? said : undefined;
}
