import type { UnitKind } from '../domain/glossary.ts';
import type { UnitId } from '../domain/ids.ts';
import type { Unit, UnitFields } from '../domain/unit.ts';
import { nameKey } from '../domain/name-key.ts';
import type { Page, PageRequest } from './page.ts';
import { renameUnitOfProjects } from './project-search.ts';
import type { Reader, Writer } from './reader-writer.ts';
import { AlreadyTaken, NotFound, StaleVersion } from './record-errors.ts';
import { queryWords, searchText, soundsOf } from './search-terms.ts';

interface UnitRow {
  readonly id: UnitId;
  readonly name: string;
  readonly kind: UnitKind;
  readonly budgetCode: string | null;
  readonly note: string;
  readonly version: number;
}

const COLUMNS = 'id, name, kind, budget_code AS budgetCode, note, version';

function withAliases(reader: Reader, row: UnitRow): Unit {
  const aliases = reader.all<{ alias: string }>('SELECT alias FROM unit_alias WHERE unit_id = ? ORDER BY position', [
    row.id,
  ]);
  return { ...row, aliases: aliases.map(({ alias }) => alias) };
}

export function getUnit(reader: Reader, id: UnitId): Unit {
  const row = reader.get<UnitRow>(`SELECT ${COLUMNS} FROM unit WHERE id = ?`, [id]);
  if (!row) throw new NotFound('没有找到这个建设单位，它可能已被删除。请刷新列表后重试。');
  return withAliases(reader, row);
}

/** The unit of that name or alias, whatever its width, case and spaces. */
export function findUnitByName(reader: Reader, name: string): Unit | undefined {
  const row = reader.get<UnitRow>(
    `SELECT ${COLUMNS} FROM unit
     WHERE id IN (SELECT id FROM unit WHERE name_key = @key UNION ALL SELECT unit_id FROM unit_alias WHERE alias_key = @key)`,
    { key: nameKey(name) },
  );
  return row && withAliases(reader, row);
}

export function countUnits(reader: Reader): number {
  return reader.get<{ units: number }>('SELECT count(*) AS units FROM unit')?.units ?? 0;
}

/** A unit in a list. */
export type UnitListRow = Unit & { readonly projectCount: number };

/** Units by name, alias, pinyin or initials, in the order of their pinyin. */
export function listUnits(
  reader: Reader,
  { query, page, pageSize }: PageRequest & { query: string },
): Page<UnitListRow> {
  const words = queryWords(query);
  const where = words.map(() => 'AND instr(search_text, ?) > 0').join(' ');
  const rows = reader.all<UnitRow & { projectCount: number }>(
    `SELECT ${COLUMNS},
       (SELECT coalesce(sum(projects), 0) FROM project_tally WHERE unit_id = unit.id) AS projectCount
     FROM unit WHERE true ${where} ORDER BY name_sort, id LIMIT ? OFFSET ?`,
    [...words, pageSize, page * pageSize],
  );
  const count = reader.get<{ total: number }>(`SELECT count(*) AS total FROM unit WHERE true ${where}`, words);
  return {
    rows: rows.map((row) => ({ ...withAliases(reader, row), projectCount: row.projectCount })),
    total: count?.total ?? 0,
  };
}

function refuseTakenNames(reader: Reader, fields: UnitFields, self: UnitId | null): void {
  const keys = new Set<string>();
  for (const name of [fields.name, ...fields.aliases]) {
    const key = nameKey(name);
    if (keys.has(key)) throw new AlreadyTaken(`名称“${name}”重复填写，请删除多余的一个。`);
    keys.add(key);
    const other = findUnitByName(reader, name);
    if (other && other.id !== self) {
      throw new AlreadyTaken(`“${name}”已是单位“${other.name}”的名称或简称，请核对是否重复登记。`);
    }
  }
}

function columnsOf(fields: UnitFields) {
  const names = [fields.name, ...fields.aliases];
  const sounds = names.map(soundsOf);
  return {
    name: fields.name,
    nameKey: nameKey(fields.name),
    nameSort: sounds[0]?.full ?? '',
    kind: fields.kind,
    budgetCode: fields.budgetCode,
    note: fields.note,
    searchText: searchText([...names, ...sounds.flatMap(({ full, initials }) => [full, initials])]),
  };
}

function writeAliases(writer: Writer, id: UnitId, aliases: readonly string[]): void {
  writer.run('DELETE FROM unit_alias WHERE unit_id = ?', [id]);
  aliases.forEach((alias, position) => {
    writer.run('INSERT INTO unit_alias (alias_key, unit_id, position, alias) VALUES (?, ?, ?, ?)', [
      nameKey(alias),
      id,
      position,
      alias,
    ]);
  });
}

/** Throws {@link AlreadyTaken} when a name or alias belongs to another unit. */
export function insertUnit(writer: Writer, fields: UnitFields): Unit {
  refuseTakenNames(writer, fields, null);
  const { id } = writer.run(
    `INSERT INTO unit (name, name_key, name_sort, kind, budget_code, note, search_text, version, updated_at)
     VALUES (@name, @nameKey, @nameSort, @kind, @budgetCode, @note, @searchText, 1, @at)`,
    { ...columnsOf(fields), at: writer.at },
  );
  writeAliases(writer, id as UnitId, fields.aliases);
  return getUnit(writer, id as UnitId);
}

/** Removes a unit that nothing refers to. */
export function removeUnit(writer: Writer, id: UnitId): void {
  writer.run('DELETE FROM unit WHERE id = ?', [id]);
}

/** Throws {@link StaleVersion}, {@link NotFound} or {@link AlreadyTaken}. */
export function updateUnit(writer: Writer, id: UnitId, version: number, fields: UnitFields): Unit {
  const before = getUnit(writer, id);
  if (before.version !== version) {
    throw new StaleVersion(`单位“${before.name}”已在别处修改过，请重新打开后再改。`);
  }
  refuseTakenNames(writer, fields, id);
  writer.run(
    `UPDATE unit SET name = @name, name_key = @nameKey, name_sort = @nameSort, kind = @kind, budget_code = @budgetCode,
       note = @note, search_text = @searchText, version = version + 1, updated_at = @at
     WHERE id = @id`,
    { ...columnsOf(fields), at: writer.at, id },
  );
  writeAliases(writer, id, fields.aliases);
  if (fields.name !== before.name) renameUnitOfProjects(writer, id);
  return getUnit(writer, id);
}
