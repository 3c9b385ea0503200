import { auditWorkbook } from '../../src/documents/audit-log/audit-workbook.ts';
import { renderDocx } from '../../src/documents/docx/render-docx.ts';
import { buildDrawRecord } from '../../src/documents/draw-record/build-draw-record.ts';
import { writeFundingSummary } from '../../src/documents/funding-summary/write-funding-summary.ts';
import { buildInclusionDraft } from '../../src/documents/inclusion-draft/build-inclusion-draft.ts';
import { inclusionWorkbook } from '../../src/documents/inclusion-draft/inclusion-workbook.ts';
import { buildAttendanceSheet } from '../../src/documents/meeting-notice/build-attendance-sheet.ts';
import { buildMeetingNotice } from '../../src/documents/meeting-notice/build-meeting-notice.ts';
import { buildPreReviewLetter } from '../../src/documents/pre-review-letter/build-pre-review-letter.ts';
import {
  PROJECT_PAPER_KINDS,
  PROJECT_PAPERS,
  PROJECT_WORKBOOKS,
} from '../../src/documents/project-papers/project-papers.ts';
import type { WorkbookPlan } from '../../src/documents/workbook-output/sheet-plan.ts';
import { writeWorkbook } from '../../src/documents/workbook-output/write-workbook.ts';
import { isoDate } from '../../src/domain/dates.ts';
import { DOCUMENT_KINDS } from '../../src/domain/glossary.ts';
import { DEFAULT_OFFICE_NAME } from '../../src/domain/office-settings.ts';
import { sampleDrawFacts } from '../../test/support/papers/sample-draw-facts.ts';
import { sampleInclusionFacts } from '../../test/support/papers/sample-inclusion-facts.ts';
import { sampleLetterFacts } from '../../test/support/papers/sample-letter-facts.ts';
import { sampleMeetingFacts } from '../../test/support/papers/sample-meeting-facts.ts';
import { samplePaperFacts } from '../../test/support/papers/sample-paper-facts.ts';
import { summaryFacts } from '../../test/support/workbooks/summary-facts.ts';

/** A paper of the gallery, made from invented facts. */
export interface ShownPaper {
  /** Of its pictures, without their page. */
  readonly fileName: string;
  readonly label: string;
  readonly ending: 'docx' | 'xlsx';
  readonly make: () => Promise<Uint8Array>;
}

const hooks = { isCancelled: () => false };

function fileNameOf(kind: string): string {
  return kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function workbook(kind: string, label: string, plan: () => WorkbookPlan): ShownPaper {
  return { fileName: fileNameOf(kind), label, ending: 'xlsx', make: () => writeWorkbook(plan(), hooks) };
}

function auditLog(): WorkbookPlan {
  const line = { actor: '李审查', summary: '登记申报（第1次）', remark: '', refused: false };
  const lines = Array.from({ length: 12 }, (_none, index) => ({
    ...line,
    sequence: 12 - index,
    moment: `2026-09-28 09:${String(45 - index)}:00`,
    subject: `2027-${String(index + 1).padStart(4, '0')} 样例项目`,
  }));
  const head = { sequence: 12, hash: '0123456789abcdef'.repeat(4) };
  const exportedOn = isoDate('2026-09-28');
  return auditWorkbook({ officeName: DEFAULT_OFFICE_NAME, exportedOn, scope: '全部', total: 12, head, lines });
}

/** Every paper that the application makes, in the order of the regulation. */
export const SHOWN_PAPERS: readonly ShownPaper[] = [
  {
    fileName: fileNameOf('preReviewLetter'),
    label: DOCUMENT_KINDS.preReviewLetter,
    ending: 'docx',
    make: () => renderDocx(buildPreReviewLetter(sampleLetterFacts('improve'))),
  },
  {
    fileName: fileNameOf('drawRecord'),
    label: DOCUMENT_KINDS.drawRecord,
    ending: 'docx',
    make: () => renderDocx(buildDrawRecord(sampleDrawFacts())),
  },
  {
    fileName: fileNameOf('meetingNotice'),
    label: DOCUMENT_KINDS.meetingNotice,
    ending: 'docx',
    make: () => renderDocx(buildMeetingNotice(sampleMeetingFacts())),
  },
  {
    fileName: fileNameOf('attendanceSheet'),
    label: DOCUMENT_KINDS.attendanceSheet,
    ending: 'docx',
    make: () => renderDocx(buildAttendanceSheet(sampleMeetingFacts())),
  },
  {
    fileName: fileNameOf('inclusionDraft'),
    label: DOCUMENT_KINDS.inclusionDraft,
    ending: 'docx',
    make: () => renderDocx(buildInclusionDraft(sampleInclusionFacts(12))),
  },
  ...PROJECT_PAPER_KINDS.map((kind): ShownPaper => ({
    fileName: fileNameOf(kind),
    label: DOCUMENT_KINDS[kind],
    ending: 'docx',
    make: () => renderDocx(PROJECT_PAPERS[kind].build(samplePaperFacts(kind))),
  })),
  workbook('inclusionTable', DOCUMENT_KINDS.inclusionTable, () => inclusionWorkbook(sampleInclusionFacts(12))),
  {
    fileName: fileNameOf('fundingSummary'),
    label: DOCUMENT_KINDS.fundingSummary,
    ending: 'xlsx',
    make: () => writeFundingSummary(summaryFacts(6), hooks),
  },
  workbook('monitoringTable', DOCUMENT_KINDS.monitoringTable, () =>
    PROJECT_WORKBOOKS.monitoringTable.plan(samplePaperFacts('monitoringTable')),
  ),
  workbook('auditLog', '审计日志', auditLog),
];
