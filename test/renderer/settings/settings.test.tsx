import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { FirstRunDialog } from '../../../renderer/screens/settings/first-run-dialog.tsx';
import { SettingsScreen } from '../../../renderer/screens/settings/settings-screen.tsx';
import { CallError } from '../../../src/contract/call-error.ts';
import { DEFAULT_POLICY } from '../../../src/domain/office-policy.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { libraryStatus } from '../../support/library-status.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

const OFFICE = {
  officeName: '拱墅区政府数字化转型工作领导小组办公室',
  preReviewPrefix: '拱数转办预审',
  copyTo: ['区财政局', '区发改经信局'],
  reviewerName: '审查人员',
  papersFolder: '/papers',
};

const STATUS = {
  ...libraryStatus('2026-09-28'),
  unitCount: 41,
  projectCount: 230,
  documentCount: 17,
  auditCount: 1024,
  calendarYears: [{ year: 2026, source: '国办发明电〔2025〕7号' }],
};

/** The shell's settings, which a save changes. */
function open({ confirmed = true, ...answers }: FakeHandlers & { confirmed?: boolean } = {}, beside?: ReactNode) {
  const stored = {
    settings: OFFICE,
    library: 'office' as const,
    confirmed,
    appVersion: '0.1.0',
    runtime: 'Electron 45',
  };
  const bridge = fakeBridge({
    'settings.get': () => stored,
    'settings.save': (changed) => {
      stored.settings = { ...stored.settings, ...changed, copyTo: [...changed.copyTo] };
      stored.confirmed = true;
      return stored.settings;
    },
    'settings.pickPapersFolder': () => {
      stored.settings = { ...stored.settings, papersFolder: '/elsewhere' };
      return stored.settings;
    },
    'library.status': () => STATUS,
    'library.showFolder': () => ({}),
    'policies.get': () => ({ revisionId: null, policy: DEFAULT_POLICY, defaults: DEFAULT_POLICY }),
    ...answers,
  });
  const shown = confirmed ? (
    <>
      <SettingsScreen />
      {beside}
    </>
  ) : (
    <FirstRunDialog />
  );
  return { bridge, ...renderScreen(shown) };
}

const field = (label: string | RegExp) => screen.findByRole('textbox', { name: label });

