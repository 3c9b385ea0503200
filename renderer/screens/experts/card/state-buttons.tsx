import Button from '@mui/material/Button';
import { useState } from 'react';
import { MAX_EXPERT_REASON } from '../../../../src/contract/calls/expert-calls.ts';
import type { MaskedExpert } from '../../../../src/contract/shapes/expert.ts';
import type { StateStep } from '../../../../src/domain/experts/expert-states.ts';
import { STATE_STEPS } from '../../../../src/domain/experts/expert-states.ts';
import { call } from '../../../client/call.ts';
import { ReasonDialog } from '../../../components/reason-dialog.tsx';

/** The steps that an expert's state allows, each asked for with its reason. */
export function StateButtons({ expert }: { readonly expert: MaskedExpert }) {
  const [step, setStep] = useState<StateStep | null>(null);
  const { id, version, name, state } = expert;
  return (
    <>
      {STATE_STEPS[state].map((each) => (
        <Button
          key={each.to}
          variant={each.to === 'active' ? 'contained' : 'outlined'}
          color={each.to === 'deleted' || each.to === 'suspended' ? 'error' : 'primary'}
          onClick={() => setStep(each)}
        >
          {each.label}
        </Button>
      ))}
      {step && (
        <ReasonDialog
          title={`${step.label}：${name}`}
          text={step.effect}
          reasonLabel="原因"
          maxLength={MAX_EXPERT_REASON}
          confirmLabel={step.label}
          onConfirm={async (reason) => {
            await call('experts.changeState', { id, version, to: step.to, reason });
            setStep(null);
            return `${name}：已${step.label}`;
          }}
          onClose={() => setStep(null)}
        />
      )}
    </>
  );
}
