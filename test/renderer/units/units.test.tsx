import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { UnitsScreen } from '../../../renderer/screens/units/units-screen.tsx';
import { CallError } from '../../../src/contract/call-error.ts';
import type { HandlerOutput } from '../../../src/contract/contract.ts';
import type { UnitId } from '../../../src/domain/ids.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

type UnitRow = HandlerOutput<'units.list'>['rows'][number];

const EDUCATION: UnitRow = {
  id: 1 as UnitId,
  version: 3,
  name: '拱墅区教育局',
  aliases: ['区教育局'],
  kind: 'bureau',
  budgetCode: '101001',
  note: '',
  projectCount: 4,
};
const HEALTH: UnitRow = {
  id: 2 as UnitId,
  version: 1,
  name: '拱墅区卫生健康局',
  aliases: [],
  kind: 'bureau',
  budgetCode: null,
  note: '',
  projectCount: 0,
};

function open({ rows = [EDUCATION, HEALTH], ...answers }: FakeHandlers & { rows?: readonly UnitRow[] } = {}) {
  const stored = { rows };
  const bridge = fakeBridge({
    'units.list': ({ query }) => {
      const found = stored.rows.filter(({ name }) => name.includes(query));
      return { rows: found, total: found.length };
    },
    ...answers,
  });
  return { bridge, stored, ...renderScreen(<UnitsScreen />, '/units') };
}

const list = () => screen.findByRole('grid', { name: '建设单位' });

async function openEducation(answers: FakeHandlers = {}) {
  const opened = open(answers);
  await opened.user.click(await screen.findByRole('button', { name: '修改“拱墅区教育局”' }));
  return { ...opened, dialog: await screen.findByRole('dialog', { name: '修改建设单位' }) };
}

describe('the list of units', () => {
  it('names each unit with its kind, short names, budget code and projects', async () => {
    open();
    const row = within(await list()).getByRole('row', { name: /拱墅区教育局/ });
    for (const text of ['区属单位', '区教育局', '101001', '4']) expect(within(row).getByText(text)).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('共 2 个单位');
  });

  it('leads to the projects of a unit', async () => {
    const { user, place } = open();
    await user.click(await screen.findByRole('link', { name: '查看“拱墅区教育局”的 4 个项目' }));
    expect(place()).toEqual(expect.objectContaining({ pathname: '/projects', search: '?unit=1' }));
  });

  it('has no link where there are no projects', async () => {
    open();
    await list();
    expect(screen.queryByRole('link', { name: /卫生健康局/ })).not.toBeInTheDocument();
  });

  it('is searched by the library once the reviewer pauses', async () => {
    const { bridge, user } = open();
    await list();
    await user.type(screen.getByRole('searchbox', { name: '查找' }), '卫生');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('共 1 个单位'));
    expect(bridge.asked('units.list').at(-1)).toEqual({ query: '卫生', page: 0, pageSize: 50 });
  });

  it('says that nothing was found and keeps the search', async () => {
    const { user } = open();
    await list();
    await user.type(screen.getByRole('searchbox', { name: '查找' }), '没有');
    expect(await screen.findByText('没有找到符合的单位')).toBeVisible();
    expect(screen.getByRole('searchbox', { name: '查找' })).toHaveValue('没有');
  });

  it('asks for the next page', async () => {
    const { bridge, user } = open({ 'units.list': () => ({ rows: [EDUCATION], total: 120 }) });
    await list();
    await user.click(screen.getByRole('button', { name: /下一页/ }));
    await waitFor(() => expect(bridge.asked('units.list').at(-1)).toEqual({ query: '', page: 1, pageSize: 50 }));
  });

  it('without units says what to do', async () => {
    const { user } = open({ rows: [] });
    expect(await screen.findByText('还没有建设单位')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '新建单位' }));
    expect(await screen.findByRole('dialog', { name: '新建单位' })).toBeVisible();
  });

  it('that cannot be read says why', async () => {
    open({
      'units.list': () => {
        throw new CallError('libraryProblem', '资料库文件损坏。');
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('资料库文件损坏。');
  });

  it('Enter in a row opens its unit', async () => {
    const { user } = open();
    await user.click(within(await list()).getByRole('gridcell', { name: '拱墅区教育局' }));
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('textbox', { name: '单位名称' })).toHaveValue('拱墅区教育局');
  });
});

