import { expect } from '@playwright/test';
import type { Phase } from '../../src/domain/glossary-of-records.ts';
import { PHASES } from '../../src/domain/glossary-of-records.ts';
import { RecordWriter } from '../../test/e2e/support/record-writer.ts';
import { ACCEPTANCE, CHANGE, INSPECTION, LINKED_DIRECTLY, MONITORING } from './example-records.ts';
import { openProject, unfold } from './open-project.ts';
import type { Walk } from './walk.ts';

const UNFILED = '财政预算一体化本地化（一期）（示例）';
const BUILDING = '河道水质监测物联网（一期）（示例）';
const LIVE = '政务服务大厅叫号系统迁移（一期）（示例）';
/** The project of the year before that has come furthest. */
export const EVALUATED = '社区养老服务管理系统新建（一期）（示例）';

/** Leaves a form without keeping it. */
export async function leaveForm({ page }: Walk): Promise<void> {
  await page.getByRole('link', { name: '取消', exact: true }).click();
  const unsaved = page.getByRole('button', { name: '不保存并离开' });
  const steps = page.getByRole('heading', { name: '各环节可办事项' });
  await expect(unsaved.or(steps).first()).toBeVisible();
  if (await unsaved.isVisible()) await unsaved.click();
  await expect(steps).toBeVisible();
}

/** Opens a step's form of a project. */
async function open({ page }: Walk, project: string, phase: Phase, step: string): Promise<RecordWriter> {
  await openProject(page, project);
  await unfold(page, PHASES[phase]);
  const writer = new RecordWriter(page, project);
  await writer.openStep(step);
  return writer;
}

async function walkContract(walk: Walk): Promise<void> {
  const { page, camera } = walk;
  await open(walk, UNFILED, 'procurement', '合同备案');
  await expect(page.getByLabel(/继续办理的理由/)).toBeVisible();
  await camera.shoot('contract-filing');
  await leaveForm(walk);
  const change = await open(walk, UNFILED, 'change', '受理项目变更申报');
  await change.fill(CHANGE);
  await expect(page.getByRole('status').filter({ hasText: /没有发现问题|条提醒/ })).toBeVisible();
  await camera.shootAt('change', page.getByRole('heading', { level: 1 }));
  await leaveForm(walk);
}

async function walkMonitoring(walk: Walk): Promise<void> {
  const { page, camera } = walk;
  const writer = await open(walk, BUILDING, 'implementation', '报送绩效监控报告');
  await writer.fill(MONITORING);
  await expect(page.getByRole('status').filter({ hasText: '条提醒' })).toBeVisible();
  await camera.shootAt('monitoring', page.getByRole('heading', { level: 1 }));
  await leaveForm(walk);
  const goLive = await open(walk, BUILDING, 'resources', '上线核查');
  await goLive.fill(LINKED_DIRECTLY);
  await expect(page.getByRole('status').filter({ hasText: /^不能办理：R30[^R]*$/u })).toBeVisible();
  await camera.shootAt('go-live', page.getByRole('heading', { level: 1 }));
  await leaveForm(walk);
}

async function walkAcceptance(walk: Walk): Promise<void> {
  const { page, camera } = walk;
  const writer = await open(walk, LIVE, 'acceptance', '竣工验收');
  await writer.fill(ACCEPTANCE);
  await camera.shootAt('acceptance', page.getByLabel('试运行情况'));
  await leaveForm(walk);
  const inspection = await open(walk, EVALUATED, 'operation', '运维安全检查');
  await inspection.fill(INSPECTION);
  await expect(page.getByRole('status').filter({ hasText: /条款检查没有发现问题|条提醒/ })).toBeVisible();
  await camera.shoot('inspection');
  await leaveForm(walk);
}

/** Takes the pictures of contract, change, building, acceptance, and operation. */
export async function walkBuilding(walk: Walk): Promise<void> {
  await walkContract(walk);
  await walkMonitoring(walk);
  await walkAcceptance(walk);
}
