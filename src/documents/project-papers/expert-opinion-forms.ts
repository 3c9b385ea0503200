import { formatChineseDate } from '../../domain/dates.ts';
import { formatWanYuan, sumFen } from '../../domain/money.ts';
import type { Attachment, Block } from '../official/official-document.ts';
import { formTable, signatureTable } from './form-table.ts';
import { panelRole } from './panel-role.ts';
import { heading, paragraph, projectTitle } from './paper-texts.ts';
import type { ProjectPaper } from './project-paper.ts';
import type { ProjectPaperFacts } from './project-paper-facts.ts';
import { subjectFields } from './subject-record.ts';

/** What each expert is asked, with the most that may be given (办法四（二）; weights are 办公室规定). */
const CRITERIA: readonly (readonly [string, string, number])[] = [
  ['建设必要性', '需求是否真实、紧迫，现有系统能否满足', 15],
  ['规划与年度任务符合性', '是否符合全区数据资源统一规划和年度实施任务', 20],
  ['建设内容与方案', '内容、规模和技术方案是否合理可行', 20],
  ['经费合理性', '数量、单价和费用是否合理', 20],
  ['数据资源归集与共享', '目录、归集、共享和对接安排是否明确', 15],
  ['绩效目标', '目标是否明确、可衡量，与投入是否匹配', 10],
];

function scoreTable(): Block {
  return {
    kind: 'table',
    columns: [
      { title: '评审内容', widthMm: 40, align: 'center' },
      { title: '评审要点', widthMm: 76, align: 'start' },
      { title: '满分', widthMm: 20, align: 'center' },
      { title: '评分', widthMm: 20, align: 'center' },
    ],
    rows: [
      ...CRITERIA.map(([content, point, most]) => [content, point, String(most), '']),
      ['合计', '', String(CRITERIA.reduce((sum, [, , most]) => sum + most, 0)), ''],
    ],
  };
}

function opinionTable(): Block {
  return {
    kind: 'table',
    columns: [{ title: '个人意见（建设内容、预算的调整意见请逐项写明）', widthMm: 156, align: 'start' }],
    rows: [['\n\n\n\n\n\n\n\n\n']],
  };
}

function formOf(facts: ProjectPaperFacts, name: string, employer: string, role: string): Block[] {
  const { meetingOn, place } = subjectFields(facts, 'reviewMeeting');
  const declared = sumFen(facts.content.contentItems.map(({ total }) => total));
  return [
    formTable([
      ['项目名称', facts.content.name],
      ['建设单位', facts.unitName],
      ['申报金额', `${formatWanYuan(declared)}万元`],
      ['评审时间、地点', `${formatChineseDate(meetingOn)}　${place}`],
      ['专家', `${name}（${employer}，${role}）`],
    ]),
    heading('评分'),
    scoreTable(),
    heading('意见'),
    opinionTable(),
    heading('签名'),
    signatureTable([name], '专家'),
  ];
}

/** 专家个人意见书和评审打分表: one for each member of the panel, to be filled in and signed by hand. */
export const expertOpinionForms: ProjectPaper = {
  about: 'reviewMeeting',
  isNumbered: false,
  templateVersion: 2,
  missing: (facts) => (subjectFields(facts, 'reviewMeeting').members.length === 0 ? ['评审专家组成员'] : []),
  build(facts) {
    const { members, meetingOn } = subjectFields(facts, 'reviewMeeting');
    const forms: Attachment[] = members.map(({ name, employer, role }) => ({
      title: `专家个人意见书（${name}）`,
      blocks: formOf(facts, name, employer, panelRole(employer, role)),
    }));
    return {
      form: 'plain',
      title: `${projectTitle(facts.content.name)}专家个人意见书`,
      body: [
        paragraph(
          `${formatChineseDate(meetingOn)}方案评审会用，共${String(members.length)}份，每位成员一份，由本人填写评分和意见并签名。`,
        ),
      ],
      closing: null,
      attachments: forms,
    };
  },
};
