import { useState } from 'react';
import type { IsoDate } from '../../src/domain/dates.ts';
import { useCall } from '../client/use-call.ts';

/** The date of a step: the library's today until the reviewer chooses another; null while none stands there. */
export function useStepDate(): [date: IsoDate | null, choose: (date: IsoDate | null) => void] {
  const today = useCall('library.status', {}).data?.today ?? null;
  const [chosen, setChosen] = useState<IsoDate | null | undefined>(undefined);
  return [chosen === undefined ? today : chosen, setChosen];
}
