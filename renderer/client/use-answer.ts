import { useEffect, useRef } from 'react';
import type { CallName, CallOutput } from '../../src/contract/contract.ts';
import type { LongCallState } from './use-long-call.ts';

/** Hands on what a long call answered, once. */
export function useAnswer<Name extends CallName>(
  state: LongCallState<Name>,
  onAnswer: (answer: CallOutput<Name>) => void,
): void {
  const latest = useRef(onAnswer);
  useEffect(() => {
    latest.current = onAnswer;
  });
  useEffect(() => {
    if (state.step === 'done') latest.current(state.answer);
  }, [state]);
}
