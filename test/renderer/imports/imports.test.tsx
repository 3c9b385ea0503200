import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ImportsScreen } from '../../../renderer/screens/imports/imports-screen.tsx';
import { NewImportScreen } from '../../../renderer/screens/imports/new-import-screen.tsx';
import { CallError } from '../../../src/contract/call-error.ts';
import type { HandlerOutput } from '../../../src/contract/contract.ts';
import type { FileToken, ImportBatchId } from '../../../src/domain/ids.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { askedFor, EXPORT_ANSWERS, takeAlong } from '../../support/list-export/taken-along.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

type Batch = HandlerOutput<'imports.list'>['rows'][number];
type Draft = HandlerOutput<'imports.open'>;
type Preview = HandlerOutput<'imports.preview'>;

const BATCH: Batch = {
  id: 3 as ImportBatchId,
  kind: 'projects',
  fileName: '历年台账.xlsx',
  rows: 40,
  created: 38,
  changed: 1,
  importedAt: '2026-09-28T01:00:00.000Z',
  importedBy: '李审查',
  undoneAt: null,
  undoneBy: null,
  undoReason: null,
};

const ID = '0b8a4c8e-5f0e-4a57-9a05-0d8b0a3b6c11';
const DRAFT: Draft = {
  id: ID,
  kind: 'projects',
  fileName: '历年台账.xlsx',
  sheets: [
    { name: '2022年台账', rows: 12, hidden: false },
    { name: '说明', rows: 1, hidden: false },
  ],
  sheet: 0,
  head: { first: 2, last: 2 },
  sample: [
    { row: 1, texts: ['项目台账'] },
    { row: 2, texts: ['项目名称', '单位', '年份', '批复金额'] },
    { row: 3, texts: ['智慧停车', '区城管局', '2022', '96'] },
  ],
  columns: [
    { column: 1, head: '项目名称', samples: ['智慧停车'] },
    { column: 2, head: '单位', samples: ['区城管局'] },
    { column: 3, head: '年份', samples: ['2022'] },
    { column: 4, head: '批复金额', samples: ['96'] },
  ],
  mapping: [
    { column: 1, field: 'name', moneyUnit: null },
    { column: 2, field: 'unit', moneyUnit: null },
    { column: 3, field: null, moneyUnit: null },
    { column: 4, field: 'approved', moneyUnit: null },
  ],
  remembered: false,
  otherUnits: [],
  rows: 2,
  leftOut: [{ row: 12, why: '合计' }],
  marks: [],
};

const COUNTS = { create: 0, change: 0, same: 0, conflict: 0, double: 0, fault: 0, skipped: 0 };
const ROW: Preview['rows'][number] = {
  row: 3,
  state: 'conflict',
  decision: null,
  doubleOf: null,
  found: { label: '2022-0001 智慧停车', locked: null },
  values: { name: '智慧停车', unit: '区城管局', year: '2022', approved: '96' },
  differences: { approved: '90' },
  problems: [],
};
const PREVIEW: Preview = {
  fields: [
    { key: 'name', label: '项目名称', kind: 'line' },
    { key: 'approved', label: '审定金额', kind: 'money' },
  ],
  counts: { ...COUNTS, conflict: 1, create: 1 },
  rows: [ROW],
  total: 2,
  leftOut: [],
  mayAdd: true,
  unknownUnits: [{ name: '区教育局', rows: 1, choice: null, chosenName: '', closest: ['区体育局'] }],
};

function begin(answers: FakeHandlers = {}) {
  const bridge = fakeBridge({
    'files.pickTable': () => ({ token: 't' as FileToken, fileName: '历年台账.xlsx' }),
    'imports.open': () => DRAFT,
    'imports.chooseTable': ({ sheet, head }) => ({ ...DRAFT, sheet, head }),
    'imports.map': () => ({ rows: 2 }),
    'imports.preview': () => PREVIEW,
    'imports.decide': () => ({ decided: 1 }),
    'imports.chooseUnits': () => ({}),
    'imports.run': () => ({ id: 3 as ImportBatchId, created: 1, changed: 1 }),
    'units.list': () => ({ rows: [], total: 0 }),
    ...answers,
  });
  return { bridge, ...renderScreen(<NewImportScreen />, '/imports/new') };
}

async function atColumns(answers: FakeHandlers = {}) {
  const opened = begin(answers);
  const { user } = opened;
  await user.click(screen.getByRole('button', { name: '选择文件' }));
  await user.click(await screen.findByRole('button', { name: '下一步：对应字段' }));
  return opened;
}

async function atReview(answers: FakeHandlers = {}) {
  const opened = await atColumns(answers);
  const { user } = opened;
  await user.click(screen.getByRole('combobox', { name: '“年份”对应的字段' }));
  await user.click(screen.getByRole('option', { name: '项目年度（必填）' }));
  await user.click(screen.getByRole('combobox', { name: '“批复金额”的金额单位' }));
  await user.click(screen.getByRole('option', { name: '万元' }));
  await user.click(screen.getByRole('button', { name: '下一步：核对' }));
  await screen.findByRole('grid', { name: '待导入的行' });
  return opened;
}

