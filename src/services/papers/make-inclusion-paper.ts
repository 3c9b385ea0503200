import { CallError } from '../../contract/call-error.ts';
import type { DocumentKind } from '../../domain/glossary.ts';
import { DOCUMENT_KINDS } from '../../domain/glossary.ts';
import { inclusionTitle } from '../../domain/inclusion-draft.ts';
import {
  buildInclusionDraft,
  INCLUSION_DRAFT_TEMPLATE_VERSION,
} from '../../documents/inclusion-draft/build-inclusion-draft.ts';
import type { InclusionPaperFacts } from '../../documents/inclusion-draft/inclusion-paper-facts.ts';
import {
  INCLUSION_TABLE_TEMPLATE_VERSION,
  inclusionWorkbook,
} from '../../documents/inclusion-draft/inclusion-workbook.ts';
import { getInclusionDraft } from '../../storage/inclusion-drafts.ts';
import type { SubmittedDraft } from '../../storage/issued-documents.ts';
import { listDocumentsOfDraft } from '../../storage/issued-documents.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { latestSubmission } from '../inclusion/inclusion-page.ts';
import { inclusionSubject } from '../inclusion/save-inclusion.ts';
import type { ServiceContext } from '../service-context.ts';
import type { MadePaper, PaperContent, WantedPaper } from './made-paper.ts';
import type { PaperSetting } from './paper-setting.ts';
import { asSet, paperSetting } from './paper-setting.ts';

/** The papers about a submitted 项目入库草案. */
export const INCLUSION_PAPER_KINDS = ['inclusionDraft', 'inclusionTable'] as const;
export type InclusionPaperKind = (typeof INCLUSION_PAPER_KINDS)[number];

function inclusionPaperKind(kind: DocumentKind): InclusionPaperKind {
  const known = INCLUSION_PAPER_KINDS.find((each) => each === kind);
  if (known === undefined) throw new CallError('denied', '这种文书不依据入库草案出具。');
  return known;
}

function contentOf(kind: InclusionPaperKind, facts: InclusionPaperFacts, setting: PaperSetting): PaperContent {
  if (kind === 'inclusionTable') return { as: 'workbook', plan: inclusionWorkbook(facts) };
  const generated = buildInclusionDraft(facts);
  return { as: 'document', document: asSet(generated, setting), generated: generated.body };
}

/** The version that is before the leading group or was decided; refused when it is not the one that is wanted. */
function submissionOf(reader: Reader, { draftId, version }: SubmittedDraft) {
  const draft = getInclusionDraft(reader, draftId);
  const submission = latestSubmission(reader, draft);
  if (submission?.number === version) return { draft, submission };
  throw new CallError('conflict', `${inclusionTitle(draft)}第 ${String(version)} 版已收回或重新提交，请刷新后重试。`);
}

/** A paper about a submitted version of an inclusion draft, as it would be issued on that day. */
export function makeInclusionPaper(
  { settings }: ServiceContext,
  reader: Reader,
  about: SubmittedDraft,
  { kind: wanted, issuedOn, body }: WantedPaper,
): MadePaper {
  const kind = inclusionPaperKind(wanted);
  const { draft, submission } = submissionOf(reader, about);
  const { officeName, pageLayout } = settings();
  const setting = paperSetting(body, pageLayout);
  const { submittedOn, submitted } = submission;
  const facts: InclusionPaperFacts = { officeName, issuedOn, version: about.version, submittedOn, submitted };
  const content = contentOf(kind, facts, setting);
  return {
    kind,
    title: content.as === 'document' ? content.document.title : content.plan.title,
    number: null,
    content,
    place: { projectId: null, declarationId: null, recordId: null, inclusion: about },
    templateVersion: kind === 'inclusionTable' ? INCLUSION_TABLE_TEMPLATE_VERSION : INCLUSION_DRAFT_TEMPLATE_VERSION,
    facts: { facts, ...setting },
    named: [`${String(draft.planYear)}年度第${String(draft.batch)}批`],
    toldApartBy: [`第${String(about.version)}版`, DOCUMENT_KINDS[kind]],
    since: { on: submittedOn, what: '草案提交的日期' },
    earlier: (now) => listDocumentsOfDraft(now, draft.id).filter((document) => document.kind === kind),
    subject: inclusionSubject(draft),
    refuseStale(writer) {
      submissionOf(writer, about);
    },
  };
}
