import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { PHASES } from '../../src/domain/glossary-of-records.ts';
import { RecordWriter } from '../../test/e2e/support/record-writer.ts';
import type { Reviewer } from '../../test/e2e/support/reviewer.ts';
import { answerPickingMany } from '../../test/e2e/support/stub-dialogs.ts';
import { SUPPLEMENT, URGENT } from './example-records.ts';
import { openProject, unfold } from './open-project.ts';
import type { Walk } from './walk.ts';

const STOPPED_PROJECT = '应急指挥中心机房改造（示例）';
const URGENT_PROJECT = '档案数字化加工（示例）';

/** Papers are owed: the notice with its attachment, and the page of the project whose clock stands still. */
async function walkSupplement({ application, page, camera, dataFolder }: Walk): Promise<void> {
  const notice = join(dataFolder, '补充资料通知（示例）.txt');
  await writeFile(notice, '请补充三家以上供应商报价。');
  await openProject(page, STOPPED_PROJECT);
  const writer = new RecordWriter(page, STOPPED_PROJECT);
  await writer.openStep(SUPPLEMENT.step);
  await writer.fill(SUPPLEMENT);
  await answerPickingMany(application, notice);
  await page.getByRole('button', { name: '添加附件…' }).click();
  await expect(page.getByText('补充资料通知（示例）.txt', { exact: true })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '条款检查没有发现问题' })).toBeVisible();
  await camera.shootAt('attachments', page.getByRole('region', { name: '条款检查' }));
  await writer.keep(SUPPLEMENT.step);
  await camera.shootAt('supplement', page.getByRole('heading', { level: 1 }));
}

/** Where steps stand on a project's page, with why one may not be taken yet. */
async function walkSteps({ page, camera }: Walk): Promise<void> {
  await openProject(page, '财政预算一体化本地化（一期）（示例）');
  await camera.shoot('steps');
  await unfold(page, PHASES.acceptance);
  const why = page.getByRole('button', { name: '依据：投入使用' });
  // A click would miss what is still unfolding.
  await why.press('Enter');
  await expect(why).toHaveAttribute('aria-expanded', 'true');
  await camera.shootAt('step-refused', page.getByRole('button', { name: /^运维与绩效评价/ }));
}

async function walkUrgent({ page, camera }: Walk): Promise<void> {
  await openProject(page, URGENT_PROJECT);
  await unfold(page, PHASES.urgent);
  const writer = new RecordWriter(page, URGENT_PROJECT);
  await writer.write(URGENT);
  await camera.shootAt('urgent', page.getByRole('heading', { level: 1 }));
}

/** Takes the pictures of deadlines, of the steps on a project's page, of owed papers and of an urgent project. */
export async function walkHandling(walk: Walk, reviewer: Reviewer): Promise<void> {
  await reviewer.goTo('办理期限');
  await expect(walk.page.getByRole('gridcell').first()).toBeVisible();
  await walk.camera.shoot('deadlines');
  await walkSteps(walk);
  await walkSupplement(walk);
  await walkUrgent(walk);
}
