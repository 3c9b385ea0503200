import { CallError } from '../../contract/call-error.ts';
import type { DocumentKind } from '../../domain/glossary.ts';
import { isWorkbook } from '../../domain/glossary.ts';
import { buildInclusionDraft } from '../../documents/inclusion-draft/build-inclusion-draft.ts';
import type { InclusionPaperFacts } from '../../documents/inclusion-draft/inclusion-paper-facts.ts';
import type { Block, OfficialDocument } from '../../documents/official/official-document.ts';
import { buildPreReviewLetter } from '../../documents/pre-review-letter/build-pre-review-letter.ts';
import type { PreReviewLetterFacts } from '../../documents/pre-review-letter/pre-review-letter-facts.ts';
import type { ProjectPaperFacts } from '../../documents/project-papers/project-paper-facts.ts';
import { projectPaper } from './paper-facts.ts';

/** What the register keeps of a paper: its facts, and the text as it was edited; null where it was not. */
interface RegisteredFacts {
  readonly facts: unknown;
  readonly editedBody: readonly Block[] | null;
}

/** The paper with its text as the reviewer edited it, or as it was generated. */
export function withBody(paper: OfficialDocument, body: readonly Block[] | null): OfficialDocument {
  return body === null ? paper : { ...paper, body };
}

/** A registered paper, made again from exactly the facts that it was issued with. */
export function registeredPaper(kind: DocumentKind, registered: unknown): OfficialDocument {
  if (isWorkbook(kind)) {
    throw new CallError('fileProblem', '这份文书是 Excel 工作簿，请打开文件后在 Excel 或 WPS 中打印。');
  }
  if (kind === 'preReviewLetter') return buildPreReviewLetter(registered as PreReviewLetterFacts);
  const { facts, editedBody } = registered as RegisteredFacts;
  if (kind === 'inclusionDraft') return withBody(buildInclusionDraft(facts as InclusionPaperFacts), editedBody);
  const { paper } = projectPaper(kind);
  if ('plan' in paper) throw new TypeError(`${kind} is a workbook`);
  return withBody(paper.build(facts as ProjectPaperFacts), editedBody);
}
