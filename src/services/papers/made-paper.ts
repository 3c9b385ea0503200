import type { ParsedInput } from '../../contract/contract.ts';
import type { IsoDate } from '../../domain/dates.ts';
import type { DocumentNumber } from '../../domain/document-number.ts';
import type { DocumentKind } from '../../domain/glossary.ts';
import type { Block, OfficialDocument } from '../../documents/official/official-document.ts';
import type { WorkbookPlan } from '../../documents/workbook-output/sheet-plan.ts';
import type { AuditSubject } from '../../storage/audit-entry.ts';
import type { DocumentDraft, StoredDocument } from '../../storage/issued-documents.ts';
import type { Reader, Writer } from '../../storage/reader-writer.ts';

/** What is asked for of a paper about something that is known already. */
export type WantedPaper = Pick<ParsedInput<'papers.preview'>, 'kind' | 'issuedOn' | 'body'>;

/** What goes out: a paper with its text, edited or not, beside the generated one (null where nobody edits it); or a workbook. */
export type PaperContent =
  | { readonly as: 'document'; readonly document: OfficialDocument; readonly generated: readonly Block[] | null }
  | { readonly as: 'workbook'; readonly plan: WorkbookPlan };

/** A paper that only has to be numbered, registered and written. */
export interface MadePaper {
  readonly kind: DocumentKind;
  readonly title: string;
  /** The one that comes next; null for papers without a number. */
  readonly number: DocumentNumber | null;
  readonly content: PaperContent;
  /** Where the register puts it. */
  readonly place: Pick<DocumentDraft, 'projectId' | 'declarationId' | 'recordId' | 'inclusion' | 'drawId'>;
  readonly templateVersion: number;
  /** What the register keeps, so that the paper can be made again. */
  readonly facts: unknown;
  /** What its file is named by, beside its number. */
  readonly named: readonly string[];
  /** What tells it from other papers of its name, its kind among it; its file name is never without these. */
  readonly toldApartBy: readonly string[];
  /** The day of what it is about; it is not dated before that. */
  readonly since: { readonly on: IsoDate; readonly what: string };
  /** Papers of its kind about the same, the latest first; the void ones, too. */
  readonly earlier: (reader: Reader) => readonly StoredDocument[];
  readonly subject: AuditSubject;
  /** Throws CallError when what it is made from has changed meanwhile. */
  readonly refuseStale: (writer: Writer) => void;
}

/** The paper that holds among papers of one kind about the same. */
export function standingPaper(papers: readonly StoredDocument[]): StoredDocument | undefined {
  return papers.find(({ voided }) => voided === null);
}
