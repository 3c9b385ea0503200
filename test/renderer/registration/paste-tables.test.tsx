import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FormProvider, useForm } from 'react-hook-form';
import { afterEach, expect, it } from 'vitest';
import { EditableTable } from '../../../renderer/components/editable-table/editable-table.tsx';
import { newRegistration } from '../../../renderer/screens/registration/model/new-registration.ts';
import type {
  RegistrationValues,
  TableName,
} from '../../../renderer/screens/registration/model/registration-values.ts';
import { REGISTRATION_SHEETS } from '../../../renderer/screens/registration/tables/registration-sheets.ts';

afterEach(cleanup);

function Form({ table }: { readonly table: TableName }) {
  const start = newRegistration(2026);
  const form = useForm<RegistrationValues>({
    defaultValues: { ...start, [table]: [{ ...REGISTRATION_SHEETS[table].blank }] },
  });
  return (
    <FormProvider {...form}>
      <EditableTable sheet={REGISTRATION_SHEETS[table]} unit="元" />
    </FormProvider>
  );
}

async function pasted(table: TableName, label: string, text: string) {
  const user = userEvent.setup();
  render(<Form table={table} />);
  await user.click(screen.getByLabelText(`第 1 行 ${label}`));
  await user.paste(text);
  return screen.getByRole('alert');
}

const cell = (row: number, label: string) => screen.getByLabelText(`第 ${String(row)} 行 ${label}`);
const labelOf = (table: TableName, key: string) =>
  REGISTRATION_SHEETS[table].columns.find((column) => column.key === key)?.label ?? '';

it('goals copied from Excel keep their order, their kinds and values as the unit states them', async () => {
  const [term, kind, indicator, value] = ['term', 'kind', 'indicator', 'value'].map((key) => labelOf('goals', key));
  const rows = [
    `${String(term)}\t${String(kind)}\t${String(indicator)}\t${String(value)}`,
    '年度\t产出-数量\t升级模块数\t≥3',
    '长期\t效益—社会\t事件平均处置时长\t≤4',
  ];
  const note = await pasted('goals', String(indicator), rows.join('\n'));
  expect(note).toHaveTextContent('已粘贴 2 行');
  expect(cell(1, String(kind))).toHaveValue('quantity');
  expect(cell(2, String(term))).toHaveValue('longTerm');
  expect(cell(2, String(value))).toHaveValue('≤4');
});

it('catalogue items copied from Excel fill their columns; an unknown term is named', async () => {
  const [name, share, cycle] = ['name', 'shareType', 'updateCycle'].map((key) => labelOf('dataResources', key));
  const rows = [
    `${String(name)}\t${String(share)}\t${String(cycle)}`,
    '城管事件信息\t无条件共享\t每日',
    '出租房信息\t内部共享\t每周',
  ];
  const note = await pasted('dataResources', String(name), rows.join('\n'));
  expect(cell(1, String(share))).toHaveValue('unconditional');
  expect(cell(1, String(cycle))).toHaveValue('daily');
  expect(cell(2, String(name))).toHaveValue('出租房信息');
  expect(note).toHaveTextContent(`第 2 行“${String(share)}”没有“内部共享”这一项，请从列表中选择。`);
});

it('more rows than the form takes are left out and named', async () => {
  const text = Array.from({ length: 103 }, (_none, index) => `指标${String(index)}\t1`).join('\n');
  const note = await pasted('goals', labelOf('goals', 'indicator'), text);
  expect(note).toHaveTextContent('这张表最多 100 行，粘贴的最后 3 行没有放入。');
});
