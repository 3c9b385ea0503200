import type { IsoDate } from '../../../../src/domain/dates.ts';
import type { ReviewConclusion } from '../../../../src/domain/glossary-of-records.ts';
import type { Stage } from '../../../../src/domain/glossary.ts';
import { fen } from '../../../../src/domain/money.ts';
import type { LifeStep } from '../life.ts';
import { yuan } from '../life-money.ts';
import type { LifeProject } from '../life-project.ts';
import { recordKept } from './keep-record.ts';
import { EXPERTS, PANEL } from './panel.ts';

const STAGE_OF_CONCLUSION: Readonly<Record<ReviewConclusion, Stage>> = {
  pass: 'reviewPassed',
  revise: 'reviewRevise',
  fail: 'reviewFailed',
};

export function panelFormed(project: LifeProject, on: string, meetingOn: string): LifeStep {
  return recordKept(project, {
    on,
    kind: 'reviewMeeting',
    stage: 'reviewing',
    fields: {
      formedOn: on as IsoDate,
      meetingOn: meetingOn as IsoDate,
      place: '区行政中心 3 号会议室',
      chair: '样例专家甲',
      members: PANEL,
    },
  });
}

export function opinionsGiven(project: LifeProject, on: string): LifeStep {
  return recordKept(project, {
    on,
    kind: 'expertOpinions',
    fields: {
      givenOn: on as IsoDate,
      opinions: EXPERTS.map(({ name }, place) => ({
        member: name,
        score: 880 - place * 15,
        opinion: '建设必要，技术路线可行，建议从严控制开发和集成费用，明确数据归集与共享的接口。',
      })),
    },
  });
}

interface Concluded {
  readonly conclusion?: ReviewConclusion;
  /** What is taken from which declared item, in 元. */
  readonly cuts?: Readonly<Record<string, string>>;
}

/** The panel answers what it is asked and says what each item may cost. */
export function concluded(project: LifeProject, on: string, { conclusion = 'pass', cuts = {} }: Concluded): LifeStep {
  const cutOf = (name: string): number => yuan(cuts[name] ?? '0');
  const items = () =>
    project.content.contentItems.map(({ name, costClass, total }) => ({
      name,
      costClass,
      declared: total,
      reviewed: fen(total - cutOf(name)),
      reason: cutOf(name) > 0 ? '单价高于区内同类项目，按市场价核减。' : '',
    }));
  return recordKept(project, {
    on,
    kind: 'reviewConclusion',
    stage: STAGE_OF_CONCLUSION[conclusion],
    paper: '专家评审意见',
    fields: ({ adoptions = [] }) => ({
      concludedOn: on as IsoDate,
      necessity: '现有系统不能满足业务需要，建设必要。',
      scale: '建设内容与需求相符，规模适当。',
      planning: '符合全区数据资源统一规划和年度实施任务要求。',
      cost: '经费测算依据充分，核减后的经费合理。',
      sharing: '数据资源目录明确，归集到区数据中枢并按规定共享。',
      performance: '绩效目标完整、可衡量，与经费相匹配。',
      items: items(),
      adoptions: adoptions.map((opinion) => ({ ...opinion, adoption: 'adopted' as const })),
      conclusion,
      revisions: conclusion === 'revise' ? '补充与区数据中枢对接的接口清单，细化运维服务的人员配置。' : '',
    }),
    putIn: ({ put }) => {
      put.reviewed = items().reduce((sum, item) => sum + item.reviewed, 0);
    },
  });
}

export function revisionConfirmed(project: LifeProject, on: string): LifeStep {
  return recordKept(project, {
    on,
    kind: 'revisionConfirmed',
    stage: 'reviewPassed',
    fields: {
      confirmedOn: on as IsoDate,
      note: '已补充接口清单，运维人员配置已细化。',
      confirmedBy: '样例专家甲',
    },
  });
}

/** Panel, opinions, conclusion, as they usually follow each other. */
export function reviewed(
  project: LifeProject,
  days: { readonly formed: string; readonly meeting: string; readonly concluded: string },
  how: Concluded = {},
): LifeStep[] {
  return [
    panelFormed(project, days.formed, days.meeting),
    opinionsGiven(project, days.meeting),
    concluded(project, days.concluded, how),
  ];
}
