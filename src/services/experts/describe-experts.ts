import type { ParsedInput } from '../../contract/contract.ts';
import { EXPERT_KINDS, EXPERT_ORIGINS, EXPERT_STATES, RATING_BANDS } from '../../domain/experts/glossary-of-experts.ts';
import { getSpecialty } from '../../storage/experts/specialties.ts';
import type { Reader } from '../../storage/reader-writer.ts';

function labels<Key extends string>(terms: Readonly<Record<Key, string>>, keys: readonly Key[]): string {
  return keys.map((key) => terms[key]).join('、');
}

/** What of the 专家库 was filtered, in words: 状态：正式；专业：网络工程. */
export function describeExperts(reader: Reader, filter: ParsedInput<'experts.list'>['filter']): string {
  const { query, states, kinds, specialtyId, origin, ratings } = filter;
  const parts: readonly [string, string][] = [
    ['查找', query.trim() === '' ? '' : `“${query.trim()}”`],
    ['状态', labels(EXPERT_STATES, states)],
    ['类别', labels(EXPERT_KINDS, kinds)],
    ['专业', specialtyId === null ? '' : getSpecialty(reader, specialtyId).name],
    ['区内区外', origin === 'any' ? '' : EXPERT_ORIGINS[origin]],
    ['评分', labels(RATING_BANDS, ratings)],
  ];
  const filtered = parts.filter(([, what]) => what !== '').map(([label, what]) => `${label}：${what}`);
  return filtered.length === 0 ? '全部（不含已删除）' : filtered.join('；');
}