describe('the list of imports', () => {
  it('says what each brought, and takes one back for a reason', async () => {
    const bridge = fakeBridge({
      'imports.list': () => ({ rows: [BATCH], total: 1 }),
      'imports.undo': () => BATCH,
    });
    const { user } = renderScreen(<ImportsScreen />, '/imports');
    const row = within(await screen.findByRole('row', { name: /历年台账/ }));
    expect(row.getByText('38')).toBeVisible();
    await user.click(row.getByRole('button', { name: '撤销导入“历年台账.xlsx”' }));
    const dialog = within(screen.getByRole('dialog', { name: '撤销整次导入' }));
    expect(dialog.getByText(/撤回“历年台账.xlsx”新增的 38 项历史项目/)).toBeVisible();
    await user.type(dialog.getByRole('textbox', { name: '撤销的理由' }), '导错了');
    await user.click(dialog.getByRole('button', { name: '撤销导入' }));
    await waitFor(() => expect(bridge.asked('imports.undo')).toEqual([{ id: 3, reason: '导错了' }]));
  });

  it('a refusal names what was changed since and keeps the dialog open', async () => {
    fakeBridge({
      'imports.list': () => ({ rows: [BATCH], total: 1 }),
      'imports.undo': () => {
        throw new CallError('conflict', '不能撤销：导入后有 1 项已被修改或使用，没有撤销任何内容。', [
          { where: '2022-0001 智慧停车', what: '导入后又有修改' },
        ]);
      },
    });
    const { user } = renderScreen(<ImportsScreen />, '/imports');
    await user.click(await screen.findByRole('button', { name: /^撤销导入“/ }));
    await user.type(screen.getByRole('textbox', { name: '撤销的理由' }), '导错了');
    await user.click(screen.getByRole('button', { name: '撤销导入' }));
    expect(await screen.findByText('2022-0001 智慧停车：导入后又有修改')).toBeVisible();
  });
});

describe('the import of a table', () => {
  it('shows the heads that were found; another row or sheet can be chosen', async () => {
    const { user, bridge } = begin();
    await user.click(screen.getByRole('button', { name: '选择文件' }));
    expect(await screen.findByText(/表头以下有 2 行数据，另略过 1 行（第 12 行：合计）/)).toBeVisible();
    expect(screen.getByRole('button', { name: '以第 2 行为表头' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: '以第 1 行为表头' }));
    await waitFor(() =>
      expect(bridge.asked('imports.chooseTable')).toEqual([{ draft: ID, sheet: 0, head: { first: 1, last: 1 } }]),
    );
  });

  it('asks for the fields that are required and for the unit of money', async () => {
    const { user, bridge } = await atColumns();
    expect(screen.getByText('“项目年度”还没有对应的列；“批复金额”还没有选择金额单位')).toBeVisible();
    expect(screen.getByRole('button', { name: '下一步：核对' })).toBeDisabled();
    await user.click(screen.getByRole('combobox', { name: '“年份”对应的字段' }));
    await user.click(screen.getByRole('option', { name: '项目年度（必填）' }));
    expect(screen.getByText('“批复金额”还没有选择金额单位')).toBeVisible();
    expect(screen.getByRole('button', { name: '下一步：核对' })).toBeDisabled();
    await user.click(screen.getByRole('combobox', { name: '“批复金额”的金额单位' }));
    await user.click(screen.getByRole('option', { name: '万元' }));
    await user.click(screen.getByRole('button', { name: '下一步：核对' }));
    await screen.findByRole('grid', { name: '待导入的行' });
    expect(bridge.asked('imports.map')).toMatchObject([
      { mapping: [{}, {}, { field: 'year' }, { field: 'approved', moneyUnit: '万元' }] },
    ]);
  });

  it('takes its rows along as they are checked, of the state that is looked at', async () => {
    const { bridge, user } = await atReview(EXPORT_ANSWERS);
    await user.click(screen.getByRole('button', { name: '待定 1' }));
    await takeAlong(user);
    expect(bridge.asked('lists.export')).toEqual([askedFor({ of: 'importRows', draft: ID, state: 'conflict' })]);
  });

  it('waits until every conflict is decided, one by one or all of them', async () => {
    const { user, bridge } = await atReview();
    expect(screen.getByRole('button', { name: '下一步：导入' })).toBeDisabled();
    expect(screen.getByText('库内：90')).toBeVisible();
    await user.click(screen.getByText('智慧停车'));
    const dialog = within(await screen.findByRole('dialog', { name: '第 3 行：待定' }));
    await user.click(dialog.getByRole('checkbox', { name: '审定金额采用表内' }));
    await user.click(dialog.getByRole('button', { name: '采用勾选的字段' }));
    await user.click(await screen.findByText('待定 1'));
    await user.click(await screen.findByRole('button', { name: '全部只补空白' }));
    await user.click(screen.getByRole('button', { name: '全部新建（1）' }));
    await waitFor(() =>
      expect(bridge.asked('imports.chooseUnits')).toEqual([{ draft: ID, names: ['区教育局'], choice: 'create' }]),
    );
    expect(bridge.asked('imports.decide')).toEqual([
      { draft: ID, rows: [3], state: null, decision: { kind: 'fields', fields: ['approved'] } },
      { draft: ID, rows: null, state: 'conflict', decision: { kind: 'merge' } },
    ]);
  });

  it('with marks of state secrets it is written only once they are checked', async () => {
    const settled: Preview = { ...PREVIEW, counts: { ...COUNTS, create: 2 }, unknownUnits: [] };
    const marked = { ...DRAFT, marks: [{ sheet: '2022年台账', cell: 'B7', mark: '机密' }] };
    const { user, bridge } = await atReview({ 'imports.open': () => marked, 'imports.preview': () => settled });
    expect(screen.getByText(/2022年台账 B7“机密”/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '下一步：导入' }));
    const write = await screen.findByRole('button', { name: '开始导入' });
    expect(write).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: '已逐处核实，文件不涉及国家秘密' }));
    await user.click(write);
    expect(await screen.findByText(/导入完成：新增 1 项，更新 1 项/)).toBeVisible();
    expect(bridge.asked('imports.run')).toEqual([{ draft: ID, marksChecked: true }]);
  });
});
