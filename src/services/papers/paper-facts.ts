import { CallError } from '../../contract/call-error.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { yearOf } from '../../domain/dates.ts';
import type { DocumentKind } from '../../domain/glossary.ts';
import { DOCUMENT_KINDS, keysOf } from '../../domain/glossary.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { NumberedPaper } from '../../domain/office-settings.ts';
import { DEFAULT_PAPER_PREFIXES, paperPrefix } from '../../domain/office-settings.ts';
import { recordById } from '../../domain/records/project-file.ts';
import { countWorkingDays, workingDaysBetween } from '../../domain/working-days.ts';
import type { ProjectPaper, ProjectWorkbook } from '../../documents/project-papers/project-paper.ts';
import type { ProjectPaperFacts } from '../../documents/project-papers/project-paper-facts.ts';
import type { ProjectPaperKind, ProjectWorkbookKind } from '../../documents/project-papers/project-papers.ts';
import { PROJECT_PAPERS, PROJECT_WORKBOOKS } from '../../documents/project-papers/project-papers.ts';
import { peekNextNumber } from '../../storage/document-series.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import type { Case } from '../records/case.ts';
import type { ServiceContext } from '../service-context.ts';

const OF_RECORDS: Readonly<Record<PaperOfRecord, ProjectPaperOrWorkbook>> = { ...PROJECT_PAPERS, ...PROJECT_WORKBOOKS };

/** A paper or a workbook that is made from a project's record. */
export type PaperOfRecord = ProjectPaperKind | ProjectWorkbookKind;
export type ProjectPaperOrWorkbook = ProjectPaper | ProjectWorkbook;

/** The kinds that are made from a project's record, in the order of the regulation. */
export const PAPERS_OF_RECORDS: readonly PaperOfRecord[] = keysOf(DOCUMENT_KINDS).filter(isPaperOfRecord);

function isPaperOfRecord(kind: DocumentKind): kind is PaperOfRecord {
  return Object.hasOwn(OF_RECORDS, kind);
}

/** The kind's paper; throws CallError for papers that are not made from a project's record. */
export function projectPaper(kind: DocumentKind): { kind: PaperOfRecord; paper: ProjectPaperOrWorkbook } {
  if (!isPaperOfRecord(kind)) throw new CallError('denied', '这种文书不在项目页出具。');
  return { kind, paper: OF_RECORDS[kind] };
}

function isNumbered(kind: PaperOfRecord): kind is PaperOfRecord & NumberedPaper {
  return Object.hasOwn(DEFAULT_PAPER_PREFIXES, kind);
}

/** When the contract of a filing had to be filed, by the office's calendar; null while the calendar does not say. */
function filingOf(
  { calendar, policy }: ServiceContext,
  { file }: Case,
  recordId: RecordId,
): ProjectPaperFacts['filing'] {
  const filing = recordById(file, 'contractFiling', recordId);
  const contract = filing && recordById(file, 'contract', filing.fields.contract);
  if (!filing || !contract) return null;
  const { due } = countWorkingDays(contract.on, policy.policy.filingDays, calendar);
  if (due === null) return null;
  const late = filing.on > due ? workingDaysBetween(due, filing.on, calendar) : 0;
  return { dueOn: due, workingDaysLate: late };
}

/** What the paper would be made from if it were issued on that day, with the number that comes next. */
export function paperFacts(
  context: ServiceContext,
  reader: Reader,
  current: Case,
  { kind, recordId, issuedOn }: { kind: PaperOfRecord; recordId: RecordId; issuedOn: IsoDate },
): ProjectPaperFacts {
  const settings = context.settings();
  const { project, file } = current;
  const { contactName: _name, contactPhone: _phone, ...content } = file.content;
  return {
    officeName: settings.officeName,
    copyTo: [...settings.copyTo],
    issuedOn,
    number: isNumbered(kind) ? peekNextNumber(reader, kind, paperPrefix(settings, kind), yearOf(issuedOn)) : null,
    unitName: project.unitName,
    projectCode: project.code,
    content,
    declarations: file.declarations,
    preReview: file.preReview,
    records: file.records,
    filing: filingOf(context, current, recordId),
    recordId,
  };
}
