import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { keyText, Navigation, PLACES } from '../../../renderer/app/navigation.tsx';
import { ProjectSearch } from '../../../renderer/app/project-search.tsx';
import { usePlaceShortcuts } from '../../../renderer/app/use-place-shortcuts.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { ProjectId, UnitId } from '../../../src/domain/ids.ts';
import type { Fen } from '../../../src/domain/money.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

function Page() {
  usePlaceShortcuts(() => undefined);
  return (
    <>
      <ProjectSearch />
      <Navigation />
    </>
  );
}

const PROJECT = {
  id: 7 as ProjectId,
  code: '2027-0007',
  name: '教育专网改造',
  unitId: 1 as UnitId,
  unitName: '区教育局',
  planYear: 2027,
  constructionType: 'rebuild',
  contentCategory: 'infrastructure',
  stage: 'declared',
  declaredAmount: 244_040_000 as Fen,
  declaredOn: isoDate('2026-09-12'),
  dueOn: null,
  updatedAt: '2026-09-12T01:00:00.000Z',
} as const;

function open() {
  fakeBridge({
    'projects.list': () => ({ rows: [PROJECT], total: 1, totalAmount: PROJECT.declaredAmount, superseded: 0 }),
  });
  // The frame's place for screens, which stays when they change.
  const main = document.createElement('main');
  Object.assign(main, { id: 'screen', tabIndex: -1 });
  document.body.append(main);
  return renderScreen(<Page />, '/somewhere');
}

it('every place has a key of its own, and none that opens a menu of the window', () => {
  const keys = PLACES.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^[0-9a-z]$/);
  expect(keys.filter((key) => 'fevh'.includes(key))).toEqual([]);
});

it.each(PLACES)(
  'Alt and its key leads to $label, which the navigation tells, and the keyboard goes on there',
  async (place) => {
    const { user, place: at } = open();
    const link = screen.getByRole('link', { name: place.label });
    expect(link).toHaveAttribute('aria-keyshortcuts', keyText(place));
    await user.keyboard(`{Alt>}${place.key}{/Alt}`);
    expect(at().pathname).toBe(place.path);
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  },
);

it('a project that is found by keyboard is gone on with there', async () => {
  const { user, place } = open();
  await user.keyboard('{Control>}k{/Control}教育');
  await screen.findByRole('option', { name: /教育专网改造/ });
  await user.keyboard('{ArrowDown}{Enter}');
  expect(place().pathname).toBe('/projects/7');
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
});

it('a key without Alt, or with Ctrl as well, leads nowhere', async () => {
  const { user, place } = open();
  await user.keyboard('q2{Control>}{Alt>}q{/Alt}{/Control}');
  expect(place().pathname).toBe('/somewhere');
});

it('the keys that reviewers are used to stay', () => {
  const keys = Object.fromEntries(PLACES.map(({ key, label }) => [key, label]));
  expect(keys).toMatchObject({
    1: '工作台',
    2: '项目库',
    3: '预审台',
    4: '资金汇总',
    5: '文书登记',
    6: '建设单位',
    7: '审计记录',
    8: '设置',
    9: '工作日历',
  });
});
