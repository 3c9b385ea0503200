import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ProjectsScreen } from '../../../renderer/screens/projects/projects-screen.tsx';
import { isoDate } from '../../../src/domain/dates.ts';
import type { Fen } from '../../../src/domain/money.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

function openEmpty(place: string) {
  fakeBridge({
    'projects.list': () => ({ rows: [], total: 0, totalAmount: 0 as Fen, superseded: 0 }),
    'library.dashboard': () => ({
      today: isoDate('2026-09-28'),
      deadlines: [],
      openDeadlines: 0,
      stages: [],
      planYears: [],
    }),
    'units.list': () => ({ rows: [], total: 0 }),
  });
  return renderScreen(<ProjectsScreen />, place);
}

it('an empty library says how it is begun instead of showing an empty list', async () => {
  openEmpty('/projects');
  expect(await screen.findByText('项目库还是空的')).toBeVisible();
  expect(screen.getAllByRole('link', { name: '登记项目' })).toHaveLength(1);
  expect(screen.queryByRole('search', { name: '筛选项目' })).toBeNull();
});

it('a filter that nothing passes keeps the filters in sight', async () => {
  openEmpty('/projects?q=没有这样的项目');
  expect(await screen.findByText('没有符合条件的项目')).toBeVisible();
  expect(screen.getByRole('search', { name: '筛选项目' })).toBeVisible();
});
