import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { MeetingFormScreen } from '../../../renderer/screens/meetings/form/meeting-form-screen.tsx';
import type { CallInput } from '../../../src/contract/contract.ts';
import type { ProjectListRow } from '../../../src/contract/calls/project-calls.ts';
import { STAGES_OF_PURPOSE } from '../../../src/domain/experts/purpose-of-meeting.ts';
import type { Stage } from '../../../src/domain/glossary.ts';
import type { ProjectId, UnitId } from '../../../src/domain/ids.ts';
import { ZERO_FEN } from '../../../src/domain/money.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

const row = (id: number, name: string, stage: Stage): ProjectListRow => ({
  id: id as ProjectId,
  code: `2027-000${String(id)}`,
  name,
  unitId: 1 as UnitId,
  unitName: '区城管局',
  planYear: 2027,
  constructionType: 'build',
  contentCategory: 'application',
  stage,
  declaredAmount: ZERO_FEN,
  declaredOn: null,
  dueOn: null,
  updatedAt: '2026-09-28T01:00:00.000Z',
});

const LIBRARY = [row(1, '智慧城管', 'preReviewQualified'), row(2, '智慧教育', 'contractSigned')];

/** A library that filters by stage as the real one does. */
function listed({ filter: { stages } }: CallInput<'projects.list'>) {
  const rows = LIBRARY.filter(({ stage }) => stages.length === 0 || stages.includes(stage));
  return { rows, total: rows.length, totalAmount: ZERO_FEN, superseded: 0 };
}

async function openForm() {
  const bridge = fakeBridge({ 'specialties.list': () => ({ rows: [] }), 'projects.list': listed });
  const shown = renderScreen(<MeetingFormScreen />, '/meetings/new');
  return { bridge, ...shown, projects: await screen.findByRole('combobox', { name: /^项目/ }) };
}

it('a 方案评审 is offered the projects that are up for it, and says which stages those are and how many are left out', async () => {
  const { bridge, user, projects } = await openForm();
  await user.click(projects);
  expect(await screen.findByRole('option', { name: /智慧城管.*预审合格/ })).toBeVisible();
  expect(screen.queryByRole('option', { name: /智慧教育/ })).toBeNull();
  const status = await screen.findByText(/另有 1 个项目不在这些阶段，没有列出/);
  expect(status).toHaveTextContent('方案评审只列出处于“预审合格”、“方案审查”、“审查不通过”的项目');
  expect(bridge.asked('projects.list')).toContainEqual(
    expect.objectContaining({ filter: expect.objectContaining({ stages: STAGES_OF_PURPOSE.review }) }),
  );
});

it('all projects are shown at a tick, and one of another stage is pointed out but stays', async () => {
  const { user, projects } = await openForm();
  await user.click(screen.getByRole('checkbox', { name: '显示全部项目' }));
  await user.click(projects);
  await user.click(await screen.findByRole('option', { name: /智慧教育.*已签合同/ }));
  expect(screen.getByRole('alert')).toHaveTextContent('“智慧教育”（已签合同）不在方案评审的阶段');
  await user.click(screen.getByRole('checkbox', { name: '显示全部项目' }));
  expect(screen.getByRole('button', { name: /智慧教育/ })).toBeVisible();
});

it('what was chosen stays when the meeting is for something else, and a meeting for other purposes takes any project', async () => {
  const { user, projects } = await openForm();
  await user.click(projects);
  await user.click(await screen.findByRole('option', { name: /智慧城管/ }));
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(screen.getByRole('combobox', { name: /^事项/ }));
  await user.click(await screen.findByRole('option', { name: '竣工验收' }));
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('“智慧城管”（预审合格）不在竣工验收的阶段'));
  expect(screen.getByRole('button', { name: /智慧城管/ })).toBeVisible();
  await user.click(screen.getByRole('combobox', { name: /^事项/ }));
  await user.click(await screen.findByRole('option', { name: '其他' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(screen.queryByRole('checkbox', { name: '显示全部项目' })).toBeNull();
  await user.click(projects);
  expect(await screen.findByRole('option', { name: /智慧教育/ })).toBeVisible();
});
