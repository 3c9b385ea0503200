import { nameKey } from '../name-key.ts';
import type { ExpertFields } from './expert.ts';

/** What tells one expert from another. */
export type Told = Pick<ExpertFields, 'name' | 'number' | 'employer' | 'phone'>;

function digitsOf(phone: string): string {
  return phone.replaceAll(/\D/g, '');
}

function isSameEmployer(one: Told, other: Told): boolean {
  return one.employer !== '' && nameKey(one.employer) === nameKey(other.employer);
}

function isSamePhone(one: Told, other: Told): boolean {
  return digitsOf(one.phone) !== '' && digitsOf(one.phone) === digitsOf(other.phone);
}

/**
 * What two experts of the same name have in common, in words, when they may be one and the same; null when something
 * known tells them apart: two numbers, or two employers without a shared phone.
 */
export function sharedByAlike(one: Told, other: Told): string[] | null {
  if (nameKey(one.name) !== nameKey(other.name)) return null;
  if (one.number !== null && other.number !== null) return null;
  const employer = isSameEmployer(one, other);
  const phone = isSamePhone(one, other);
  if (!employer && !phone && one.employer !== '' && other.employer !== '') return null;
  return ['姓名', ...(employer ? ['工作单位'] : []), ...(phone ? ['联系电话'] : [])];
}
