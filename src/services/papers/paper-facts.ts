import { CallError } from '../../contract/call-error.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { yearOf } from '../../domain/dates.ts';
import type { DocumentKind } from '../../domain/glossary.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { NumberedPaper } from '../../domain/office-settings.ts';
import { DEFAULT_PAPER_PREFIXES, paperPrefix } from '../../domain/office-settings.ts';
import { recordById } from '../../domain/records/project-file.ts';
import { countWorkingDays, workingDaysBetween } from '../../domain/working-days.ts';
import type { ProjectPaper } from '../../documents/project-papers/project-paper.ts';
import type { ProjectPaperFacts } from '../../documents/project-papers/project-paper-facts.ts';
import type { ProjectPaperKind } from '../../documents/project-papers/project-papers.ts';
import { PROJECT_PAPERS } from '../../documents/project-papers/project-papers.ts';
import { peekNextNumber } from '../../storage/document-series.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import type { Case } from '../records/case.ts';
import type { ServiceContext } from '../service-context.ts';

/** The kind's paper; throws CallError for papers that are not made from a project's record. */
export function projectPaper(kind: DocumentKind): { kind: ProjectPaperKind; paper: ProjectPaper } {
  if (!Object.hasOwn(PROJECT_PAPERS, kind)) throw new CallError('denied', '这种文书不在项目页出具。');
  const known = kind as ProjectPaperKind;
  return { kind: known, paper: PROJECT_PAPERS[known] };
}

function isNumbered(kind: ProjectPaperKind): kind is ProjectPaperKind & NumberedPaper {
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
  { kind, recordId, issuedOn }: { kind: ProjectPaperKind; recordId: RecordId; issuedOn: IsoDate },
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
