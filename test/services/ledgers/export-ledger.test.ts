import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_LEDGER_FILTER } from '../../../src/contract/calls/ledger-calls.ts';
import type { Progress } from '../../../src/contract/call-context.ts';
import type { CallInput, CallOutput } from '../../../src/contract/contract.ts';
import { formatExactWanYuan, parseMoney } from '../../../src/domain/money.ts';
import type { Fen } from '../../../src/domain/money.ts';
import type { LedgerColumn, LedgerValue } from '../../../src/domain/ledgers/ledger-column.ts';
import { LEDGER_VIEWS } from '../../../src/domain/ledgers/ledger-views.ts';
import { keysOf } from '../../../src/domain/glossary.ts';
import { filledOffice, ledgerPage } from '../../support/ledgers/filed-projects.ts';
import * as steps from '../../support/ledgers/sample-steps.ts';
import { refusal } from '../../support/main-job-steps.ts';
import { openXmlErrors } from '../../support/papers/check-package.ts';
import { FORMULA_PAYLOADS } from '../../support/workbooks/formula-payloads.ts';
import { readCsv } from '../../support/workbooks/read-csv.ts';
import { readFormulas, readTable } from '../../support/workbooks/read-table.ts';
import { needsOffice, recalculated } from '../../support/workbooks/recalculate.ts';

type Office = ReturnType<typeof filledOffice>;
type View = CallInput<'ledgers.list'>['view'];
type Listed = CallOutput<'ledgers.list'>;

/** A unit and projects that have something to say in every view. */
function livelyOffice() {
  return filledOffice((file) => {
    const units = [file.unit('区城管局'), file.unit('区教育局')] as const;
    for (let index = 0; index < 7; index += 1) {
      const unitId = units[index % 2 === 0 ? 0 : 1];
      const id = file.declared({ unitId, name: `第${String(index)}个项目`, planYear: 2026 });
      file.keep(id, steps.reviewed('2025-09-20', '120', String(60 + index)));
      const shares = [{ source: 'generalBudget', amount: parseMoney(`${String(50 + index)}.123456`, '万元') }] as const;
      file.keep(id, steps.yearMoney('fundingRequest', '2025-10-09', 2026, shares));
      file.keep(id, steps.contract('2026-09-10', { contractNumber: `00${String(index)}` }));
      file.keep(id, steps.started('2026-02-02'));
      file.keep(id, steps.measured('2026-05-01', '2026-06-30', 10 + index));
      if (index % 3 === 0) file.keep(id, steps.evaluated('2026-08-03', 800 + index));
    }
  });
}

/** Projects enough for a file to be written in several pieces. */
function officeOf(projects: number) {
  return filledOffice((file) => {
    const unitId = file.unit('区城管局');
    for (let index = 0; index < projects; index += 1) file.draft({ unitId, name: `第${String(index)}个项目` });
  });
}

function exported(office: Office, view: View, choice: Partial<CallInput<'ledgers.export'>> = {}, context = {}) {
  const format = choice.format ?? 'xlsx';
  const path = join(office.folder, `台账.${format}`);
  const target = office.grant(`target-${format}`, path);
  const input = { view, filter: NO_LEDGER_FILTER, sort: null, columns: null, target, format, ...choice };
  return office
    .call('ledgers.export', input, context)
    .then((answer) => ({ answer, bytes: new Uint8Array(readFileSync(path)) }));
}

/** What a cell of the screen has to be in the workbook, told apart from how it is written. */
function inWorkbook({ kind, terms }: LedgerColumn, value: LedgerValue): string | number | null {
  if (value === null || value === '') return null;
  if (kind === 'money') return Number(formatExactWanYuan(value as Fen));
  if (kind === 'percent') return Number(value) / 10_000;
  if (kind === 'tenths') return Number(value) / 10;
  return kind === 'choice' ? (terms[value] ?? 'unknown') : value;
}

function shownCells({ columns, rows }: Listed, keys = columns.map(({ key }) => key)) {
  const chosen = keys.map((key) => columns.find((column) => column.key === key)!);
  return rows.map(({ values }) => chosen.map((column) => inWorkbook(column, values[column.key] ?? null)));
}

