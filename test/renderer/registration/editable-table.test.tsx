import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FormProvider, useForm } from 'react-hook-form';
import { afterEach, describe, expect, it } from 'vitest';
import { newRegistration } from '../../../renderer/screens/registration/model/new-registration.ts';
import { registrationResolver } from '../../../renderer/screens/registration/model/registration-resolver.ts';
import type { RegistrationValues } from '../../../renderer/screens/registration/model/registration-values.ts';
import { ContentSection } from '../../../renderer/screens/registration/sections/content-section.tsx';
import { SumsLine } from '../../../renderer/screens/registration/sections/sums-line.tsx';

afterEach(cleanup);

const SERVER = {
  name: '服务器',
  spec: '',
  costClass: 'hardware',
  quantityMilli: '2',
  measure: '台',
  unitPrice: '100',
  total: '',
};

function Sheet({ rows }: { readonly rows: object[] }) {
  const start = newRegistration(2026);
  const contentItems = rows.map((row) => ({ ...start.contentItems[0]!, ...row }));
  const form = useForm<RegistrationValues>({
    resolver: registrationResolver as never,
    defaultValues: { ...start, contentItems },
    mode: 'onTouched',
  });
  return (
    <FormProvider {...form}>
      <ContentSection />
      <SumsLine />
    </FormProvider>
  );
}

function open(...rows: object[]) {
  render(<Sheet rows={rows} />);
  return userEvent.setup();
}

const cell = (row: number, label: string) => screen.getByLabelText(`第 ${String(row)} 行 ${label}`);
const names = () => screen.getAllByLabelText(/行 内容名称$/).map((field) => (field as HTMLTextAreaElement).value);

describe('the content table is typed into like a sheet', () => {
  it('Enter goes down the column and adds a row below the last', async () => {
    const user = open({ name: '甲' });
    await user.click(cell(1, '内容名称'));
    await user.keyboard('{Enter}乙');
    expect(names()).toEqual(['甲', '乙']);
    expect(cell(2, '内容名称')).toHaveFocus();
  });

  it('Alt+Enter ends a line inside a cell', async () => {
    const user = open({ name: '甲' });
    await user.click(cell(1, '规格说明'));
    await user.keyboard('一{Alt>}{Enter}{/Alt}二');
    expect(cell(1, '规格说明')).toHaveValue('一\n二');
  });

  it('Alt+arrows move the row and keep the focus on it', async () => {
    const user = open({ name: '甲' }, { name: '乙' });
    await user.click(cell(2, '内容名称'));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(names()).toEqual(['乙', '甲']);
    expect(cell(1, '内容名称')).toHaveFocus();
  });

  it('Ctrl+D copies a row, Ctrl+Delete takes it out, 撤销 brings it back', async () => {
    const user = open({ name: '甲' }, { name: '乙' });
    await user.click(cell(1, '内容名称'));
    await user.keyboard('{Control>}d{/Control}');
    expect(names()).toEqual(['甲', '甲', '乙']);
    await user.keyboard('{Control>}{Delete}{/Control}');
    expect(names()).toEqual(['甲', '乙']);
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(names()).toEqual(['甲', '乙']);
    expect(screen.getByRole('button', { name: '撤销' })).toBeDisabled();
  });

  it('the row menu does the same by mouse', async () => {
    const user = open({ name: '甲' }, { name: '乙' });
    await user.click(screen.getByRole('button', { name: '第 1 行操作' }));
    await user.click(within(screen.getByRole('menu')).getByRole('menuitem', { name: /下移/ }));
    expect(names()).toEqual(['乙', '甲']);
  });

  it('the last row is emptied rather than taken out', async () => {
    const user = open({ name: '甲' });
    await user.click(cell(1, '内容名称'));
    await user.keyboard('{Control>}{Delete}{/Control}');
    expect(names()).toEqual(['']);
  });

  it('cells from Excel are laid in from the cell on, and can be undone', async () => {
    const user = open({ name: '甲' });
    await user.click(cell(1, '内容名称'));
    await user.paste('服务器\t\t硬件购置\t2\t台\t100\n大屏\t\t买\t1\t块\t50');
    expect(names()).toEqual(['服务器', '大屏']);
    expect(cell(1, '费用类别')).toHaveValue('hardware');
    expect(screen.getByRole('alert')).toHaveTextContent('第 2 行“费用类别”没有“买”这一项，请从列表中选择。');
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(names()).toEqual(['甲']);
  });
});

describe('sums while typing', () => {
  it('the total follows quantity and price, shown to the fen, by class', async () => {
    const user = open(SERVER);
    expect(cell(1, '合价')).toHaveAttribute('placeholder', '200');
    await user.clear(cell(1, '单价'));
    await user.type(cell(1, '单价'), '100.01');
    expect(cell(1, '合价')).toHaveAttribute('placeholder', '200.02');
    expect(screen.getByRole('group', { name: '金额合计' })).toHaveTextContent('建设内容合计 200.02 元');
    expect(screen.getByRole('group', { name: '按费用类别合计' })).toHaveTextContent('硬件购置 200.02 元');
  });

  it('a total typed by hand that differs is said so', async () => {
    const user = open(SERVER);
    await user.type(cell(1, '合价'), '199');
    expect(screen.getByText('数量×单价为 200.00 元')).toBeInTheDocument();
    expect(screen.getByRole('group', { name: '金额合计' })).toHaveTextContent('建设内容合计 199.00 元');
  });

  it('the unit can be switched without changing what is meant', async () => {
    const user = open({ ...SERVER, unitPrice: '12345.6' });
    await user.click(screen.getByRole('button', { name: '万元' }));
    expect(cell(1, '单价')).toHaveValue('1.23456');
    expect(screen.getByRole('columnheader', { name: '单价（万元）' })).toBeInTheDocument();
    expect(screen.getByRole('group', { name: '金额合计' })).toHaveTextContent('建设内容合计 24,691.20 元');
  });

  it('a fault is named at its cell', async () => {
    const user = open(SERVER);
    await user.clear(cell(1, '数量'));
    await user.type(cell(1, '数量'), '两台');
    await user.tab();
    expect(cell(1, '数量')).toHaveAccessibleDescription('“两台”不是数量，请填写数字，例如 1.5。');
    expect(cell(1, '数量')).toBeInvalid();
  });
});
