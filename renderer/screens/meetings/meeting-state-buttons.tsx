import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { MeetingState } from '../../../src/domain/experts/glossary-of-experts.ts';
import { call } from '../../client/call.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { useAction } from '../../components/use-action.ts';

const ASKED = {
  cancelled: { title: '取消会议', text: '取消后，本次抽中的专家不再计入次数；抽取记录保留。', label: '取消的原因' },
  open: { title: '恢复筹备', text: '恢复后可以修改、抽取和登记应答。', label: '恢复的原因' },
} as const;

/** What can be done with a meeting as a whole. */
export function MeetingStateButtons({ desk }: { readonly desk: CallOutput<'meetings.desk'> }) {
  const { id, version, state } = desk.meeting;
  const { running, error, run, clearError } = useAction();
  const [asking, setAsking] = useState<keyof typeof ASKED | null>(null);
  const change = async (next: MeetingState, reason: string) => {
    await call('meetings.setState', { id, version, state: next, reason });
    return '会议状态已登记';
  };
  const button = (label: string, onClick: () => void) => (
    <Button variant="outlined" disabled={running} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <>
      <ErrorNotice error={error} onClose={clearError} />
      {state === 'open' && (
        <Button component={Link} to={`/meetings/${String(id)}/edit`} variant="outlined">
          修改会议
        </Button>
      )}
      {state === 'open' && button('取消会议', () => setAsking('cancelled'))}
      {state === 'open' && desk.draws.length > 0 && button('登记为已召开', () => run(() => change('held', '')))}
      {state !== 'open' && button('恢复筹备', () => setAsking('open'))}
      {asking !== null && (
        <ReasonDialog
          title={ASKED[asking].title}
          text={ASKED[asking].text}
          reasonLabel={ASKED[asking].label}
          maxLength={300}
          confirmLabel={ASKED[asking].title}
          onConfirm={async (reason) => {
            const done = await change(asking, reason);
            setAsking(null);
            return done;
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
