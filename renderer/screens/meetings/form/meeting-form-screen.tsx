import { useParams, useSearchParams } from 'react-router';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import type { MeetingId, ProjectId } from '../../../../src/domain/ids.ts';
import { useOpening } from '../../../client/use-opening.ts';
import { useCall } from '../../../client/use-call.ts';
import { CallState } from '../../../components/call-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { MeetingForm } from './meeting-form.tsx';
import type { ChosenProject } from './meeting-values.ts';
import { NEW_MEETING, valuesOf } from './meeting-values.ts';

type Specialties = CallOutput<'specialties.list'>['rows'];

function ChangedMeeting({ id, specialties }: { readonly id: MeetingId; readonly specialties: Specialties }) {
  const { opened, round, error } = useOpening('meetings.desk', { id });
  if (opened === null) return <CallState error={error} />;
  return (
    <>
      <PageHeader title="修改会议" detail={opened.meeting.title} />
      <MeetingForm key={round} start={valuesOf(opened)} desk={opened} specialties={specialties} />
    </>
  );
}

/** A new meeting, with the project from whose page it was asked for. */
function NewMeeting({
  projects,
  specialties,
}: {
  readonly projects: ChosenProject[];
  readonly specialties: Specialties;
}) {
  return (
    <>
      <PageHeader title="新建会议" detail="先选定项目、成员和抽取条件，保存后核对回避并抽取专家。" />
      <MeetingForm start={{ ...NEW_MEETING, projects }} desk={null} specialties={specialties} />
    </>
  );
}

function NewMeetingOfProject({ id, specialties }: { readonly id: ProjectId; readonly specialties: Specialties }) {
  const found = useCall('projects.get', { id });
  if (!found.data) return <CallState error={found.error} />;
  const { project, unitName } = found.data;
  const chosen = { projectId: id, code: project.code, name: project.content.name, unitName, stage: project.stage };
  return <NewMeeting projects={[chosen]} specialties={specialties} />;
}

/** The form of a meeting, new or on record. */
export function MeetingFormScreen() {
  const id = useParams()['id'];
  const [params] = useSearchParams();
  const specialties = useCall('specialties.list', {});
  if (!specialties.data) return <CallState error={specialties.error} />;
  const { rows } = specialties.data;
  if (id !== undefined) return <ChangedMeeting id={Number(id) as MeetingId} specialties={rows} />;
  const project = params.get('project');
  if (project !== null) return <NewMeetingOfProject id={Number(project) as ProjectId} specialties={rows} />;
  return <NewMeeting projects={[]} specialties={rows} />;
}
