import type { IsoDate } from '../../domain/dates.ts';
import type { DocumentNumber } from '../../domain/document-number.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { ProjectContent } from '../../domain/project.ts';
import type { ProjectFile } from '../../domain/records/project-file.ts';

/**
 * All that a paper about one project is made from: the office, the project as declared, its file, and which record the
 * paper is about. Kept with the issued paper, so that it can be made again word for word.
 */
export interface ProjectPaperFacts {
  readonly officeName: string;
  readonly copyTo: readonly string[];
  readonly issuedOn: IsoDate;
  /** Null for papers without a number. */
  readonly number: DocumentNumber | null;
  readonly unitName: string;
  readonly projectCode: string;
  /** As declared; who to call stays out of the papers. */
  readonly content: Omit<ProjectContent, 'contactName' | 'contactPhone'>;
  readonly declarations: ProjectFile['declarations'];
  readonly preReview: ProjectFile['preReview'];
  readonly records: ProjectFile['records'];
  /** When the contract had to be filed, as the office's calendar counts it; null for other papers. */
  readonly filing: { readonly dueOn: IsoDate; readonly workingDaysLate: number | null } | null;
  /** The record that the paper is about. */
  readonly recordId: RecordId;
}
