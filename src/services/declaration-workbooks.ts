import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CallContext } from '../contract/call-context.ts';
import type { HandlerOutput } from '../contract/contract.ts';
import type { Handlers } from '../contract/dispatcher.ts';
import { yearOf } from '../domain/dates.ts';
import type { FileToken } from '../domain/ids.ts';
import { readDeclarationWorkbook } from '../documents/declaration-workbook/read-declaration-workbook.ts';
import { writeDeclarationTemplate } from '../documents/declaration-workbook/write-declaration-template.ts';
import { listUnits } from '../storage/units.ts';
import { fileProblem, sha256Of, writeWholeFile } from './paper-folder.ts';
import type { ServiceContext } from './service-context.ts';

/** The district has some hundreds of units at most; a workbook's drop-down list takes them all. */
const ALL_UNITS = { query: '', page: 0, pageSize: 10_000 };

async function hashOf(path: string): Promise<string> {
  try {
    return sha256Of(await readFile(path));
  } catch (error) {
    throw fileProblem('读取文件', path, error);
  }
}

async function read(
  { reader, pathOf, readWorkbook }: ServiceContext,
  file: FileToken,
  call: CallContext,
): Promise<HandlerOutput<'declarationWorkbooks.read'>> {
  const path = pathOf(file);
  const sha256 = await hashOf(path);
  call.reportProgress({ done: 0, total: null, label: '正在读取申报工作簿' });
  const raw = await readWorkbook(path, call.signal);
  const { rows: units } = listUnits(reader, ALL_UNITS);
  return { fileName: basename(path), sha256, ...readDeclarationWorkbook(raw, { units }) };
}

/** The declaration workbook: written out for units, read back with every problem named. Nothing is saved here. */
export function declarationWorkbookHandlers(context: ServiceContext) {
  const { reader, pathOf, today } = context;
  return {
    'declarationWorkbooks.writeTemplate': async ({ target }) => {
      const path = pathOf(target);
      const unitNames = listUnits(reader, ALL_UNITS).rows.map(({ name }) => name);
      const bytes = await writeDeclarationTemplate({ unitNames, planYear: yearOf(today()) + 1 });
      writeWholeFile(path, bytes);
      return { fileName: basename(path) };
    },
    'declarationWorkbooks.read': ({ file }, call) => read(context, file, call),
  } satisfies Handlers<'declarationWorkbooks.writeTemplate' | 'declarationWorkbooks.read'>;
}
