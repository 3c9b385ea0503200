import { beforeEach } from 'vitest';
import type { ProjectId } from '../../../src/domain/ids.ts';
import type { Fen } from '../../../src/domain/money.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import type { FundShare } from '../../../src/domain/project.ts';
import type { coreInFolder } from '../core-in-folder.ts';
import type { FundingStepInput } from './inclusion-steps.ts';
import { agreed, inclusionSteps } from './inclusion-steps.ts';
import { reviewedProjects } from './reviewed-projects.ts';

export const wan = (amount: string): Fen => parseMoney(amount, '万元');
export const share = (source: FundShare['source'], amount: string): FundShare => ({ source, amount: wan(amount) });

/**
 * Before each test: three projects that the leading group included for 2027, two of 区城管局 (智慧城管 reviewed at one
 * fen more than a round sum, 垃圾分类监管), one of 区教育局 (智慧教育); the steps of the year's money are the test's.
 */
export function threeProjects(office: () => ReturnType<typeof coreInFolder>) {
  const { unit, reviewed } = reviewedProjects(office);
  const { submitted, decided, funded } = inclusionSteps(office);
  let ids: { readonly city: ProjectId; readonly waste: ProjectId; readonly school: ProjectId };

  beforeEach(async () => {
    const [cityUnit, schoolUnit] = [await unit('区城管局'), await unit('区教育局')];
    const city = await reviewed({
      name: '智慧城管',
      unitId: cityUnit,
      fundShares: [share('generalBudget', '80'), share('governmentFund', '30'), share('selfRaised', '10')],
      reviewed: wan('100.000001'),
    });
    const waste = await reviewed({
      name: '垃圾分类监管',
      unitId: cityUnit,
      fundShares: [share('generalBudget', '60')],
      reviewed: wan('55'),
    });
    const school = await reviewed({
      name: '智慧教育',
      unitId: schoolUnit,
      fundShares: [share('generalBudget', '45.5'), share('governmentFund', '44.5')],
      reviewed: wan('90'),
    });
    office().setToday('2026-11-12');
    const draft = await submitted([city, school, waste], { envelope: wan('250') });
    await decided(draft, [agreed(city, wan('100.000001')), agreed(school, wan('90')), agreed(waste, wan('55'))]);
    ids = { city, waste, school };
  });

  const all = () => [ids.city, ids.waste, ids.school];

  const request = (projects = all()): FundingStepInput => ({ year: 2027, step: 'request', on: '2026-11-12', projects });

  async function arranged2027(): Promise<void> {
    await funded(request());
    office().setToday('2026-12-20');
    // The finance bureau gives the first project 40 万元 of the general budget now, the rest later.
    const shares = { [ids.city]: [share('generalBudget', '40')] };
    await funded({ year: 2027, step: 'arrange', on: '2026-12-20', projects: all(), shares });
  }

  async function issued2027(): Promise<void> {
    await arranged2027();
    office().setToday('2027-01-15');
    await funded({ year: 2027, step: 'issue', on: '2027-01-15', projects: all() });
  }

  return {
    city: () => ids.city,
    waste: () => ids.waste,
    school: () => ids.school,
    all,
    request,
    arranged2027,
    issued2027,
  };
}
