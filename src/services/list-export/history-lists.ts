import { IMPORT_KINDS } from '../../domain/imports/import-kinds.ts';
import { listPackages } from '../../storage/exchange/packages.ts';
import { listImportBatches } from '../../storage/imports/import-batches.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { localMoment } from '../audit/audit-filter.ts';
import { choiceColumn, column } from '../ledgers/columns.ts';
import type { ListView } from './list-view.ts';
import { pagedRows } from './list-view.ts';

function undoneInWords(at: string | null, by: string | null, reason: string | null): string {
  return at === null ? '' : `${localMoment(at)} ${by ?? ''}：${reason ?? ''}`;
}

/** What came in from foreign tables, latest first. */
export function importList(reader: Reader): ListView {
  return {
    title: '导入',
    columns: [
      column('importedAt', '导入时间', 'date', 20),
      choiceColumn('kind', '内容', IMPORT_KINDS),
      column('fileName', '文件', 'text', 40),
      column('rows', '行数', 'whole'),
      column('created', '新增', 'whole'),
      column('changed', '更新', 'whole'),
      column('importedBy', '导入人', 'text', 12),
      column('undone', '撤销', 'text', 40),
    ],
    scope: '全部；最近的在前',
    ...pagedRows(
      (request) => listImportBatches(reader, request),
      ({ importedAt, kind, fileName, rows, created, changed, importedBy, undoneAt, undoneBy, undoReason }) => ({
        importedAt: localMoment(importedAt),
        kind,
        fileName,
        rows,
        created,
        changed,
        importedBy,
        undone: undoneInWords(undoneAt, undoneBy, undoReason),
      }),
    ),
  };
}

const DIRECTIONS = { sent: '导出', taken: '采用' } as const;

/** Packages that went to other machines and came from them, latest first. */
export function packageList(reader: Reader): ListView {
  return {
    title: '资料交换',
    columns: [
      column('at', '时间', 'date', 20),
      choiceColumn('direction', '方向', DIRECTIONS),
      column('fileName', '资料包', 'text', 40),
      column('machineName', '导出的电脑', 'text', 20),
      column('items', '项数', 'whole'),
      column('actor', '操作人', 'text', 12),
      column('sha256', '校验码', 'text', 40),
    ],
    scope: '全部；最近的在前',
    ...pagedRows(
      (request) => listPackages(reader, request),
      ({ at, direction, fileName, machineName, items, actor, sha256 }) => ({
        at: localMoment(at),
        direction,
        fileName,
        machineName,
        items,
        actor,
        sha256,
      }),
    ),
  };
}
