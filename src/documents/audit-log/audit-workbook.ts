import { formatChineseDate } from '../../domain/dates.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { oneSheetWorkbook } from '../workbook-output/one-sheet-workbook.ts';
import type { PlannedColumn, PlannedRow, WorkbookPlan } from '../workbook-output/sheet-plan.ts';
import { countCell, textCell } from '../workbook-output/sheet-plan.ts';

/** An entry of the audit as it stands in the workbook. */
export interface AuditLine {
  readonly sequence: number;
  /** In the machine's own time. */
  readonly moment: string;
  readonly actor: string;
  readonly summary: string;
  readonly subject: string;
  readonly remark: string;
  readonly refused: boolean;
}

/** The audit as it is filtered on screen. */
export interface AuditLog {
  readonly officeName: string;
  readonly exportedOn: IsoDate;
  /** What was filtered, in words. */
  readonly scope: string;
  readonly total: number;
  /** The chain's last entry and its check value, by which the whole log can be compared with the library. */
  readonly head: { readonly sequence: number; readonly hash: string };
  readonly lines: Iterable<AuditLine>;
}

/** The columns of the log, in every form. */
export const AUDIT_COLUMNS: readonly PlannedColumn[] = [
  { head: '序号', width: 9 },
  { head: '时间', width: 20 },
  { head: '操作人', width: 12 },
  { head: '内容', width: 40 },
  { head: '对象', width: 36 },
  { head: '说明', width: 40 },
  { head: '结果', width: 8 },
];

function* auditRows(lines: Iterable<AuditLine>): Generator<PlannedRow> {
  for (const { sequence, moment, actor, summary, subject, remark, refused } of lines) {
    yield [
      countCell(sequence),
      textCell(moment, 'text'),
      textCell(actor),
      textCell(summary),
      textCell(subject),
      textCell(remark),
      textCell(refused ? '未办成' : '已办', 'centred'),
    ];
  }
}

/** 审计日志 as a workbook: who did what to which record, when and why. */
export function auditWorkbook({ officeName, exportedOn, scope, total, head, lines }: AuditLog): WorkbookPlan {
  const made = `导出单位：${officeName}　　导出日期：${formatChineseDate(exportedOn)}　　共 ${String(total)} 条`;
  const chain = `审计链末条：第 ${String(head.sequence)} 条，校验值 ${head.hash}`;
  return oneSheetWorkbook({
    title: '审计日志',
    subtitle: `${made}　　范围：${scope}\n${chain}`,
    author: officeName,
    createdOn: exportedOn,
    columns: AUDIT_COLUMNS,
    frozenColumns: 1,
    rows: auditRows(lines),
  });
}
