import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { CallError } from '../../../../src/contract/call-error.ts';
import { useLongCall } from '../../../client/use-long-call.ts';
import { ActionBar } from '../../../components/action-bar.tsx';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { ProgressNotice } from '../../../components/progress-notice.tsx';
import { useAnswer } from '../../../client/use-answer.ts';
import { DifferencesDialog } from './differences-dialog.tsx';
import { ItemGrid } from './item-grid.tsx';
import { KindDecisions } from './kind-decisions.tsx';
import { PackageSummary } from './package-summary.tsx';
import { openCount } from './open-count.ts';
import type { ReadPackage, TakenPackage } from './package-answers.ts';
import type { ExchangeItem } from './use-decisions.ts';
import { useDecisions } from './use-decisions.ts';

interface ReviewPackageProps {
  readonly read: ReadPackage;
  readonly onTaken: (taken: TakenPackage) => void;
}

/** What a package holds beside what is here: decided record by record, then taken as a whole. */
export function ReviewPackage({ read, onTaken }: ReviewPackageProps) {
  const { packageId, counts } = read;
  const decisions = useDecisions(packageId);
  const [shown, setShown] = useState<ExchangeItem | null>(null);
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<CallError | null>(null);
  const taking = useLongCall('exchange.take');
  const { state } = taking;
  useAnswer(state, onTaken);
  const take = async () => {
    setAsked(false);
    setRefused(null);
    const { decisions: all, owed } = await decisions.gather();
    if (owed > 0) {
      setRefused(
        new CallError(
          'conflict',
          `还有 ${String(owed)} 条没有决定。请在下面逐条选择“保留本机”或“采用对方”，或按种类一次选定。`,
        ),
      );
      return;
    }
    await taking.run({ packageId, decisions: all });
  };
  const open = openCount(counts);
  return (
    <>
      <PackageSummary read={read} />
      <ErrorNotice error={refused} onClose={() => setRefused(null)} />
      {state.step === 'failed' && <ErrorNotice error={state.error} onClose={taking.reset} />}
      {open > 0 && <KindDecisions counts={counts} onDecide={decisions.decideKind} />}
      <ItemGrid packageId={packageId} counts={counts} decisions={decisions} onShow={setShown} />
      <ActionBar>
        {state.step === 'running' ? (
          <ProgressNotice progress={state.progress} starting="正在采用" onCancel={taking.cancel} />
        ) : (
          <Button variant="contained" onClick={() => setAsked(true)}>
            采用这个资料包
          </Button>
        )}
        <Typography variant="body2" color="textSecondary">
          {open > 0 ? `共 ${String(open)} 条需要决定；本机较新和相同的不会改动。` : '本机较新和相同的不会改动。'}
        </Typography>
      </ActionBar>
      {read.missing > 0 && (
        <Alert severity="info" sx={{ mt: 1 }}>
          对方有 {read.missing} 份附件缺失，没有带来；采用后可在项目的附件中补回原件。
        </Alert>
      )}
      {shown && (
        <DifferencesDialog packageId={packageId} item={shown} decisions={decisions} onClose={() => setShown(null)} />
      )}
      <ConfirmDialog
        open={asked}
        title="采用这个资料包？"
        text={`来自“${read.machineName}”（${read.actor}）。新增的和对方较新的会写入本机，两边都改过的按您的决定办理；每一条都记入审计。`}
        confirmLabel="采用"
        onConfirm={() => void take()}
        onCancel={() => setAsked(false)}
      />
    </>
  );
}
