import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import type { InvitationView } from '../../../../src/contract/shapes/meeting.ts';
import { INVITATION_EVENTS } from '../../../../src/domain/experts/glossary-of-experts.ts';
import { isSeated } from '../../../../src/domain/experts/invitation.ts';
import { call } from '../../../client/call.ts';
import { DateField } from '../../../components/date-field.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { ReasonDialog } from '../../../components/reason-dialog.tsx';
import { useAction } from '../../../components/use-action.ts';
import { useStepDate } from '../../../components/use-step-date.ts';
import { DeskPart } from '../desk-part.tsx';
import { InvitationDialog } from './invitation-dialog.tsx';
import { InvitationsTable } from './invitations-table.tsx';
import { MeetingPapers } from './meeting-papers.tsx';
import { PanelTable } from './panel-table.tsx';
import type { Response } from './response.ts';

function outcomeText(
  kind: Response,
  names: readonly string[],
  { called, exhausted }: CallOutput<'meetings.respond'>,
): string {
  const done = `已登记${names.join('、')}“${INVITATION_EVENTS[kind]}”`;
  const replaced = called.length > 0 ? `，由候补${called.join('、')}递补` : '';
  return `${done}${replaced}${exhausted.length > 0 ? '，候补已用完' : ''}`;
}

/** 通知与应答: who was told, who said yes, who cannot come and who was called instead; the panel that follows. */
export function InvitationsPart({ desk }: { readonly desk: CallOutput<'meetings.desk'> }) {
  const { meeting, invitations, conditions, drawsLeft } = desk;
  const [happenedOn, setHappenedOn] = useStepDate();
  const { running, error, run, clearError } = useAction();
  const [asking, setAsking] = useState<{ kind: Response; invited: InvitationView } | null>(null);
  const [showing, setShowing] = useState(false);
  if (invitations.length === 0) {
    return <EmptyState title="还没有抽取专家" text="抽取以后，在这里登记通知和应答，不能参加的由候补递补。" />;
  }
  const respond = async (kind: Response, invited: readonly InvitationView[], reason = '') => {
    if (happenedOn === null) throw new TypeError('no date to respond on');
    const expertIds = invited.map(({ expertId }) => expertId);
    const outcome = await call('meetings.respond', { id: meeting.id, expertIds, kind, happenedOn, reason });
    return outcomeText(
      kind,
      invited.map(({ name }) => name),
      outcome,
    );
  };
  const seated = invitations.filter(isSeated);
  const untold = seated.filter(({ notified }) => !notified);
  const short = conditions.filter(({ open, reservesLeft }) => open > 0 && reservesLeft === 0);
  const open = meeting.state === 'open';
  return (
    <>
      <ErrorNotice error={error} onClose={clearError} />
      {open && short.length > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {short.map(({ label, open: places }) => `“${label}”还缺 ${String(places)} 名`).join('；')}，候补已用完。
          {drawsLeft > 0
            ? `请到“3 抽取”再次抽取空缺（还可抽 ${String(drawsLeft)} 次），已确认的专家保留。`
            : '已抽取 3 次，不能再抽。'}
        </Alert>
      )}
      <DeskPart
        title="专家应答"
        hint="“不能参加”和“临时请假”要写明原因，同一条件的候补按次序递补，递补前重新核对回避。"
      >
        {open && (
          <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'flex-start' }}>
            <DateField label="登记日期" required value={happenedOn} onChange={setHappenedOn} />
            <Button variant="outlined" disabled={seated.length === 0} onClick={() => setShowing(true)}>
              邀请通知
            </Button>
            <Button
              variant="outlined"
              disabled={running || untold.length === 0 || happenedOn === null}
              onClick={() => run(() => respond('notified', untold))}
            >
              全部登记已通知
            </Button>
          </Stack>
        )}
        <InvitationsTable
          desk={desk}
          disabled={running || !open || happenedOn === null}
          onRespond={(kind, invited) => {
            if (kind === 'declined' || kind === 'leave') setAsking({ kind, invited });
            else run(() => respond(kind, [invited]));
          }}
        />
      </DeskPart>
      {meeting.state !== 'cancelled' && <MeetingPapers meetingId={meeting.id} />}
      <PanelTable desk={desk} />
      {showing && <InvitationDialog desk={desk} invited={seated} onClose={() => setShowing(false)} />}
      {asking && (
        <ReasonDialog
          title={`“${asking.invited.name}”${INVITATION_EVENTS[asking.kind]}`}
          text="登记后不能更改；有候补的，按次序递补。"
          reasonLabel="原因"
          maxLength={300}
          confirmLabel={`登记${INVITATION_EVENTS[asking.kind]}`}
          onConfirm={async (reason) => {
            const done = await respond(asking.kind, [asking.invited], reason.trim());
            setAsking(null);
            return done;
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
