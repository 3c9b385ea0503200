import { basename } from 'node:path';
import type { CallContext } from '../../contract/call-context.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import type { RosterLine } from '../../documents/expert-roster/roster-workbook.ts';
import { rosterWorkbook } from '../../documents/expert-roster/roster-workbook.ts';
import { writeWorkbook } from '../../documents/workbook-output/write-workbook.ts';
import type { ExpertId } from '../../domain/ids.ts';
import { maskDigits } from '../../domain/mask-digits.ts';
import { listExpertIds, readExpertRows } from '../../storage/experts/expert-list.ts';
import { readExperts } from '../../storage/experts/expert-row.ts';
import { saveExport, whileUnchanged } from '../list-export/save-export.ts';
import type { ServiceContext } from '../service-context.ts';
import { describeExperts } from './describe-experts.ts';

/** Lines are read in pieces of this many while the file is being written. */
const LINES_PER_READ = 200;

/** The lines as the screen shows them, a piece at a time. */
function* piecesOf(
  { reader, today }: ServiceContext,
  ids: readonly ExpertId[],
  withPhones: boolean,
): Generator<RosterLine[]> {
  for (let skip = 0; skip < ids.length; skip += LINES_PER_READ) {
    const piece = ids.slice(skip, skip + LINES_PER_READ);
    const experts = withPhones ? readExperts(reader, piece) : [];
    const contacts = new Map(experts.map(({ id, contactName, phone }) => [id, { name: contactName, phone }]));
    yield readExpertRows(reader, piece, today()).map(({ id, load, ...row }) => {
      return { ...row, quarterLoad: load.quarter, contact: contacts.get(id) ?? null };
    });
  }
}

/** Writes the 专家库名册 as it is filtered to the file that the reviewer named; it is there whole, or not at all. */
export async function exportRoster(
  context: ServiceContext,
  { filter, sort, target, phonePurpose }: ParsedInput<'experts.exportRoster'>,
  call: CallContext,
): Promise<HandlerOutput<'experts.exportRoster'>> {
  const { library, reader, settings, today, pathOf } = context;
  const path = pathOf(target);
  const ids = listExpertIds(reader, filter, sort, today());
  const total = ids.length;
  const withPhones = phonePurpose !== null;
  const scope = describeExperts(reader, filter);
  const roster = rosterWorkbook({
    officeName: settings().officeName,
    exportedOn: today(),
    scope,
    total,
    phonePurpose,
    lines: whileUnchanged(library, piecesOf(context, ids, withPhones)),
  });
  await saveExport(
    context,
    {
      path,
      label: '正在导出专家库名册',
      total,
      make: (hooks) => writeWorkbook(roster, hooks),
      entry: {
        action: 'experts.exportRoster',
        summary: `导出专家库名册（${String(total)} 位，${withPhones ? '含' : '不含'}联系电话）`,
        subject: { kind: 'library', id: null, label: '专家库名册' },
        remark: maskDigits([scope, ...(withPhones ? [`联系电话的用途：${phonePurpose}`] : [])].join('；')),
        after: { rows: total, withPhones },
      },
    },
    call,
  );
  return { fileName: basename(path), rows: total };
}
