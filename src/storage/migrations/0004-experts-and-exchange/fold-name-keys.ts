import { nameKey } from '../../../domain/name-key.ts';
import type { Connection } from '../../driver.ts';

/**
 * Keys of units' names from before characters that cannot be seen (zero width, soft hyphen) were left out of them. A key
 * that another unit has by now stays as it is: the two are still told apart.
 */
export function foldNameKeys(connection: Connection): void {
  const units = connection.prepare('SELECT id, name, name_key AS key FROM unit');
  const rename = connection.prepare('UPDATE OR IGNORE unit SET name_key = ? WHERE id = ?');
  for (const { id, name, key } of units.all([]) as { id: number; name: string; key: string }[]) {
    if (nameKey(name) !== key) rename.run([nameKey(name), id]);
  }
  const aliases = connection.prepare('SELECT alias, alias_key AS key FROM unit_alias');
  const respell = connection.prepare('UPDATE OR IGNORE unit_alias SET alias_key = ? WHERE alias_key = ?');
  for (const { alias, key } of aliases.all([]) as { alias: string; key: string }[]) {
    if (nameKey(alias) !== key) respell.run([nameKey(alias), key]);
  }
}
