import type { HandlerOutput } from '../../contract/contract.ts';
import type { InclusionDraft, RankedProject } from '../../domain/inclusion-draft.ts';
import { inclusionSums } from '../../domain/inclusion-draft.ts';
import { moneyPlaces } from '../../domain/money-line.ts';
import type { Stage } from '../../domain/glossary.ts';
import type { InclusionDraftId, ProjectId } from '../../domain/ids.ts';
import type { ProjectRecord } from '../../domain/records/project-file.ts';
import { answerRules } from '../../rules/answer-rules.ts';
import { getInclusionDraft } from '../../storage/inclusion-drafts.ts';
import { listInclusionProjects } from '../../storage/inclusion-projects.ts';
import type { InclusionVersion } from '../../storage/inclusion-versions.ts';
import { findLatestInclusionVersion } from '../../storage/inclusion-versions.ts';
import { listProjectHeads } from '../../storage/project-heads.ts';
import { listHoldingRecords } from '../../storage/project-records.ts';
import type { Reader } from '../../storage/reader-writer.ts';

type PageEntry = HandlerOutput<'inclusion.get'>['entries'][number];

/** The draft's projects as they stand in the library now, in the order of their ranks. */
export function rankedProjects(reader: Reader, { entries }: Pick<InclusionDraft, 'entries'>): RankedProject[] {
  const projects = listInclusionProjects(
    reader,
    entries.map(({ projectId }) => projectId),
  );
  const byId = new Map(projects.map((project) => [project.projectId, project]));
  return entries
    .flatMap((entry) => {
      const found = byId.get(entry.projectId);
      if (!found) return [];
      const { stage: _stage, planYear: _planYear, ...project } = found;
      return [{ ...project, ...entry }];
    })
    .toSorted((one, other) => one.rank - other.rank);
}

type InclusionRecord = ProjectRecord<'listing' | 'inclusionDecision'>;

function isListingOf({ kind, fields }: InclusionRecord, draft: InclusionDraft): boolean {
  return (
    kind === 'listing' &&
    fields.year === draft.planYear &&
    fields.batch === draft.batch &&
    fields.version === draft.submittedVersions
  );
}

/** The listing of a draft's latest version on a project's file, and the decision that came after it. */
export interface ListedProject {
  readonly listing: ProjectRecord<'listing'> | null;
  readonly decision: ProjectRecord<'inclusionDecision'> | null;
}

/** What the projects' files say of the draft as it was last submitted. */
export function listedProjects(reader: Reader, draft: InclusionDraft): Map<ProjectId, ListedProject> {
  const ids = draft.entries.map(({ projectId }) => projectId);
  const records = listHoldingRecords(reader, ids, ['listing', 'inclusionDecision'], 'all');
  return new Map(
    ids.map((id) => {
      const own: readonly InclusionRecord[] = records.get(id) ?? [];
      const at = own.findLastIndex((record) => isListingOf(record, draft));
      const listing = own[at];
      const decision = at < 0 ? undefined : own[at + 1];
      return [
        id,
        {
          listing: listing?.kind === 'listing' ? listing : null,
          decision: decision?.kind === 'inclusionDecision' ? decision : null,
        },
      ];
    }),
  );
}

/** Whether the leading group has still to decide: a project that has since ended or stands still does not wait. */
export function awaitsDecision(stage: Stage | undefined, standing: ListedProject | undefined): boolean {
  return stage === 'listed' && standing?.listing !== null && standing?.decision === null;
}

function decidedOf({ decision }: ListedProject): PageEntry['decided'] {
  if (decision === null) return null;
  const { decidedOn, minutes, decision: decided, amount, note } = decision.fields;
  return { decidedOn, minutes, decision: decided, amount, note };
}

/** The version that is before the leading group or was decided; undefined while the draft is worked on. */
export function latestSubmission(reader: Reader, draft: InclusionDraft): InclusionVersion | undefined {
  return draft.state === 'draft' ? undefined : findLatestInclusionVersion(reader, draft.id);
}

/** A draft as its page shows it. */
export function inclusionPage(reader: Reader, id: InclusionDraftId): HandlerOutput<'inclusion.get'> {
  const draft = getInclusionDraft(reader, id);
  const version = findLatestInclusionVersion(reader, id);
  const submission = draft.state === 'draft' ? undefined : version;
  const entries = submission?.submitted.entries ?? rankedProjects(reader, draft);
  const listed = submission ? listedProjects(reader, draft) : new Map<ProjectId, ListedProject>();
  const projects = listProjectHeads(
    reader,
    entries.map(({ projectId }) => projectId),
  );
  const stages = new Map(projects.map(({ projectId, stage }) => [projectId, stage]));
  const places = moneyPlaces(
    entries.map(({ amount }) => amount),
    draft.envelope,
  );
  const { entries: _entries, ...head } = draft;
  return {
    ...head,
    submittedOn: version?.submittedOn ?? null,
    entries: entries.flatMap((entry, index) => {
      const stage = stages.get(entry.projectId);
      const place = places[index];
      if (stage === undefined || place === undefined) return [];
      const standing = listed.get(entry.projectId) ?? { listing: null, decision: null };
      const awaits = awaitsDecision(stage, standing);
      return [{ ...entry, stage, ...place, decided: decidedOf(standing), awaitsDecision: awaits }];
    }),
    sums: inclusionSums(entries),
    answers: submission ? [] : answerRules('submitInclusionDraft', { inclusion: { entries } }),
  };
}