describe('on first run', () => {
  it('the office is told which rules and limits apply, and where they are changed', async () => {
    open({ confirmed: false });
    const dialog = await screen.findByRole('dialog', { name: '首次使用，请核对办公室信息' });
    expect(await within(dialog).findByText(/预审办理期限 5 个工作日.*项目监理的起点 100 万元/)).toHaveTextContent(
      '请在“设置 › 审查规则与限额”中核对',
    );
  });

  it('the office confirms what is there with one press', async () => {
    const { bridge, user } = open({ confirmed: false });
    const dialog = await screen.findByRole('dialog', { name: '首次使用，请核对办公室信息' });
    expect(await within(dialog).findByText('/library')).toBeVisible();
    expect(within(dialog).getByText('/papers')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: '确认并开始使用' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    const { papersFolder: _folder, ...saved } = OFFICE;
    expect(bridge.asked('settings.save')).toEqual([saved]);
  });

  it('Escape does not get past the question', async () => {
    const { bridge, user } = open({ confirmed: false });
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('dialog')).toBeVisible();
    expect(bridge.asked('settings.save')).toEqual([]);
  });

  it('nobody is asked who has confirmed before', async () => {
    open({}, <FirstRunDialog />);
    await field('办公室全称');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('the settings', () => {
  it('show the library and the program', async () => {
    open();
    const library = await screen.findByRole('region', { name: '资料库' });
    expect(await within(library).findByText('/library')).toBeVisible();
    for (const text of ['41 个', '230 个', '17 份', '1024 条', '2026 年（国办发明电〔2025〕7号）']) {
      expect(within(library).getByText(text)).toBeVisible();
    }
    const program = screen.getByRole('region', { name: '关于本程序' });
    expect(within(program).getByText('0.1.0')).toBeVisible();
    expect(within(program).getByText('Electron 45')).toBeVisible();
  });

  it('are saved by Ctrl+S with one 抄送单位 a line, blank lines left out', async () => {
    const { bridge, user } = open();
    await user.type(await field('抄送单位（每行一个）'), '\n\n  区审计局 ');
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText('设置已保存')).toBeVisible();
    expect(bridge.asked('settings.save')).toEqual([
      expect.objectContaining({ copyTo: ['区财政局', '区发改经信局', '区审计局'] }),
    ]);
  });

  it.each([
    ['办公室全称', '', '请填写办公室全称。'],
    ['预审意见书发文代字', '拱数〔2026〕', '发文代字只写机关代字，不含年份、括号和数字。'],
    ['审查人员姓名', '', '请填写审查人员姓名。'],
    ['抄送单位（每行一个）', `区财政局\n${'长'.repeat(61)}`, '第 2 项：请不要超过 60 个字。'],
  ])('%s that cannot be printed is refused beside the field: %s', async (label, text, fault) => {
    const { bridge, user } = open();
    const input = await field(label);
    await user.clear(input);
    if (text !== '') await user.type(input, text);
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(input).toHaveAccessibleDescription(fault));
    expect(bridge.asked('settings.save')).toEqual([]);
  });

  it('once saved, nothing that was shown with the old ones is kept', async () => {
    const { bridge, user } = open();
    await user.type(await field('办公室全称'), '试');
    const before = bridge.asked('library.status').length;
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(bridge.asked('library.status').length).toBeGreaterThan(before));
  });

  it('a changed 发文代字 says what it affects', async () => {
    const { user } = open();
    const prefix = await field('预审意见书发文代字');
    expect(prefix).toHaveAccessibleDescription(/年份和序号由程序编排/);
    await user.type(prefix, '函');
    expect(prefix).toHaveAccessibleDescription(/此前以“拱数转办预审”签发的文书和文号不变/);
  });

  it('keep a 发文代字 for each kind of letter, of which only what is unusual is saved', async () => {
    const { bridge, user } = open();
    const prefix = await field('招标需求确认意见发文代字');
    expect(prefix).toHaveValue('拱数转办采购');
    await user.clear(prefix);
    await user.type(prefix, '拱数转办招标');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await screen.findByText('设置已保存');
    expect(bridge.asked('settings.save')).toMatchObject([{ paperPrefixes: { tenderConfirmation: '拱数转办招标' } }]);
    expect(await field('招标需求确认意见发文代字')).toHaveValue('拱数转办招标');
  });

  it.each([
    ['方案评审意见发文代字', '拱数转办预审', '预审意见书'],
    ['整改通知书发文代字', '拱数转办变更', '项目变更审核意见'],
  ])('%s that another kind of letter has is refused beside the field', async (label, text, other) => {
    const { bridge, user } = open();
    const input = await field(label);
    await user.clear(input);
    await user.type(input, text);
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(input).toHaveAccessibleDescription(`与“${other}”的代字相同，文号会重复，请改用不同的代字。`),
    );
    expect(bridge.asked('settings.save')).toEqual([]);
  });

  it('a refused save keeps what was typed and says why', async () => {
    const { user } = open({
      'settings.save': () => {
        throw new CallError('internal', '磁盘已满。');
      },
    });
    const name = await field('审查人员姓名');
    await user.type(name, '王');
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('磁盘已满。');
    expect(name).toHaveValue('审查人员王');
  });

  it('unsaved settings are told to the window', async () => {
    const { bridge, user } = open();
    await user.type(await field('审查人员姓名'), '王');
    await waitFor(() =>
      expect(bridge.asked('window.setUnsaved').at(-1)).toEqual(expect.objectContaining({ unsaved: true })),
    );
  });

  it('another papers folder is picked after the warning that issued papers stay behind', async () => {
    const { user } = open();
    await screen.findByText('/library');
    await user.click(screen.getByRole('button', { name: '更改文书文件夹' }));
    const dialog = await screen.findByRole('dialog', { name: '更改文书文件夹' });
    expect(dialog).toHaveTextContent('请把原文件夹里的文书一并移到新文件夹');
    await user.click(within(dialog).getByRole('button', { name: '选择新文件夹' }));
    expect(await screen.findByText('/elsewhere')).toBeVisible();
  });

  it('the folder of the library is opened', async () => {
    const { bridge, user } = open();
    await user.click(await screen.findByRole('button', { name: '打开资料库文件夹' }));
    expect(bridge.asked('library.showFolder')).toHaveLength(1);
  });

  it('a library that cannot be read does not hide the settings', async () => {
    open({
      'library.status': () => {
        throw new CallError('libraryProblem', '资料库文件损坏。');
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('资料库文件损坏。');
    expect(await field('办公室全称')).toHaveValue(OFFICE.officeName);
  });
});

describe('文书格式', () => {
  const choose = async (user: ReturnType<typeof open>['user'], of: string, choice: RegExp | string) => {
    await user.click(await screen.findByRole('combobox', { name: new RegExp(of) }));
    await user.click(await screen.findByRole('option', { name: choice }));
  };

  it('is chosen for the letter and for all papers, and what is usual is not kept', async () => {
    const { bridge, user } = open();
    await choose(user, '预审意见书格式', '文件格式');
    await choose(user, '版心', /33476/);
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => {
      expect(bridge.asked('settings.save')).toMatchObject([{ preReviewForm: 'file', pageLayout: { kind: 'gb33476' } }]);
    });
    await choose(user, '预审意见书格式', '信函格式');
    await choose(user, '版心', /9704/);
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(bridge.asked('settings.save')).toHaveLength(2));
    const [, usual] = bridge.asked('settings.save');
    expect(usual).toMatchObject({ pageLayout: undefined, preReviewForm: undefined });
  });

  it('of the office’s own says how many lines a page holds, and is refused where they are too few', async () => {
    const { bridge, user } = open();
    await choose(user, '版心', '本单位自定');
    expect(screen.getByText('每页 22 行，每行 28 字')).toBeVisible();
    const line = screen.getByRole('textbox', { name: /行距/ });
    await user.clear(line);
    await user.type(line, '39');
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText(/每页排 16 行，应为 18 至 28 行/)).toBeVisible();
    expect(bridge.asked('settings.save')).toEqual([]);
    await user.clear(line);
    await user.type(line, '30');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => {
      expect(bridge.asked('settings.save')).toMatchObject([
        { pageLayout: { kind: 'own', topMm: 37, bottomMm: 35, leftMm: 28, linePt: 30 } },
      ]);
    });
  });
});
