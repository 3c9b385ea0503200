import type { IsoDate } from '../../domain/dates.ts';
import type { PreReviewConclusion, PreReviewTopic } from '../../domain/glossary.ts';
import { keysOf, PRE_REVIEW_TOPICS } from '../../domain/glossary.ts';
import type { PreReviewFields, PreReviewItem } from '../../domain/pre-review.ts';

type Judgement = Pick<PreReviewItem, 'verdict' | 'problem' | 'suggestion'>;

const DOUBTS: Readonly<Record<Exclude<PreReviewConclusion, 'qualified'>, Partial<Record<PreReviewTopic, Judgement>>>> =
  {
    improve: {
      catalogue: {
        verdict: 'fail',
        problem: '政务信息资源目录未列明不予共享资源的法律依据条款。',
        suggestion: '逐项列明依据条款；无依据的改为有条件共享或无条件共享。',
      },
      investment: {
        verdict: 'doubt',
        problem: '治理服务人月单价高于区内同类项目，未附测算说明。',
        suggestion: '补充人员构成和工作量测算。',
      },
    },
    cancel: {
      integration: {
        verdict: 'fail',
        problem: '建设内容与省统建系统功能重复，本地接口可由省级平台统一提供。',
        suggestion: '直接使用省统建系统，不再单独建设。',
      },
    },
    split: {
      investment: {
        verdict: 'doubt',
        problem: '设备更新与应用开发混编，难以分别评审和采购。',
        suggestion: '将设备更新与应用开发分列为两个项目。',
      },
    },
    merge: {
      similarity: {
        verdict: 'fail',
        problem: '与库内视频共享平台的汇聚功能相近。',
        suggestion: '与区级视频共享平台扩容项目合并建设。',
      },
    },
  };

const OPINIONS: Readonly<Record<PreReviewConclusion, string>> = {
  qualified: '项目建设必要，内容和投资基本合理，数据共享和安全保障安排明确。',
  improve: '项目建设必要，但资源目录和投资测算需要完善。',
  cancel: '主要功能已由省统建系统提供，单独建设必要性不足。',
  split: '建设内容跨度较大，建议拆分后分别实施方案审查。',
  merge: '与在建项目建设内容相近，建议合并建设、共用平台。',
};

/** An invented but plausible pre-review that leads to the conclusion. */
export function samplePreReview(conclusion: PreReviewConclusion, mendBy: IsoDate): PreReviewFields {
  const doubts = conclusion === 'qualified' ? {} : DOUBTS[conclusion];
  return {
    items: keysOf(PRE_REVIEW_TOPICS).map((topic) => ({
      topic,
      basis: '',
      ...(doubts[topic] ?? { verdict: 'pass', problem: '', suggestion: '' }),
    })),
    conclusion,
    opinion: OPINIONS[conclusion],
    improvements:
      conclusion === 'improve'
        ? [
            { content: '列明不予共享资源的依据条款，完善政务信息资源目录。', dueOn: mendBy },
            { content: '补充治理服务的人员构成和工作量测算。', dueOn: mendBy },
          ]
        : [],
  };
}
