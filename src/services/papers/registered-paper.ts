import { CallError } from '../../contract/call-error.ts';
import type { DocumentKind } from '../../domain/glossary.ts';
import { isWorkbook } from '../../domain/glossary.ts';
import type { DrawPaperFacts } from '../../documents/draw-record/build-draw-record.ts';
import { buildDrawRecord } from '../../documents/draw-record/build-draw-record.ts';
import { buildInclusionDraft } from '../../documents/inclusion-draft/build-inclusion-draft.ts';
import type { InclusionPaperFacts } from '../../documents/inclusion-draft/inclusion-paper-facts.ts';
import type { MeetingPaperFacts } from '../../documents/meeting-notice/meeting-paper-facts.ts';
import type { OfficialDocument } from '../../documents/official/official-document.ts';
import { buildPreReviewLetter } from '../../documents/pre-review-letter/build-pre-review-letter.ts';
import type { PreReviewLetterFacts } from '../../documents/pre-review-letter/pre-review-letter-facts.ts';
import type { ProjectPaperFacts } from '../../documents/project-papers/project-paper-facts.ts';
import { isMeetingPaper, MEETING_PAPERS } from './make-meeting-paper.ts';
import { projectPaper } from './paper-facts.ts';
import type { PaperSetting } from './paper-setting.ts';
import { asSet } from './paper-setting.ts';

/** What the register keeps of a paper. */
interface Registered extends PaperSetting {
  readonly facts: unknown;
}

/** Letters of before the text could be edited have their facts alone. */
function withSetting(registered: unknown): Registered {
  const isSet = typeof registered === 'object' && registered !== null && 'facts' in registered;
  return isSet ? (registered as unknown as Registered) : { facts: registered, editedBody: null };
}

function generated(kind: DocumentKind, facts: unknown): OfficialDocument {
  if (kind === 'preReviewLetter') return buildPreReviewLetter(facts as PreReviewLetterFacts);
  if (kind === 'inclusionDraft') return buildInclusionDraft(facts as InclusionPaperFacts);
  if (isMeetingPaper(kind)) return MEETING_PAPERS[kind].build(facts as MeetingPaperFacts);
  if (kind === 'drawRecord') return buildDrawRecord(facts as DrawPaperFacts);
  const { paper } = projectPaper(kind);
  if ('plan' in paper) throw new TypeError(`${kind} is a workbook`);
  return paper.build(facts as ProjectPaperFacts);
}

/** A registered paper, made again from exactly the facts that it was issued with. */
export function registeredPaper(kind: DocumentKind, registered: unknown): OfficialDocument {
  if (isWorkbook(kind)) {
    throw new CallError('fileProblem', '这份文书是 Excel 工作簿，请打开文件后在 Excel 或 WPS 中打印。');
  }
  const { facts, ...setting } = withSetting(registered);
  return asSet(generated(kind, facts), setting);
}
