import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { DeadlineList } from '../../../renderer/screens/workbench/deadline-list.tsx';
import type { DeadlineRow } from '../../../src/contract/calls/deadline-calls.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

const row = (kind: DeadlineRow['kind'], projectId: number, projectName: string): DeadlineRow => ({
  projectId: projectId as ProjectId,
  projectCode: `2027-000${String(projectId)}`,
  projectName,
  unitName: '区城管局',
  kind,
  recordId: null,
  title: '期限',
  ruleId: 'R09',
  light: 'today',
  workingDaysLeft: 0,
  dueOn: isoDate('2026-09-28'),
});

function open() {
  fakeBridge({});
  const deadlines = [row('preReview', 1, '智慧城管'), row('monitoring', 2, '智慧教育')];
  return renderScreen(<DeadlineList deadlines={deadlines} open={60} />);
}

it.each([
  ['智慧城管', '/pre-reviews/1'],
  ['智慧教育', '/projects/2'],
  ['全部期限', '/deadlines'],
])('the workbench leads from %s to %s', async (name, path) => {
  const { user, place } = open();
  await user.click(screen.getByRole('link', { name }));
  expect(place().pathname).toBe(path);
});

it('the workbench says that it lists only the most urgent', () => {
  open();
  expect(screen.getByRole('heading', { name: '办理期限（60 项）' })).toBeVisible();
  expect(screen.getByText('只列出最紧的 2 项。')).toBeVisible();
});