describe.each(keysOf(LEDGER_VIEWS))('%s', (view) => {
  it('as .xlsx equals the screen cell by cell, with its sums below', async () => {
    const office = livelyOffice();
    const listed = await ledgerPage(office, view);
    expect(listed.total).toBeGreaterThan(0);
    const { answer, bytes } = await exported(office, view);
    expect(answer).toEqual({ fileName: '台账.xlsx', rows: listed.total });
    expect(await openXmlErrors(bytes, 'xlsx')).toEqual([]);
    const table = await readTable(bytes, LEDGER_VIEWS[view]);
    expect(table.heads).toEqual(listed.columns.map(({ label }) => label));
    const [sums, ...rest] = table.rows.toReversed();
    expect(rest.toReversed()).toEqual(shownCells(listed));
    listed.columns.forEach((column, index) => {
      if (column.kind === 'money') expect(sums?.[index]).toBe(inWorkbook(column, listed.sums[column.key] ?? null));
    });
  });

  it('as .csv equals the screen cell by cell', async () => {
    const office = livelyOffice();
    const listed = await ledgerPage(office, view);
    const [heads, ...rows] = readCsv((await exported(office, view, { format: 'csv' })).bytes);
    expect(heads).toEqual(listed.columns.map(({ label, kind }) => (kind === 'money' ? `${label}（万元）` : label)));
    const read = rows.map((row) =>
      row.map((cell, index) => {
        const { kind } = listed.columns[index]!;
        if (cell === '') return null;
        if (kind === 'percent') return Math.round(Number(cell.replace('%', '')) * 100) / 10_000;
        return kind === 'text' || kind === 'choice' || kind === 'date' ? cell.replace(/^[\t']/, '') : Number(cell);
      }),
    );
    expect(read).toEqual(shownCells(listed));
  });
});

it('takes the filter, the order and the columns that are shown, and says so above them', async () => {
  const office = livelyOffice();
  const choice = {
    filter: {
      ...NO_LEDGER_FILTER,
      unitId: 1,
      stages: ['implementing' as const, 'evaluated' as const],
      query: '个项目',
    },
    sort: { by: 'reviewed', descending: true },
  };
  const columns = ['name', 'reviewed', 'stage'];
  const listed = await ledgerPage(office, 'projects', choice);
  const { bytes } = await exported(office, 'projects', { ...choice, columns });
  const table = await readTable(bytes, '项目台账');
  expect(table.heads).toEqual(['项目名称', '审定', '阶段']);
  expect(table.rows.slice(0, -1)).toEqual(shownCells(listed, columns));
  expect(table.rows.at(-1)?.slice(0, 2)).toEqual(['合计', (listed.sums['reviewed'] as number) / 1_000_000]);
  const { rows } = await office.call('audit.list', { page: 0, pageSize: 1 });
  expect(rows[0]).toMatchObject({
    summary: '导出项目台账（4 行，Excel）',
    remark: '建设单位：区城管局；查找：“个项目”；阶段：实施中、已评价；按审定降序',
  });
});

it('has the year’s sums by source and by unit on sheets of their own', async () => {
  const office = livelyOffice();
  const { groups } = await ledgerPage(office, 'yearFunding');
  const { bytes } = await exported(office, 'yearFunding');
  const byUnit = await readTable(bytes, '按建设单位');
  expect(byUnit.heads.slice(0, 2)).toEqual(['建设单位', '申请']);
  expect(byUnit.rows.map(([unit, requested]) => [unit, requested])).toEqual(
    groups[1]?.rows.map(({ label, sums }) => [label, Number(formatExactWanYuan(sums['requested'] as Fen))]),
  );
  expect((await readTable(bytes, '按资金来源')).rows).toHaveLength(1);
});

it('sums are formulas that come to what is shown', { timeout: 120_000 }, async (context) => {
  needsOffice(context);
  const office = livelyOffice();
  const { sums } = await ledgerPage(office, 'projects');
  const { bytes } = await exported(office, 'projects');
  expect((await readFormulas(bytes, '项目台账', '审定')).at(-1)).toBe('SUBTOTAL(9,I4:I10)');
  const [calculated] = await recalculated([bytes]);
  const table = await readTable(calculated!, '项目台账');
  expect(table.column('审定').at(-1)).toBeCloseTo((sums['reviewed'] as number) / 1_000_000, 6);
});

it('nothing that people typed acts as a formula, in either format', async () => {
  const payloads = FORMULA_PAYLOADS.filter((text) => !/[\r\n\t\u200B]/.test(text));
  expect(payloads.length).toBeGreaterThanOrEqual(20);
  const office = filledOffice((file) => {
    const unitId = file.unit('区城管局');
    for (const payload of payloads) {
      const id = file.declared({ unitId, name: payload, planYear: 2026 });
      file.keep(id, steps.contract('2026-09-10', { contractNumber: payload, supplier: payload }));
    }
  });
  const sort = { by: 'code', descending: false };
  const { bytes } = await exported(office, 'contractsDue', { sort });
  const table = await readTable(bytes, '待备案合同台账');
  for (const head of ['项目名称', '合同编号', '承建单位']) {
    expect(table.column(head).slice(0, -1)).toEqual(payloads);
    expect((await readFormulas(bytes, '待备案合同台账', head)).every((formula) => formula === null)).toBe(true);
  }
  const [, ...rows] = readCsv((await exported(office, 'contractsDue', { sort, format: 'csv' })).bytes);
  expect(rows).toHaveLength(payloads.length);
  for (const cell of rows.flatMap((row) => [row[1], row[3], row[4]]))
    expect(cell).not.toMatch(/^[\s"]*[=+\-@|%＝＋－＠]/u);
});

it('the progress of an export never goes beyond its lines', async () => {
  const told: Progress[] = [];
  const reportProgress = (each: Progress) => told.push(each);
  // With the line of sums the sheet has 200 rows, after which the progress is told.
  const { answer } = await exported(officeOf(199), 'projects', {}, { reportProgress });
  expect(answer.rows).toBe(199);
  expect(told.map(({ done, total }) => [done, total])).toEqual([[199, 199]]);
});

describe('an export that does not come to its end', () => {
  it.each(['xlsx', 'csv'] as const)('leaves no .%s file and no trace when it is cancelled', async (format) => {
    const office = officeOf(230);
    const audited = (await office.call('library.status', {})).auditCount;
    const signal = { aborted: false };
    const reportProgress = () => {
      signal.aborted = true;
    };
    const refused = await refusal(exported(office, 'projects', { format }, { signal, reportProgress }));
    expect(refused).toMatchObject({ code: 'cancelled', message: '已取消导出，没有生成文件。' });
    expect(readdirSync(office.folder).filter((name) => name.includes('台账'))).toEqual([]);
    expect((await office.call('library.status', {})).auditCount).toBe(audited);
    expect((await exported(office, 'projects', { format })).answer.rows).toBe(230);
  });

  it('stops when something is recorded meanwhile, rather than mix old and new', async () => {
    const office = officeOf(230);
    let written = false;
    const reportProgress = () => {
      if (written) return;
      written = true;
      void office.call('units.create', { name: '新单位', aliases: [], kind: 'bureau', budgetCode: null, note: '' });
    };
    const refused = await refusal(exported(office, 'projects', {}, { reportProgress }));
    expect(refused).toMatchObject({ code: 'conflict' });
    expect(existsSync(join(office.folder, '台账.xlsx'))).toBe(false);
  });

  it('is in no audit when its file cannot be written', async () => {
    const office = livelyOffice();
    const audited = (await office.call('library.status', {})).auditCount;
    const target = office.grant('nowhere', join(office.folder, 'library', 'library.key', '台账.xlsx'));
    const input = {
      view: 'projects',
      filter: NO_LEDGER_FILTER,
      sort: null,
      columns: null,
      target,
      format: 'xlsx',
    } as const;
    expect(await refusal(office.call('ledgers.export', input))).toMatchObject({ code: 'fileProblem' });
    expect((await office.call('library.status', {})).auditCount).toBe(audited);
  });
});
