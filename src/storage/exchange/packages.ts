import type { Page, PageRequest } from '../page.ts';
import type { Reader, Writer } from '../reader-writer.ts';

/** A package that left this machine or came to it. */
export interface StoredPackage {
  readonly id: number;
  readonly direction: 'sent' | 'taken';
  readonly fileName: string;
  /** Of the file. */
  readonly sha256: string;
  /** The machine that made it. */
  readonly machineUid: string;
  readonly machineName: string;
  readonly items: number;
  readonly at: string;
  readonly actor: string;
}

const COLUMNS = `id, direction, file_name AS fileName, sha256, machine_uid AS machineUid, machine_name AS machineName,
  items, at, actor`;

/** Keeps that a package was sent or taken. */
export function insertPackage(writer: Writer, entry: Omit<StoredPackage, 'id' | 'at' | 'actor'>): number {
  return writer.run(
    `INSERT INTO exchange_package (direction, file_name, sha256, machine_uid, machine_name, items, at, actor)
     VALUES (@direction, @fileName, @sha256, @machineUid, @machineName, @items, @at, @actor)`,
    { ...entry, at: writer.at, actor: writer.actor },
  ).id;
}

/** A page of the packages, latest first. */
export function listPackages(reader: Reader, { page, pageSize }: PageRequest): Page<StoredPackage> {
  const rows = reader.all<StoredPackage>(`SELECT ${COLUMNS} FROM exchange_package ORDER BY id DESC LIMIT ? OFFSET ?`, [
    pageSize,
    page * pageSize,
  ]);
  const count = reader.get<{ total: number }>('SELECT count(*) AS total FROM exchange_package');
  return { rows, total: count?.total ?? 0 };
}

/** Whether the very same file was taken here before. */
export function wasTaken(reader: Reader, sha256: string): boolean {
  return reader.get(`SELECT 1 FROM exchange_package WHERE direction = 'taken' AND sha256 = ?`, [sha256]) !== undefined;
}
