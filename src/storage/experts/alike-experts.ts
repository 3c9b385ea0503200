import type { Told } from '../../domain/experts/alike-experts.ts';
import { sharedByAlike } from '../../domain/experts/alike-experts.ts';
import type { Expert } from '../../domain/experts/expert.ts';
import type { ExpertId } from '../../domain/ids.ts';
import { nameKey } from '../../domain/name-key.ts';
import type { Reader } from '../reader-writer.ts';
import { readExperts } from './expert-row.ts';

/** Another expert who may be the same as the one that is being written, with what they have in common. */
export type AlikeExpert = Expert & { readonly shared: readonly string[] };

/** Experts of the same name whom nothing known tells apart from these fields; `self` is the one being changed. */
export function listAlikeExperts(reader: Reader, fields: Told, self: ExpertId | null): AlikeExpert[] {
  const ids = reader.all<{ id: ExpertId }>('SELECT id FROM expert WHERE name_key = ? AND id IS NOT ? ORDER BY id', [
    nameKey(fields.name),
    self,
  ]);
  return readExperts(
    reader,
    ids.map(({ id }) => id),
  ).flatMap((expert) => {
    const shared = sharedByAlike(fields, expert);
    return shared === null ? [] : [{ ...expert, shared }];
  });
}
