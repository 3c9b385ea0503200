import { describe, expect, it } from 'vitest';
import type { ProjectId } from '../../src/domain/ids.ts';
import { inclusionChanges } from '../../src/domain/inclusion-changes.ts';
import type { RankedProject, SubmittedInclusion } from '../../src/domain/inclusion-draft.ts';
import { inclusionSums } from '../../src/domain/inclusion-draft.ts';
import { moneyPlaces } from '../../src/domain/money-line.ts';
import type { Fen } from '../../src/domain/money.ts';
import { parseMoney } from '../../src/domain/money.ts';

const wan = (amount: string) => parseMoney(amount, '万元');

function entry(id: number, rank: number, changes: Partial<RankedProject> = {}): RankedProject {
  return {
    projectId: id as ProjectId,
    code: `2027-000${String(id)}`,
    name: `项目${String(id)}`,
    unitName: '区城管局',
    constructionType: 'build',
    declared: wan('120'),
    reviewed: wan('100'),
    conclusion: 'pass',
    rank,
    reason: '民生急需',
    amount: wan('100'),
    ...changes,
  };
}

function draft(entries: readonly RankedProject[], changes: Partial<SubmittedInclusion> = {}): SubmittedInclusion {
  return { planYear: 2027, batch: 1, envelope: wan('250'), basis: '年度任务', entries, ...changes };
}

describe('the line at which the money ends', () => {
  it('lies before the first project that the envelope does not bear, to the fen', () => {
    const amounts = [wan('100'), wan('150'), 1 as Fen, wan('10')];
    expect(moneyPlaces(amounts, wan('250'))).toEqual([
      { cumulated: wan('100'), withinEnvelope: true },
      { cumulated: wan('250'), withinEnvelope: true },
      { cumulated: wan('250') + 1, withinEnvelope: false },
      { cumulated: wan('260') + 1, withinEnvelope: false },
    ]);
  });

  it('is not passed by a smaller project that comes later', () => {
    const within = moneyPlaces([wan('200'), wan('100'), wan('10')], wan('250'));
    expect(within.map(({ withinEnvelope }) => withinEnvelope)).toEqual([true, false, false]);
  });
});

describe('the sums of a draft', () => {
  it('count as reduced only what was reviewed', () => {
    const entries = [entry(1, 1), entry(2, 2, { reviewed: null, amount: wan('30') })];
    expect(inclusionSums(entries)).toEqual({
      declared: wan('240'),
      reviewed: wan('100'),
      reduced: wan('20'),
      amount: wan('130'),
    });
  });
});

describe('what a version has otherwise than the one before', () => {
  it('is told project by project', () => {
    const before = draft([entry(1, 1), entry(2, 2), entry(3, 3)]);
    const after = draft(
      [entry(2, 1, { amount: wan('90.000001') }), entry(1, 2, { reason: '已列民生实事' }), entry(4, 3)],
      { envelope: wan('300'), basis: '补充依据' },
    );
    expect(inclusionChanges(before, after)).toEqual([
      '资金盘子由 250 万元改为 300 万元',
      '改写编制依据',
      '去掉 2027-0003 项目3',
      '2027-0002 项目2：由第 2 位调到第 1 位，建议金额由 100 万元改为 90.000001 万元',
      '2027-0001 项目1：由第 1 位调到第 2 位，改写排序理由',
      '新列 2027-0004 项目4，第 3 位',
    ]);
  });

  it('is nothing where nothing differs', () => {
    expect(inclusionChanges(draft([entry(1, 1)]), draft([entry(1, 1)]))).toEqual([]);
  });
});
