import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { FundingScreen } from '../../../renderer/screens/funding/funding-screen.tsx';
import type { HandlerOutput } from '../../../src/contract/contract.ts';
import type { ProjectId, UnitId } from '../../../src/domain/ids.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { STATUS, wan } from '../inclusion/draft-fixtures.ts';

afterEach(cleanup);

const CHECK: HandlerOutput<'funding.check'> = {
  rows: [
    {
      projectId: 1 as ProjectId,
      code: '2027-0001',
      name: '智慧城管',
      unitId: 1 as UnitId,
      unitName: '区城管局',
      rank: 3,
      declaredAmount: wan('120'),
      reviewedAmount: wan('100'),
      arrangedAmount: null,
      goalsComplete: true,
      answers: [],
    },
  ],
  totalAmount: wan('120'),
  totalReviewed: wan('100'),
  totalArranged: null,
};

function open(includedYears: readonly number[]) {
  const bridge = fakeBridge({
    'library.status': () => STATUS,
    'funding.planYears': () => ({ planYears: [2027], includedYears }),
    'funding.check': () => CHECK,
  });
  return { bridge, ...renderScreen(<FundingScreen />, '/funding') };
}

describe('the summary for the finance bureau', () => {
  it('is about the projects in the library once the year has some', async () => {
    const { bridge } = open([2027]);
    expect(await screen.findByText(/2027 年度已入库的项目 1 个/)).toBeVisible();
    expect(bridge.asked('funding.check')).toEqual([{ planYear: 2027, scope: 'included' }]);
  });

  it('is about the qualified ones before, and the reviewer may choose', async () => {
    const { bridge, user } = open([]);
    expect(await screen.findByText(/2027 年度预审合格的项目 1 个/)).toBeVisible();
    await user.click(screen.getByRole('combobox', { name: '汇总范围' }));
    await user.click(await screen.findByRole('option', { name: '已入库的项目' }));
    expect(bridge.asked('funding.check').at(-1)).toEqual({ planYear: 2027, scope: 'included' });
  });

  it('shows rank and reviewed sum, and a dash for what is not on record', async () => {
    open([2027]);
    const row = await screen.findByRole('row', { name: /2027-0001 智慧城管/ });
    expect(row).toHaveTextContent('第 3 位1,200,000.00 元1,000,000.00 元—齐备');
  });
});
