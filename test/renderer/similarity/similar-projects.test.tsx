import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { SimilarProjects } from '../../../renderer/components/similarity/similar-projects.tsx';
import { withSimilarProject } from '../../../renderer/screens/pre-review/model/similarity-opinion.ts';
import type { ProjectId, UnitId } from '../../../src/domain/ids.ts';
import type { Fen } from '../../../src/domain/money.ts';
import type { SimilarProject } from '../../../src/domain/similarity/similar-project.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

const ITEM = { name: '事件分拨模块开发', spec: '含移动端', costClass: 'development' as const };
const PATROL: SimilarProject = {
  id: 7 as ProjectId,
  code: '2026-0003',
  name: '街道事件分拨平台',
  unitId: 2 as UnitId,
  unitName: '米市巷街道',
  planYear: 2026,
  stage: 'included',
  declaredAmount: 60_000_000 as Fen,
  similarity: { percent: 82, name: 67, contents: 100, functions: null },
  shared: {
    names: ['事件分拨'],
    items: [
      { one: { ...ITEM, total: 120_000_000 as Fen }, other: { ...ITEM, total: 60_000_000 as Fen }, percent: 100 },
    ],
    phrases: ['移动处置和统计分析'],
  },
};
const GIVEN_UP: SimilarProject = { ...PATROL, id: 8 as ProjectId, name: '旧分拨平台', stage: 'withdrawn' };

function open(projects: readonly SimilarProject[], onUse?: (project: SimilarProject) => void) {
  fakeBridge({ 'similarity.closest': () => ({ limitPercent: 70, projects }) });
  return renderScreen(<SimilarProjects projectId={1 as ProjectId} {...(onUse && { onUse })} />);
}

it('similar projects are listed with their percentage, its parts and whether they reach the limit', async () => {
  open([PATROL, GIVEN_UP]);
  const [first, second] = within(await screen.findByRole('list', { name: '最相近的项目' })).getAllByRole('listitem');
  expect(first).toHaveTextContent('82%街道事件分拨平台');
  expect(first).toHaveTextContent('2026-0003 米市巷街道 2026 年度 申报 60.00 万元');
  expect(first).toHaveTextContent('名称 67%、建设内容 100%');
  expect(first).toHaveTextContent('达到 70% 的界限');
  expect(second).toHaveTextContent('建设单位已撤回或取消，不作提醒');
});

it('what both share is shown on demand, content side by side', async () => {
  const { user, place } = open([PATROL]);
  await user.click(await screen.findByRole('button', { name: '看相同之处 街道事件分拨平台' }));
  const table = screen.getByRole('table', { name: '与“街道事件分拨平台”相近的建设内容' });
  expect(within(table).getByRole('cell', { name: /事件分拨模块开发（应用开发，120.00 万元）/ })).toBeVisible();
  expect(within(table).getByRole('cell', { name: '100%' })).toBeVisible();
  expect(screen.getByText('功能描述均有：“移动处置和统计分析”')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '收起相同之处 街道事件分拨平台' }));
  expect(screen.queryByRole('table')).toBeNull();
  await user.click(screen.getByRole('link', { name: '街道事件分拨平台' }));
  expect(place().pathname).toBe('/projects/7');
});

it('a similar project is used as basis with one click, behind what is written and once', async () => {
  let item = { problem: '待核实。', basis: '' };
  const { user } = open([PATROL], (project) => {
    item = withSimilarProject(item, project);
  });
  const use = await screen.findByRole('button', { name: '用作依据 街道事件分拨平台' });
  await user.click(use);
  await user.click(use);
  expect(item.problem).toBe(
    '待核实。\n与库内项目“街道事件分拨平台”（2026-0003，米市巷街道，已入库）相似度 82%（名称 67%、建设内容 100%）：' +
      '名称均含“事件分拨”；建设内容均有“事件分拨模块开发”；功能描述均有“移动处置和统计分析”。',
  );
  expect(item.basis).toBe('项目库比对：2026-0003 街道事件分拨平台。');
});

it('a project that is like no other says so', async () => {
  open([]);
  expect(await screen.findByText('没有相近的项目。')).toBeVisible();
});
