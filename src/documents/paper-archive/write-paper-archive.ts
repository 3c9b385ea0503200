import { buffer } from 'node:stream/consumers';
import { formatChineseDate } from '../../domain/dates.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { textCell } from '../workbook-output/sheet-plan.ts';
import type { PlannedColumn, PlannedRow, WorkbookPlan } from '../workbook-output/sheet-plan.ts';
import type { WriteHooks } from '../workbook-output/write-workbook.ts';
import { WriteCancelled, writeWorkbook } from '../workbook-output/write-workbook.ts';

/** A paper in an archive, with what the list says of it. */
export interface ArchivedPaper {
  /** Of its own in the archive, with its ending. */
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

/** The list of papers that lies in every archive. */
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
    { style: 'centred', content: { number: index + 1 } },
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

function listOfPapers({ officeName, madeOn, papers }: PaperArchive): WorkbookPlan {
  const title = '文书清单';
  const made = `出具单位：${officeName}　　整理日期：${formatChineseDate(madeOn)}`;
  return {
    title,
    author: officeName,
    createdOn: madeOn,
    sheets: [
      {
        name: title,
        title,
        subtitle: `${made}　　共 ${String(papers.length)} 份`,
        columns: COLUMNS,
        frozenColumns: 2,
        rows: papers.map(listRow),
      },
    ],
  };
}

/** Papers and the list of them as one .zip; names are UTF-8. Throws {@link WriteCancelled}. */
export async function writePaperArchive(archive: PaperArchive, hooks: WriteHooks): Promise<Uint8Array> {
  const { ZipFile } = await import('yazl');
  const zip = new ZipFile();
  const output = buffer(zip.outputStream);
  const mtime = new Date(`${archive.madeOn}T00:00:00Z`);
  const list = await writeWorkbook(listOfPapers(archive), { isCancelled: hooks.isCancelled });
  zip.addBuffer(Buffer.from(list), ARCHIVE_LIST, { mtime });
  let written = 0;
  for (const { fileName, read } of archive.papers) {
    zip.addBuffer(Buffer.from(read()), fileName, { mtime });
    written += 1;
    hooks.onRow?.(written);
    await new Promise(setImmediate);
    if (hooks.isCancelled()) throw new WriteCancelled();
  }
  zip.end();
  return output;
}
