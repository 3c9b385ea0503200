import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/dates.ts';
import type { RecordFields } from '../../src/domain/records/record-kinds.ts';
import { policy } from '../support/rules/budgets.ts';
import type { DraftMaker } from '../support/rules/project-file.ts';
import { projectFile, record } from '../support/rules/project-file.ts';
import { answersOf, recordAnswers } from '../support/rules/record-answers.ts';

function r28(before: readonly DraftMaker[], next: DraftMaker, facts = {}) {
  return answersOf('R28', recordAnswers(projectFile(before), next, facts));
}

type Usage = RecordFields<'resourceUsage'>['usages'][number];
const CLOUD: Usage = { resourceKind: 'cloud', name: '云主机', rate: 455 };
const SHARED: Usage = { resourceKind: 'dataSharing', name: '人口库接口', rate: 455 };

const used = (usages: readonly Usage[], from = '2026-06-01', to = '2026-06-30') =>
  record('resourceUsage', { measuredFrom: isoDate(from), measuredTo: isoDate(to), usages });
const reclaimed = (actedOn: string, name = CLOUD.name) =>
  record('resourceReclaim', { actedOn: isoDate(actedOn), resourceKind: 'cloud', name });

describe('R28 五（六）: what is hardly used is adjusted or reclaimed', () => {
  it.each([
    ['19.9% over 30 days', [{ ...CLOUD, rate: 199 }], '2026-06-30', '政务云“云主机” 30 天利用率 19.9%，低于 20%。'],
    ['20% over 30 days', [{ ...CLOUD, rate: 200 }], '2026-06-30', null],
    ['nothing over 29 days', [{ ...CLOUD, rate: 0 }], '2026-06-29', null],
    [
      'a shared interface that nobody used',
      [CLOUD, { ...SHARED, rate: 0 }],
      '2026-06-30',
      '数据共享“人口库接口” 30 天利用率 0%',
    ],
    [
      'two of two',
      [
        { ...CLOUD, rate: 15 },
        { ...SHARED, rate: 10 },
      ],
      '2026-07-10',
      '政务云“云主机” 40 天利用率 1.5%；数据共享“人口库接口” 40 天利用率 1%',
    ],
  ] as const)('%s', (_name, usages, to, finding) => {
    const [answer] = r28([], used(usages, '2026-06-01', to));
    expect(answer?.outcome).toBe(finding === null ? 'pass' : 'warn');
    expect(answer?.finding).toContain(finding ?? '');
  });

  it('follows the rate and the days that the office sets', () => {
    const facts = policy({ lowUsePercent: 50, lowUseDays: 10 });
    expect(r28([], used([CLOUD], '2026-06-01', '2026-06-10'), facts)).toMatchObject([{ outcome: 'warn' }]);
  });
});

describe.each(['goLive', 'evaluation'] as const)('R28 五（六）: low use that nothing was done about, at %s', (kind) => {
  const low = used([{ ...CLOUD, rate: 50 }]);
  it.each([
    ['none measured', [], 'pass'],
    ['good use', [used([CLOUD])], 'pass'],
    ['low use', [low], 'warn'],
    ['low use, reclaimed on the last day measured', [low, reclaimed('2026-06-30')], 'pass'],
    ['low use after it was reclaimed', [reclaimed('2026-06-29'), low], 'warn'],
    ['low use, another resource reclaimed', [low, reclaimed('2026-07-10', '备份主机')], 'warn'],
    ['low use, good use since', [low, used([CLOUD], '2026-07-01', '2026-07-31')], 'pass'],
  ] as const)('%s: %s', (_name, before, outcome) => {
    expect(r28(before, record(kind))).toMatchObject([{ outcome }]);
  });
});

describe('R28 五（六）: allocated after application and evaluation', () => {
  const allocated = (name: string) =>
    record('resourceAllocation', { resources: [{ resourceKind: 'cloud', name, allocated: '8核' }] });
  const evaluated = (name: string) =>
    record('resourceEvaluation', { resources: [{ resourceKind: 'cloud', name, evaluated: '8核', note: '' }] });
  it.each([
    ['as applied for and evaluated', [record('resourceRequest'), record('resourceEvaluation')], '云主机', null],
    [
      'never evaluated',
      [record('resourceRequest'), record('resourceEvaluation')],
      '数据库',
      '政务云“数据库”未经申请；政务云“数据库”未经评估。',
    ],
    [
      'evaluated, never applied for',
      [record('resourceRequest'), evaluated('数据库')],
      '数据库',
      '政务云“数据库”未经申请。',
    ],
    ['without evaluation', [], '云主机', '没有选定资源评估。'],
  ] as const)('%s', (_name, before, name, finding) => {
    const [answer] = r28(before, allocated(name));
    expect(answer?.outcome).toBe(finding === null ? 'pass' : 'warn');
    expect(answer?.finding).toBe(finding ?? '');
  });
});
