import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { NewRecordScreen } from '../../../renderer/screens/record/new-record-screen.tsx';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { projectAnswers, projectFile } from '../../support/project-answers.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

it('a monitoring report is not kept before the unit said how far each goal came', async () => {
  const goal = { indicator: '升级模块数', target: '3个', actual: '', completion: null, likelihood: null };
  const bridge = fakeBridge({
    ...projectAnswers(projectFile()),
    'records.prefill': () => ({ fields: { goals: [goal] } }),
  });
  const place = '/projects/1/records/new/monitoringReport';
  const { user } = renderScreen(<NewRecordScreen />, place, '/projects/:id/records/new/:kind');
  const completion = await screen.findByLabelText('第 1 行 完成率（%）');
  const likelihood = screen.getByLabelText('第 1 行 全年完成可能性');
  expect(completion).toHaveValue('');
  expect(likelihood).toHaveValue('');
  await user.type(screen.getByLabelText('第 1 行 实际完成'), '1个');
  await user.click(screen.getByRole('button', { name: '报送绩效监控报告（Ctrl+S）' }));
  expect(await screen.findByRole('button', { name: /请填写完成率。$/ })).toBeVisible();
  expect(screen.getByRole('button', { name: /请选择全年完成可能性。$/ })).toBeVisible();
  expect(bridge.asked('records.add')).toEqual([]);
});
