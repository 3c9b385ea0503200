import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/dates.ts';
import type { RecordId } from '../../src/domain/ids.ts';
import type { RecordFields } from '../../src/domain/records/record-kinds.ts';
import { AROUND_50_WAN, arranged, policy } from '../support/rules/budgets.ts';
import type { DraftMaker } from '../support/rules/project-file.ts';
import { projectFile, record } from '../support/rules/project-file.ts';
import { answersOf, recordAnswers } from '../support/rules/record-answers.ts';
import { SAMPLE_EXPERTS, SAMPLE_PANEL } from '../support/records/samples/panel.ts';
import { SAMPLE_RECORDS } from '../support/records/sample-records.ts';

type Fields = RecordFields<'acceptance'>;
type Content = Fields['contents'][number];

function asked(ruleId: string, before: readonly DraftMaker[], next: DraftMaker, facts = {}) {
  return answersOf(ruleId, recordAnswers(projectFile(before), next, facts));
}

const { contents } = SAMPLE_RECORDS.acceptance(() => 0 as RecordId);
const withContent = (content: Content['content'], changes: Partial<Content>) =>
  contents.map((each) => (each.content === content ? { ...each, ...changes } : each));

const failed = (dueOn = '2026-11-20', acceptedOn = '2026-10-20') =>
  record('acceptance', {
    acceptedOn: isoDate(acceptedOn),
    contents: withContent('technical', { result: 'deviating' }),
    conclusion: 'fail',
    defects: [{ what: '响应时间超标', dueOn: isoDate(dueOn) }],
  });

describe('R26 五（五）: the office organises, experts judge', () => {
  it.each([
    ['the office and experts', {}, 'pass', ''],
    ['one institution', { experts: [SAMPLE_EXPERTS[2]!] }, 'pass', ''],
    ['somebody else', { organisedByOffice: false }, 'block', '验收不是由领导小组办公室统一组织。'],
    ['only the bureaus', { experts: SAMPLE_PANEL.slice(0, 2) }, 'block', '验收人员中没有专家或第三方机构。'],
  ] as const)('accepted by %s: %s', (_name, changes, outcome, finding) => {
    const [organised] = asked('R26', [arranged('600000')], record('acceptance', changes));
    expect(organised).toMatchObject({ outcome, finding });
  });
});

describe('R26 五（五）: five contents, each judged', () => {
  const answering = (changes: Partial<Fields>) => asked('R26', [], record('acceptance', changes))[1];

  it.each([
    ['all five conform', { contents }, null],
    ['one missing', { contents: contents.slice(1) }, '缺少“项目资料完备性、规范性”'],
    ['one twice', { contents: [...contents, contents[3]!] }, '“信息资源共享落实情况”填写了不止一行'],
    ['one without finding', { contents: withContent('other', { finding: ' ' }) }, '“合同规定的其他情况”没有审查情况'],
    ['one without result', { contents: withContent('other', { result: null }) }, '“合同规定的其他情况”没有结果'],
    [
      'one deviating, concluded 合格',
      { contents: withContent('sharing', { result: 'deviating' }) },
      '“信息资源共享落实情况”不符合，验收结论不能为“合格”',
    ],
    ['不合格 without defects', { conclusion: 'fail', defects: [] }, '没有列出问题和整改期限'],
    [
      '不合格, to be mended before the acceptance',
      { conclusion: 'fail', defects: [{ what: '响应时间超标', dueOn: isoDate('2027-10-19') }] },
      '问题“响应时间超标”的整改期限 2027年10月19日 早于验收日期',
    ],
    [
      '不合格 with a dated defect',
      { conclusion: 'fail', defects: [{ what: '响应时间超标', dueOn: isoDate('2027-10-20') }] },
      null,
    ],
  ] as const)('%s', (_name, changes, finding) => {
    const answer = answering(changes);
    expect(answer?.outcome).toBe(finding === null ? 'pass' : 'block');
    expect(answer?.finding).toContain(finding ?? '');
  });

  it.each(AROUND_50_WAN)(
    '%s of budget, nothing answered, 下同 read as a limit',
    (_name, yuan, limitInclusive, isReached) => {
      const next = record('acceptance', { organisedByOffice: false, contents: [] });
      const answers = asked('R26', [arranged(yuan)], next, policy({ limitInclusive, laterRulesLimited: true }));
      const outcome = isReached ? 'block' : 'notApplicable';
      expect(answers).toMatchObject([{ outcome }, { outcome }]);
    },
  );
});

describe('P31: a re-inspection names what failed', () => {
  const first = 1 as RecordId;
  const second = 2 as RecordId;
  it.each([
    ['a first acceptance', [], null, 'pass'],
    ['a first acceptance that names one', [], first, 'block'],
    ['a re-inspection that names the failed one', [failed()], first, 'pass'],
    ['a re-inspection that names none', [failed()], null, 'block'],
    ['a second re-inspection that names the first failure', [failed(), failed()], first, 'block'],
    ['a second re-inspection that names the last failure', [failed(), failed()], second, 'pass'],
    ['an acceptance after one that passed', [failed(), record('acceptance')], second, 'block'],
  ] as const)('%s: %s', (_name, before, reinspectionOf, outcome) => {
    expect(asked('P31', before, record('acceptance', { reinspectionOf }))).toMatchObject([{ outcome }]);
  });
});

describe('R27 五（五）: nothing is used that was not accepted', () => {
  it.each([
    ['never accepted', [], 'block'],
    ['failed', [failed()], 'block'],
    ['passed', [record('acceptance')], 'pass'],
    ['failed, then passed', [failed(), record('acceptance')], 'pass'],
    ['passed, then failed', [record('acceptance'), failed()], 'block'],
  ] as const)('%s: %s', (_name, before, outcome) => {
    expect(asked('R27', before, record('inUse'))).toMatchObject([{ outcome }]);
  });

  it('is asked of small projects too, however 下同 is read', () => {
    const facts = policy({ laterRulesLimited: true });
    expect(asked('R27', [arranged('10000')], record('inUse'), facts)).toMatchObject([{ outcome: 'block' }]);
  });

  it('names the acceptance that failed', () => {
    expect(asked('R27', [failed()], record('inUse'))).toMatchObject([
      { finding: '2026年10月20日的验收结论为“不合格”。' },
    ]);
  });
});

describe('P32: used after it went live', () => {
  it.each([
    ['not live', [], 'warn'],
    ['live', [record('goLive')], 'pass'],
  ] as const)('%s: %s', (_name, before, outcome) => {
    expect(asked('P32', before, record('inUse'))).toMatchObject([{ outcome }]);
  });
});
