import { useState } from 'react';
import type { AlikeExpert } from '../../../../src/contract/calls/expert-calls.ts';
import type { MaskedExpert } from '../../../../src/contract/shapes/expert.ts';
import type { ExpertId } from '../../../../src/domain/ids.ts';
import { call } from '../../../client/call.ts';
import { useAction } from '../../../components/use-action.ts';
import type { ReadExpert } from './expert-shape.ts';

/** Keeps an expert, after the reviewer has looked at whoever may be the same. */
export function useSaveExpert(expert: MaskedExpert | null) {
  const { running, error, run, clearError } = useAction();
  const [asking, setAsking] = useState<{ read: ReadExpert; alike: readonly AlikeExpert[] } | null>(null);
  const [kept, setKept] = useState<MaskedExpert | null>(null);

  async function keep({ fields, keep: personal }: ReadExpert, confirmedDistinctFrom: readonly ExpertId[]) {
    const stored = expert
      ? await call('experts.update', {
          id: expert.id,
          version: expert.version,
          fields,
          keep: personal,
          confirmedDistinctFrom,
        })
      : await call('experts.create', { fields, confirmedDistinctFrom });
    setKept(stored);
    return '专家资料已保存';
  }

  return {
    running,
    error,
    clearError,
    /** Who may be the same; null while there is nothing to ask. */
    alike: asking?.alike ?? null,
    kept,
    save: (read: ReadExpert) => {
      run(async () => {
        const { alike } = await call('experts.findAlike', { id: expert?.id ?? null, ...read });
        if (alike.length === 0) return keep(read, []);
        setAsking({ read, alike });
        return undefined;
      });
    },
    confirm: () => {
      if (!asking) return;
      setAsking(null);
      const { read, alike } = asking;
      run(() =>
        keep(
          read,
          alike.map(({ id }) => id),
        ),
      );
    },
    dismiss: () => setAsking(null),
  };
}
