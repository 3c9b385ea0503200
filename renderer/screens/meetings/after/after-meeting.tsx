import Alert from '@mui/material/Alert';
import { formatChineseDate } from '../../../../src/domain/dates.ts';
import type { MeetingId } from '../../../../src/domain/ids.ts';
import { useCall } from '../../../client/use-call.ts';
import { CallState } from '../../../components/call-state.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { UnsavedGuard } from '../../../components/unsaved-guard.tsx';
import type { AfterPage } from './after-page.ts';
import { AttendanceSection } from './attendance/attendance-section.tsx';
import type { TypedAttendance } from './attendance/typed-attendance.ts';
import { FeesSection } from './fees/fees-section.tsx';
import type { TypedFee } from './fees/typed-fee.ts';
import { OpinionsSection } from './opinions/opinions-section.tsx';
import type { TypedOpinion } from './opinions/typed-opinion.ts';
import { RatingsSection } from './ratings/ratings-section.tsx';
import type { TypedRating } from './ratings/typed-rating.ts';
import { useEdits } from './use-edits.ts';

function AfterParts({ page }: { readonly page: AfterPage }) {
  const attendance = useEdits<TypedAttendance>();
  const opinions = useEdits<TypedOpinion>();
  const fees = useEdits<TypedFee>();
  const ratings = useEdits<TypedRating>();
  const unsaved = [attendance, opinions, fees, ratings].some(({ isEmpty }) => !isEmpty);
  return (
    <>
      <AttendanceSection page={page} edits={attendance} unsavedBelow={!opinions.isEmpty || !fees.isEmpty} />
      <OpinionsSection page={page} edits={opinions} />
      <FeesSection page={page} edits={fees} />
      <RatingsSection page={page} edits={ratings} />
      <UnsavedGuard unsaved={unsaved} bySearch />
    </>
  );
}

/** What comes after a meeting of experts: who came, what they wrote, what they are paid, how they are rated. */
export function AfterMeeting({ meetingId }: { readonly meetingId: MeetingId }) {
  const { data, error } = useCall('afterMeeting.get', { meetingId });
  const status = useCall('library.status', {});
  if (!data || !status.data) return <CallState error={error ?? status.error} />;
  if (data.meeting.state === 'cancelled') return <Alert severity="info">会议已取消，没有会后事项。</Alert>;
  if (data.experts.length === 0) {
    return <EmptyState title="还没有专家名单" text="抽取专家以后，在这里登记到会、意见与评分、费用和评价。" />;
  }
  const { state, meetingOn } = data.meeting;
  if (state === 'open' && meetingOn > status.data.today) {
    const day = formatChineseDate(meetingOn);
    return <EmptyState title="会议还没有召开" text={`会议 ${day}召开，当天起可登记到会、意见与评分、费用和评价。`} />;
  }
  return <AfterParts key={meetingId} page={data} />;
}
