import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { EditExpertScreen, NewExpertScreen } from '../../../renderer/screens/experts/form/expert-form-screen.tsx';
import { SpecialtiesScreen } from '../../../renderer/screens/experts/specialties/specialties-screen.tsx';
import type { ExpertId } from '../../../src/domain/ids.ts';
import { inventedIdentityNumber } from '../../support/experts/invented-experts.ts';
import { EXPERT, openExperts, SPECIALTIES } from '../../support/experts/open-experts.tsx';

afterEach(cleanup);

describe('the form of an expert', () => {
  it('keeps masked data that was not touched, without asking for it', async () => {
    const { bridge, user, place } = openExperts(
      <EditExpertScreen />,
      '/experts/7/edit',
      { 'experts.findAlike': () => ({ alike: [] }), 'experts.update': () => EXPERT },
      '/experts/:id/edit',
    );
    expect(await screen.findByRole('textbox', { name: '身份证号' })).toHaveAttribute('readonly');
    await user.clear(screen.getByRole('textbox', { name: '职称或职务' }));
    await user.type(screen.getByRole('textbox', { name: '职称或职务' }), '研究员');
    await user.click(screen.getByRole('button', { name: '更换联系电话' }));
    await user.type(screen.getByRole('textbox', { name: '联系电话' }), '0571-00005678');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(place().pathname).toBe('/experts/7'));
    expect(bridge.asked('experts.update')).toMatchObject([
      {
        id: 7,
        version: 4,
        keep: ['number', 'email', 'bankAccount'],
        fields: { title: '研究员', phone: '0571-00005678', number: null, specialties: [2], outside: false },
        confirmedDistinctFrom: [],
      },
    ]);
    expect(bridge.asked('experts.reveal')).toEqual([]);
  });

  it('says at the field what is wrong with a number, and that a card number is doubtful', async () => {
    const { bridge, user } = openExperts(<NewExpertScreen />, '/experts/new');
    await user.type(await screen.findByRole('textbox', { name: '身份证号' }), '11010519491231002{Tab}');
    expect(await screen.findByText(/身份证号应为 18 位/)).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: '银行账号' }), '4111111111111112');
    expect(await screen.findByText(/未通过银行卡号的校验/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^保存/ }));
    expect(await screen.findByText('有 2 处需要修改，见红字')).toBeVisible();
    expect(bridge.asked('experts.create')).toEqual([]);
  });

  it('shows who may be the same, and saves another person only when that is confirmed', async () => {
    const { bridge, user, place } = openExperts(<NewExpertScreen />, '/experts/new', {
      'experts.findAlike': () => ({
        alike: [
          {
            id: 3 as ExpertId,
            name: '王敏',
            employer: '示例大学',
            title: '教授',
            state: 'suspended',
            shared: ['姓名', '工作单位'],
          },
        ],
      }),
      'experts.create': () => ({ ...EXPERT, id: 8 as ExpertId }),
    });
    await user.type(await screen.findByRole('textbox', { name: '姓名' }), '王敏');
    await user.type(screen.getByRole('textbox', { name: '身份证号' }), inventedIdentityNumber(9));
    await user.type(screen.getByRole('textbox', { name: '工作单位' }), '示例大学');
    await user.click(screen.getByRole('combobox', { name: '专业' }));
    await user.click(await screen.findByRole('option', { name: '通信传输' }));
    expect(screen.queryByRole('option', { name: /系统架构/ })).not.toBeInTheDocument();
    const interests = within(screen.getByRole('table', { name: '回避情形' }));
    await user.selectOptions(interests.getByLabelText('第 1 行 情形'), '近亲属任职单位');
    await user.type(interests.getByLabelText('第 1 行 单位名称'), '示例软件公司');
    const leaves = within(screen.getByRole('table', { name: '请假' }));
    await user.type(leaves.getByLabelText('第 1 行 第一天'), '2026.10.1');
    await user.type(leaves.getByLabelText('第 1 行 最后一天'), '20261008');
    await user.click(screen.getByRole('button', { name: /^保存/ }));
    const dialog = within(await screen.findByRole('dialog', { name: '可能重复登记' }));
    expect(dialog.getByText('相同的：姓名、工作单位')).toBeVisible();
    expect(bridge.asked('experts.create')).toEqual([]);
    await user.click(dialog.getByRole('button', { name: '确认不是同一个，保存' }));
    await waitFor(() => expect(place().pathname).toBe('/experts/8'));
    expect(bridge.asked('experts.create')).toMatchObject([
      {
        confirmedDistinctFrom: [3],
        fields: {
          number: inventedIdentityNumber(9),
          specialties: [3],
          interests: [{ kind: 'kin', organisation: '示例软件公司', reason: '' }],
          leaves: [{ from: '2026-10-01', until: '2026-10-08', reason: '' }],
        },
      },
    ]);
  });
});

describe('the 专业目录', () => {
  it('is added to, renamed, put in order and retired; what is in use cannot be deleted', async () => {
    const { bridge, user } = openExperts(<SpecialtiesScreen />, '/experts/specialties', {
      'specialties.create': () => SPECIALTIES[2]!,
      'specialties.rename': () => SPECIALTIES[1]!,
      'specialties.retire': () => SPECIALTIES[1]!,
      'specialties.reorder': () => ({}),
      'specialties.delete': () => ({}),
    });
    const network = within(await screen.findByRole('region', { name: '信息网络' }));
    expect(network.getByRole('button', { name: '删除“网络工程”' })).toBeDisabled();
    await user.click(network.getByRole('button', { name: '下移“网络工程”' }));
    await waitFor(() => expect(bridge.asked('specialties.reorder')).toEqual([{ parentId: 1, ids: [3, 2] }]));
    await user.click(network.getByRole('button', { name: '在“信息网络”下新增专业' }));
    await user.type(await screen.findByRole('textbox', { name: '名称' }), '量子通信{Enter}');
    await waitFor(() => expect(bridge.asked('specialties.create')).toEqual([{ parentId: 1, name: '量子通信' }]));
    await user.click(await network.findByRole('button', { name: '改名“网络工程”' }));
    await user.type(await screen.findByRole('textbox', { name: '名称' }), '（综合）{Enter}');
    await waitFor(() =>
      expect(bridge.asked('specialties.rename')).toEqual([{ id: 2, version: 1, name: '网络工程（综合）' }]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await user.click(screen.getByRole('button', { name: '启用“系统架构”' }));
    await waitFor(() => expect(bridge.asked('specialties.retire')).toEqual([{ id: 6, version: 1, retired: false }]));
    await user.click(network.getByRole('button', { name: '删除“通信传输”' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '删除' }));
    await waitFor(() => expect(bridge.asked('specialties.delete')).toEqual([{ id: 3, version: 1 }]));
  });
});
