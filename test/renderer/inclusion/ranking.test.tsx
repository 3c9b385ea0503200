import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { DraftScreen } from '../../../renderer/screens/inclusion/draft-screen.tsx';
import { CallError } from '../../../src/contract/call-error.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { Revisited } from '../revisited.tsx';
import type { DraftPage } from './draft-fixtures.ts';
import { draftPage, ENTRIES, STATUS, wan } from './draft-fixtures.ts';

afterEach(cleanup);

async function open(page: DraftPage = draftPage(), answers: FakeHandlers = {}) {
  const bridge = fakeBridge({
    'library.status': () => STATUS,
    'inclusion.get': () => page,
    'inclusion.versions': () => ({ versions: [] }),
    'inclusion.save': ({ version }) => ({ id: page.id, version: (version ?? 0) + 1 }),
    ...answers,
  });
  const opened = {
    bridge,
    ...renderScreen(<Revisited>{() => <DraftScreen />}</Revisited>, '/inclusion/7', '/inclusion/:id'),
  };
  await screen.findByRole('heading', { level: 1, name: '2027 年第 1 批项目入库草案' });
  return opened;
}

const table = () => screen.getByRole('table', { name: '项目排序' });
/** The rows as they stand: a project by its name, the line as 线. */
const order = () =>
  within(table())
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      row.textContent.startsWith('资金盘子到此')
        ? '线'
        : ENTRIES.find(({ name }) => row.textContent.includes(name))?.name,
    );
const rankOf = (name: string) => screen.getByRole('textbox', { name: `${name}的排序` });
const sums = () => screen.getByRole('region', { name: '草案合计（万元）' });

describe('the ranking of a draft', () => {
  it('begins with what is saved now, not with what was read at an earlier visit', async () => {
    let page = draftPage();
    const { bridge, user } = await open(page, { 'inclusion.get': () => page });
    await user.click(screen.getByRole('button', { name: '离开' }));
    page = draftPage({ version: 5, envelope: wan('200') });
    bridge.tell({ kind: 'library.changed' });
    await user.click(screen.getByRole('button', { name: '回来' }));
    const envelope = await screen.findByRole('textbox', { name: '资金盘子（万元）' });
    expect(envelope).toHaveValue('200');
    await user.type(envelope, '0');
    await user.click(screen.getByRole('button', { name: '保存（Ctrl+S）' }));
    await waitFor(() => expect(bridge.asked('inclusion.save')).toMatchObject([{ version: 5 }]));
  });

  it('shows the line at which the money ends, and marks what stands below it', async () => {
    await open();
    expect(order()).toEqual(['智慧城管', '智慧教育', '线', '垃圾分类']);
    expect(screen.getByText(/资金盘子到此/)).toHaveTextContent(
      '盘子 250.00 万元，以上 2 个项目 190.000001 万元，余 59.999999 万元；以下 1 个项目在盘子以外',
    );
    expect(within(table()).getAllByText('盘子以外')).toHaveLength(1);
    for (const text of ['3 个', '360.00', '255.00', '超出盘子', '5.000001']) expect(sums()).toHaveTextContent(text);
  });

  it('is changed by the buttons, and the line follows', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: '上移垃圾分类' }));
    expect(order()).toEqual(['智慧城管', '垃圾分类', '线', '智慧教育']);
    await user.click(screen.getByRole('button', { name: '下移智慧城管' }));
    expect(order()).toEqual(['垃圾分类', '智慧城管', '线', '智慧教育']);
    expect(rankOf('垃圾分类')).toHaveValue('1');
    expect(screen.getByRole('button', { name: '上移垃圾分类' })).toBeDisabled();
    expect(screen.getByRole('button', { name: '下移智慧教育' })).toBeDisabled();
  });

  it('is changed by Alt+↑ and Alt+↓ from within the row, over the line, and the focus goes along', async () => {
    const { user } = await open();
    const reason = screen.getByRole('textbox', { name: '垃圾分类的排序理由' });
    await user.click(reason);
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}');
    expect(order()).toEqual(['垃圾分类', '智慧城管', '线', '智慧教育']);
    expect(screen.getByRole('textbox', { name: '垃圾分类的排序理由' })).toHaveFocus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(order()).toEqual(['智慧城管', '垃圾分类', '线', '智慧教育']);
  });

  it('is changed by typing the rank; what is no rank leaves it as it was', async () => {
    const { user } = await open();
    await user.click(rankOf('垃圾分类'));
    await user.keyboard('1{Enter}');
    expect(order()).toEqual(['垃圾分类', '智慧城管', '线', '智慧教育']);
    await user.click(rankOf('垃圾分类'));
    await user.keyboard('最后{Enter}');
    expect(rankOf('垃圾分类')).toHaveValue('1');
    await user.click(rankOf('垃圾分类'));
    await user.keyboard('99');
    await user.tab();
    expect(order()).toEqual(['智慧城管', '智慧教育', '线', '垃圾分类']);
  });

  it('takes a project out, and closes the ranks up', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: '移出智慧城管' }));
    expect(order()).toEqual(['智慧教育', '垃圾分类', '线']);
    expect([rankOf('智慧教育'), rankOf('垃圾分类')].map((field) => field.getAttribute('value'))).toEqual(['1', '2']);
    expect(sums()).toHaveTextContent('盘子余额95');
  });

  it('the line follows the envelope while it is typed', async () => {
    const { user } = await open();
    const envelope = screen.getByRole('textbox', { name: /资金盘子/ });
    await user.clear(envelope);
    expect(screen.getByRole('button', { name: /保存/ })).toBeDisabled();
    await user.type(envelope, '300');
    expect(order()).toEqual(['智慧城管', '智慧教育', '垃圾分类', '线']);
    expect(sums()).toHaveTextContent('盘子余额44.999999');
  });
});