describe('adding a unit', () => {
  it('saves what was written, with one short name a line', async () => {
    const { bridge, user } = open({ 'units.create': (fields) => ({ ...fields, id: 9 as UnitId, version: 1 }) });
    await user.click(await screen.findByRole('button', { name: '新建单位' }));
    await user.type(await screen.findByRole('textbox', { name: '单位名称' }), '祥符街道办事处');
    await user.click(screen.getByRole('combobox', { name: '单位类别' }));
    await user.click(await screen.findByRole('option', { name: '街道' }));
    await user.type(screen.getByRole('textbox', { name: '曾用名和简称（每行一个）' }), '祥符街道\n\n祥符');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(bridge.asked('units.create')).toEqual([
      { name: '祥符街道办事处', kind: 'subdistrict', aliases: ['祥符街道', '祥符'], budgetCode: null, note: '' },
    ]);
  });

  it.each([
    ['单位名称', ' ', '请填写单位名称。'],
    ['曾用名和简称（每行一个）', `甲\n${'长'.repeat(81)}`, '第 2 项：请不要超过 80 个字。'],
    ['预算编码', '1'.repeat(31), '请不要超过 30 个字。'],
  ])('refuses a wrong %s beside the field', async (label, text, fault) => {
    const { bridge, user } = open();
    await user.click(await screen.findByRole('button', { name: '新建单位' }));
    const field = await screen.findByRole('textbox', { name: label });
    await user.click(field);
    await user.paste(text);
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(field).toHaveAccessibleDescription(fault));
    expect(bridge.asked('units.create')).toEqual([]);
  });

  it('tells whose name it is already, and keeps what was typed', async () => {
    const { user } = open({
      'units.create': () => {
        throw new CallError('conflict', '“区教育局”已是单位“拱墅区教育局”的名称或简称，请核对是否重复登记。');
      },
    });
    await user.click(await screen.findByRole('button', { name: '新建单位' }));
    const name = await screen.findByRole('textbox', { name: '单位名称' });
    await user.type(name, '区教育局');
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('已是单位“拱墅区教育局”的名称或简称');
    expect(name).toHaveValue('区教育局');
  });
});

describe('changing a unit', () => {
  it('saves against the version that was opened', async () => {
    const { bridge, user } = await openEducation({
      'units.update': ({ id, version, fields }) => ({ ...fields, id, version: version + 1 }),
    });
    await user.type(screen.getByRole('textbox', { name: '备注' }), '已更名');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(bridge.asked('units.update')).toEqual([
      {
        id: 1,
        version: 3,
        fields: { name: '拱墅区教育局', kind: 'bureau', aliases: ['区教育局'], budgetCode: '101001', note: '已更名' },
      },
    ]);
  });

  it('that was changed elsewhere meanwhile offers the latest content', async () => {
    const { bridge, stored, user, dialog } = await openEducation({
      'units.update': ({ id, version, fields }) => {
        if (version === 3) throw new CallError('staleVersion', '单位“拱墅区教育局”已在别处修改过，请重新打开后再改。');
        return { ...fields, id, version: version + 1 };
      },
    });
    stored.rows = [{ ...EDUCATION, version: 4, note: '别处写的' }, HEALTH];
    await user.type(within(dialog).getByRole('textbox', { name: '备注' }), '这里写的');
    await user.click(within(dialog).getByRole('button', { name: '保存' }));
    expect(await within(dialog).findByText(/已在别处修改过/)).toBeVisible();
    await user.click(await within(dialog).findByRole('button', { name: '载入最新内容' }));
    expect(within(dialog).getByRole('textbox', { name: '备注' })).toHaveValue('别处写的');
    await user.click(within(dialog).getByRole('button', { name: '保存' }));
    await waitFor(() => expect(bridge.asked('units.update').at(-1)).toEqual(expect.objectContaining({ version: 4 })));
  });

  it('Escape leaves it as it was', async () => {
    const { bridge, user } = await openEducation();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(bridge.asked('units.update')).toEqual([]);
  });
});
