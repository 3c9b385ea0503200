import type { FundingStep } from '../../../../src/domain/glossary-of-records.ts';
import { FUNDING_STEPS } from '../../../../src/domain/glossary-of-records.ts';
import type { Stage } from '../../../../src/domain/glossary.ts';
import type { FundShare } from '../../../../src/domain/project.ts';
import type { LifeStep } from '../life.ts';
import type { FlowName } from '../life-money.ts';
import { flowOf, flowsOf } from '../life-money.ts';
import type { LifeProject } from '../life-project.ts';
import type { Reasons } from './keep-record.ts';
import { reasonsOf } from './keep-record.ts';

const FLOW_OF_STEP: Readonly<Record<FundingStep, FlowName>> = {
  request: 'requested',
  arrange: 'arranged',
  issue: 'issued',
};

interface YearStep {
  readonly on: string;
  readonly year: number;
  readonly step: FundingStep;
  readonly money: readonly (readonly [project: LifeProject, shares: readonly FundShare[]])[];
  readonly stage?: Stage;
  readonly reasons?: Reasons;
}

/** One step of a year's money, for one project or several together. */
export function funded({ on, year, step, money, stage, reasons = {} }: YearStep): LifeStep {
  return {
    on,
    what: `${String(year)} 年${FUNDING_STEPS[step]}`,
    about: money.map(([project]) => project),
    ...(stage === undefined ? {} : { stage }),
    async take(office) {
      const { rows } = await office.call('yearFunding.get', { year });
      const projects = money.map(([project, shares]) => ({
        projectId: project.id,
        version: rows.find(({ projectId }) => projectId === project.id)?.version ?? 1,
        shares,
      }));
      const documentNumber = step === 'issue' ? `拱财预〔${String(year)}〕1号` : '';
      await office.call('yearFunding.record', {
        year,
        step,
        on,
        documentNumber,
        projects,
        reasons: reasonsOf(reasons),
      });
      for (const [project, shares] of money) flowsOf(project.put, year)[FLOW_OF_STEP[step]] = flowOf(shares);
    },
  };
}

interface YearDays {
  readonly requested: string;
  readonly arranged: string;
  readonly issued: string;
}

/** A year's money from the request to the issue, the finance bureau arranging all that was asked for. */
export function wholeYearFunded(
  year: number,
  days: YearDays,
  money: YearStep['money'],
  reasons: Reasons = {},
): LifeStep[] {
  return [
    funded({ on: days.requested, year, step: 'request', money, reasons }),
    funded({ on: days.arranged, year, step: 'arrange', money }),
    funded({ on: days.issued, year, step: 'issue', money, stage: 'budgetIssued' }),
  ];
}
