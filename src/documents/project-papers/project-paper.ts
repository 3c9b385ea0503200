import type { RecordKind } from '../../domain/records/record-kinds.ts';
import type { OfficialDocument } from '../official/official-document.ts';
import type { ProjectPaperFacts } from './project-paper-facts.ts';

/** A paper about one project, with the record that it is made from. */
export interface ProjectPaper {
  /** The kind of record that the paper is about; each such record may have its paper. */
  readonly about: RecordKind;
  /** 文号: letters have one, forms and reports have none. */
  readonly isNumbered: boolean;
  /** Grows with every change of wording or layout; kept with each issued paper. */
  readonly templateVersion: number;
  /** What the paper would have to state but is not on record, by its Chinese name. */
  readonly missing: (facts: ProjectPaperFacts) => readonly string[];
  /** The paper. Asked only when nothing is missing. */
  readonly build: (facts: ProjectPaperFacts) => OfficialDocument;
}
