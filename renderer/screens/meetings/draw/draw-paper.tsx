import { useCall } from '../../../client/use-call.ts';
import type { DrawId, MeetingId } from '../../../../src/domain/ids.ts';
import { CallState } from '../../../components/call-state.tsx';
import { PaperList } from '../../paper/paper-list.tsx';

interface DrawPaperProps {
  readonly meetingId: MeetingId;
  readonly drawId: DrawId;
}

/** The 专家抽取记录表 of one draw, with its way to be issued. */
export function DrawPaper({ meetingId, drawId }: DrawPaperProps) {
  const { data, error } = useCall('papers.listOfMeeting', { meetingId });
  if (!data) return <CallState error={error} />;
  const records = data.papers.filter(
    ({ kind, about }) => kind === 'drawRecord' && about.of === 'draw' && about.drawId === drawId,
  );
  return <PaperList papers={records} />;
}
