import type { MeetingPurpose } from '../../domain/experts/glossary-of-experts.ts';
import type { ProjectId } from '../../domain/ids.ts';
import type { ProjectFile } from '../../domain/records/project-file.ts';
import { latestOf } from '../../domain/records/project-file.ts';
import type { RecordKind } from '../../domain/records/record-kinds.ts';
import { isExpert } from '../../rules/panel-facts.ts';
import type { ConfirmedPanel } from '../meetings/confirmed-panel.ts';
import { confirmedPanel } from '../meetings/confirmed-panel.ts';
import type { ServiceContext } from '../service-context.ts';

/** Which meeting's panel a record takes in, and how; a meeting that went into an earlier record is not taken again. */
const PANEL_RECORDS: {
  readonly [Kind in RecordKind]?: {
    readonly purpose: MeetingPurpose;
    readonly take: (panel: ConfirmedPanel) => Readonly<Record<string, unknown>>;
  };
} = {
  reviewMeeting: {
    purpose: 'review',
    take: ({ meetingOn, place, members }) => ({ meetingOn, place, members }),
  },
  tenderRequirements: { purpose: 'tenderRequirements', take: ({ members }) => ({ experts: members }) },
  acceptance: { purpose: 'acceptance', take: ({ members }) => ({ experts: members }) },
  priceCeiling: {
    purpose: 'priceCeiling',
    take: ({ members }) => ({
      estimates: members.map((member) => ({
        party: isExpert(member) ? member.name : member.employer,
        role: member.role,
        amount: null,
      })),
    }),
  },
};

/** What the latest meeting of experts says of a record that is about to be filled in. */
export function prefillPanel(
  context: ServiceContext,
  projectId: ProjectId,
  kind: RecordKind,
  file: ProjectFile,
): Readonly<Record<string, unknown>> {
  const rule = PANEL_RECORDS[kind];
  if (!rule) return {};
  const earlier =
    kind === 'reviewMeeting' ? latestOf(file, 'reviewMeeting')?.fields.meetingOn : latestOf(file, kind)?.on;
  const panel = confirmedPanel(context, projectId, rule.purpose, earlier ?? null);
  return panel ? rule.take(panel) : {};
}