describe('saving a draft', () => {
  it('sends ranks, reasons and amounts to the fen, against the version that was read, with Ctrl+S', async () => {
    const { bridge, user } = await open();
    expect(screen.getByRole('button', { name: /保存/ })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: '上移智慧教育' }));
    const amount = screen.getByRole('textbox', { name: '智慧教育的建议金额（万元）' });
    await user.clear(amount);
    await user.type(amount, '89.999999');
    await user.keyboard('{Control>}s{/Control}');
    await screen.findByText('编制中，已保存');
    expect(bridge.asked('inclusion.save')).toEqual([
      {
        id: 7,
        version: 4,
        fields: {
          planYear: 2027,
          batch: 1,
          envelope: wan('250'),
          basis: '年度任务',
          entries: [
            { projectId: 2, rank: 1, reason: '民生急需', amount: 89_999_999 },
            { projectId: 1, rank: 2, reason: '民生急需', amount: 100_000_001 },
            { projectId: 3, rank: 3, reason: '民生急需', amount: wan('65') },
          ],
        },
      },
    ]);
  });

  it('goes on from the version that the last save answered', async () => {
    const { bridge, user } = await open();
    for (const saves of [1, 2]) {
      await user.click(screen.getByRole('button', { name: '下移智慧城管' }));
      await user.keyboard('{Control>}s{/Control}');
      await waitFor(() => expect(bridge.asked('inclusion.save')).toHaveLength(saves));
    }
    expect(bridge.asked('inclusion.save')).toMatchObject([{ version: 4 }, { version: 5 }]);
  });

  it('takes a ready reason', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: '智慧城管的排序理由常用语' }));
    await user.click(await screen.findByRole('menuitem', { name: /民生实事/ }));
    expect(screen.getByRole('textbox', { name: '智慧城管的排序理由' })).toHaveValue(
      '民生急需；列入民生实事项目，群众需求迫切。',
    );
  });

  it.each([
    ['100.000002', '超过审定金额'],
    ['一百', '请填写金额'],
    ['', '请填写金额'],
  ])('is not offered while a suggested amount is “%s”', async (typed, fault) => {
    const { user } = await open();
    const amount = screen.getByRole('textbox', { name: '智慧城管的建议金额（万元）' });
    await user.clear(amount);
    if (typed !== '') await user.type(amount, typed);
    expect(amount).toBeInvalid();
    expect(within(table()).getByText(fault)).toBeVisible();
    expect(screen.getByRole('button', { name: /保存/ })).toBeDisabled();
    expect(screen.getByRole('button', { name: '提交领导小组' })).toBeDisabled();
  });

  it('that was changed elsewhere offers to read it again', async () => {
    const { user } = await open(draftPage(), {
      'inclusion.save': () => {
        throw new CallError('staleVersion', '2027 年第 1 批项目入库草案已在别处修改过，请重新打开后再改。');
      },
    });
    await user.click(screen.getByRole('button', { name: '移出智慧城管' }));
    await user.click(screen.getByRole('button', { name: /保存/ }));
    await user.click(await screen.findByRole('button', { name: '放弃本页修改并重新载入' }));
    expect(order()).toEqual(['智慧城管', '智慧教育', '线', '垃圾分类']);
  });

  it('asks before unsaved work is left', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: '移出智慧城管' }));
    await user.click(screen.getByRole('link', { name: '返回入库草案' }));
    expect(await screen.findByRole('dialog', { name: '内容尚未保存' })).toBeVisible();
  });
});

