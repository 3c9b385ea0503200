import { formatChineseDate } from '../../domain/dates.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { oneSheetWorkbook } from '../workbook-output/one-sheet-workbook.ts';
import type { PlannedColumn, PlannedRow, WorkbookPlan } from '../workbook-output/sheet-plan.ts';
import { countCell, textCell } from '../workbook-output/sheet-plan.ts';

/** A file in the folder of a project, with what its catalogue says of it. */
export interface ArchivedFile {
  /** Below the folder, with `/` between folders. */
  readonly path: string;
  readonly title: string;
  readonly number: string | null;
  readonly kind: string;
  readonly on: IsoDate | null;
  readonly state: string;
  readonly byteLength: number;
  readonly sha256: string;
}

/** The folder of a project as it goes to the records office. */
export interface ProjectArchive {
  readonly officeName: string;
  readonly madeOn: IsoDate;
  readonly projectCode: string;
  readonly projectName: string;
  readonly unitName: string;
  readonly stage: string;
  readonly files: readonly ArchivedFile[];
}

const COLUMNS: readonly PlannedColumn[] = [
  { head: '顺序号', width: 8 },
  { head: '题名', width: 44 },
  { head: '文号', width: 26 },
  { head: '日期', width: 13 },
  { head: '种类', width: 18 },
  { head: '状态', width: 9 },
  { head: '文件', width: 44 },
  { head: '字节', width: 11 },
  { head: '校验值（SHA-256）', width: 36 },
];

function row({ title, number, on, kind, state, path, byteLength, sha256 }: ArchivedFile, index: number): PlannedRow {
  return [
    countCell(index + 1),
    textCell(title),
    textCell(number ?? ''),
    textCell(on ?? '', 'centred'),
    textCell(kind),
    textCell(state, 'centred'),
    textCell(path),
    countCell(byteLength),
    textCell(sha256),
  ];
}

/** 目录: every file of the folder in order, with number, date, kind and check value. */
export function archiveCatalogue(archive: ProjectArchive): WorkbookPlan {
  const { officeName, madeOn, projectCode, projectName, unitName, stage, files } = archive;
  const about = `项目：${projectCode} ${projectName}　　建设单位：${unitName}　　阶段：${stage}`;
  const made = `整理单位：${officeName}　　整理日期：${formatChineseDate(madeOn)}　　共 ${String(files.length)} 件`;
  return oneSheetWorkbook({
    name: '目录',
    title: '项目档案目录',
    subtitle: `${about}\n${made}`,
    author: officeName,
    createdOn: madeOn,
    columns: COLUMNS,
    frozenColumns: 2,
    rows: files.map(row),
  });
}
