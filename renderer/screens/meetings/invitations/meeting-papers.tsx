import type { MeetingId } from '../../../../src/domain/ids.ts';
import { useCall } from '../../../client/use-call.ts';
import { CallState } from '../../../components/call-state.tsx';
import { PaperList } from '../../paper/paper-list.tsx';
import { DeskPart } from '../desk-part.tsx';

/** The papers for everyone who is to come: the notice to send, and the sheet to sign at the meeting. */
export function MeetingPapers({ meetingId }: { readonly meetingId: MeetingId }) {
  const { data, error } = useCall('papers.listOfMeeting', { meetingId });
  return (
    <DeskPart
      title="会议通知和签到表"
      hint="通知附会议回执，不写其他参会人员；几点开会、联系人等，出具前在正文里补写。签到表有参会人员名单，会场使用，不随通知发送。出具后人员、日期、地点等有变动的，这里提示重新出具。"
    >
      {data ? (
        <PaperList papers={data.papers.filter(({ kind }) => kind !== 'drawRecord')} />
      ) : (
        <CallState error={error} />
      )}
    </DeskPart>
  );
}
