import { useWatch } from 'react-hook-form';
import type { DeclaredSums } from './declared-sums.ts';
import { declaredSums } from './declared-sums.ts';
import type { RegistrationValues } from './registration-values.ts';

/** The sums of the form as it is typed; null when they leave the accepted range. */
export function useDeclaredSums(): DeclaredSums | null {
  const [contentItems, priceUnit, fundShares] = useWatch<
    RegistrationValues,
    readonly ['contentItems', 'priceUnit', 'fundShares']
  >({ name: ['contentItems', 'priceUnit', 'fundShares'] });
  return declaredSums(contentItems, priceUnit, fundShares);
}
