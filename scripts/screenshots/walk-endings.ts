import { expect } from '@playwright/test';
import { openProject } from './open-project.ts';
import type { Walk } from './walk.ts';

const TO_SPLIT = '教育专网改造（示例）';
const TO_MERGE = '全民健康信息平台数据治理（示例）';
const MERGED_INTO = '网络安全态势感知运维（示例）';

async function closeDialog({ page }: Walk): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  await page.getByRole('button', { name: '放弃并关闭' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Takes the pictures of splitting and merging; nothing is split or merged. */
export async function walkEndings(walk: Walk): Promise<void> {
  const { page, camera } = walk;
  await openProject(page, TO_SPLIT);
  await page.getByRole('button', { name: '拆分…' }).click();
  const split = page.getByRole('dialog', { name: /拆分项目/ });
  for (const [index, name] of ['教育专网线路改造', '教育专网安全改造'].entries()) {
    await split.getByLabel(`第 ${String(index + 1)} 个项目的名称`).fill(name);
  }
  await split.getByLabel(/^第 1 项/u).selectOption({ index: 1 });
  await split.getByRole('button', { name: '其余全部分给最后一个项目' }).click();
  await split.getByLabel('拆分理由').fill('线路与安全建设内容不同，分别申报。');
  await camera.shootDialog('split');
  await closeDialog(walk);
  await openProject(page, TO_MERGE);
  await page.getByRole('button', { name: '并入其他项目…' }).click();
  const merge = page.getByRole('dialog', { name: /并入其他项目/ });
  await merge.getByRole('combobox', { name: '并入的项目' }).fill(MERGED_INTO.slice(0, 4));
  await page.getByRole('option').filter({ hasText: MERGED_INTO }).click();
  await merge.getByLabel('合并理由').fill('建设内容相近，合并建设。');
  await expect(merge.getByRole('table', { name: '合并前后的申报内容' })).toBeVisible();
  await camera.shootDialog('merge');
  await closeDialog(walk);
}