describe('adding projects', () => {
  it('offers the candidates and what was taken out, and puts the chosen ones last with their reviewed sum', async () => {
    const candidate = {
      ...ENTRIES[0]!,
      projectId: 9 as never,
      code: '2027-0009',
      name: '智慧图书馆',
      stage: 'deferred' as const,
    };
    const { user } = await open(draftPage(), { 'inclusion.candidates': () => ({ projects: [candidate] }) });
    await user.click(screen.getByRole('button', { name: '移出智慧城管' }));
    await user.click(screen.getByRole('button', { name: '添加项目' }));
    const dialog = await screen.findByRole('dialog', { name: /添加项目/ });
    await user.click(await within(dialog).findByRole('checkbox', { name: '选择智慧图书馆' }));
    expect(within(dialog).getByRole('checkbox', { name: '选择智慧城管' })).not.toBeChecked();
    await user.click(within(dialog).getByRole('button', { name: '添加 1 个项目' }));
    expect(await screen.findByRole('textbox', { name: '智慧图书馆的排序' })).toHaveValue('3');
    expect(screen.getByRole('textbox', { name: '智慧图书馆的建议金额（万元）' })).toHaveValue('100.000001');
  });
});

describe('rows copied from Excel', () => {
  it('go downwards from the cell that has the focus; what does not fit is named, and all of it can be undone', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('textbox', { name: '智慧教育的建议金额（万元）' }));
    await user.paste('80万元\t关系民生\t多\n六十\t急需\n1\t2\n');
    expect(screen.getByRole('textbox', { name: '智慧教育的建议金额（万元）' })).toHaveValue('80');
    expect(screen.getByRole('textbox', { name: '智慧教育的排序理由' })).toHaveValue('关系民生');
    expect(screen.getByRole('textbox', { name: '垃圾分类的建议金额（万元）' })).toHaveValue('六十');
    const notes = screen.getByText(/已粘贴 2 行/).closest('[role="alert"]');
    expect(notes).toHaveTextContent('草案只有 3 个项目，粘贴的最后 1 行没有放入。');
    expect(notes).toHaveTextContent('粘贴的内容多出 1 列，没有放入。');
    expect(notes).toHaveTextContent('“垃圾分类”的建议金额“六十”不是金额，请改正。');
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(screen.getByRole('textbox', { name: '智慧教育的建议金额（万元）' })).toHaveValue('90');
    expect(screen.queryByText(/已粘贴/)).toBeNull();
  });

  it('with a head belong to the projects that they name and bring them into their order, in 元 as the head says', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('textbox', { name: '智慧城管的排序理由' }));
    await user.paste(
      '排序\t项目编号\t建议金额（元）\t排序理由\n1\t2027-0003\t600000\t急需\n2\t智慧教育\t\t其次\n3\t2027-0001\t1000000.01\t第三\n4\t2020-0009\t1\t无',
    );
    expect(order().filter((name) => name !== '线')).toEqual(['垃圾分类', '智慧教育', '智慧城管']);
    expect(screen.getByRole('textbox', { name: '垃圾分类的建议金额（万元）' })).toHaveValue('60');
    expect(screen.getByRole('textbox', { name: '智慧教育的建议金额（万元）' })).toHaveValue('90');
    expect(screen.getByRole('textbox', { name: '智慧城管的建议金额（万元）' })).toHaveValue('100.000001');
    expect(screen.getByText('第 4 行的“2020-0009”不在草案中，没有放入。')).toBeVisible();
  });
});
