import type { IsoDate } from '../../domain/dates.ts';
import { formatChineseDate } from '../../domain/dates.ts';
import type { ExpertKind, ExpertState } from '../../domain/experts/glossary-of-experts.ts';
import {
  EXPERT_FIELDS,
  EXPERT_KINDS,
  EXPERT_ORIGINS,
  EXPERT_STATES,
} from '../../domain/experts/glossary-of-experts.ts';
import { oneSheetWorkbook } from '../workbook-output/one-sheet-workbook.ts';
import type { PlannedColumn, PlannedRow, WorkbookPlan } from '../workbook-output/sheet-plan.ts';
import { countCell, textCell } from '../workbook-output/sheet-plan.ts';

/** An expert as the 专家库名册 names one; no numbers, no accounts. */
export interface RosterLine {
  readonly name: string;
  readonly kind: ExpertKind;
  readonly employer: string;
  readonly title: string;
  readonly outside: boolean;
  readonly specialties: readonly string[];
  readonly state: ExpertState;
  /** Meetings of the current quarter. */
  readonly quarterLoad: number;
  readonly ratingTenths: number | null;
  /** Whom to call; only in a roster that was asked for with phones. */
  readonly contact: { readonly name: string; readonly phone: string } | null;
}

/** The 专家库 as it is filtered on screen. */
export interface Roster {
  readonly officeName: string;
  readonly exportedOn: IsoDate;
  /** What was filtered, in words. */
  readonly scope: string;
  readonly total: number;
  /** What the phones are for; null leaves them out. */
  readonly phonePurpose: string | null;
  readonly lines: Iterable<RosterLine>;
}

const COLUMNS: readonly PlannedColumn[] = [
  { head: '序号', width: 7 },
  { head: EXPERT_FIELDS.name, width: 24 },
  { head: EXPERT_FIELDS.kind, width: 12 },
  { head: EXPERT_FIELDS.employer, width: 28 },
  { head: EXPERT_FIELDS.title, width: 18 },
  { head: EXPERT_FIELDS.specialties, width: 32 },
  { head: EXPERT_FIELDS.outside, width: 9 },
  { head: '状态', width: 9 },
  { head: '本季参会', width: 9 },
  { head: '平均评分', width: 9 },
];
const CONTACT_COLUMNS: readonly PlannedColumn[] = [
  { head: EXPERT_FIELDS.contactName, width: 12 },
  { head: EXPERT_FIELDS.phone, width: 18 },
];

function* rosterRows(lines: Iterable<RosterLine>): Generator<PlannedRow> {
  let number = 0;
  for (const {
    name,
    kind,
    employer,
    title,
    outside,
    specialties,
    state,
    quarterLoad,
    ratingTenths,
    contact,
  } of lines) {
    number += 1;
    yield [
      countCell(number),
      textCell(name),
      textCell(EXPERT_KINDS[kind], 'centred'),
      textCell(employer),
      textCell(title),
      textCell(specialties.join('、')),
      textCell(EXPERT_ORIGINS[outside ? 'outside' : 'inside'], 'centred'),
      textCell(EXPERT_STATES[state], 'centred'),
      countCell(quarterLoad),
      { style: 'centred', content: ratingTenths === null ? null : { number: ratingTenths / 10 } },
      ...(contact === null ? [] : [textCell(contact.name), textCell(contact.phone)]),
    ];
  }
}

/** 专家库名册 as a workbook. */
export function rosterWorkbook({ officeName, exportedOn, scope, total, phonePurpose, lines }: Roster): WorkbookPlan {
  const made = `编制单位：${officeName}　　导出日期：${formatChineseDate(exportedOn)}　　共 ${String(total)} 位`;
  const purpose = phonePurpose === null ? '' : `\n含联系电话，仅限用于：${phonePurpose}。用后请妥善保管或销毁。`;
  return oneSheetWorkbook({
    title: '专家库名册',
    subtitle: `${made}　　范围：${scope}${purpose}`,
    author: officeName,
    createdOn: exportedOn,
    columns: phonePurpose === null ? COLUMNS : [...COLUMNS, ...CONTACT_COLUMNS],
    frozenColumns: 2,
    rows: rosterRows(lines),
  });
}
