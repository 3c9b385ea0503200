import type { Specialty } from '../../domain/experts/specialty.ts';
import type { SpecialtyId } from '../../domain/ids.ts';
import { nameKey } from '../../domain/name-key.ts';
import type { Reader, Writer } from '../reader-writer.ts';
import { AlreadyTaken, NotFound, StaleVersion } from '../record-errors.ts';

type SpecialtyRow = Omit<Specialty, 'retired'> & { readonly retired: number };

const COLUMNS = 's.id, s.parent_id AS parentId, s.name, s.retired, s.version';

function specialtyOf<Row extends SpecialtyRow>(row: Row) {
  return { ...row, retired: row.retired === 1 };
}

/** A specialty in the list that the office edits. */
export interface SpecialtyListRow extends Specialty {
  /** Experts that have it, or one below it. */
  readonly experts: number;
  /** Experts, draw conditions and specialties below it: nothing in use is deleted. */
  readonly uses: number;
}

/** Each field followed by its specialties, in the office's order. */
const IN_ORDER = `FROM specialty s LEFT JOIN specialty field ON field.id = s.parent_id
  ORDER BY coalesce(field.position, s.position), coalesce(field.id, s.id), s.parent_id IS NOT NULL, s.position, s.id`;

/** All fields, each followed by its specialties, in the office's order. */
export function listSpecialties(reader: Reader): Specialty[] {
  return reader.all<SpecialtyRow>(`SELECT ${COLUMNS} ${IN_ORDER}`).map(specialtyOf);
}

/** The same, each with how often it is used: looks through experts and meetings. */
export function listSpecialtiesInUse(reader: Reader): SpecialtyListRow[] {
  const rows = reader.all<SpecialtyRow & { experts: number; uses: number }>(
    `SELECT ${COLUMNS},
       (SELECT count(DISTINCT x.expert_id) FROM expert_specialty x
        WHERE x.specialty_id IN (SELECT id FROM specialty WHERE id = s.id OR parent_id = s.id)) AS experts,
       (SELECT count(*) FROM expert_specialty x WHERE x.specialty_id = s.id)
         + (SELECT count(*) FROM specialty below WHERE below.parent_id = s.id)
         + (SELECT count(*) FROM expert_meeting m, json_each(m.conditions_json) c
            WHERE json_extract(c.value, '$.specialtyId') = s.id) AS uses
     ${IN_ORDER}`,
  );
  return rows.map(specialtyOf);
}

/** Throws {@link NotFound}. */
export function getSpecialty(reader: Reader, id: SpecialtyId): Specialty {
  const row = reader.get<SpecialtyRow>(`SELECT ${COLUMNS} FROM specialty s WHERE s.id = ?`, [id]);
  if (!row) throw new NotFound('没有找到这个专业，它可能已被删除。请刷新后重试。');
  return specialtyOf(row);
}

function refuseTakenName(reader: Reader, parentId: SpecialtyId | null, name: string, self: SpecialtyId | null): void {
  const other = reader.get<{ name: string; retired: number }>(
    'SELECT name, retired FROM specialty WHERE coalesce(parent_id, 0) = ? AND name_key = ? AND id IS NOT ?',
    [parentId ?? 0, nameKey(name), self],
  );
  if (!other) return;
  const advice = other.retired === 1 ? '它已停用，可以重新启用' : '请换一个名称';
  throw new AlreadyTaken(`${parentId === null ? '已有大类' : '同一大类下已有专业'}“${other.name}”，${advice}。`);
}

/** Adds a field, or a specialty of a field, at the end; throws {@link AlreadyTaken}. */
export function insertSpecialty(writer: Writer, parentId: SpecialtyId | null, name: string): Specialty {
  refuseTakenName(writer, parentId, name, null);
  const { id } = writer.run(
    `INSERT INTO specialty (parent_id, name, name_key, position, retired, version)
     VALUES (@parentId, @name, @nameKey,
       (SELECT coalesce(max(position) + 1, 0) FROM specialty WHERE parent_id IS @parentId), 0, 1)`,
    { parentId, name, nameKey: nameKey(name) },
  );
  return getSpecialty(writer, id as SpecialtyId);
}

/** Renames or retires one; throws {@link StaleVersion}, {@link NotFound} or {@link AlreadyTaken}. */
export function updateSpecialty(
  writer: Writer,
  id: SpecialtyId,
  version: number,
  { name, retired }: Pick<Specialty, 'name' | 'retired'>,
): Specialty {
  const before = getSpecialty(writer, id);
  if (before.version !== version) throw new StaleVersion(`“${before.name}”已在别处修改过，请重新打开后再改。`);
  refuseTakenName(writer, before.parentId, name, id);
  writer.run('UPDATE specialty SET name = ?, name_key = ?, retired = ?, version = version + 1 WHERE id = ?', [
    name,
    nameKey(name),
    retired ? 1 : 0,
    id,
  ]);
  return getSpecialty(writer, id);
}

/** Ids below a field, or of all fields, in their order. */
export function listSpecialtyIds(reader: Reader, parentId: SpecialtyId | null): SpecialtyId[] {
  return reader
    .all<{ id: SpecialtyId }>('SELECT id FROM specialty WHERE parent_id IS ? ORDER BY position, id', [parentId])
    .map(({ id }) => id);
}

/** Gives specialties of one field, or all fields, the places that they have in the list. */
export function reorderSpecialties(writer: Writer, ids: readonly SpecialtyId[]): void {
  ids.forEach((id, position) => {
    writer.run('UPDATE specialty SET position = ? WHERE id = ?', [position, id]);
  });
}

/** Removes one that nothing refers to; the caller has made sure of that. */
export function deleteSpecialty(writer: Writer, id: SpecialtyId): void {
  writer.run('DELETE FROM specialty WHERE id = ?', [id]);
}
