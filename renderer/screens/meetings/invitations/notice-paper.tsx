import type { MeetingId } from '../../../../src/domain/ids.ts';
import { useCall } from '../../../client/use-call.ts';
import { CallState } from '../../../components/call-state.tsx';
import { PaperList } from '../../paper/paper-list.tsx';
import { DeskPart } from '../desk-part.tsx';

/** The 评审会议通知 to everyone who is to come, with its way to be issued, printed and sent. */
export function NoticePaper({ meetingId }: { readonly meetingId: MeetingId }) {
  const { data, error } = useCall('papers.listOfMeeting', { meetingId });
  return (
    <DeskPart
      title="会议通知"
      hint="附参会人员名单（可作签到表）和会议回执，只写姓名和单位。几点开会、联系人等，出具前在正文里补写；参会人员变动后请重新出具。"
    >
      {data ? (
        <PaperList papers={data.papers.filter(({ kind }) => kind === 'meetingNotice')} />
      ) : (
        <CallState error={error} />
      )}
    </DeskPart>
  );
}
