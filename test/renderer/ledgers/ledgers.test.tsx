import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openLedgers as open, PROJECTS } from '../../support/ledgers/open-ledgers.tsx';

afterEach(cleanup);

const grid = (name = '项目台账') => screen.findByRole('grid', { name });

// A list of forty stages takes the page's double of these tests long on a busy machine.
describe('a 台账', () => {
  it('shows its lines, amounts in 万元, and what all of it comes to', async () => {
    open();
    const row = within(await grid()).getByRole('row', { name: /智慧城管平台/ });
    for (const text of ['2027-0007', '已入库', '123,456.70', '16.25%'])
      expect(within(row).getByText(text)).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('共 120 行');
    expect(screen.getByText('1,234,567.00')).toBeVisible();
    expect(screen.getByText('3.31%')).toBeVisible();
    expect(screen.getByText('不含已拆分、已并入的 2 个项目')).toBeVisible();
  });

  it('leads from a line to its project', async () => {
    const { user, place } = open();
    await user.click(within(await grid()).getByText('智慧城管平台'));
    expect(place().pathname).toBe('/projects/7');
  });

  it('is sorted by the library when a head is clicked', async () => {
    const { bridge, user, place } = open();
    await user.click(within(await grid()).getByRole('columnheader', { name: /申报/ }));
    await waitFor(() => {
      expect(bridge.asked('ledgers.list').at(-1)).toMatchObject({
        sort: { by: 'declared', descending: false },
        page: 0,
      });
    });
    expect(place().search).toBe('?sort=declared&order=asc');
  });

  it('is filtered by any stages', async () => {
    const { bridge, user } = open();
    await grid();
    await user.click(screen.getByRole('combobox', { name: '阶段' }));
    const stages = within(screen.getByRole('listbox'));
    await user.click(stages.getByText('已入库'));
    await user.click(stages.getByText('实施中'));
    expect(bridge.asked('ledgers.list').at(-1)).toMatchObject({ filter: { stages: ['included', 'implementing'] } });
  });

  it('is filtered by the filters that the view names and by no other, until they are cleared', async () => {
    const { bridge, user, place } = open();
    await grid();
    expect(screen.queryByLabelText('资金来源')).not.toBeInTheDocument();
    await user.click(screen.getByRole('combobox', { name: '计划年度' }));
    await user.click(screen.getByRole('option', { name: '2026 年' }));
    expect(bridge.asked('ledgers.list').at(-1)).toMatchObject({ filter: { year: 2026 } });
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(place().search).toBe('');
  });

  it('hides columns, but never the last', async () => {
    const { user } = open();
    await grid();
    await user.click(screen.getByRole('button', { name: '显示列' }));
    for (const name of ['项目编号', '阶段', '申报', '核减率']) {
      await user.click(screen.getByRole('menuitemcheckbox', { name }));
    }
    expect(screen.getByRole('menuitemcheckbox', { name: '项目名称' })).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Escape}');
    const heads = within(await grid()).getAllByRole('columnheader');
    expect(heads.map((head) => head.getAttribute('data-field'))).toEqual(['name']);
    expect(screen.getByRole('button', { name: '显示列（1/5）' })).toBeVisible();
  });

  it('keeps its order when the column that it is sorted by is hidden', async () => {
    const { bridge, place } = open('/ledgers?sort=declared&order=desc&hide=declared', {
      'ledgers.list': () => ({ ...PROJECTS, sort: { by: 'declared', descending: true } }),
    });
    await grid();
    expect(place().search).toBe('?sort=declared&order=desc&hide=declared');
    expect(bridge.asked('ledgers.list')).toHaveLength(1);
  });

  it('is chosen by its tab', async () => {
    const { user, place } = open('/ledgers?q=城管');
    await grid();
    await user.click(screen.getByRole('tab', { name: '待备案合同' }));
    expect(within(await grid('待备案合同台账')).getByText('已超期')).toBeVisible();
    expect(place().search).toBe('?view=contractsDue');
  });

  it('says what would stand there while there is nothing', async () => {
    open('/ledgers?view=lowUseResources');
    expect(await screen.findByText('没有低利用率的资源')).toBeVisible();
    expect(screen.getByRole('button', { name: '导出 Excel' })).toBeDisabled();
  });

  it('says so when nothing passes the filter', async () => {
    open('/ledgers?view=lowUseResources&q=无此');
    expect(await screen.findByText('没有符合条件的记录')).toBeInTheDocument();
  });
});

describe('the year’s money', () => {
  it('is always that of a year', async () => {
    const { user } = open('/ledgers?view=yearFunding');
    await grid('年度资金台账');
    await user.click(screen.getByRole('combobox', { name: '预算年度' }));
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['2026 年', '2025 年']);
  });

  it('has its sums by source and by unit', async () => {
    const { user } = open('/ledgers?view=yearFunding');
    await grid('年度资金台账');
    await user.click(screen.getByRole('button', { name: '分组合计' }));
    const bySource = await screen.findByRole('table', { name: '按资金来源' });
    expect(within(bySource).getByRole('row', { name: '一般公共预算 1.00' })).toBeVisible();
    expect(within(screen.getByRole('table', { name: '按建设单位' })).getByText('区卫生健康局')).toBeVisible();
  });
});
