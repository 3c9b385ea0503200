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
import { UnsavedGuard } from '../../../components/unsaved-guard.tsx';
import { ITEM_STATES } from '../../../../src/domain/exchange/planned-item.ts';
import { DifferencesDialog } from './differences-dialog.tsx';
import { ForeseenNotice } from './foreseen-notice.tsx';
import { ItemGrid } from './item-grid.tsx';
import { KindDecisions } from './kind-decisions.tsx';
import { PackageSummary } from './package-summary.tsx';
import { openCount } from './open-count.ts';
import type { ReadPackage, TakenPackage } from './package-answers.ts';
import type { ExchangeItem, Gathered } from './use-decisions.ts';
import { useDecisions } from './use-decisions.ts';

interface ReviewPackageProps {
  readonly read: ReadPackage;
  readonly onTaken: (taken: TakenPackage) => void;
}

const MOST_NAMED = 12;

/** What is here and will not hold any more, by name. */
function lostText(lost: readonly ExchangeItem[]): string {
  if (lost.length === 0) return '';
  const names = lost.slice(0, MOST_NAMED).map(({ label }) => `“${label}”`);
  const more = lost.length > MOST_NAMED ? `等 ${String(lost.length)} 条` : '';
  return `以下资料采用对方，本机的将作废：${names.join('、')}${more}。`;
}

/** How much is still to be decided before the package can be taken. */
function progressText(open: number, decided: number): string {
  if (open === 0) return '没有需要决定的资料，可以采用。';
  if (decided >= open) return `${String(open)} 条都已决定，可以采用。`;
  return `需要决定 ${String(open)} 条，已决定 ${String(decided)} 条，还差 ${String(open - decided)} 条。`;
}

/** What a package holds beside what is here: decided record by record, then taken as a whole. */
export function ReviewPackage({ read, onTaken }: ReviewPackageProps) {
  const { packageId, counts } = read;
  const decisions = useDecisions(packageId);
  const [shown, setShown] = useState<ExchangeItem | null>(null);
  const [asked, setAsked] = useState<Gathered | null>(null);
  const [refused, setRefused] = useState<CallError | null>(null);
  const taking = useLongCall('exchange.take');
  const { state } = taking;
  useAnswer(state, onTaken);
  const ask = async () => {
    setRefused(null);
    const gathered = await decisions.gather();
    const { owed } = gathered;
    if (owed.length === 0) {
      setAsked(gathered);
      return;
    }
    setRefused(
      new CallError(
        'conflict',
        `还有 ${String(owed.length)} 条没有决定。请在下面逐条选择“保留本机”或“采用对方”，或按种类一次选定。`,
        owed
          .slice(0, MOST_NAMED)
          .map(({ label, state: of, hint }) => ({ where: label, what: hint || ITEM_STATES[of] })),
      ),
    );
  };
  const take = ({ decisions: all }: Gathered) => {
    setAsked(null);
    void taking.run({ packageId, decisions: all });
  };
  const open = openCount(counts);
  return (
    <>
      <UnsavedGuard unsaved={decisions.isBegun && state.step !== 'done'} />
      <PackageSummary read={read} />
      <ErrorNotice error={refused} onClose={() => setRefused(null)} />
      {state.step === 'failed' && <ErrorNotice error={state.error} onClose={taking.reset} />}
      <ForeseenNotice packageId={packageId} />
      {open > 0 && <KindDecisions counts={counts} decisions={decisions} />}
      <ItemGrid packageId={packageId} counts={counts} decisions={decisions} onShow={setShown} />
      <ActionBar>
        {state.step === 'running' ? (
          <ProgressNotice progress={state.progress} starting="正在采用" onCancel={taking.cancel} />
        ) : (
          <Button variant="contained" onClick={() => void ask()}>
            采用这个资料包
          </Button>
        )}
        <Typography component="output" aria-label="决定的进度" variant="body2">
          {progressText(open, decisions.countDecided(null))}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          本机较新和相同的不会改动。
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
        open={asked !== null}
        title="采用这个资料包？"
        text={`来自“${read.machineName}”（${read.actor}）。新增的和对方较新的会写入本机，两边都改过的按您的决定办理；每一条都记入审计。${lostText(asked?.lost ?? [])}`}
        confirmLabel="采用"
        onConfirm={() => asked && take(asked)}
        onCancel={() => setAsked(null)}
      />
    </>
  );
}
