import { CallError } from '../../contract/call-error.ts';
import type { Expert, ExpertFields } from '../../domain/experts/expert.ts';
import { EXPERT_STATES } from '../../domain/experts/glossary-of-experts.ts';
import type { ExpertId } from '../../domain/ids.ts';
import type { AlikeExpert } from '../../storage/experts/alike-experts.ts';
import { listAlikeExperts } from '../../storage/experts/alike-experts.ts';
import type { Reader } from '../../storage/reader-writer.ts';

/** Experts who may be the same as the one that is being written, but for those who were told apart from it before. */
export function newlyAlike(reader: Reader, fields: ExpertFields, before: Expert | null): AlikeExpert[] {
  const known = new Set(before === null ? [] : listAlikeExperts(reader, before, before.id).map(({ id }) => id));
  return listAlikeExperts(reader, fields, before?.id ?? null).filter(({ id }) => !known.has(id));
}

function whoIs({ id, name, employer }: AlikeExpert): string {
  return `${name}（${employer === '' ? `编号 ${String(id)}` : employer}）`;
}

/**
 * Refuses a likely double of an expert whom the reviewer has not confirmed to be another; answers what was confirmed,
 * in words for the audit.
 */
export function refuseAlike(
  reader: Reader,
  fields: ExpertFields,
  before: Expert | null,
  confirmedDistinctFrom: readonly ExpertId[],
): string {
  const alike = newlyAlike(reader, fields, before);
  const unconfirmed = alike.filter(({ id }) => !confirmedDistinctFrom.includes(id));
  if (unconfirmed.length > 0) {
    throw new CallError(
      'conflict',
      `专家库中已有可能是同一人或同一机构的登记：“${fields.name}”。请核对；确实不是的，确认后再保存。`,
      unconfirmed.map((other) => ({
        where: `${whoIs(other)}，${EXPERT_STATES[other.state]}`,
        what: `${other.shared.join('、')}相同`,
      })),
    );
  }
  return alike.length === 0 ? '' : `已确认与同名的${alike.map(whoIs).join('、')}不是同一人或同一机构。`;
}
