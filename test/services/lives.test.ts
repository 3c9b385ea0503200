import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { LifeOffice } from '../../scripts/demo/lives/life.ts';
import { runLives } from '../../scripts/demo/lives/run-lives.ts';
import { TEN_LIVES } from '../../scripts/demo/lives/ten-lives.ts';
import { officePerTest } from '../support/office-per-test.ts';

const office = officePerTest();

/** The office as a life needs it. */
function lifeOffice(): LifeOffice {
  let files = 0;
  return {
    call: (name, input) => office().call(name, input),
    setToday: (date) => {
      office().setToday(date);
    },
    file: (name, text) => {
      const path = join(office().folder, name);
      writeFileSync(path, text);
      files += 1;
      return office().grant(`life-${String(files)}`, path);
    },
  };
}

/** Where each life ends, and what it has paid in 元. */
const ENDS: Readonly<Record<string, { readonly stage: string; readonly paid: string }>> = {
  一般项目: { stage: '已归档', paid: '1523456.78' },
  突发紧急: { stage: '已评价', paid: '876500.50' },
  两次退回完善: { stage: '运维中', paid: '671000.01' },
  拆分: { stage: '已拆分、已归档、运维中', paid: '4064543.21' },
  合并: { stage: '已并入、已归档', paid: '2654321.09' },
  项目变更: { stage: '已评价', paid: '728000.99' },
  验收不合格后复验: { stage: '已评价', paid: '699160.00' },
  入库后取消: { stage: '已取消', paid: '0.00' },
  跨年度延续: { stage: '投入使用', paid: '4680000.13' },
  补充资料停表: { stage: '已归档', paid: '455555.55' },
};

it('of every life is known where it ends', () => {
  expect(TEN_LIVES.map((lifeOf) => lifeOf().name)).toEqual(Object.keys(ENDS));
});

it.each(TEN_LIVES.map((lifeOf) => [lifeOf().name, lifeOf] as const))(
  'a whole life, every step let through and every sum right after it: %s',
  async (name, lifeOf) => {
    const [run] = await runLives(lifeOffice(), [lifeOf()]);
    expect({ stage: run?.stage, paid: run?.paid }).toEqual(ENDS[name]);
    expect(await office().call('audit.verify', {})).toMatchObject({ intact: true });
    expect(await office().call('attachments.verify', { projectId: null })).toMatchObject({ faults: [] });
  },
);
