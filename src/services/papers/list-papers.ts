import type { HandlerOutput } from '../../contract/contract.ts';
import type { InclusionDraftId, MeetingId, ProjectId } from '../../domain/ids.ts';
import { keysOf } from '../../domain/glossary.ts';
import { isSeated } from '../../domain/experts/invitation.ts';
import { definitionOf } from '../../domain/records/record-kinds.ts';
import { getInclusionDraft } from '../../storage/inclusion-drafts.ts';
import type { StoredDocument } from '../../storage/issued-documents.ts';
import {
  listDocumentsOfDraft,
  listDocumentsOfMeeting,
  listDocumentsOfProject,
} from '../../storage/issued-documents.ts';
import { listDraws } from '../../storage/meetings/draws.ts';
import { documentView } from '../document-view.ts';
import { latestSubmission } from '../inclusion/inclusion-page.ts';
import { openMeeting } from '../meetings/meeting-case.ts';
import { openCase } from '../records/case.ts';
import type { ServiceContext } from '../service-context.ts';
import { standingPaper } from './made-paper.ts';
import { dayOfDraw, recordsOfDraw } from './make-draw-paper.ts';
import { INCLUSION_PAPER_KINDS } from './make-inclusion-paper.ts';
import { changesOfMeeting, MEETING_PAPERS } from './make-meeting-paper.ts';
import { PAPERS_OF_RECORDS, paperFacts, projectPaper } from './paper-facts.ts';

type Listed = HandlerOutput<'papers.list'>;

function issuedAmong(documents: readonly StoredDocument[]): Listed['papers'][number]['issued'] {
  const standing = standingPaper(documents);
  return standing ? documentView(standing) : null;
}

/** What a project's records allow to be issued, in the order of the regulation. */
export function listPapers(context: ServiceContext, projectId: ProjectId): Listed {
  const { reader, today } = context;
  const current = openCase(reader, projectId);
  const documents = listDocumentsOfProject(reader, projectId);
  const papers = PAPERS_OF_RECORDS.flatMap((kind) => {
    const { paper } = projectPaper(kind);
    return current.file.records
      .filter((record) => record.kind === paper.about)
      .map((record) => {
        const facts = paperFacts(context, reader, current, { kind, recordId: record.id, issuedOn: today() });
        return {
          kind,
          about: { of: 'record' as const, projectId, recordId: record.id },
          on: record.on,
          label: definitionOf(record.kind).label,
          missing: paper.missing(facts),
          issued: issuedAmong(documents.filter((each) => each.kind === kind && each.recordId === record.id)),
          changes: [],
        };
      });
  });
  return { papers };
}

/** What a submitted 项目入库草案 allows to be issued; nothing while it is worked on. */
export function listDraftPapers({ reader }: ServiceContext, draftId: InclusionDraftId): Listed {
  const submission = latestSubmission(reader, getInclusionDraft(reader, draftId));
  if (!submission) return { papers: [] };
  const documents = listDocumentsOfDraft(reader, draftId);
  return {
    papers: INCLUSION_PAPER_KINDS.map((kind) => ({
      kind,
      about: { of: 'inclusion', draftId, version: submission.number },
      on: submission.submittedOn,
      label: `草案第 ${String(submission.number)} 版`,
      missing: [],
      issued: issuedAmong(documents.filter((each) => each.kind === kind)),
      changes: [],
    })),
  };
}

/** The 专家抽取记录表 of each draw of a meeting and, while the meeting stands, the papers for those who are to come. */
export function listMeetingPapers(context: ServiceContext, meetingId: MeetingId): Listed {
  const { reader } = context;
  const draws = listDraws(reader, meetingId);
  const documents = listDocumentsOfMeeting(reader, meetingId);
  const records = draws.map((draw): Listed['papers'][number] => ({
    kind: 'drawRecord',
    about: { of: 'draw', meetingId, drawId: draw.id },
    on: dayOfDraw(draw),
    label: `第${String(draw.record.ordinal)}次抽取`,
    missing: [],
    issued: issuedAmong(recordsOfDraw(documents, draw.id)),
    changes: [],
  }));
  const latest = records.at(-1);
  const current = openMeeting(reader, meetingId);
  if (!latest || current.meeting.state === 'cancelled') return { papers: records };
  const missing = current.invitations.some(isSeated) ? [] : ['在席的专家'];
  const changesOf = changesOfMeeting(context, reader, current);
  const ofMeeting = keysOf(MEETING_PAPERS).map((kind): Listed['papers'][number] => {
    const standing = standingPaper(documents.filter((document) => document.kind === kind));
    return {
      ...latest,
      kind,
      missing,
      issued: standing ? documentView(standing) : null,
      changes: standing ? changesOf(standing) : [],
    };
  });
  return { papers: [...records, ...ofMeeting] };
}
