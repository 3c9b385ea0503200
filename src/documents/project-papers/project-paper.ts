import type { RecordKind } from '../../domain/records/record-kinds.ts';
import type { OfficialDocument } from '../official/official-document.ts';
import type { WorkbookPlan } from '../workbook-output/sheet-plan.ts';
import type { ProjectPaperFacts } from './project-paper-facts.ts';

/** What papers and workbooks about one project have in common. */
interface MadeFromRecord {
  /** The kind of record that the paper is about; each such record may have its paper. */
  readonly about: RecordKind;
  /** Grows with every change of wording or layout; kept with each issued paper. */
  readonly templateVersion: number;
  /** What the paper would have to state but is not on record, by its Chinese name. */
  readonly missing: (facts: ProjectPaperFacts) => readonly string[];
}

/** A paper about one project, with the record that it is made from. */
export interface ProjectPaper extends MadeFromRecord {
  /** 文号: letters have one, forms and reports have none. */
  readonly isNumbered: boolean;
  /** The paper. Asked only when nothing is missing. */
  readonly build: (facts: ProjectPaperFacts) => OfficialDocument;
}

/** A workbook about one project; it has no number. */
export interface ProjectWorkbook extends MadeFromRecord {
  /** The workbook. Asked only when nothing is missing. */
  readonly plan: (facts: ProjectPaperFacts) => WorkbookPlan;
}
