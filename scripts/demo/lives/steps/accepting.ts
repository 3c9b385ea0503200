import type { IsoDate } from '../../../../src/domain/dates.ts';
import { ACCEPTANCE_CONTENTS } from '../../../../src/domain/glossary-of-records.ts';
import { keysOf } from '../../../../src/domain/glossary.ts';
import type { LifeStep } from '../life.ts';
import type { LifeProject } from '../life-project.ts';
import { recordKept } from './keep-record.ts';
import { EXPERTS } from './panel.ts';

export function acceptanceRequested(project: LifeProject, on: string): LifeStep {
  return recordKept(project, {
    on,
    kind: 'acceptanceRequest',
    fields: {
      requestedOn: on as IsoDate,
      completedOn: on as IsoDate,
      papers: '竣工报告、用户手册、测试报告、试运行报告、资源目录挂接证明。',
    },
  });
}

/** 竣工验收 with all five contents answered; the fourth deviates where it fails. */
export function accepted(project: LifeProject, on: string, conclusion: 'pass' | 'fail', mendBy = on): LifeStep {
  const failed = conclusion === 'fail';
  return recordKept(project, {
    on,
    kind: 'acceptance',
    stage: failed ? 'acceptanceFailed' : 'accepted',
    paper: failed ? '竣工验收报告（不合格）' : '竣工验收报告',
    fields: {
      acceptedOn: on as IsoDate,
      organisedByOffice: true,
      experts: EXPERTS,
      contents: keysOf(ACCEPTANCE_CONTENTS).map((content) => {
        const deviates = failed && content === 'sharing';
        return {
          content,
          finding: deviates ? '两类数据没有按目录归集到区数据中枢。' : '符合要求。',
          result: deviates ? ('deviating' as const) : ('conforming' as const),
        };
      }),
      trial: '试运行三十天，运行稳定，没有发生重大故障。',
      defects: failed ? [{ what: '补齐两类数据的归集接口并完成核验。', dueOn: mendBy as IsoDate }] : [],
      opinion: failed ? '信息资源共享没有落实，验收不合格，整改后复验。' : '完成合同约定的全部内容，同意通过验收。',
      conclusion,
    },
  });
}

export function putInUse(project: LifeProject, on: string): LifeStep {
  return recordKept(project, {
    on,
    kind: 'inUse',
    stage: 'inUse',
    fields: { inUseOn: on as IsoDate, users: project.unitName, note: '正式投入使用。' },
  });
}
