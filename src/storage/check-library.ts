import type { Reader } from './reader-writer.ts';

/** Looks the whole file over: its pages, its rules, its references. Answers what is wrong; empty when sound. */
export function checkLibrary(reader: Reader): string[] {
  const pages = reader.all<{ integrity_check: string }>('PRAGMA integrity_check').map((row) => row.integrity_check);
  const references = reader.all<{ table: string; rowid: number | null; parent: string }>('PRAGMA foreign_key_check');
  return [
    ...pages.filter((finding) => finding !== 'ok'),
    ...references.map(({ table, rowid, parent }) => `${table} ${String(rowid)} → ${parent}`),
  ];
}
