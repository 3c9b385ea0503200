import { EXPERT_KINDS, EXPERT_ORIGINS } from '../experts/glossary-of-experts.ts';
import type { PooledExpert } from '../experts/ineligibility.ts';
import type { DrawCondition } from '../experts/meeting.ts';
import type { Specialty } from '../experts/specialty.ts';
import type { SpecialtyId } from '../ids.ts';

/** What a condition calls the specialty that it asks for. */
export function specialtyName({ specialtyId }: DrawCondition, specialties: readonly Specialty[]): string {
  if (specialtyId === null) return '不限专业';
  return specialties.find(({ id }) => id === specialtyId)?.name ?? '已删除的专业';
}

/** A condition in words, such as `数据治理（区外，专家个人）`. */
export function conditionLabel(specialty: string, { origin, kind }: Pick<DrawCondition, 'origin' | 'kind'>): string {
  const limits = [
    ...(origin === 'any' ? [] : [EXPERT_ORIGINS[origin]]),
    ...(kind === 'any' ? [] : [EXPERT_KINDS[kind]]),
  ];
  return limits.length === 0 ? specialty : `${specialty}（${limits.join('，')}）`;
}

/** The specialty and, of a field, all below it. */
function specialtiesWithin(specialtyId: SpecialtyId, specialties: readonly Specialty[]): Set<SpecialtyId> {
  const below = specialties.filter(({ parentId }) => parentId === specialtyId);
  return new Set([specialtyId, ...below.map(({ id }) => id)]);
}

/** Tells which experts a condition asks for, whether they may be drawn or not. */
export function askedBy(
  { specialtyId, origin, kind }: DrawCondition,
  specialties: readonly Specialty[],
): (expert: Pick<PooledExpert, 'specialties' | 'outside' | 'kind'>) => boolean {
  const within = specialtyId === null ? null : specialtiesWithin(specialtyId, specialties);
  return (expert) =>
    (within === null || expert.specialties.some((id) => within.has(id))) &&
    (origin === 'any' || expert.outside === (origin === 'outside')) &&
    (kind === 'any' || expert.kind === kind);
}
