import type { IsoDate } from '../domain/dates.ts';
import type { Stage, UnitKind } from '../domain/glossary.ts';
import type { DecidedEntry, SubmittedInclusion } from '../domain/inclusion-draft.ts';
import type { LedgerFault } from '../domain/ledger-faults.ts';
import type { MoneyLedger } from '../domain/money-ledger.ts';
import type { OfficePolicy } from '../domain/office-policy.ts';
import type { PreReviewFields } from '../domain/pre-review.ts';
import type { ProjectContent } from '../domain/project.ts';
import type { ProjectFile } from '../domain/records/project-file.ts';
import type { RecordDraft, RecordKind } from '../domain/records/record-kinds.ts';
import type { SimilarProject } from '../domain/similarity/similar-project.ts';
import type { UnitEvaluation } from '../domain/unit-evaluation.ts';
import type { WorkCalendar } from '../domain/work-calendar.ts';

/** All that rules may ask about a case; a rule names the facts it needs, and the kinds of record it speaks about. */
export interface RuleFacts<Kind extends RecordKind = RecordKind> {
  readonly content: ProjectContent;
  readonly unitKind: UnitKind;
  /** The unit's name and its aliases. */
  readonly unitNames: readonly string[];
  /** The day the step is taken: the day of declaration, of issue, of export, of the record. */
  readonly stepDate: IsoDate;
  /** Day of the latest declaration. */
  readonly declaredOn: IsoDate;
  readonly preReview: PreReviewFields;
  readonly calendar: WorkCalendar;
  readonly policy: OfficePolicy;
  /** The project's file before the step. */
  readonly file: ProjectFile;
  /** The project's stage before the step. */
  readonly stage: Stage;
  /** The project's money before the step. */
  readonly ledger: MoneyLedger;
  /** What the step would put on record. */
  readonly record: RecordDraft<Kind>;
  /** Which step is asked for; known also before there is anything to put on record. */
  readonly kind: Kind;
  /** What would not reconcile in the project's money after the step. */
  readonly ledgerFaults: readonly LedgerFault[];
  /** How the unit's latest evaluated project did (R34); null while none was evaluated. Looked up only when asked. */
  readonly lastEvaluation: () => UnitEvaluation | null;
  /** The projects of the library that the declaration is most like, closest first (P35). Looked up only when asked. */
  readonly similarProjects: () => readonly SimilarProject[];
  /** Reports of operation and security that the unit handed in over all its projects (R31). Looked up only when asked. */
  readonly unitOperationRecords: () => number;
  /** The inclusion draft that is put to the leading group, or the part of it that waits for a decision. */
  readonly inclusion: Pick<SubmittedInclusion, 'entries'>;
  /** Day on which that draft was submitted. */
  readonly submittedOn: IsoDate;
  /** What the leading group decided about its projects. */
  readonly inclusionDecisions: readonly DecidedEntry[];
}
