import { formatChineseDate } from '../../domain/dates.ts';
import type { IsoDate } from '../../domain/dates.ts';
import type { DocumentId } from '../../domain/ids.ts';
import { countCell, textCell } from '../workbook-output/sheet-plan.ts';
import { oneSheetWorkbook } from '../workbook-output/one-sheet-workbook.ts';
import type { PlannedColumn, PlannedRow, WorkbookPlan } from '../workbook-output/sheet-plan.ts';

/** A paper that goes out with others, with what the list says of it. */
export interface ArchivedPaper {
  readonly id: DocumentId;
  /** Of its own among the others, with its ending. */
  readonly fileName: string;
  readonly number: string | null;
  readonly kind: string;
  readonly title: string;
  readonly projectName: string | null;
  readonly unitName: string | null;
  readonly issuedOn: IsoDate;
  /** 有效, or that it was marked void. */
  readonly state: string;
  readonly sha256: string;
  /** Asked when its turn comes, so that never more than one paper is at hand. */
  readonly read: () => Uint8Array;
}

/** Papers that go out together. */
export interface PaperArchive {
  readonly officeName: string;
  readonly madeOn: IsoDate;
  readonly papers: readonly ArchivedPaper[];
}

/** The list of papers that lies beside them. */
export const ARCHIVE_LIST = '文书清单.xlsx';

const COLUMNS: readonly PlannedColumn[] = [
  { head: '序号', width: 6 },
  { head: '文号', width: 26 },
  { head: '文书种类', width: 18 },
  { head: '标题', width: 40 },
  { head: '项目', width: 28 },
  { head: '建设单位', width: 18 },
  { head: '出具日期', width: 13 },
  { head: '状态', width: 8 },
  { head: '文件名', width: 40 },
  { head: '校验值（SHA-256）', width: 36 },
];

function listRow(paper: ArchivedPaper, index: number): PlannedRow {
  const { number, kind, title, projectName, unitName, issuedOn, state, fileName, sha256 } = paper;
  return [
    countCell(index + 1),
    textCell(number ?? '不编文号'),
    textCell(kind),
    textCell(title),
    textCell(projectName ?? ''),
    textCell(unitName ?? ''),
    textCell(issuedOn, 'centred'),
    textCell(state, 'centred'),
    textCell(fileName),
    textCell(sha256),
  ];
}

/** The list of papers as a workbook that can be printed. */
export function listOfPapers({ officeName, madeOn, papers }: PaperArchive): WorkbookPlan {
  const made = `出具单位：${officeName}　　整理日期：${formatChineseDate(madeOn)}`;
  return oneSheetWorkbook({
    title: '文书清单',
    subtitle: `${made}　　共 ${String(papers.length)} 份`,
    author: officeName,
    createdOn: madeOn,
    columns: COLUMNS,
    frozenColumns: 2,
    rows: papers.map(listRow),
  });
}
